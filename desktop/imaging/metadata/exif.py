"""Reads and edits EXIF without moving the values in it.

An EXIF block is a small TIFF file: a header, a directory of 12-byte entries (IFD0), and values that the
entries point to by their distance from the header. Pillow parses and rewrites all of it, which moves
values that the private notes of camera makers point to. Here nothing is moved: only IFD0 is written again,
at the end of the block, and the header points to it.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from desktop.imaging.metadata.cut import Cut
from desktop.imaging.metadata.exif_directory import Directory, crop_positions, scale_positions, turn_positions
from desktop.imaging.metadata.turning import Turn

ORIENTATION = 0x0112
SOFTWARE = 0x0131
X_RESOLUTION = 0x011A
Y_RESOLUTION = 0x011B
RESOLUTION_UNIT = 0x0128
EXIF_DIRECTORY, GPS_DIRECTORY = 0x8769, 0x8825

_IMAGE_WIDTH, _IMAGE_HEIGHT = 0x0100, 0x0101
_THUMBNAIL_OFFSET, _THUMBNAIL_LENGTH = 0x0201, 0x0202

OF_THE_FILE = (
    *(254, 255, 258, 259, 262, 263, 266, 273, 277, 278, 279, 280, 281, 284, 301, 317),
    *range(320, 348),
    *range(512, 533),
    *(700, 33723, 34377, 34675),
    *range(0x5010, 0x5031),
)
"""Tags of IFD0 on the layout of the file, on its other pictures (a thumbnail of Windows too), and blocks of
other metadata, which are read from their own places."""

ASCII, SHORT, LONG, RATIONAL = 2, 3, 4, 5
SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 129: 1}
"""Bytes of a value by its kind. The last one is text in UTF-8, as EXIF 3 has it."""

_EMPTY = b"II*\0\x08\0\0\0\0\0\0\0\0\0"
_INCH, _CENTIMETRE = 2, 3
_ENTRY = 12

_Order = Literal["<", ">"]


@dataclass(frozen=True)
class Entry:
    """One entry of a directory."""

    tag: int
    kind: int
    count: int
    value: bytes
    """Four bytes: the value itself if it fits, else its offset."""

    @property
    def size(self) -> int:
        """Bytes of the value; more than 4: it lies at its offset; 0: its kind is unknown."""
        return SIZES.get(self.kind, 0) * self.count


@dataclass(frozen=True)
class Block:
    """An EXIF block, parsed as far as IFD0. Every editing method returns a new block."""

    order: _Order
    data: bytes
    """The block up to where IFD0 is written: header and values."""
    entries: tuple[Entry, ...]

    @classmethod
    def parse(cls, exif: bytes | None) -> Block:
        """Parse a block; None gives an empty one.

        Raises:
            ValueError: the block is too damaged to find IFD0.
        """
        data = (exif or _EMPTY).removeprefix(b"Exif\0\0")
        if data[:4] not in (b"II*\0", b"MM\0*"):
            raise ValueError("an EXIF block must begin with a TIFF header")
        order: _Order = "<" if data[:2] == b"II" else ">"
        (offset,) = struct.unpack_from(order + "I", data.ljust(8, b"\0"), 4)
        entries, following = directory_at(data, order, offset)
        data = _without_thumbnail(data, order, following)
        end = offset + 2 + _ENTRY * len(entries) + 4
        # In blocks that we wrote, IFD0 is at the end. It is cut off, so that they do not grow each time.
        return cls(order, data[:offset] if end >= len(data) else data, entries)

    def to_bytes(self) -> bytes:
        """The bytes of the block, with IFD0 at the end and no thumbnail directory after it."""
        data = self.data + b"\0" * (len(self.data) % 2)
        order = self.order
        header = data[:4] + struct.pack(order + "I", len(data))
        return header + data[8:] + self.directory(self.entries)

    def directory(self, entries: tuple[Entry, ...]) -> bytes:
        """The bytes of a directory with these entries and no successor."""
        order = self.order
        ordered = sorted(entries, key=lambda entry: entry.tag)
        parts = [struct.pack(order + "H", len(ordered))]
        parts += [
            struct.pack(order + "HHI", entry.tag, entry.kind, entry.count) + entry.value for entry in ordered
        ]
        return b"".join(parts) + b"\0\0\0\0"

    def find(self, tag: int) -> Entry | None:
        """The entry of IFD0 with this tag."""
        return next((entry for entry in self.entries if entry.tag == tag), None)

    def number(self, entry: Entry | None) -> int | None:
        """The first value of a SHORT or LONG entry."""
        if entry is None or entry.kind not in (SHORT, LONG) or entry.count < 1:
            return None
        value: int = struct.unpack_from(self.order + ("H" if entry.kind == SHORT else "I"), entry.value)[0]
        return value

    def offset(self, entry: Entry) -> int:
        """Where the value is that does not fit into the entry."""
        offset: int = struct.unpack(self.order + "I", entry.value)[0]
        return offset

    def rational(self, entry: Entry | None) -> float | None:
        """The value of a RATIONAL entry."""
        if entry is None or entry.kind != RATIONAL:
            return None
        offset = self.offset(entry)
        if offset + 8 > len(self.data):
            return None
        above, below = struct.unpack_from(self.order + "II", self.data, offset)
        return above / below if below else None

    def without(self, *tags: int) -> Block:
        """A copy whose IFD0 lacks these tags."""
        return replace(self, entries=tuple(entry for entry in self.entries if entry.tag not in tags))

    def without_damaged(self) -> Block:
        """A copy whose IFD0 lacks entries of an unknown kind and those whose values are outside the block."""
        return replace(self, entries=tuple(entry for entry in self.entries if self._is_sound(entry)))

    def _is_sound(self, entry: Entry) -> bool:
        if entry.size <= 4:
            return entry.size > 0
        return 8 <= self.offset(entry) <= len(self.data) - entry.size

    def with_value(self, tag: int, kind: int, count: int, value: bytes) -> Block:
        """A copy whose IFD0 has this tag; `value` is already in the block's byte order."""
        data = self.data
        if len(value) > 4:
            data += b"\0" * (len(data) % 2)
            value, data = struct.pack(self.order + "I", len(data)), data + value
        entry = Entry(tag, kind, count, value.ljust(4, b"\0"))
        return replace(self, data=data, entries=(*self.without(tag).entries, entry))

    def with_text(self, tag: int, text: str) -> Block:
        """A copy with an ASCII tag; what is not ASCII is written as UTF-8, as most software reads it."""
        encoded = text.encode("utf-8", "replace") + b"\0"
        return self.with_value(tag, ASCII, len(encoded), encoded)

    def with_number(self, tag: int, number: int) -> Block:
        """A copy with a LONG tag."""
        return self.with_value(tag, LONG, 1, struct.pack(self.order + "I", number))

    def with_short(self, tag: int, *numbers: int) -> Block:
        """A copy with a SHORT tag of one or more values."""
        return self.with_value(
            tag, SHORT, len(numbers), struct.pack(f"{self.order}{len(numbers)}H", *numbers)
        )

    def with_resolution(self, dpi: tuple[float, float]) -> Block:
        """A copy with this resolution: horizontal and vertical pixels per inch."""
        block = self.with_short(RESOLUTION_UNIT, _INCH)
        for tag, value in zip((X_RESOLUTION, Y_RESOLUTION), dpi, strict=True):
            rational = struct.pack(self.order + "II", round(value * 1000), 1000)
            block = block.with_value(tag, RATIONAL, 1, rational)
        return block

    def with_size(self, width: int, height: int) -> Block:
        """A copy whose IFD0 has this size where it has one."""
        sizes = {_IMAGE_WIDTH: width, _IMAGE_HEIGHT: height}
        block = self
        for entry in self.entries:
            if entry.tag in sizes:
                block = block.with_number(entry.tag, sizes[entry.tag])
        return block

    def with_directory(self, edit: Callable[[Directory], None]) -> Block:
        """A copy in which `edit` has changed the EXIF directory in place, if there is one."""
        offset = self.number(self.find(EXIF_DIRECTORY))
        if offset is None:
            return self
        data = bytearray(self.data)
        edit(Directory(data, self.order, offset))
        return replace(self, data=bytes(data))


def orientation(exif: bytes | None) -> int | None:
    """The orientation, 1 to 8 as EXIF numbers them; None if it is not recorded."""
    try:
        block = Block.parse(exif)
    except ValueError:
        return None
    value = block.number(block.find(ORIENTATION))
    return value if value is not None and 1 <= value <= 8 else None


def resolution(exif: bytes | None) -> tuple[float, float] | None:
    """Horizontal and vertical pixels per inch; None if not recorded, or without a unit of length."""
    try:
        block = Block.parse(exif)
    except ValueError:
        return None
    across, down = (block.rational(block.find(tag)) for tag in (X_RESOLUTION, Y_RESOLUTION))
    unit = block.number(block.find(RESOLUTION_UNIT))
    if not across or not down or unit not in (_INCH, _CENTIMETRE):
        return None
    return (across, down) if unit == _INCH else (across * 2.54, down * 2.54)


def cleaned(exif: bytes, turn: Turn | None = None) -> bytes | None:
    """The block for the picture that `turn` makes upright; None if nothing is left.

    Orientation, thumbnail and what describes the layout of the old file go. The thumbnail's bytes are
    overwritten with zeros.

    Raises:
        ValueError: the block is too damaged to be kept.
    """
    block = Block.parse(exif).without(ORIENTATION, *OF_THE_FILE).without_damaged()
    if turn is not None:
        block = block.with_directory(lambda directory: turn_positions(directory, turn))
    return block.to_bytes() if block.entries else None


def cropped(exif: bytes, cut: Cut) -> tuple[bytes, bool]:
    """The block of an upright picture for a part of it, and whether something that it marks is outside.

    Raises:
        ValueError: the block is damaged.
    """
    lost: list[bool] = []
    block = Block.parse(exif).with_directory(lambda directory: lost.append(crop_positions(directory, cut)))
    return block.to_bytes(), any(lost)


def finished(
    exif: bytes | None,
    size: tuple[int, int],
    software: str | None = None,
    dpi: tuple[float, float] | None = None,
    before: tuple[int, int] | None = None,
) -> bytes | None:
    """The block for a result of `size` (width, height), made by `software`; None if it would be empty.

    `before` is the size of the upright photo that it was made from; None: the same.
    """
    block = Block.parse(exif).with_size(*size)
    block = block.with_directory(lambda directory: scale_positions(directory, size, before or size))
    if software is not None:
        block = block.with_text(SOFTWARE, software)
    if dpi is not None:
        block = block.with_resolution(dpi)
    return block.to_bytes() if block.entries else None


def directory_at(data: bytes, order: _Order, offset: int) -> tuple[tuple[Entry, ...], int]:
    """The entries at `offset`, as far as they lie within `data`, and the offset of the next directory."""
    if offset < 8 or offset + 2 > len(data):
        raise ValueError("the EXIF directory lies outside its block")
    (count,) = struct.unpack_from(order + "H", data, offset)
    start = offset + 2
    if start + _ENTRY * count > len(data):
        raise ValueError("the EXIF directory is cut off")
    entries = []
    for at in range(start, start + _ENTRY * count, _ENTRY):
        tag, kind, length = struct.unpack_from(order + "HHI", data, at)
        entries.append(Entry(tag, kind, length, data[at + 8 : at + 12]))
    end = start + _ENTRY * count
    following = int(struct.unpack_from(order + "I", data, end)[0]) if end + 4 <= len(data) else 0
    return tuple(entries), following


def _without_thumbnail(data: bytes, order: _Order, offset: int) -> bytes:
    """Blank the thumbnail that the directory at `offset` (IFD1) points to, or cut it off at the end."""
    try:
        entries, _ = directory_at(data, order, offset)
    except ValueError:
        return data
    place = {entry.tag: int(struct.unpack(order + "I", entry.value)[0]) for entry in entries}
    start, length = place.get(_THUMBNAIL_OFFSET, 0), place.get(_THUMBNAIL_LENGTH, 0)
    if not 8 <= start < start + length <= len(data):
        return data
    if start + length == len(data):
        return data[:start]
    return data[:start] + b"\0" * length + data[start + length :]
