"""Enlarging a whole photo and writing it, in the background."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.batch.settings import OutputSettings
from desktop.engine import Engine
from desktop.engine.photo import enlarge_photo
from desktop.errors import Cancelled, VernierError
from desktop.imaging import Photo, WriteOptions, losses, resize, write
from desktop.ui.base.background import Task


@dataclass(frozen=True)
class SaveOrder:
    """What to save where: `times` is the width of the result over the width of the photo."""

    photo: Photo
    path: Path
    times: int
    settings: OutputSettings


@dataclass(frozen=True)
class Saved:
    """The file that was written, and sentences on what its format could not keep."""

    path: Path
    notes: tuple[str, ...]


def save_task(engine: Engine, order: SaveOrder) -> Task:
    """A task that enlarges and writes; succeeds with `Saved`, leaves no file behind if it is cancelled."""

    def work(task: Task) -> Saved:
        photo = order.photo
        enlarged = enlarge_photo(
            engine,
            photo,
            order.settings.controls,
            progress=task.progressed.emit,
            cancelled=task.cancelled,
        )
        if order.times != engine.manifest.scale:
            enlarged = resize(enlarged, photo.width * order.times, photo.height * order.times)
        _check(task)
        settings = order.settings
        assert settings.format != "same"
        comment = settings.comment(engine.manifest)
        options = WriteOptions(settings.format, settings.quality, settings.keep_metadata, comment)
        path = write(enlarged, order.path, options)
        try:
            _check(task)
        except Cancelled:
            with suppress(OSError):
                path.unlink()
            raise
        return Saved(path, losses(enlarged, options))

    return Task(work, "vernier-save")


def _check(task: Task) -> None:
    if task.cancelled():
        raise Cancelled("Stopped.")


class Saver(QObject):
    """Saves one photo at a time and tells how it goes."""

    progressed = Signal(int, int)
    saved = Signal(object)
    """With `Saved`."""
    failed = Signal(object)
    """With the VernierError; `Cancelled` if the person asked to stop."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None

    @property
    def busy(self) -> bool:
        """Whether a photo is being saved."""
        return self._task is not None

    def save(self, engine: Engine, order: SaveOrder) -> None:
        """Enlarge the whole photo and write it, in the background."""
        self._task = task = save_task(engine, order)
        task.progressed.connect(self.progressed)
        task.succeeded.connect(self._saved)
        task.failed.connect(self._failed)
        task.start()

    def cancel(self) -> None:
        """Stop it; nothing is left behind."""
        if self._task is not None:
            self._task.cancel()

    def wait(self) -> None:
        """Wait for the end of the thread."""
        if self._task is not None:
            self._task.wait()

    def _saved(self, saved: Saved) -> None:
        self._task = None
        self.saved.emit(saved)

    def _failed(self, error: VernierError) -> None:
        self._task = None
        self.failed.emit(error)
