"""Resamples a part of a picture bicubically, without a copy of the whole of it."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_BAND = 64
"""Rows that are copied at once."""
_SUPPORT = 2
"""How far the bicubic filter reaches, in pixels of what is larger: the picture or the result."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels, not rounded."""


def resampled(picture: NDArray[np.uint8], size: tuple[int, int], box: Box) -> NDArray[np.uint8]:
    """A part of (H, W, 3) or (H, W, 4) with this width and height, as Pillow makes it but for rounding."""
    left, top, right, bottom = box
    first, last = _needed(left, right, size[0], picture.shape[1])
    upper, lower = _needed(top, bottom, size[1], picture.shape[0])
    narrow: Image.Image | None = None  # as wide as the result, and as high as the picture
    for row, band in bands(picture[upper:lower, first:last]):
        image = Image.fromarray(band)
        if image.mode == "RGBA":
            image = image.convert("RGBa")  # else colours that are not seen would get into the others
        narrow = narrow or Image.new(image.mode, (size[0], lower - upper))
        across = left - first, 0, right - first, image.height
        narrow.paste(image.resize((size[0], image.height), Image.Resampling.BICUBIC, across), (0, row))
    assert narrow is not None
    result = narrow.resize(size, Image.Resampling.BICUBIC, (0, top - upper, size[0], bottom - upper))
    return np.asarray(result.convert("RGBA") if result.mode == "RGBa" else result)


def bands(picture: NDArray[np.uint8]) -> Iterator[tuple[int, NDArray[np.uint8]]]:
    """The picture, a few rows at a time, C-contiguous, with the number of the first of them."""
    for row in range(0, picture.shape[0], _BAND):
        yield row, np.ascontiguousarray(picture[row : row + _BAND])  # others take Pillow far longer


def _needed(begin: float, end: float, wanted: int, there: int) -> tuple[int, int]:
    """Which pixels of a row or column the result is made from: the first, and that behind the last."""
    reach = _SUPPORT * max(1.0, (end - begin) / wanted) + 1
    return max(0, math.floor(begin - reach)), min(there, math.ceil(end + reach))
