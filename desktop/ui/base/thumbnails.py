"""Thumbnails for lists, made in a thread and cached."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QImage

from desktop.errors import UnreadableImage, VernierError
from desktop.imaging.crop import Crop
from desktop.imaging.pose import AS_READ, Pose
from desktop.imaging.thumbnail import thumbnail
from desktop.ui.base import surface
from desktop.ui.base.images import to_image

SIDE = 96
_KEPT = 2000
_Key = tuple[Path, Crop | None, Pose]
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
        self._known: OrderedDict[_Key, _Tried] = OrderedDict()
        self._asked: set[_Key] = set()
        self._problems: dict[Path, str] = {}
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._tried.connect(self._take)

    def get(self, path: Path, crop: Crop | None = None, pose: Pose = AS_READ) -> QImage | None:
        """The thumbnail of a photo, or of a part of it, in this pose.

        None while it is made, or if it can not be made.
        """
        key = path, crop, pose
        if key not in self._known and key not in self._asked:
            self._asked.add(key)
            self._pool.start(lambda: self._make(key))
        return self._known[key][0] if key in self._known else None

    def problem(self, path: Path) -> str:
        """Why the file can not be read in full, as text to translate; "": it can, as far as is known."""
        return self._problems.get(path, "")

    def try_again(self, paths: Iterable[Path]) -> None:
        """Make those anew that could not be made, when they are asked for."""
        wanted = set(paths)
        for key in [key for key, tried in self._known.items() if tried[0] is None and key[0] in wanted]:
            del self._known[key]

    def wait(self) -> None:
        """Drop what has not begun, and block until the thread is idle."""
        self._pool.clear()
        self._pool.waitForDone()

    def _make(self, key: _Key) -> None:
        """Runs in the pool's thread."""
        path, crop, pose = key
        tried: _Tried = None, ""
        try:
            tried = to_image(surface.picture_of(thumbnail(path, self._side, crop, pose))), ""
        except UnreadableImage as error:
            if not isinstance(error.__cause__, MemoryError):
                tried = None, str(error)
        except (VernierError, MemoryError):  # the photo may be read all the same, in more time or memory
            pass
        self._tried.emit(key, tried)

    def _take(self, key: _Key, tried: _Tried) -> None:
        self._asked.discard(key)
        self._known[key] = tried
        self._problems.pop(key[0], None)
        if tried[1]:
            self._problems[key[0]] = tried[1]
        if len(self._known) > _KEPT:
            self._known.popitem(last=False)
        self.ready.emit(key[0])
