"""Checks the data of fax compression (CCITT T.6, "Group 4"), which has no checksum and no length.

Decoders go on after an error as they like. So two of them are asked: where they disagree, the data is wrong.
Where it ends too early both give white; but a picture has only one code, so that encoding it again tells how
much of it is there.
"""

from __future__ import annotations

import io
import struct

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from PIL import Image, TiffImagePlugin

T6 = 4
"""The number of the compression in a TIFF."""

_END = "000000000001" * 2
_ROWS_PER_STRIP = 278
_LONG = 4
_CUT_OFF = 8
"""Bytes at the end of data that breaks off which may be read as something else."""

Bits = NDArray[np.bool_]


def rows_there(data: bytes, width: int, height: int) -> int:
    """How many of `height` rows are right, in a strip in the usual order of bits.

    Raises:
        OSError, ValueError: not even one can be decoded.
    """
    decoded = imagecodecs.ccittfax4_decode(data, height=height, width=width)
    one = np.asarray(decoded).reshape(height, width) != 0
    other = _by_libtiff(data, width, height)
    agrees = (one == other).all(axis=1)
    inverted = (one != other).all(axis=1)  # by the colour that a run begins with
    same = inverted if inverted.sum() > agrees.sum() else agrees
    if not same.all():
        return int(np.argmin(same))
    return _rows_coded(data, ~other)


def _rows_coded(data: bytes, picture: Bits) -> int:
    """How many rows `data` has the code of, if it is the beginning of that of `picture`; else all."""
    data, height = data.rstrip(b"\0"), len(picture)
    if _bits(data[-6:]).rstrip("0").endswith(_END):
        return height
    again = _encoded(picture)
    if not again.startswith(data[:-_CUT_OFF]) or _END in _bits(again[max(0, len(data) - 4) : len(data) + 4]):
        return height
    low, high = 0, height
    while high - low > 1:
        middle = (low + high) // 2
        if len(_encoded(picture[:middle])) - len(_END) // 8 <= len(data):
            low = middle
        else:
            high = middle
    return low


def _bits(data: bytes) -> str:
    return "".join(f"{byte:08b}" for byte in data)


def _by_libtiff(data: bytes, width: int, height: int) -> Bits:
    """The strip as a TIFF of its own, decoded; True is white."""
    fields = (
        (256, width),
        (257, height),
        (258, 1),
        (259, T6),
        (262, 0),
        (273, 8 + 2 + 12 * 9 + 4),
        (277, 1),
        (278, height),
        (279, len(data)),
    )
    directory = b"".join(struct.pack("<HHII", tag, _LONG, 1, value) for tag, value in fields)
    file = b"II*\0" + struct.pack("<IH", 8, len(fields)) + directory + bytes(4) + data
    with Image.open(io.BytesIO(file), formats=["TIFF"]) as image:
        return np.array(image.convert("1"))


def _encoded(picture: Bits) -> bytes:
    """The code of T.6 for a picture in which True is black: Pillow stores it as 1."""
    buffer = io.BytesIO()
    info = TiffImagePlugin.ImageFileDirectory_v2()
    info[_ROWS_PER_STRIP] = len(picture)
    Image.fromarray(picture).save(buffer, "TIFF", compression="group4", tiffinfo=info)
    with Image.open(buffer) as image:
        assert isinstance(image, TiffImagePlugin.TiffImageFile)
        start, length = image.tag_v2[273][0], image.tag_v2[279][0]
    code = buffer.getvalue()[start : start + length]
    bits = _bits(code)
    return code[: -(-(bits.find(_END) + len(_END)) // 8)] if _END in bits else code
