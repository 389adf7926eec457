"""Checks files whose pixels lie in containers that say how long they are: WebP, AVIF, HEIC and TIFF."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from desktop.imaging.isobmff import inside
from desktop.imaging.wholeness.finding import WHOLE, Finding, garbled
from desktop.user_text import UserText

_HOLE = re.compile(rb"\0{256,}")
"""Arithmetic coders do not write such a run: flat pictures of 48 megapixels have 16 zero bytes at most."""
_LONG = 4


def check_webp(data: bytes) -> Finding:
    """Check that there is no hole in a lossy WebP."""
    holes = any(kind == b"VP8 " and _HOLE.search(part.rstrip(b"\0")) for kind, part in _chunks(data))
    return Finding(garbled("WebP")) if holes else WHOLE


def check_avif(data: bytes) -> Finding:
    """Check that there is no hole in the data of an AVIF, unless camera data lies there too."""
    if any(b"Exif" in data[box.start : box.end] for box in inside(data, b"meta")):
        return WHOLE
    parts = (data[box.start : box.end].rstrip(b"\0") for box in inside(data, b"mdat"))
    return Finding(garbled("AVIF")) if any(_HOLE.search(part) for part in parts) else WHOLE


def too_short(file: BinaryIO, format: str, kind: str) -> UserText | None:
    """The sentence about a file that ends before its container does; None: it does not, or that is not known.

    For files that could not be opened. `kind` is the name of the format for people.
    """
    file.seek(0, 2)
    size = file.tell()
    file.seek(0)
    if format == "tiff":
        start = file.read(8)
        order = "little" if start[:2] == b"II" else "big"
        directory = int.from_bytes(start[4:8], order)  # type: ignore[arg-type]
        if start[2:4] in (b"*\0", b"\0*") and directory + 2 > size:
            return UserText("This TIFF ends too early: what describes its picture is missing.")
        return None
    end = _end_of_riff(file) if format == "webp" else _end_of_boxes(file, size)
    if format not in ("webp", "avif", "heif") or end <= size:
        return None
    return UserText(
        "This {kind} ends too early: about {percent}% of its data is missing.",
        kind=kind,
        percent=max(1, round(100 * (end - size) / end)),
    )


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    while at + 8 <= len(data):
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        yield data[at : at + 4], data[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def _end_of_riff(file: BinaryIO) -> int:
    return 8 + int.from_bytes(file.read(8)[4:], "little")


def _end_of_boxes(file: BinaryIO, size: int) -> int:
    """Where the last box ends, of which at least the beginning is there."""
    at = 0
    while at + 8 <= size:
        file.seek(at)
        start = file.read(16)
        length = int.from_bytes(start[:_LONG], "big")
        if length == 1:
            length = int.from_bytes(start[8:16], "big")
        if length < 8:  # to the end of the file, or damaged
            return size
        at += length
    return at
