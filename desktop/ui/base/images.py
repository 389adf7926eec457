"""Arrays of pixels as Qt images."""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray
from PySide6.QtGui import QImage

_FORMATS = {3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBA8888}


def shared_image(pixels: NDArray[np.uint8]) -> QImage:
    """An image of the very same memory, which must not change, for pixels as those of `to_image`.

    Only this object keeps the memory: no copy that Qt makes of it, as of an argument of a signal, may be in
    use for longer. The rows may be apart, as those of a part of a larger picture are.
    """
    height, width, channels = pixels.shape
    if pixels.strides[1:] != (channels, 1):
        pixels = np.ascontiguousarray(pixels)
    row = pixels.strides[0] if height > 1 else channels * width
    flat = as_strided(pixels, ((height - 1) * row + channels * width,), (1,), writeable=False)
    return QImage(flat.data, width, height, row, _FORMATS[channels])


def to_image(pixels: NDArray[np.uint8]) -> QImage:
    """An image that owns its memory, from (H, W, 3) or, with straight transparency, (H, W, 4)."""
    height, width, channels = pixels.shape
    packed = np.ascontiguousarray(pixels)
    if channels == 3:
        wrapped = QImage(packed.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        return wrapped.convertToFormat(QImage.Format.Format_RGB32)
    wrapped = QImage(packed.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return wrapped.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
