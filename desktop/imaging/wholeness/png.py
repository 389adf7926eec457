"""Checks whether a PNG has the data of all its pixels, and leaves out chunks beside them that are damaged."""

from __future__ import annotations

import struct
import zlib
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO

from desktop.imaging.metadata.png_text import LONGEST_TEXT, TEXT_KINDS, TextChunk
from desktop.imaging.png_chunks import SIGNATURE, Chunk, chunks_of, to_bytes
from desktop.imaging.wholeness.result import (
    WHOLE,
    Wholeness,
    garbled,
    no_end,
    rows_missing,
    too_much,
    wrong_below,
)
from desktop.user_text import UserText

_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
"""First column and row of each pass of an interlaced picture, and its steps between columns and rows."""
_MAPPED = 3
_ANCILLARY = 0x20
_TRANSPARENT = {b"\0": 2, b"\2": 6}
"""Bytes of the transparent colour of grey and of RGB."""
_MOST_TEXT = 4 * LONGEST_TEXT
"""Of all chunks together, unpacked."""
_STEP, _MOST_AT_ONCE = 2**16, 2**20


@dataclass(frozen=True)
class _Layout:
    """The size of the decompressed data."""

    height: int
    row_bytes: int
    """Bytes in a row with its filter; 0: interlaced."""
    total: int
    mapped: bool
    """Whether the pixels are numbers in a table of colours."""

    @classmethod
    def of(cls, header: bytes) -> _Layout | None:
        """From the data of IHDR; None: it is not valid."""
        if len(header) != 13:
            return None
        width, height, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", header)
        if colour not in _CHANNELS or not width or not height:
            return None
        bits = depth * _CHANNELS[colour]
        if not interlaced:
            row = 1 + (width * bits + 7) // 8
            return cls(height, row, row * height, colour == _MAPPED)
        total = 0
        for left, top, across, down in _ADAM7:
            columns, rows = -(-(width - left) // across), -(-(height - top) // down)
            if columns > 0 and rows > 0:
                total += rows * (1 + (columns * bits + 7) // 8)
        return cls(height, 0, total, colour == _MAPPED)


def without_damaged_chunks(file: BinaryIO) -> Wholeness:
    """A PNG without the ancillary chunks that can not be read, as most programs read it.

    No pixel is decoded; `file` is at byte 0 afterwards.
    """
    chunks = list(chunks_of(file, pixels=False))
    damaged = _damaged(chunks)
    file.seek(0)
    if not damaged:
        return WHOLE
    parts = [SIGNATURE]
    parts += [
        to_bytes(chunk) for number, chunk in enumerate(chunks_of(file, pixels=True)) if number not in damaged
    ]
    file.seek(0)
    names = ", ".join(sorted({chunks[number].name.decode("latin-1") for number in damaged}))
    note = UserText(
        "A part of this PNG beside its pixels ({names}) is damaged and was left out.", names=names
    )
    return Wholeness(None, note, mended=b"".join(parts))


def _damaged(chunks: list[Chunk]) -> set[int]:
    """The numbers of ancillary chunks with a wrong checksum, or something in them that libraries fail at."""
    header = next((chunk.data for chunk in chunks if chunk.name == b"IHDR"), b"")
    found, unpacked = set(), 0
    for number, chunk in enumerate(chunks):
        if not chunk.name[0] & _ANCILLARY or not chunk.complete:
            continue
        damaged = not chunk.sound
        if chunk.name == b"tRNS":
            wanted = _TRANSPARENT.get(header[9:10], len(chunk.data))
            damaged = damaged or len(chunk.data) != wanted or not chunk.data
        elif chunk.name in (*TEXT_KINDS, b"iCCP") and not damaged:
            kind = b"zTXt" if chunk.name == b"iCCP" else chunk.name  # of the same form
            text = TextChunk(kind, chunk.data).text() if unpacked < _MOST_TEXT else None
            unpacked += LONGEST_TEXT if text is None else len(text)
            damaged = text is None
        if damaged:
            found.add(number)
    return found


def check_png(file: BinaryIO) -> Wholeness:
    """Check a PNG by decompressing its pixels. One that can not be judged counts as whole.

    `file` is at byte 0 afterwards.
    """
    layout: _Layout | None = None
    pixels, sound, ended, palette = _Pixels(), True, False, False
    parts = [SIGNATURE]
    for chunk in chunks_of(file, pixels=True):
        parts.append(to_bytes(chunk))
        if chunk.name == b"IHDR":
            layout = _Layout.of(chunk.data)
        elif chunk.name == b"IDAT":
            sound = sound and chunk.sound
            pixels.add(chunk.data)
        ended = ended or chunk.name == b"IEND"
        palette = palette or chunk.name == b"PLTE"
    file.seek(0)
    if layout is None:
        return WHOLE
    if not ended:
        parts.append(to_bytes(Chunk(b"IEND", b"", True, True)))
    mended = None if sound and ended else b"".join(parts)
    problem = _problem(layout, pixels)
    if layout.mapped and not palette:
        problem = UserText("This PNG lacks its table of colours.")
    if problem is not None:
        return Wholeness(problem, nothing=pixels.count == 0, mended=mended)
    if not ended or not pixels.ended:
        return Wholeness(None, no_end("PNG"), mended=mended)
    wrong_sum = UserText("A checksum of this PNG is wrong, but its pixels are intact.")
    return WHOLE if sound else Wholeness(None, wrong_sum, mended=mended)


def _problem(layout: _Layout, pixels: _Pixels) -> UserText | None:
    if pixels.count >= layout.total:
        if pixels.failed:
            return garbled("PNG")
        too_long = layout.row_bytes and pixels.count >= layout.total + layout.row_bytes
        return too_much("PNG", layout.height) if too_long else None
    if layout.row_bytes:
        rows = pixels.count // layout.row_bytes
        if pixels.failed:
            return wrong_below("PNG", rows, layout.height)
        return rows_missing("PNG", layout.height - rows, layout.height)
    percent = max(1, 100 - 100 * pixels.count // layout.total)
    return UserText("This PNG is damaged: about {percent}% of its data is missing.", percent=percent)


class _Pixels:
    """Decompresses the pixels and counts them."""

    def __init__(self) -> None:
        self.count = 0
        """Bytes that came out."""
        self.failed = False
        """Whether the data is wrong from there on."""
        self._unpacker = zlib.decompressobj()

    @property
    def ended(self) -> bool:
        """Whether the data came to its end, with the right checksum."""
        return self._unpacker.eof

    def add(self, data: bytes) -> None:
        """Take the next bytes."""
        for at in range(0, len(data), _STEP):
            if self.failed or self.ended:
                return
            part, before = data[at : at + _STEP], self._unpacker.copy()
            try:
                self.count += _unpacked(self._unpacker, part)
            except zlib.error:
                self.failed = True
                self._add_sound(before, part)

    def _add_sound(self, unpacker: zlib._Decompress, data: bytes) -> None:
        """Count what comes before the error, which the step of many bytes has lost."""
        with suppress(zlib.error):
            for at in range(len(data)):
                self.count += _unpacked(unpacker, data[at : at + 1])


def _unpacked(unpacker: zlib._Decompress, data: bytes) -> int:
    count = 0
    while data:
        count += len(unpacker.decompress(data, _MOST_AT_ONCE))
        data = unpacker.unconsumed_tail
    return count
