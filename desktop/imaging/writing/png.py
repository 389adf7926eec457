"""Writes PNG in bands that are compressed in threads, and compares what was written (docs/adr/0060)."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from functools import partial
from io import BytesIO
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from desktop.imaging.png_chunks import SIGNATURE
from desktop.imaging.writing.bands import each_band
from desktop.imaging.writing.raster import Raster

_COLOUR_TYPES = {1: 0, 2: 4, 3: 2, 4: 6}
"""By the number of channels."""

_BAND_BYTES = 2**19
_FAST = 3
"""Levels up to this one are for speed: every row has the same filter."""
_PAETH = 4
"""The number of that filter: the one that leaves least of enlarged photos."""
_TRIAL_BYTES = 2**15
_WORTHWHILE = 0.95
"""How much smaller repetitions have to make a part of a band, for all of it to be searched for them."""
_SPARSE = 0.25
"""Up to this share of bytes that are not 0 each strategy is tried with all of a band: that takes no time."""
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
    for kind, content in _chunks(BytesIO(frame)):
        if kind == b"IHDR":
            colour_type, depth = _COLOUR_TYPES[raster.channels], 8 * raster.dtype.itemsize
            _write(file, kind, struct.pack(">IIBB3x", raster.width, raster.height, depth, colour_type))
        elif kind != b"IDAT":
            _write(file, kind, content)
        elif content:
            for part in _compressed(raster, level):
                _write(file, kind, part)


def compare_png(file: BinaryIO, raster: Raster, level: int) -> None:
    """Read what `write_png` wrote with this level, band by band, and compare it with `raster`.

    Raises:
        ValueError, zlib.error: they do not agree, or the file is damaged.
    """
    stream, bands, checked = (
        zlib.decompressobj(),
        each_band(partial(_filtered_band, raster, level), _band_starts(raster)),
        0,
    )
    expected = memoryview(b"")
    file.seek(0)
    for kind, content in _chunks(file):
        if kind == b"IHDR" and struct.unpack_from(">II", content) != (raster.width, raster.height):
            raise ValueError("the size is another")
        found = memoryview(stream.decompress(content) if kind == b"IDAT" else b"")
        while found:
            expected = expected or memoryview(next(bands, b""))
            length = min(len(found), len(expected))
            # As bytes, since views are compared number by number.
            if not length or bytes(found[:length]) != bytes(expected[:length]):
                raise ValueError(f"pixels differ in band {checked}")
            found, expected = found[length:], expected[length:]
            checked += not expected
    if not stream.eof or checked != len(_band_starts(raster)):
        raise ValueError(f"pixels end after band {checked}")


def _chunks(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    if file.read(len(SIGNATURE)) != SIGNATURE:
        raise ValueError("the signature is another")
    while start := file.read(8):
        length, kind = struct.unpack(">I4s", start)
        content, checksum = file.read(length), file.read(4)
        if checksum != struct.pack(">I", zlib.crc32(content, zlib.crc32(kind))):
            raise ValueError(f"a chunk {kind!r} is damaged")
        yield kind, content


def _write(file: BinaryIO, kind: bytes, content: bytes) -> None:
    file.write(struct.pack(">I", len(content)) + kind + content)
    file.write(struct.pack(">I", zlib.crc32(content, zlib.crc32(kind))))


def _compressed(raster: Raster, level: int) -> Iterator[bytes]:
    """One zlib stream in parts. Each band is compressed alone, which costs little and allows threads."""

    def compress(start: int) -> tuple[bytes, bytes]:
        filtered = _filtered_band(raster, level, start)
        return filtered, _deflated(filtered, level)

    yield _DEFLATE_HEADER
    checksum = 1
    for filtered, part in each_band(compress, _band_starts(raster)):
        checksum = zlib.adler32(filtered, checksum)
        yield part
    yield _LAST_BLOCK + struct.pack(">I", checksum)


def _deflated(filtered: bytes, level: int) -> bytes:
    """A band, by the strategy of zlib that makes it smallest.

    Photos hardly repeat themselves, and to search them for it takes half of the time: a part of a band tells.
    Drawings and text do, and photos without colour that are stored in three channels. Of a page that is empty
    but for some lines, a part would tell nothing.
    """
    strategies = [zlib.Z_RLE, zlib.Z_DEFAULT_STRATEGY]
    if level > _FAST:  # below it, the same as the usual one
        strategies.append(zlib.Z_FILTERED)
    if np.count_nonzero(np.frombuffer(filtered, np.uint8)) > _SPARSE * len(filtered):
        middle = len(filtered) // 2
        part = filtered[max(0, middle - _TRIAL_BYTES // 2) : middle + _TRIAL_BYTES // 2]
        sizes = {strategy: len(_deflated_by(strategy, part, level)) for strategy in strategies}
        best = min(strategies, key=lambda strategy: sizes[strategy])
        enough = level <= _FAST and sizes[best] >= _WORTHWHILE * sizes[zlib.Z_RLE]
        strategies = [zlib.Z_RLE if enough else best]
    return min((_deflated_by(strategy, filtered, level) for strategy in strategies), key=len)


def _deflated_by(strategy: int, content: bytes, level: int) -> bytes:
    stream = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS, strategy=strategy)
    return stream.compress(content) + stream.flush(zlib.Z_SYNC_FLUSH)


def _band_starts(raster: Raster) -> range:
    """The first row of each band."""
    return range(0, raster.height, max(1, _BAND_BYTES // (raster.width * raster.pixel_bytes)))


def _filtered_band(raster: Raster, level: int, start: int) -> bytes:
    """What is compressed of the band that begins at that row."""
    return _filtered(raster, level, start, min(start + _band_starts(raster).step, raster.height)).tobytes()


def _filtered(raster: Raster, level: int, start: int, stop: int) -> Bytes:
    """Rows as they are stored: the number of a filter, and the row after it.

    Of the five filters each row gets the one that leaves the smallest sum of differences, as libpng does,
    unless the level is for speed.
    """
    first = max(start - 1, 0)
    stored = raster.rows(first, stop).astype(raster.dtype.newbyteorder(">"))
    rows = stored.view(np.uint8).reshape(stop - first, -1)
    above = rows[:-1]
    if start == 0:
        above = np.concatenate([np.zeros_like(rows[:1]), above])
    rows = rows[start - first :]
    left, above_left = (_moved(each, raster.pixel_bytes) for each in (rows, above))
    result = np.empty((len(rows), rows.shape[1] + 1), np.uint8)
    paeth = rows - _paeth(left, above, above_left)
    if level <= _FAST:
        result[:, 0], result[:, 1:] = _PAETH, paeth
        return result
    mean = ((left.astype(np.uint16) + above) >> 1).astype(np.uint8)
    candidates = [rows, rows - left, rows - above, rows - mean, paeth]
    sums = [np.abs(each.view(np.int8)).view(np.uint8).sum(axis=1) for each in candidates]
    best = np.argmin(sums, axis=0)
    result[:, 0] = best
    result[:, 1:] = np.choose(best[:, None], candidates)
    return result


def _moved(rows: Bytes, distance: int) -> Bytes:
    """Each byte at the place of the byte so many to its right; zeros come in from the left."""
    moved = np.zeros_like(rows)
    moved[:, distance:] = rows[:, :-distance]
    return moved


def _paeth(left: Bytes, above: Bytes, above_left: Bytes) -> Bytes:
    """Of three neighbours the one nearest to left + above - above left; `left` and `above` win ties.

    The distance of above left is |a - b| of the other two where these lie on two sides of it, else a + b,
    which is never the least. So bytes do, and masks instead of choices: a fifth of the time.
    """
    of_left, of_above = np.maximum(above, above_left), np.maximum(left, above_left)
    of_left -= np.minimum(above, above_left)
    of_above -= np.minimum(left, above_left)
    nearest = _chosen(of_left <= of_above, left, above)
    less = np.minimum(of_left, of_above)
    apart = np.maximum(of_left, of_above) - less
    between = (above > above_left) ^ (left > above_left)
    return _chosen(between & (apart < less), above_left, nearest)


def _chosen(which: NDArray[np.bool_], first: Bytes, second: Bytes) -> Bytes:
    """The first where `which` is true, else the second."""
    chosen = first ^ second
    chosen &= -which.view(np.uint8)
    chosen ^= second
    return chosen
