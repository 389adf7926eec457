"""Enlarges one file. The command line, the queue and Save in the window all call `enlarge_file`."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.batch.autopilot import cleanup_chosen
from desktop.batch.claims import claimed
from desktop.batch.journal import Journal, Key
from desktop.batch.memory_plan import check_plan, plan_for
from desktop.batch.result_folders import ResultFolders, make_folder
from desktop.batch.result_size import needs_student, result_size
from desktop.batch.scratch import files_needed, scratch_folder, sweep
from desktop.batch.settings import OutputSettings
from desktop.batch.space import check_space, predicted_bytes
from desktop.batch.speeds import Stopwatch, learn
from desktop.engine import BlockingEngine, ProgressCallback
from desktop.engine.photo import enlarge_photo, layers
from desktop.errors import Cancelled, VernierError
from desktop.imaging import (
    Format,
    Photo,
    WriteOptions,
    clear_partials,
    losses,
    not_kept,
    read_apart,
    resize,
    write,
)
from desktop.imaging.naming import label
from desktop.student.controls import Controls
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
    skip_finished: bool = False
    """Whether it is left out if another program has finished it, with this `key`, since it was planned."""
    deep: bool = False
    """Whether the photo has more than 8 bits per channel."""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the result in pixels."""
        return self.settings.size.of(*self.source_size)

    @property
    def predicted_bytes(self) -> int:
        """The estimated size of the result in bytes."""
        settings = self.settings
        packed = settings.png_level > 0 if self.format == "png" else settings.tiff_compression != "none"
        return predicted_bytes(
            *self.size, self.format, deep=self.deep, lossless=settings.lossless, packed=packed
        )

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
    enlarged: bool = True
    """Whether it has more pixels than the photo, in width or height."""
    by_another: bool = False
    """Whether another window or command line made it, and this one nothing."""


def enlarge_file(
    job: EnlargeJob,
    student: Manifest,
    engine: EngineProvider,
    journal: Journal,
    *,
    progress: ProgressCallback | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    held: Callable[[], bool] | None = None,
    folders: ResultFolders | None = None,
) -> EnlargeResult:
    """Read a photo, enlarge it, bring it to the size asked for, and write it.

    `engine` has to run `student`; it is asked for only if `needs_student` says so. See `enlarge_photo` for
    `progress`, `cancelled` and `held`. `folders` are those of its batch. Whatever is raised, no file is left
    behind. While another program makes the same result, this one waits.

    Raises:
        Cancelled: `cancelled` returned True before the result was complete.
        BadStudent: the student does not work, with this photo or any other.
        VernierError: it failed, for the reason in the message. No other exceptions are raised.
    """
    task = _Task(job, student, engine, journal, progress, cancelled, held, folders)
    try:
        if job.key is None:
            return task.made()
        with claimed(job.key, cancelled):
            return task.made_before() or task.made()
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


@dataclass(frozen=True)
class _Task:
    """The arguments of `enlarge_file`."""

    job: EnlargeJob
    student: Manifest
    engine: EngineProvider
    journal: Journal
    progress: ProgressCallback | None
    cancelled: Callable[[], bool]
    held: Callable[[], bool] | None
    folders: ResultFolders | None

    def made_before(self) -> EnlargeResult | None:
        """What another program has made since the job was planned."""
        job = self.job
        found = self.journal.finished(job.key) if job.skip_finished and job.key is not None else None
        if found is None:
            return None
        note = UserText("Another window or command line of Vernier has enlarged it in the meantime.")
        return EnlargeResult(found, job.size, 0.0, (note,), by_another=True)

    def made(self) -> EnlargeResult:
        """The result, written and recorded."""
        started, job, scale = time.monotonic(), self.job, self.student.scale
        self._prepare()
        name = label(job.source)
        photo = self._read(scale)
        # Computed again from the photo itself: the file may have changed since the job was made.
        size, size_notes = result_size(name, job.settings.size, scale, photo.width, photo.height)
        enlarging = needs_student(size, scale, photo.width, photo.height)
        check_plan(name, plan_for(photo, size, job.format, self.student), size)
        files = files_needed(photo, size, scale)
        scratch: AbstractContextManager[Path | None] = nullcontext()
        if files:
            scratch = scratch_folder(files, (job.target.parent, job.predicted_bytes))
        with scratch as folder:
            result, used, settings = photo, None, job.settings
            found: tuple[str, ...] = ()
            if enlarging:
                settings, found = cleanup_chosen(job.settings, photo, self.student)
                result, used = self._enlarged(photo, settings.controls, folder), self.student
            result = resize(result, *size, folder)
            _check(self.cancelled)
            options = settings.write_options(job.format, used, _dates(job.source))
            path = self._written(result, options)
            photo_notes = photo.notes if job.photo is None else ()
            lost = (*losses(result, options), *not_kept(path, result, options))
            notes = (*photo_notes, *job.notes, *found, *size_notes, *lost)
        enlarged = size[0] > photo.width or size[1] > photo.height
        return EnlargeResult(path, size, time.monotonic() - started, notes, enlarged)

    def _read(self, scale: int) -> Photo:
        job = self.job
        if job.photo is not None:
            return job.photo
        return read_apart(
            job.source, scale, allow_damaged=job.settings.allow_damaged, cancelled=self.cancelled
        )

    def _prepare(self) -> None:
        folder = self.job.target.parent
        if self.folders is None:
            clear_partials(folder)
        else:
            self.folders.check(folder)
        sweep()
        check_space(folder, self.job.predicted_bytes)

    def _enlarged(self, photo: Photo, controls: Controls, folder: Path | None) -> Photo:
        watch, running = Stopwatch(self.progress, self.held), self.engine()
        result = enlarge_photo(
            running,
            photo,
            controls,
            progress=watch.progress,
            cancelled=self.cancelled,
            held=watch.held,
            folder=folder,
        )
        pixels = layers(photo) * result.width * result.height
        learn(self.student.id, running.runtime_name, watch.seconds(), pixels)
        return result

    def _written(self, result: Photo, options: WriteOptions) -> Path:
        job, key, size = self.job, self.job.key, (result.width, result.height)
        if job.makes_folder and self.folders is not None:
            self.folders.make(job.target.parent)
        elif job.makes_folder:
            make_folder(job.target.parent)

        def announce(partial: Path, final: Path) -> None:
            if key is not None:
                self.journal.announce(key, partial, final, size)

        path = write(result, job.target, options, announce)
        try:
            _check(self.cancelled)
        except Cancelled:
            with suppress(OSError):
                path.unlink()
            raise
        if key is not None:
            self.journal.record(key, path, size)
        return path


def _dates(source: Path) -> tuple[int, int] | None:
    """When a file was last read and changed, in nanoseconds; None if it has gone."""
    try:
        status = source.stat()
    except OSError:
        return None
    return status.st_atime_ns, status.st_mtime_ns


def _check(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled("Stopped.")
