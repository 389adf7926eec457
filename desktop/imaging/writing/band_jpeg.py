"""Writes a JPEG band by band: each is encoded as a picture of its own, and restart markers join them.

After a restart marker an encoder begins anew, exactly as at the start of a picture. With the same tables the
joined picture therefore has the same coefficients as one that is encoded at once.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Callable, Iterator
from typing import BinaryIO

from desktop.imaging.writing.band_raster import BandRaster
from desktop.imaging.writing.bands import each_band
from desktop.imaging.writing.raster import Raster

ROWS = 128
"""Eight or sixteen rows of blocks: a multiple of eight restarts, so that their numbers, 0 to 7, go on."""
_JOINT, _END = b"\xff\xd7", b"\xff\xd9"
"""The restart marker number 7, which is between bands and nowhere else but, with small blocks, in their
middle; and the end of the image."""
_FRAME, _SCAN = 0xC0, 0xDA
_READ = 2**20

Save = Callable[[BinaryIO, Raster, bool], None]
"""Writes a small raster as a whole file with a restart after each row of blocks; with metadata or without."""


def write_jpeg(file: BinaryIO, raster: BandRaster, save: Save) -> None:
    """Write the whole file."""

    def encoded(start: int) -> bytes:
        whole = io.BytesIO()
        save(whole, raster.band(start, start + ROWS), start == 0)
        return whole.getvalue()

    for number, whole in enumerate(each_band(encoded, range(0, raster.height, ROWS))):
        scan = _scan_start(whole)
        file.write(_JOINT if number else _with_height(whole[:scan], raster.height))
        file.write(whole[scan : -len(_END)])
    file.write(_END)


def read_bands(file: BinaryIO, height: int) -> Iterator[tuple[int, bytes]]:
    """First row and a JPEG of its own for each part between two restart markers number 7, in order.

    Raises:
        ValueError: the file is not as `write_jpeg` writes one of that many rows.
    """
    file.seek(0)
    start = file.read(_READ)
    while True:  # metadata may be longer
        try:
            scan = _scan_start(start)
            break
        except (struct.error, IndexError):
            more = file.read(_READ)
            if not more:
                raise ValueError("the header is cut off") from None
            start += more
    header, rest = start[:scan], start[scan:]
    rows = 8 * _block_height(header)
    for top in range(0, height, rows):
        last = top + rows >= height
        while (end := rest.find(_END if last else _JOINT)) < 0:
            more = file.read(_READ)
            if not more:
                raise ValueError(f"the rows from {top} on are missing")
            rest += more
        yield top, _with_height(header, min(rows, height - top)) + rest[:end] + _END
        rest = rest[end + 2 :]
    if rest or file.read(1):
        raise ValueError("there is something after the end")


def _scan_start(whole: bytes) -> int:
    """Where the coefficients begin."""
    at, kind = 2, 0
    while kind != _SCAN:
        kind = whole[at + 1]
        at += 2 + struct.unpack_from(">H", whole, at + 2)[0]
    return at


def _frame(header: bytes) -> int:
    """Where the segment with the size of the picture begins."""
    at = 2
    while header[at + 1] != _FRAME:
        at += 2 + struct.unpack_from(">H", header, at + 2)[0]
    return at


def _with_height(header: bytes, height: int) -> bytes:
    at = _frame(header) + 5
    return header[:at] + struct.pack(">H", height) + header[at + 2 :]


def _block_height(header: bytes) -> int:
    """Rows that are encoded together: 8, or 16 where colours have half the height."""
    return 8 * (header[_frame(header) + 11] & 15)
