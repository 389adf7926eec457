"""Reads all 16 bits per channel of a PNG. Pillow has no colours that deep, and keeps the upper 8 of them."""

from __future__ import annotations

from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_LOWER_HALF = {"RGB;16B": "RGB;16L", "RGBA;16B": "RGBA;16L"}
"""By the raw mode in which Pillow decodes a PNG that in which it keeps the other byte of each number."""
_GREY_WITH_ALPHA, _FOUR_BYTES = "LA;16B", "RGBA"
"""Two numbers of 16 bits, decoded as if they were four of 8."""


def sixteen_bits(image: Image.Image, file: BinaryIO) -> NDArray[np.uint16] | None:
    """All bits of a PNG, (H, W, C), which is decoded a second time; None where the first time gave all.

    `image` has been opened from `file` and loaded.
    """
    if image.format != "PNG":
        return None
    file.seek(0)
    with Image.open(file, formats=["PNG"]) as again:
        if not again.tile:
            return None
        tile = again.tile[0]
        if tile.args == _GREY_WITH_ALPHA:
            again.tile = [tile._replace(args=_FOUR_BYTES)]
            return np.asarray(again).view(">u2").astype(np.uint16)
        if tile.args not in _LOWER_HALF:
            return None
        again.tile = [tile._replace(args=_LOWER_HALF[tile.args])]
        return _joined(image, again)


def _joined(upper: Image.Image, lower: Image.Image) -> NDArray[np.uint16]:
    samples = np.asarray(upper).astype(np.uint16)
    samples <<= 8
    samples |= np.asarray(lower)
    return samples
