"""The photo before enlarging, interpolated bicubically for the screen in a thread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QImage

from desktop.ui.base.images import to_image


@dataclass(frozen=True)
class Cut:
    """A rectangle of the low-res photo, and the device pixels that it becomes."""

    box: tuple[float, float, float, float]
    size: tuple[int, int]


class ScaledOriginal(QObject):
    """Holds the interpolation for one cut at a time. Only the newest wish is worked on."""

    ready = Signal()
    _done = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture: Image.Image | None = None
        self._image: QImage | None = None
        self._have: Cut | None = None
        self._wish: Cut | None = None
        self._busy = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._done.connect(self._take)

    def set_picture(self, picture: Image.Image) -> None:
        """Another photo, RGB or RGBA."""
        self._picture, self._image, self._have, self._wish = picture, None, None, None

    def get(self, cut: Cut) -> QImage | None:
        """The interpolated cut if it is there, else None, and `ready` tells when to ask again."""
        if cut == self._have:
            return self._image
        self._wish = cut
        self._work()
        return None

    def wait(self) -> None:
        """Let the thread come to its end, before the application ends."""
        self._wish = None
        self._pool.waitForDone()

    def _work(self) -> None:
        if self._busy or self._wish is None or self._picture is None:
            return
        self._busy = True
        self._pool.start(_Resample(self, self._picture, self._wish))

    def _take(self, picture: Image.Image, cut: Cut, image: QImage) -> None:
        self._busy = False
        if picture is self._picture:
            self._have, self._image = cut, image
            if cut == self._wish:
                self._wish = None
                self.ready.emit()
        self._work()


class _Resample(QRunnable):
    def __init__(self, owner: ScaledOriginal, picture: Image.Image, cut: Cut) -> None:
        super().__init__()
        self._owner, self._picture, self._cut = owner, picture, cut

    def run(self) -> None:
        size, box = self._cut.size, self._cut.box
        resized = np.asarray(self._picture.resize(size, Image.Resampling.BICUBIC, box=box))
        self._owner._done.emit(self._picture, self._cut, to_image(resized))
