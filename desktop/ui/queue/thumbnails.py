"""Thumbnails for lists, made one after the other in a thread and kept."""

from __future__ import annotations

from collections import OrderedDict
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QImage

from desktop.errors import VernierError
from desktop.imaging.thumbnail import thumbnail
from desktop.ui.base.images import to_image

SIDE = 96
_KEPT = 2000


class Thumbnails(QObject):
    """`get` answers at once; `ready` tells that asking again gives more."""

    ready = Signal(object)
    """With the path."""
    _made = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._images: OrderedDict[Path, QImage | None] = OrderedDict()
        self._asked: set[Path] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._made.connect(self._take)

    def get(self, path: Path) -> QImage | None:
        """The thumbnail, or None as long as there is none."""
        if path not in self._images and path not in self._asked:
            self._asked.add(path)
            self._pool.start(_Make(self, path))
        return self._images.get(path)

    def wait(self) -> None:
        """Let the thread come to its end, and begin nothing more."""
        self._pool.clear()
        self._pool.waitForDone()

    def _take(self, path: Path, image: QImage | None) -> None:
        self._asked.discard(path)
        self._images[path] = image
        if len(self._images) > _KEPT:
            self._images.popitem(last=False)
        self.ready.emit(path)


class _Make(QRunnable):
    def __init__(self, owner: Thumbnails, path: Path) -> None:
        super().__init__()
        self._owner, self._path = owner, path

    def run(self) -> None:
        image = None
        with suppress(VernierError, MemoryError):  # the list shows why when the photo's turn comes
            image = to_image(thumbnail(self._path, SIDE))
        self._owner._made.emit(self._path, image)
