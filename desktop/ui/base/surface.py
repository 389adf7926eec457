"""The colour space that windows are painted in, see `docs/adr/0052-windows-in-display-p3.md`.

It is sRGB, or Display P3 on a Mac with a screen that shows it. Everything with colour that is painted, photos
above all, has to be in this space: macOS converts from it to the profile of each screen.
"""

from __future__ import annotations

import sys

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QColorSpace, QImage, QSurfaceFormat

from desktop.imaging import Photo, is_srgb, to_display_p3, to_display_srgb
from desktop.samples import to_eight

_SRGB = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
_P3 = QColorSpace(QColorSpace.NamedColorSpace.DisplayP3)
_FORMATS = {3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBA8888}


def _is_wide() -> bool:
    on_mac = sys.platform == "darwin"
    if not on_mac:
        return False
    from desktop.ui.base.mac_screens import show_display_p3

    return show_display_p3()


IS_WIDE = _is_wide()
"""Whether it is Display P3. Windows keep the space that they were made with, so this does not change."""


def space() -> QColorSpace:
    """The colour space of the windows."""
    return _P3 if IS_WIDE else _SRGB


def declare() -> None:
    """Say in which space the windows are. They read this when they are made: call it before the application.

    Otherwise macOS takes what is painted for numbers of the screen, and a P3 screen shows sRGB too saturated.
    """
    surface = QSurfaceFormat.defaultFormat()
    surface.setColorSpace(space())
    QSurfaceFormat.setDefaultFormat(surface)


def picture_of(photo: Photo) -> NDArray[np.uint8]:
    """(H, W, 3), or (H, W, 4) with straight transparency, in the space of the windows."""
    pixels = from_photo(photo)
    return pixels if photo.alpha is None else np.dstack([pixels, to_eight(photo.alpha)])


def from_photo(photo: Photo) -> NDArray[np.uint8]:
    """(H, W, 3) in the space of the windows."""
    if IS_WIDE and not is_srgb(photo):
        return to_display_p3(photo)
    return from_srgb(to_display_srgb(photo))


def from_srgb(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(H, W, 3), or (H, W, 4) with straight transparency, from sRGB to the space of the windows."""
    if not IS_WIDE:
        return pixels
    height, width, channels = pixels.shape
    packed = np.ascontiguousarray(pixels)
    converted = image_from_srgb(QImage(packed.data, width, height, channels * width, _FORMATS[channels]))
    rows = np.frombuffer(converted.constBits(), np.uint8).reshape(height, converted.bytesPerLine())
    return rows[:, : channels * width].reshape(height, width, channels).copy()  # the image ends here


def image_from_srgb(image: QImage) -> QImage:
    """As `from_srgb`."""
    return _converted(image, _SRGB, _P3) if IS_WIDE else image


def to_srgb(image: QImage) -> QImage:
    """What was painted, for those outside of the windows."""
    return _converted(image, _P3, _SRGB) if IS_WIDE else image


def colour(srgb: QColor) -> QColor:
    """A colour of sRGB in the space of the windows."""
    return _SRGB.transformationToColorSpace(_P3).map(srgb) if IS_WIDE else srgb


def _converted(image: QImage, source: QColorSpace, target: QColorSpace) -> QImage:
    tagged = QImage(image)
    tagged.setColorSpace(source)
    return tagged.convertedToColorSpace(target)
