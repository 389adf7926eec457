"""Resamples photos without a model."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image

from desktop.imaging.photo import Photo
from desktop.picture import resampled
from desktop.pixel_file import gathered, rows_of
from desktop.samples import Samples

_LANCZOS_REACH = 3
_BAND_BYTES = 2**24


def resize(photo: Photo, width: int, height: int, folder: Path | None = None) -> Photo:
    """The photo and its alpha at `width` x `height` pixels, by antialiased Lanczos interpolation.

    Works on the encoded values, as models do. At the same size the photo itself is returned.

    With `folder`, for results that memory should not hold, it works band by band, and the pixels of the
    result are files in it. They agree with those in memory but for rounding, by 1 at most.
    """
    if width < 1 or height < 1:
        raise ValueError(f"a photo can not be {width} x {height} pixels")
    if (width, height) == (photo.width, photo.height):
        return photo

    def resized(values: Samples, name: str) -> Samples:
        if folder is None:
            return resampled(values, (width, height), Image.Resampling.LANCZOS)
        return gathered(_bands(values, (width, height)), folder / name)

    alpha = None if photo.alpha is None else resized(photo.alpha, "resized-alpha.raw")
    return replace(photo, pixels=resized(photo.pixels, "resized-colour.raw"), alpha=alpha)


def _bands(values: Samples, size: tuple[int, int]) -> Iterator[Samples]:
    """The resampled picture, some rows at a time, each from the rows that it depends on."""
    (height, width), step = values.shape[:2], values.shape[0] / size[1]
    reach = math.ceil(_LANCZOS_REACH * max(step, 1)) + 1
    row_bytes = max(size[0], math.ceil(width * step)) * values.itemsize * math.prod(values.shape[2:])
    rows = max(1, _BAND_BYTES // row_bytes)
    for top in range(0, size[1], rows):
        bottom = min(top + rows, size[1])
        first = max(math.floor(top * step) - reach, 0)
        last = min(math.ceil(bottom * step) + reach, height)
        box = (0.0, top * step - first, float(width), min(bottom * step - first, last - first))
        part = np.ascontiguousarray(rows_of(values, first, last))
        yield resampled(part, (size[0], bottom - top), Image.Resampling.LANCZOS, box)
