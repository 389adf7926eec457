"""Checks that a written file holds what was to be written."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO

import numpy as np
import tifffile
from PIL import Image

from desktop.imaging.modes import Pixels
from desktop.imaging.photo import Format, WriteOptions
from desktop.imaging.writing.band_jpeg import read_bands
from desktop.imaging.writing.band_raster import BandRaster
from desktop.imaging.writing.heic import read_heic
from desktop.imaging.writing.png import compare_png
from desktop.imaging.writing.raster import Raster
from desktop.samples import SIXTEEN, Samples

_ROWS = 512
_READ_AT_ONCE = 2**22
"""Bytes of strips of a TIFF. tifffile decodes all that it has read; by default it reads 256 MiB."""
_FAINT = 8
"""Steps of 255. Formats with loss may turn differences as small as that into one colour."""

_Bands = Iterator[tuple[int, Samples]]
"""First row, and the samples from there on."""


class Mismatch(Exception):
    """The file differs from what was written into it."""


def verify(file: BinaryIO, raster: Raster, options: WriteOptions) -> None:
    """Decode the whole of `file` and compare it with `raster`.

    PNG and TIFF have to agree in every sample. The others may differ, but must not be of one value
    where the source clearly is not.

    Raises:
        Mismatch: they do not agree.
        Exception: whatever the libraries raise on a file that they can not read.
    """
    file.seek(0)
    format, in_bands = options.format, isinstance(raster, BandRaster)
    if format == "png":
        compare_png(file, raster, options.png_level)
    elif format == "tiff" and (in_bands or raster.dtype == SIXTEEN):
        _compare(_tiff_strips(file), raster)
    elif in_bands:
        _check_jpeg(file, raster)
    elif format == "heic":
        _check_heic(read_heic(file), raster)
    else:
        _check_by_pillow(file, raster, format)


def _check_by_pillow(file: BinaryIO, raster: Raster, format: Format) -> None:
    with Image.open(file, formats=[format.upper()]) as image:
        if image.size != (raster.width, raster.height):
            raise Mismatch(f"size {image.size}, not {(raster.width, raster.height)}")
        image.load()
        if format == "tiff":
            if image.mode != raster.mode:
                raise Mismatch(f"mode {image.mode}, not {raster.mode}")
            _compare(_crops(image), raster)
        elif _is_constant(image) and np.ptp(raster.pixels, axis=(0, 1)).max() > _FAINT:
            raise Mismatch("the picture is of one colour")


def _compare(bands: _Bands, raster: Raster) -> None:
    checked = 0
    for start, rows in bands:
        stop = start + len(rows)
        expected = raster.rows(start, stop)
        if rows.size != expected.size or not np.array_equal(rows.reshape(expected.shape), expected):
            raise Mismatch(f"pixels differ between the rows {start} and {stop}")
        checked += len(rows)
    if checked != raster.height:
        raise Mismatch(f"{checked} rows, not {raster.height}")


def _crops(image: Image.Image) -> _Bands:
    for start in range(0, image.height, _ROWS):
        yield start, np.asarray(image.crop((0, start, image.width, min(start + _ROWS, image.height))))


def _tiff_strips(file: BinaryIO) -> _Bands:
    with tifffile.TiffFile(file, name="result") as tiff:
        for samples, (_, _, start, _, _), _ in tiff.pages.first.segments(buffersize=_READ_AT_ONCE):
            if samples is None:
                raise Mismatch(f"the rows from {start} on are missing")
            yield start, samples[0]


def _check_jpeg(file: BinaryIO, raster: Raster) -> None:
    constant, first = True, raster.rows(0, 1)[0, 0]
    for top, band in read_bands(file, raster.height):
        with Image.open(BytesIO(band), formats=["JPEG"]) as image:
            expected = raster.rows(top, top + image.height)
            if (image.width, image.mode) != (raster.width, raster.mode):
                raise Mismatch(f"{image.width} pixels of {image.mode}")
            image.load()
            constant = constant and _is_constant(image)
            if constant and np.abs(expected.astype(np.int16) - first).max() > _FAINT:
                raise Mismatch(f"the picture is of one colour down to row {top + image.height}")


def _check_heic(found: Pixels, raster: Raster) -> None:
    if found.rgb.shape != raster.pixels.shape:
        raise Mismatch(f"shape {found.rgb.shape}, not {raster.pixels.shape}")
    if raster.icc is not None and found.icc is None:
        raise Mismatch("no profile")
    if np.ptp(found.rgb, axis=(0, 1)).max() == 0 and np.ptp(raster.pixels, axis=(0, 1)).max() > _FAINT:
        raise Mismatch("the picture is of one colour")


def _is_constant(image: Image.Image) -> bool:
    bands = range(len(image.getbands()))
    return all(len(set(image.getchannel(band).getextrema())) == 1 for band in bands)
