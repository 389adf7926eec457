"""Finds EXIF and XMP in a HEIF file. The library that decodes the pixels crashes on damaged ones."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.imaging.isobmff import boxes, inside
from desktop.imaging.metadata.attachments import VIDEO_LEFT_OUT
from desktop.imaging.metadata.jpeg_attachments import SAMSUNG_TRAILER, SAMSUNG_VIDEO
from desktop.user_text import UserText

_IN_FILE, _IN_BOX = 0, 1
_MOST_ITEMS, _MOST_EXTENTS = 4096, 64
_LONGEST = 2**26
_XMP_TYPE = b"application/rdf+xml"
_EXIF_SIGNATURE = b"Exif\0\0"
_VIDEO_BOX = b"mpvd"


@dataclass(frozen=True)
class Items:
    """The metadata of a file; None where it has none, or where it lies outside the file."""

    exif: bytes | None
    """From the TIFF header on."""
    xmp: bytes | None


def read_items(data: bytes) -> Items:
    """The metadata of a HEIF or AVIF file. Raises no error, whatever the bytes are."""
    exif = xmp = None
    kinds = dict(_kinds(data))
    for number, content in _contents(data, set(kinds)):
        if kinds[number] == b"Exif" and exif is None:
            skipped = int.from_bytes(content[:4], "big") + 4
            block = content[skipped:] if skipped < len(content) else content[4:]
            exif = block.removeprefix(_EXIF_SIGNATURE) or None
        elif kinds[number] == _XMP_TYPE and xmp is None:
            xmp = content or None
    return Items(exif, xmp)


def video_notes(data: bytes) -> tuple[UserText, ...]:
    """A note where a video follows the picture in its file, as phones of Google and Samsung store it."""
    boxed = any(box.kind == _VIDEO_BOX for box in boxes(data))
    trailing = data.endswith(SAMSUNG_TRAILER) and SAMSUNG_VIDEO in data
    return (VIDEO_LEFT_OUT,) if boxed or trailing else ()


def _kinds(data: bytes) -> list[tuple[int, bytes]]:
    """Numbers and kinds of the items that are EXIF or XMP."""
    found = []
    for box in inside(data, b"meta", b"iinf"):
        reader = _Reader(data, box.start, box.end)
        version = reader.number(1)
        reader.number(3)
        count = min(reader.number(2 if version == 0 else 4), _MOST_ITEMS)
        for _ in range(count):
            start = reader.at
            length = reader.number(4)
            if reader.take(4) != b"infe" or length < 8:
                break
            version = reader.number(1)
            reader.number(3)
            number = reader.number(2 if version < 3 else 4)
            reader.number(2)
            kind = reader.take(4)
            if kind == b"mime":
                kind = data[reader.at : start + length].split(b"\0")[1:2][0] if version >= 2 else b""
            if kind in (b"Exif", _XMP_TYPE):
                found.append((number, kind))
            reader.at = start + length
    return found


def _contents(data: bytes, wanted: set[int]) -> list[tuple[int, bytes]]:
    """Numbers and contents of the items that are wanted."""
    inner = next((data[box.start : box.end] for box in inside(data, b"meta", b"idat")), b"")
    found = []
    for box in inside(data, b"meta", b"iloc"):
        reader = _Reader(data, box.start, box.end)
        version = reader.number(1)
        reader.number(3)
        sizes = reader.number(2)
        offset_size, length_size, base_size, index_size = (sizes >> shift & 15 for shift in (12, 8, 4, 0))
        for _ in range(min(reader.number(2 if version < 2 else 4), _MOST_ITEMS)):
            number = reader.number(2 if version < 2 else 4)
            method = reader.number(2) & 15 if version else _IN_FILE
            reader.number(2)
            base = reader.number(base_size)
            parts = []
            for _ in range(min(reader.number(2), _MOST_EXTENTS)):
                if version:
                    reader.number(index_size)
                start, length = base + reader.number(offset_size), reader.number(length_size)
                source = inner if method == _IN_BOX else data
                parts.append(source[start : start + min(length, _LONGEST)])
            if number in wanted and method in (_IN_FILE, _IN_BOX):
                found.append((number, b"".join(parts)))
    return found


class _Reader:
    """Reads numbers one after another; beyond the end they are 0."""

    def __init__(self, data: bytes, at: int, end: int) -> None:
        self._data, self.at, self._end = data, at, end

    def take(self, length: int) -> bytes:
        value = self._data[self.at : min(self.at + length, self._end)]
        self.at += length
        return value

    def number(self, length: int) -> int:
        return int.from_bytes(self.take(length), "big")
