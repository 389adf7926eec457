"""All of the photo that is open, of which the window may show a part, for the editor of its crop."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import numpy as np
from PIL import Image
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop.imaging import Photo
from desktop.samples import Samples, to_eight
from desktop.ui.base import surface
from desktop.ui.base.images import to_image
from desktop.ui.base.newest_only import NewestOnly

_SIDE = 2400
"""An overview has at least so many pixels on its longer side if the photo has: as many as a large window."""
_COARSE_SIDE = 800
"""The same of what is shown until it is made. That takes milliseconds."""
_BAND = 512
"""Rows that are reduced at once."""


class Overview(QObject):
    """Makes it when it is asked for, in a thread."""

    ready = Signal()
    """What `of` returns is better now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photo: Photo | None = None
        self._image = QImage()
        self._making = NewestOnly(_overview, "vernier-overview", self)
        self._making.answered.connect(self._made)
        self._making.failed.connect(self.forget)

    def of(self, photo: Photo) -> QImage:
        """All of a photo as it was read, reduced if it is large; coarse until `ready`."""
        if photo is not self._photo:
            self._photo = photo
            times = _times(photo, _COARSE_SIDE)
            self._image = _picture(photo, lambda values: np.ascontiguousarray(values[::times, ::times]))
            if times > 1:
                self._making.ask(photo)
        return self._image

    @staticmethod
    def reduces(photo: Photo) -> bool:
        """Whether a photo is so large that all of its pixels are more than an editor shows."""
        return _times(photo, _SIDE) > 1

    def forget(self) -> None:
        """Release the picture: another photo is shown."""
        self._making.forget()
        self._photo, self._image = None, QImage()

    def wait(self) -> None:
        """Forget it, and block until the thread has ended."""
        self.forget()
        self._making.wait()

    def _made(self, _: Photo, image: QImage) -> None:
        self._image = image
        self.ready.emit()


def _overview(photo: Photo) -> QImage:
    """In a thread."""
    times = _times(photo, _SIDE)
    return _picture(photo, lambda values: _reduced(values, times))


def _times(photo: Photo, side: int) -> int:
    """How many times smaller its longer side still has so many pixels; 1, if it has fewer."""
    return max(1, max(photo.width, photo.height) // side)


def _picture(photo: Photo, reduced: Callable[[Samples], Samples]) -> QImage:
    alpha = None if photo.alpha is None else reduced(photo.alpha)
    return to_image(surface.picture_of(dataclasses.replace(photo, pixels=reduced(photo.pixels), alpha=alpha)))


def _reduced(values: Samples, times: int) -> Samples:
    """In 8 bits. Each pixel is the mean of `times` x `times`, or, at the edges, of those that there are."""
    rows = times * max(1, _BAND // times)
    bands = (values[row : row + rows] for row in range(0, len(values), rows))
    return np.concatenate([np.asarray(Image.fromarray(to_eight(band)).reduce(times)) for band in bands])
