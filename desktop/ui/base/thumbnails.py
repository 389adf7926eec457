"""Thumbnails for lists, made in a thread and cached."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QImage

from desktop.errors import UnreadableImage, VernierError
from desktop.imaging.thumbnail import thumbnail
from desktop.ui.base import surface
from desktop.ui.base.images import to_image

SIDE = 96
_KEPT = 2000
_Tried = tuple[QImage | None, str]
"""What came of it; None: no image, with the reason if that lies in the file."""


class Thumbnails(QObject):
    """Makes thumbnails one after the other. `ready` tells when `get` has another one."""

    ready = Signal(object)
    """With the path."""
    _tried = Signal(object, object)

    def __init__(self, parent: QObject | None = None, *, side: int = SIDE) -> None:
        """`side` is the longer one of a thumbnail in pixels."""
        super().__init__(parent)
        self._side = side
        self._known: OrderedDict[Path, _Tried] = OrderedDict()
        self._asked: set[Path] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._tried.connect(self._take)

    def get(self, path: Path) -> QImage | None:
        """The thumbnail; None while it is being made, or if it can not be made."""
        if path not in self._known and path not in self._asked:
            self._asked.add(path)
            self._pool.start(lambda: self._make(path))
        return self._known[path][0] if path in self._known else None

    def problem(self, path: Path) -> str:
        """Why the file can not be read in full, as text to translate; "": it can, as far as is known."""
        return self._known[path][1] if path in self._known else ""

    def try_again(self, paths: Iterable[Path]) -> None:
        """Make those anew that could not be made, when they are asked for."""
        for path in paths:
            if path in self._known and self._known[path][0] is None:
                del self._known[path]

    def wait(self) -> None:
        """Drop what has not begun, and block until the thread is idle."""
        self._pool.clear()
        self._pool.waitForDone()

    def _make(self, path: Path) -> None:
        """Runs in the pool's thread."""
        tried: _Tried = None, ""
        try:
            tried = to_image(surface.picture_of(thumbnail(path, self._side))), ""
        except UnreadableImage as error:
            if not isinstance(error.__cause__, MemoryError):
                tried = None, str(error)
        except (VernierError, MemoryError):  # the photo may be read all the same, in more time or memory
            pass
        self._tried.emit(path, tried)

    def _take(self, path: Path, tried: _Tried) -> None:
        self._asked.discard(path)
        self._known[path] = tried
        if len(self._known) > _KEPT:
            self._known.popitem(last=False)
        self.ready.emit(path)
