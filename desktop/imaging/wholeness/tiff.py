"""Checks the parts of a TIFF whose decoders do not say that data is wrong: Group 4 and JPEG."""

from __future__ import annotations

from typing import BinaryIO

from tifffile import TiffFile, TiffPage

from desktop.imaging.readers.quiet import quiet
from desktop.imaging.readers.tiff_page import chosen
from desktop.imaging.wholeness import fax
from desktop.imaging.wholeness.jpeg import check_jpeg
from desktop.imaging.wholeness.result import WHOLE, Wholeness, garbled, wrong_below

_JPEG = 7
_LOWEST_BIT_FIRST = 2


def check_tiff(file: BinaryIO) -> Wholeness:
    """Check the page that is read. One that can not be judged counts as whole.

    `file` is at byte 0 afterwards.
    """
    try:
        with TiffFile(file, name=".tif", _multifile=False) as tiff:
            page = chosen(tiff)[0]
            with quiet():  # libtiff writes what it finds wrong to standard error
                row = _first_wrong_row(file, page)
    except Exception:  # the reader says what is wrong; tifffile raises many kinds of errors
        row = None
    file.seek(0)
    if row is None:
        return WHOLE
    height = page.imagelength
    problem = garbled("TIFF") if page.is_tiled else wrong_below("TIFF", row, height)
    return Wholeness(problem, nothing=row == 0 and not page.is_tiled and page.compression != _JPEG)


def _first_wrong_row(file: BinaryIO, page: TiffPage) -> int | None:
    """Where the first part begins or breaks off that is not right; None: they all are, or are not judged."""
    if page.compression not in (fax.T6, _JPEG):
        return None
    if page.is_tiled and page.compression == fax.T6:
        return None
    step = page.tilelength if page.is_tiled else min(page.rowsperstrip, page.imagelength)
    across = -(-page.imagewidth // page.tilewidth) if page.is_tiled else 1
    for index, (start, length) in enumerate(zip(page.dataoffsets, page.databytecounts, strict=True)):
        file.seek(start)
        data = file.read(length)
        top = index // across * step
        if page.compression == _JPEG:
            if check_jpeg(_with_tables(page, data)).problem is not None:
                return top
            continue
        height = min(step, page.imagelength - top)
        if page.fillorder == _LOWEST_BIT_FIRST:
            data = data.translate(_REVERSED)
        there = fax.rows_there(data, page.imagewidth, height)
        if there < height:
            return top + there
    return None


_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def _with_tables(page: TiffPage, data: bytes) -> bytes:
    """The JPEG of a strip or tile, with the tables that they all share."""
    return data if page.jpegtables is None else page.jpegtables[:-2] + data[2:]
