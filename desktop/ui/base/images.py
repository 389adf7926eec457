"""Arrays of pixels as Qt images."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def to_image(pixels: NDArray[np.uint8]) -> QImage:
    """An image that owns its memory, from (H, W, 3) or, with straight transparency, (H, W, 4)."""
    height, width, channels = pixels.shape
    packed = np.ascontiguousarray(pixels)
    if channels == 3:
        wrapped = QImage(packed.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        return wrapped.convertToFormat(QImage.Format.Format_RGB32)
    wrapped = QImage(packed.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return wrapped.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
