"""Enlarges one file. The command line, the queue and Save in the window all call `enlarge_file`."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop import __version__
from desktop.batch.journal import Journal, Key
from desktop.batch.result_size import needs_student, result_size
from desktop.batch.settings import OutputSettings
from desktop.batch.space import check_space, predicted_bytes
from desktop.batch.speeds import Stopwatch, learn
from desktop.engine import BlockingEngine, ProgressCallback
from desktop.engine.photo import enlarge_photo
from desktop.errors import Cancelled, CannotWrite, VernierError
from desktop.imaging import Format, Photo, WriteOptions, clear_partials, limits, losses, read, resize, write
from desktop.imaging.naming import label
from desktop.student.manifest import Manifest
from desktop.user_text import UserText

log = logging.getLogger(__name__)

EngineProvider = Callable[[], BlockingEngine]
"""Gives the engine when a photo needs it. It may start the engine only then."""


@dataclass(frozen=True)
class EnlargeJob:
    """A photo to enlarge, and the file to make from it."""

    source: Path
    source_size: tuple[int, int]
    """Width and height of the photo in pixels, as its header says."""
    target: Path
    """The file to write. If there is one already, it stays, and the result gets a number: "name 2.png"."""
    format: Format
    """Of the result. It is decided, whereas `settings.format` may be "same"."""
    settings: OutputSettings
    key: Key | None = None
    """What the journal records the result under; None: it records nothing."""
    notes: tuple[str, ...] = ()
    """Sentences about the choice of the format, for the notes of the result."""
    photo: Photo | None = None
    """The content of `source`, if it is open already. Its notes were shown then, and are not repeated."""
    makes_folder: bool = True
    """Whether the folder of `target` is made if it is missing. Otherwise that is an error."""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the result in pixels."""
        return self.settings.size.of(*self.source_size)

    @property
    def pixels(self) -> int:
        """How many pixels the photo has: a measure of the work."""
        return self.source_size[0] * self.source_size[1]


@dataclass(frozen=True)
class EnlargeResult:
    """The file that was written."""

    path: Path
    size: tuple[int, int]
    """Width and height in pixels."""
    seconds: float
    """From the start of the job to the check of the file."""
    notes: tuple[str, ...]
    """Sentences that the person should see: about the photo, its format and size, and what was lost."""


def enlarge_file(
    job: EnlargeJob,
    student: Manifest,
    engine: EngineProvider,
    journal: Journal,
    *,
    progress: ProgressCallback | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    held: Callable[[], bool] | None = None,
) -> EnlargeResult:
    """Read a photo, enlarge it, bring it to the size asked for, and write it.

    `engine` has to run `student`; it is asked for only if `needs_student` says so. See `enlarge_photo` for
    `progress`, `cancelled` and `held`. Whatever is raised, no file is left behind.

    Raises:
        Cancelled: `cancelled` returned True before the result was complete.
        BadStudent: the student does not work, with this photo or any other.
        VernierError: it failed, for the reason in the message. No other exceptions are raised.
    """
    started = time.monotonic()
    try:
        result, path, notes = _make(job, student, engine, progress, cancelled, held)
    except Cancelled:
        raise
    except VernierError as error:
        log.info("%s failed", job.source, exc_info=error)
        raise
    except MemoryError as error:
        log.info("%s failed", job.source, exc_info=error)
        raise VernierError(
            UserText(
                "There is not enough memory for {name}. Close other programs and try again.",
                name=label(job.source),
            )
        ) from error
    except Exception as error:
        log.exception("%s failed", job.source)
        raise VernierError(
            UserText(
                "{name} could not be enlarged because of an unexpected error ({kind}). The log has the "
                "details.",
                name=label(job.source),
                kind=type(error).__name__,
            )
        ) from error
    if job.key is not None:
        journal.record(job.key, path)
    return EnlargeResult(path, (result.width, result.height), time.monotonic() - started, notes)


def _make(
    job: EnlargeJob,
    student: Manifest,
    engine: EngineProvider,
    progress: ProgressCallback | None,
    cancelled: Callable[[], bool],
    held: Callable[[], bool] | None,
) -> tuple[Photo, Path, tuple[str, ...]]:
    """The result, its path and the notes on it."""
    settings, folder = job.settings, job.target.parent
    clear_partials(folder)
    check_space(folder, predicted_bytes(*job.size, job.format))
    name, scale = label(job.source), student.scale
    photo = read(job.source, scale) if job.photo is None else job.photo
    limits.check_memory(name, photo.width, photo.height, scale)
    # Computed again from the photo itself: the file may have changed since the job was made.
    size, size_notes = result_size(name, settings.size, scale, photo.width, photo.height)
    result, comment = photo, f"Vernier {__version__}"
    if needs_student(size, scale, photo.width, photo.height):
        watch, running = Stopwatch(progress, held), engine()
        result = enlarge_photo(
            running, photo, settings.controls, progress=watch.progress, cancelled=cancelled, held=watch.held
        )
        layers = 1 if photo.alpha is None else 2
        learn(student.id, running.runtime_name, watch.seconds(), layers * result.width * result.height)
        comment = settings.comment(student)
    result = resize(result, *size)
    _check(cancelled)
    if job.makes_folder:
        _make_folder(folder)
    options = WriteOptions(job.format, settings.quality, settings.keep_metadata, comment)
    path = write(result, job.target, options)
    try:
        _check(cancelled)
    except Cancelled:
        with suppress(OSError):
            path.unlink()
        raise
    photo_notes = photo.notes if job.photo is None else ()
    return result, path, (*photo_notes, *job.notes, *size_notes, *losses(result, options))


def _check(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled("Stopped.")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(
            UserText(
                "The folder {folder} cannot be created ({reason}). Choose another folder.",
                folder=folder,
                reason=error.strerror,
            )
        ) from error
