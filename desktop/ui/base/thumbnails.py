"""Thumbnails for lists, made in a thread and cached."""

from __future__ import annotations

from collections import OrderedDict
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QImage

from desktop.errors import VernierError
from desktop.imaging.thumbnail import thumbnail
from desktop.ui.base import surface
from desktop.ui.base.images import to_image

SIDE = 96
_KEPT = 2000


class Thumbnails(QObject):
    """Makes thumbnails one after the other. `ready` tells when `get` has another one."""

    ready = Signal(object)
    """With the path."""
    _made = Signal(object, object)

    def __init__(self, parent: QObject | None = None, *, side: int = SIDE) -> None:
        """`side` is the longer one of a thumbnail in pixels."""
        super().__init__(parent)
        self._side = side
        self._images: OrderedDict[Path, QImage | None] = OrderedDict()
        self._asked: set[Path] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._made.connect(self._take)

    def get(self, path: Path) -> QImage | None:
        """The thumbnail; None while it is being made, or if it can not be made."""
        if path not in self._images and path not in self._asked:
            self._asked.add(path)
            self._pool.start(lambda: self._make(path))
        return self._images.get(path)

    def wait(self) -> None:
        """Drop what has not begun, and block until the thread is idle."""
        self._pool.clear()
        self._pool.waitForDone()

    def _make(self, path: Path) -> None:
        """Runs in the pool's thread."""
        image = None
        with suppress(VernierError, MemoryError):  # the row shows the reason once the photo is planned
            image = to_image(surface.picture_of(thumbnail(path, self._side)))
        self._made.emit(path, image)

    def _take(self, path: Path, image: QImage | None) -> None:
        self._asked.discard(path)
        self._images[path] = image
        if len(self._images) > _KEPT:
            self._images.popitem(last=False)
        self.ready.emit(path)
