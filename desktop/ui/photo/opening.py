"""From the file that a person named to the photo in the window, in the background."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.engine import Engine
from desktop.errors import VernierError
from desktop.ui.base.background import Task
from desktop.ui.preview.document import Document, load


class Opener(QObject):
    """Opens photos in the background. The newest wish wins; what an older one brings is given back."""

    opened = Signal(object)
    """With a Document."""
    failed = Signal(object)
    """With a VernierError."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._engine: Engine | None = None

    @property
    def busy(self) -> bool:
        """Whether a photo is being read."""
        return self._task is not None

    def open(self, path: Path, engine: Engine | None) -> None:
        """Read a photo. What is on screen stays until it is there."""
        self.cancel()
        self._engine = engine
        self._task = task = Task(lambda _: load(path, engine), "vernier-open")
        task.succeeded.connect(self._opened)
        task.failed.connect(self._failed)
        task.start()

    def cancel(self) -> None:
        """Forget the wish."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def wait(self) -> None:
        """Wait for the end of the thread."""
        if self._task is not None:
            self._task.wait()

    def _opened(self, document: Document) -> None:
        if self._is_awaited():
            self._task = None
            self.opened.emit(document)
        elif document.image is not None and self._engine is not None:
            self._engine.close(document.image)

    def _failed(self, error: VernierError) -> None:
        if self._is_awaited():
            self._task = None
            self.failed.emit(error)

    def _is_awaited(self) -> bool:
        """Whether the signal comes from the newest wish; a sender that is gone already is an older one."""
        return self._task is not None and self.sender() is self._task
