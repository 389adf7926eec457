"""Writes PNG with 16 bits per channel, which Pillow can not, in bands that are compressed in threads."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from desktop.imaging.bands import in_order
from desktop.imaging.raster import Raster

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_DEPTH = 16
_COLOUR_TYPES = {1: 0, 2: 4, 3: 2, 4: 6}
"""By the number of channels."""

_BAND_BYTES = 2**19
_DEFLATE_HEADER = b"\x78\x01"
_LAST_BLOCK = b"\x03\x00"
"""An empty block of deflate that ends the stream."""

Bytes = NDArray[np.uint8]


def write_png(file: BinaryIO, raster: Raster, frame: bytes, level: int) -> None:
    """Write `raster` to an empty file.

    `frame` is a PNG of any size that has everything but the pixels: metadata and colour profile. `level` is
    that of zlib, 0 to 9.
    """
    file.write(SIGNATURE)
    for kind, content in _chunks(frame):
        if kind == b"IHDR":
            colour_type = _COLOUR_TYPES[raster.channels]
            _write(file, kind, struct.pack(">IIBB3x", raster.width, raster.height, _DEPTH, colour_type))
        elif kind != b"IDAT":
            _write(file, kind, content)
        elif content:
            for part in _compressed(raster, level):
                _write(file, kind, part)


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at < len(png):
        length, kind = struct.unpack_from(">I4s", png, at)
        yield kind, png[at + 8 : at + 8 + length]
        at += 12 + length


def _write(file: BinaryIO, kind: bytes, content: bytes) -> None:
    file.write(struct.pack(">I", len(content)) + kind + content)
    file.write(struct.pack(">I", zlib.crc32(content, zlib.crc32(kind))))


def _compressed(raster: Raster, level: int) -> Iterator[bytes]:
    """One zlib stream in parts. Each band is compressed alone, which costs little and allows threads."""
    rows = max(1, _BAND_BYTES // (raster.width * raster.pixel_bytes))

    def compress(start: int) -> tuple[bytes, bytes]:
        filtered = _filtered(raster, start, min(start + rows, raster.height)).tobytes()
        stream = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
        return filtered, stream.compress(filtered) + stream.flush(zlib.Z_SYNC_FLUSH)

    yield _DEFLATE_HEADER
    checksum = 1
    for filtered, part in in_order(compress, range(0, raster.height, rows)):
        checksum = zlib.adler32(filtered, checksum)
        yield part
    yield _LAST_BLOCK + struct.pack(">I", checksum)


def _filtered(raster: Raster, start: int, stop: int) -> Bytes:
    """Rows as they are stored: the number of a filter, and the row after it.

    Of the five filters each row gets the one that leaves the smallest sum of differences, as libpng does.
    """
    first = max(start - 1, 0)
    big_endian = raster.rows(first, stop).astype(">u2")
    rows = big_endian.view(np.uint8).reshape(stop - first, -1)
    above = rows[:-1]
    if start == 0:
        above = np.concatenate([np.zeros_like(rows[:1]), above])
    rows = rows[start - first :]
    left, above_left = (_moved(each, raster.pixel_bytes) for each in (rows, above))
    mean = ((left.astype(np.uint16) + above) >> 1).astype(np.uint8)
    candidates = [rows, rows - left, rows - above, rows - mean, rows - _paeth(left, above, above_left)]
    sums = [np.abs(each.view(np.int8)).view(np.uint8).sum(axis=1) for each in candidates]
    best = np.argmin(sums, axis=0)
    result = np.empty((len(rows), rows.shape[1] + 1), np.uint8)
    result[:, 0] = best
    result[:, 1:] = np.choose(best[:, None], candidates)
    return result


def _moved(rows: Bytes, distance: int) -> Bytes:
    """Each byte at the place of the byte so many to its right; zeros come in from the left."""
    moved = np.zeros_like(rows)
    moved[:, distance:] = rows[:, :-distance]
    return moved


def _paeth(left: Bytes, above: Bytes, above_left: Bytes) -> Bytes:
    """Of three neighbours the one nearest to left + above - above left."""
    from_left, from_above = (each.astype(np.int16) - above_left for each in (above, left))
    from_both = np.abs(from_left + from_above)
    np.abs(from_left, out=from_left)
    np.abs(from_above, out=from_above)
    other = np.where(from_above <= from_both, above, above_left)
    return np.where((from_left <= from_above) & (from_left <= from_both), left, other)
