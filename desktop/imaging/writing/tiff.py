"""Writes TIFF: compressed strips, appended to the photo's own EXIF block.

An EXIF block is a TIFF file without an image. The image is added to it, so that every value stays where the
camera put it. (Pillow can not write EXIF directories into compressed files.)
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Sequence
from typing import BinaryIO

import imagecodecs

from desktop.imaging import limits
from desktop.imaging.metadata.exif import LONG, OF_THE_FILE, ORIENTATION, Block, Entry
from desktop.imaging.photo import TiffCompression
from desktop.imaging.writing.bands import each_band
from desktop.imaging.writing.big_tiff import BigFile
from desktop.imaging.writing.raster import Raster
from desktop.imaging.writing.written import Written

_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _PHOTOMETRIC = 256, 257, 258, 259, 262
_STRIP_OFFSETS, _SAMPLES, _ROWS_PER_STRIP, _STRIP_BYTES = 273, 277, 278, 279
_PREDICTOR, _EXTRA_SAMPLES, _XMP, _IPTC, _ICC = 317, 338, 700, 33723, 34675
_BYTE, _UNDEFINED = 1, 7

_CODES: dict[TiffCompression, int] = {"none": 1, "lzw": 5, "deflate": 8}
_DIFFERENCES = 2
_STRAIGHT_ALPHA = 2
_BLACK_IS_ZERO, _RGB = 1, 2

_STRIP_SIZE = 2**18
_LEVEL = 3  # hardly larger than at zlib's default 6, but written in less than half the time


def write_tiff(
    file: BinaryIO, raster: Raster, written: Written, compression: TiffCompression = "deflate"
) -> None:
    """Write `raster` to an empty file: a classic TIFF, or a BigTIFF where that could exceed 4 GB.

    Software and resolution are in `written.exif`.
    """
    block = _described(Block.parse(written.exif), raster, written, compression)
    rows = max(1, _STRIP_SIZE // (raster.width * raster.pixel_bytes))
    block = block.with_number(_ROWS_PER_STRIP, min(rows, raster.height))
    most = raster.width * raster.height * raster.pixel_bytes
    if compression == "lzw":  # makes noise longer: codes have up to 12 bits for 8
        most = most * 3 // 2
    big = BigFile(block) if most > limits.LARGEST_TIFF else None
    if big is not None:
        big.start(file)
    else:
        file.write(block.data)
    offsets, sizes = [], []
    for strip in _strips(raster, rows, block.order, compression):
        offsets.append(file.tell())
        sizes.append(len(strip))
        file.write(strip)
    if big is not None:
        big.finish(file, {_STRIP_OFFSETS: offsets, _STRIP_BYTES: sizes})
        return
    tables = (
        _table(file, block, _STRIP_OFFSETS, offsets),
        _table(file, block, _STRIP_BYTES, sizes),
    )
    file.write(b"\0" * (file.tell() % 2))
    directory = file.tell()
    file.write(block.directory((*block.entries, *tables)))
    file.seek(4)
    file.write(struct.pack(block.order + "I", directory))


def _described(block: Block, raster: Raster, written: Written, compression: TiffCompression) -> Block:
    block = block.without(ORIENTATION, *OF_THE_FILE)
    block = block.with_number(_WIDTH, raster.width).with_number(_HEIGHT, raster.height)
    bits = [8 * raster.dtype.itemsize] * raster.channels
    block = block.with_short(_BITS, *bits).with_short(_SAMPLES, raster.channels)
    block = block.with_short(_COMPRESSION, _CODES[compression])
    if compression != "none":
        block = block.with_short(_PREDICTOR, _DIFFERENCES)
    block = block.with_short(_PHOTOMETRIC, _BLACK_IS_ZERO if raster.grey else _RGB)
    if raster.alpha is not None:
        block = block.with_short(_EXTRA_SAMPLES, _STRAIGHT_ALPHA)
    if written.xmp is not None:
        block = block.with_value(_XMP, _BYTE, len(written.xmp), written.xmp)
    if written.iptc is not None:
        block = block.with_value(_IPTC, _UNDEFINED, len(written.iptc), written.iptc)
    if written.icc is not None:
        block = block.with_value(_ICC, _UNDEFINED, len(written.icc), written.icc)
    return block


def _strips(raster: Raster, rows: int, order: str, compression: TiffCompression) -> Iterator[bytes]:
    """The strips in order."""
    stored = raster.dtype.newbyteorder("<" if order == "<" else ">")
    starts = range(0, raster.height, rows)
    if compression == "none":
        for start in starts:
            yield raster.rows(start, start + rows).astype(stored, copy=False).tobytes()
        return

    def compress(start: int) -> bytes:
        strip = raster.rows(start, start + rows)
        differences = strip.copy()
        differences[:, 1:] -= strip[:, :-1]
        data = differences.astype(stored, copy=False).tobytes()
        return (
            zlib.compress(data, _LEVEL) if compression == "deflate" else bytes(imagecodecs.lzw_encode(data))
        )

    yield from each_band(compress, starts)


def _table(file: BinaryIO, block: Block, tag: int, numbers: Sequence[int]) -> Entry:
    """Write a list of numbers, and return the entry that points to it."""
    packed = struct.pack(f"{block.order}{len(numbers)}I", *numbers)
    if len(numbers) == 1:
        return Entry(tag, LONG, 1, packed)
    file.write(b"\0" * (file.tell() % 2))
    place = file.tell()
    file.write(packed)
    return Entry(tag, LONG, len(numbers), struct.pack(block.order + "I", place))
