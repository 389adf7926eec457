"""Checks that a written file holds what was to be written."""

from __future__ import annotations

from typing import BinaryIO

import numpy as np
from PIL import Image

from desktop.imaging.photo import Format
from desktop.imaging.raster import Raster

_LOSSLESS: tuple[Format, ...] = ("png", "tiff")
_ROWS = 512


class Mismatch(Exception):
    """The file differs from what was written into it."""


def verify(file: BinaryIO, raster: Raster, format: Format) -> None:
    """Decode the whole of `file` and compare it with `raster`.

    PNG and TIFF have to agree in every sample. JPEG and WebP may differ, but must not be of one value
    where the source is not.

    Raises:
        Mismatch: they do not agree.
        Exception: whatever Pillow raises on a file it can not read.
    """
    file.seek(0)
    with Image.open(file, formats=[format.upper()]) as image:
        if image.size != (raster.width, raster.height):
            raise Mismatch(f"size {image.size}, not {(raster.width, raster.height)}")
        image.load()
        if format in _LOSSLESS:
            _compare(image, raster)
        elif _is_constant(image) and not (raster.pixels == raster.pixels[0, 0]).all():
            raise Mismatch("the picture is of one colour")


def _compare(image: Image.Image, raster: Raster) -> None:
    if image.mode != raster.mode:
        raise Mismatch(f"mode {image.mode}, not {raster.mode}")
    for start in range(0, raster.height, _ROWS):
        stop = min(start + _ROWS, raster.height)
        rows = np.asarray(image.crop((0, start, raster.width, stop)))
        if not np.array_equal(rows.reshape(stop - start, raster.width, -1), raster.rows(start, stop)):
            raise Mismatch(f"pixels differ between the rows {start} and {stop}")


def _is_constant(image: Image.Image) -> bool:
    bands = range(len(image.getbands()))
    return all(len(set(image.getchannel(band).getextrema())) == 1 for band in bands)
