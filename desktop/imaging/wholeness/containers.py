"""Checks files by what their container says: where it ends, and that there is no hole in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO, Literal

from desktop.imaging.isobmff import inside
from desktop.imaging.wholeness.result import WHOLE, Wholeness, garbled
from desktop.user_text import UserText

_HOLE = re.compile(rb"\0{256,}")
"""Arithmetic coders do not write such a run: flat pictures of 48 megapixels have 16 zero bytes at most."""
_PICTURE_MARKS = {"jpeg": b"\xff\xda", "png": b"IDAT"}
"""What stands before the data of the pixels."""
_BIG_TIFF = 43
_BARE_JPEG_XL = b"\xff\x0a"
"""How a code stream without boxes begins."""


def check_webp(data: bytes) -> Wholeness:
    """Check that there is no hole in a lossy WebP."""
    holes = any(kind == b"VP8 " and _HOLE.search(part.rstrip(b"\0")) for kind, part in _chunks(data))
    return Wholeness(garbled("WebP")) if holes else WHOLE


def check_avif(data: bytes) -> Wholeness:
    """Check that there is no hole in the data of an AVIF, unless camera data lies there too."""
    if any(b"Exif" in data[box.start : box.end] for box in inside(data, b"meta")):
        return WHOLE
    parts = (data[box.start : box.end].rstrip(b"\0") for box in inside(data, b"mdat"))
    return Wholeness(garbled("AVIF")) if any(_HOLE.search(part) for part in parts) else WHOLE


def too_short(file: BinaryIO, format: str, kind: str) -> UserText | None:
    """The sentence about a file that ends before its container does; None: it does not, or that is not known.

    For files that could not be opened. `kind` is the name of the format for people.
    """
    file.seek(0, 2)
    size = file.tell()
    file.seek(0)
    if format in _PICTURE_MARKS:
        if _PICTURE_MARKS[format] in file.read():
            return None
        return UserText("This {kind} ends too early: nothing of its picture is there.", kind=kind)
    if format == "tiff":
        if _directory_of_tiff(file.read(16)) + 2 > size:
            return UserText("This TIFF ends too early: what describes its picture is missing.")
        return None
    bare = format == "jpegxl" and file.read(2) == _BARE_JPEG_XL
    if bare or format not in ("webp", "avif", "heic", "jpegxl"):
        return None
    file.seek(0)
    kind_of_part, end = _riff(file) if format == "webp" else _last_box(file, size)
    if end <= size:
        return None
    if kind_of_part not in (b"WEBP", b"mdat", b"jxlc", b"jxlp"):
        return UserText("This {kind} ends too early: nothing of its picture is there.", kind=kind)
    return UserText(
        "This {kind} ends too early: about {percent}% of its data is missing.",
        kind=kind,
        percent=max(1, round(100 * (end - size) / end)),
    )


def _directory_of_tiff(start: bytes) -> int:
    """Where the first directory of a TIFF or BigTIFF is."""
    order: Literal["little", "big"] = "little" if start[:2] == b"II" else "big"
    big = int.from_bytes(start[2:4], order) == _BIG_TIFF
    return int.from_bytes(start[8:16] if big else start[4:8], order)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    while at + 8 <= len(data):
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        yield data[at : at + 4], data[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def _riff(file: BinaryIO) -> tuple[bytes, int]:
    """What is in a WebP, and where that should end."""
    start = file.read(12)
    return start[8:], 8 + int.from_bytes(start[4:8], "little")


def _last_box(file: BinaryIO, size: int) -> tuple[bytes, int]:
    """The kind of the last box of which the beginning is there, and where it should end."""
    at, kind = 0, b""
    while at + 8 <= size:
        file.seek(at)
        start = file.read(16)
        length, kind = int.from_bytes(start[:4], "big"), start[4:8]
        if length == 1:
            length = int.from_bytes(start[8:16], "big")
        if length < 8:  # to the end of the file, or damaged
            return kind, size
        at += length
    return kind, at
