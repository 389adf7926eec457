"""Recognises the kinds of JPEG that are not read, so that they are named and not called damaged."""

from __future__ import annotations

import io
import struct
from typing import BinaryIO

from desktop.user_text import UserText

_START_OF_IMAGE = b"\xff\xd8"
_FRAMES = (*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0))
_LOSSLESS, _HIERARCHICAL, _JPEG_LS = (0xC3, 0xCB), (0xC5, 0xC6, 0xC7, 0xCD, 0xCE, 0xCF), 0xF7
_SCAN = 0xDA
_USUAL_DEPTH, _DEEP, _DEPTHS = 8, 12, range(2, 17)
_ALONE = (0x01, *range(0xD0, 0xD9))
_MOST_SEGMENTS = 5_000


def unread(file: BinaryIO) -> UserText | None:
    """What a JPEG is if its kind is not read; None for all others, damaged ones too. Moves in the file."""
    file.seek(0)
    found = _first_frame(file)
    if found is None:
        return None
    kind, depth, _ = found
    return UserText("a JPEG-LS image") if kind == _JPEG_LS else _frame(kind, depth)


def size(data: bytes) -> tuple[int, int] | None:
    """Width and height in the header of a JPEG; None if there is no header."""
    found = _first_frame(io.BytesIO(data))
    return None if found is None else found[2]


def _first_frame(file: BinaryIO) -> tuple[int, int, tuple[int, int]] | None:
    """The marker of the first frame header, bits per channel, and size."""
    if file.read(2) != _START_OF_IMAGE:
        return None
    for _ in range(_MOST_SEGMENTS):
        marker = file.read(2)
        while marker[:1] == b"\xff" and marker[1:] == b"\xff":  # fill bytes
            marker = marker[1:] + file.read(1)
        if len(marker) < 2 or marker[0] != 0xFF or marker[1] == _SCAN:
            return None
        if marker[1] in _ALONE:
            continue
        head = file.read(3)
        if len(head) < 3 or (length := int.from_bytes(head[:2], "big")) < 3:
            return None
        if marker[1] == _JPEG_LS or marker[1] in _FRAMES:
            height, width = struct.unpack(">HH", file.read(4).ljust(4, b"\0"))
            return marker[1], head[2], (width, height)
        file.seek(length - 3, 1)
    return None


def _frame(kind: int, depth: int) -> UserText | None:
    if kind in _HIERARCHICAL:
        return UserText("a hierarchical JPEG image")
    if depth != _USUAL_DEPTH and depth in (_DEPTHS if kind in _LOSSLESS else (_DEEP,)):
        return UserText("a JPEG image with {depth} bits per channel", depth=depth)
    return None
