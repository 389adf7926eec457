"""The original photo, resampled bicubically for the screen in the background."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop.student.geometry import Region
from desktop.ui.base.images import to_image
from desktop.ui.base.newest_only import NewestOnly
from desktop.ui.preview.resampling import resampled


@dataclass(frozen=True)
class Cut:
    """A rectangle of the low-res photo, and the size in device pixels that it is resampled to."""

    box: tuple[float, float, float, float]
    """Left, top, right, bottom in low-res pixels, not rounded."""
    size: tuple[int, int]
    """Width, height."""

    @classmethod
    def below(cls, region: Region, scale: int, size: tuple[int, int]) -> Cut:
        """What lies below a region of the enlargement, in high-res pixels."""
        edges = region.left, region.top, region.right, region.bottom
        left, top, right, bottom = (edge / scale for edge in edges)
        return cls((left, top, right, bottom), size)


class ScaledOriginal(QObject):
    """Holds the resampled pixels of one cut, the newest that was asked for."""

    ready = Signal()
    """The cut that was asked for last is available."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._original: NDArray[np.uint8] | None = None
        self._image: QImage | None = None
        self._cut: Cut | None = None
        self._wanted: Cut | None = None
        self._small_cut: Cut | None = None
        self._small = QImage()
        self._resampling = NewestOnly(_resample, "vernier-original", self)
        self._resampling.answered.connect(self._resampled)

    @property
    def busy(self) -> bool:
        """Whether a cut was asked for that is not available yet."""
        return self._resampling.newest is not None

    def set_original(self, original: NDArray[np.uint8]) -> None:
        """Set another photo, (H, W, 3) or (H, W, 4) as in `Document.picture`."""
        self._resampling.forget()
        self._original, self._image, self._cut, self._wanted = original, None, None, None
        self._small_cut = None

    def get(self, cut: Cut) -> QImage | None:
        """The resampled cut; None until `ready` says that it is available."""
        if cut == self._cut:
            return self._image
        if cut != self._wanted and self._original is not None:
            self._wanted = cut
            self._resampling.ask((self._original, cut))
        return None

    def at_once(self, cut: Cut) -> QImage:
        """The resampled cut, which must be small. The last one is kept."""
        assert self._original is not None
        if cut != self._small_cut:
            self._small_cut, self._small = cut, _resample((self._original, cut))
        return self._small

    def wait(self) -> None:
        """Block until the thread has ended, before the application ends."""
        self._resampling.wait()

    def _resampled(self, request: tuple[NDArray[np.uint8], Cut], image: QImage) -> None:
        _, self._cut = request
        self._image, self._wanted = image, None
        self.ready.emit()


def _resample(request: tuple[NDArray[np.uint8], Cut]) -> QImage:
    original, cut = request
    return to_image(resampled(original, cut.size, cut.box))
