"""Whether a file has all its pixels.

Decoders fill in what is missing, or refuse a file for a byte that does not matter. Both are found out here,
before the photo is decoded for good.
"""

from __future__ import annotations

from typing import BinaryIO

from desktop.imaging.wholeness.containers import check_avif, check_webp, too_short
from desktop.imaging.wholeness.jpeg import check_jpeg
from desktop.imaging.wholeness.png import check_png, without_damaged_chunks
from desktop.imaging.wholeness.result import WHOLE, Wholeness
from desktop.imaging.wholeness.tiff import check_tiff

__all__ = ["Wholeness", "check_header", "check_pixels", "too_short"]


def check_header(file: BinaryIO, format: str) -> Wholeness:
    """What keeps decoders from opening the file. Fast; `file` is at byte 0 before and after."""
    return without_damaged_chunks(file) if format == "png" else WHOLE


def check_pixels(file: BinaryIO, format: str) -> Wholeness:
    """Whether all pixels are there. Takes about as long as decoding; `file` is at byte 0 before and after."""
    if format == "png":
        return check_png(file)
    if format == "tiff":
        return check_tiff(file)
    check = _CHECKS.get(format)
    if check is None:
        return WHOLE
    data = file.read()
    file.seek(0)
    return check(data)


_CHECKS = {"jpeg": check_jpeg, "webp": check_webp, "avif": check_avif}
