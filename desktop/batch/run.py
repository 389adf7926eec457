"""Enlarges one photo after the other. One bad file never stops the rest."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from desktop import imaging
from desktop.batch.journal import Journal
from desktop.batch.scan import Source
from desktop.batch.settings import Settings
from desktop.errors import Cancelled, CannotWrite, UnreadableImage, VernierError
from desktop.imaging import Format, Photo, WriteOptions

Progress = Callable[[int, int], None]


class Enlarge(Protocol):
    """The engine's road for a whole photo at the batch's settings."""

    def __call__(self, photo: Photo, progress: Progress) -> Photo:
        """Enlarge; `progress` gets (steps done, steps in all)."""
        ...


@dataclass(frozen=True)
class Result:
    """What became of one source. `message` is the reason of a failure; `notes` are worth knowing."""

    source: Path
    status: Literal["done", "skipped", "failed"]
    target: Path | None = None
    width: int = 0
    height: int = 0
    seconds: float = 0.0
    message: str = ""
    notes: tuple[str, ...] = ()


def run(
    sources: list[Source],
    settings: Settings,
    enlarge: Enlarge,
    journal: Journal,
    *,
    resume: bool = False,
    progress: Callable[[int, float], None] = lambda index, share: None,
) -> Iterator[Result]:
    """Yield one result per source, in order. `progress` gets (index, share of that photo done).

    Raises:
        Cancelled: from `enlarge`; what has been yielded is finished and recorded.
    """
    for index, source in enumerate(sources):
        finished = journal.finished(source.path, settings) if resume else None
        if finished is not None:
            yield Result(source.path, "skipped", finished, message="finished earlier")
            continue
        started = time.monotonic()
        try:
            photo, target, notes = _one(
                source, settings, enlarge, lambda done, total: progress(index, done / total)
            )
        except Cancelled:
            raise
        except VernierError as error:
            yield Result(source.path, "failed", message=str(error))
            continue
        journal.add(source.path, settings, target)
        seconds = time.monotonic() - started
        yield Result(source.path, "done", target, photo.width, photo.height, seconds, notes=notes)


def save(photo: Photo, source: Path, folder: Path | None, settings: Settings) -> tuple[Path, tuple[str, ...]]:
    """Write a finished photo where it belongs.

    Returns:
        The path, and sentences on what the format could not keep.

    Raises:
        CannotWrite, TooLarge: see their messages.
    """
    format, notes = _format(photo, settings.format)
    options = WriteOptions(format, settings.quality, settings.keep_metadata, settings.comment)
    if folder is not None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CannotWrite(
                f"The folder {folder} can not be made: {error.strerror}. Choose another."
            ) from error
    target = imaging.write(photo, imaging.result_path(source, folder, format, settings.size.label), options)
    return target, (*notes, *imaging.losses(photo, options))


def fit(photo: Photo, width: int, height: int) -> tuple[Photo, tuple[str, ...]]:
    """Bring an enlarged photo to its final size; says so where that needs more pixels than the student made."""
    if (photo.width, photo.height) == (width, height):
        return photo, ()
    notes: tuple[str, ...] = ()
    if width > photo.width:
        notes = (
            f"Enlarged from {photo.width} to {width} pixels of width by plain resampling, beyond the student.",
        )
    return imaging.resize(photo, width, height), notes


def _one(
    source: Source, settings: Settings, enlarge: Enlarge, progress: Progress
) -> tuple[Photo, Path, tuple[str, ...]]:
    if source.path.is_dir():
        raise UnreadableImage(f"The folder {source.path} holds no pictures that Vernier reads.")
    photo = imaging.read(source.path)
    result, notes = fit(enlarge(photo, progress), *settings.size.of(photo.width, photo.height))
    folder = settings.folder / source.subfolder if settings.folder is not None else None
    target, losses = save(result, source.path, folder, settings)
    return result, target, (*photo.notes, *notes, *losses)


def _format(photo: Photo, wanted: Format | None) -> tuple[Format, tuple[str, ...]]:
    if wanted is not None:
        return wanted, ()
    for known in imaging.FORMATS:
        if photo.format == known:
            return known, ()
    return "png", (f"Vernier does not write {photo.format.upper()}, so the result is a PNG.",)
