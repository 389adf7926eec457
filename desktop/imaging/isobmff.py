"""Looks into the boxes of AVIF, HEIF, JPEG 2000 and JPEG XL files."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

_HEADER = 8
_FULL_HEADER = 4
"""Version and flags, which some boxes begin with."""
_COUNT = 4
_FULL_BOXES = (b"meta",)
_MOST_BOXES = 10_000
_CODE_STREAM = b"\xff\x4f\xff\x51"


@dataclass(frozen=True)
class Box:
    """A part of a file: 4 bytes of length, 4 of kind, then the content, `start` to `end`."""

    kind: bytes
    start: int
    end: int


def boxes(data: bytes, start: int = 0, end: int | None = None) -> Iterator[Box]:
    """The boxes that lie one after another from `start` to `end`, as far as they are whole."""
    end = len(data) if end is None else min(end, len(data))
    for _ in range(_MOST_BOXES):
        if start + _HEADER > end:
            return
        length, kind, content = int.from_bytes(data[start : start + 4], "big"), data[start + 4 : start + 8], 8
        if length == 1:
            length, content = int.from_bytes(data[start + 8 : start + 16], "big"), 16
        elif length == 0:
            length = end - start
        if length < content or start + length > end:
            return
        yield Box(kind, start + content, start + length)
        start += length


def inside(data: bytes, *path: bytes) -> Iterator[Box]:
    """The boxes at a path of kinds, such as `b"meta", b"iprp", b"ipma"`."""
    found = list(boxes(data))
    for depth, kind in enumerate(path):
        found = [box for box in found if box.kind == kind]
        if depth + 1 < len(path):
            found = [
                inner
                for box in found
                for inner in boxes(data, box.start + (_FULL_HEADER if kind in _FULL_BOXES else 0), box.end)
            ]
    yield from found


def repaired(data: bytes) -> bytes:
    """An AVIF file whose associations of properties are in one box.

    Files of older programs have a second `ipma` box for alpha, which newer decoders refuse. The room of its
    header becomes an empty box, so that no offset in the file changes.
    """
    properties = next(inside(data, b"meta", b"iprp"), None)
    if properties is None:
        return data
    tables = [box for box in boxes(data, properties.start, properties.end) if box.kind == b"ipma"]
    others = [box for box in boxes(data, properties.start, properties.end) if box.kind != b"ipma"]
    flags = {data[box.start : box.start + _FULL_HEADER] for box in tables}
    if len(tables) < 2 or len(flags) != 1:
        return data
    head = _FULL_HEADER + _COUNT
    count = sum(int.from_bytes(data[box.start + _FULL_HEADER : box.start + head], "big") for box in tables)
    entries = b"".join(data[box.start + head : box.end] for box in tables)
    merged = _box(b"ipma", flags.pop() + count.to_bytes(_COUNT, "big") + entries)
    kept = b"".join(data[box.start - _HEADER : box.end] for box in others)
    whole = _box(b"iprp", kept + merged)
    spare = properties.end - properties.start + _HEADER - len(whole)
    result = (
        data[: properties.start - _HEADER]
        + whole
        + _box(b"free", bytes(spare - _HEADER))
        + data[properties.end :]
    )
    return result if len(result) == len(data) else data


def jpeg2000_profile(data: bytes) -> bytes | None:
    """The ICC profile of a JPEG 2000 file."""
    for box in inside(data, b"jp2h", b"colr"):
        if data[box.start : box.start + 1] in (b"\2", b"\3"):
            return data[box.start + 3 : box.end]
    return None


def jpeg2000_space(data: bytes) -> int | None:
    """The number of the colour space that a JPEG 2000 file names: 16 sRGB, 17 grey, 18 YCC."""
    for box in inside(data, b"jp2h", b"colr"):
        if data[box.start : box.start + 1] == b"\1":
            return int.from_bytes(data[box.start + 3 : box.start + 7], "big")
    return None


def code_stream_size(data: bytes) -> tuple[int, int] | None:
    """Width and height in the header of a JPEG 2000 code stream; None if there is none."""
    at = data.find(_CODE_STREAM)
    if at < 0 or at + 24 > len(data):
        return None
    right, bottom, left, top = struct.unpack_from(">4I", data, at + 8)
    return right - left, bottom - top


def uuid_box(data: bytes, uuid: bytes) -> bytes | None:
    """The content of the first `uuid` box with this identifier of 16 bytes; None if there is none."""
    for box in inside(data, b"uuid"):
        if data[box.start : box.start + 16] == uuid:
            return data[box.start + 16 : box.end]
    return None


def _box(kind: bytes, content: bytes) -> bytes:
    return (len(content) + _HEADER).to_bytes(4, "big") + kind + content
