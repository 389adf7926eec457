"""A directory inside an EXIF block, edited in place: nothing in the block moves, and it keeps its length."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.imaging.metadata.cut import Cut
from desktop.imaging.metadata.turning import Turn

_ENTRY = 12
_SHORT, _LONG, _RATIONAL, _FLOAT, _DOUBLE = 3, 4, 5, 11, 12
_PACKED = {_SHORT: "H", _LONG: "I", _FLOAT: "f", _DOUBLE: "d"}
_SIZES = {_SHORT: 2, _LONG: 4, _RATIONAL: 8, _FLOAT: 4, _DOUBLE: 8}
_LARGEST = {_SHORT: 2**16 - 1, _LONG: 2**32 - 1}

_PIXEL_WIDTH, _PIXEL_HEIGHT = 0xA002, 0xA003
_RELATED_WIDTH, _RELATED_HEIGHT = 0x1001, 0x1002
INTEROPERABILITY = 0xA005
_FOCAL_ACROSS, _FOCAL_DOWN = 0xA20E, 0xA20F
_SUBJECTS = (0x9214, 0xA214)
"""SubjectArea and SubjectLocation, in pixels."""
_COMPRESSED_BITS = 0x9102


@dataclass(frozen=True)
class _Place:
    kind: int
    count: int
    entry: int
    """Where the entry is in the block."""


class Directory:
    """The entries at an offset of `data`, which is changed."""

    def __init__(self, data: bytearray, order: str, offset: int) -> None:
        """A directory that is not wholly within `data` counts as empty."""
        self.data, self._order, self.offset = data, order, offset

    def entries(self) -> dict[int, _Place]:
        """The entries by tag."""
        if not 8 <= self.offset <= len(self.data) - 2:
            return {}
        (count,) = struct.unpack_from(self._order + "H", self.data, self.offset)
        start = self.offset + 2
        if start + _ENTRY * count > len(self.data):
            return {}
        found = {}
        for entry in range(start, start + _ENTRY * count, _ENTRY):
            tag, kind, length = struct.unpack_from(self._order + "HHI", self.data, entry)
            found[tag] = _Place(kind, length, entry)
        return found

    def numbers(self, tag: int) -> list[float]:
        """The values of an entry of numbers without sign, or of floats; none if it has another form."""
        place = self.entries().get(tag)
        at = None if place is None else self._values_at(place)
        if place is None or at is None:
            return []
        if place.kind == _RATIONAL:
            pairs = struct.unpack_from(f"{self._order}{2 * place.count}I", self.data, at)
            tops, bottoms = pairs[::2], pairs[1::2]
            return [top / bottom for top, bottom in zip(tops, bottoms, strict=True)] if all(bottoms) else []
        return list(struct.unpack_from(f"{self._order}{place.count}{_PACKED[place.kind]}", self.data, at))

    def set_numbers(self, tag: int, values: Sequence[float]) -> None:
        """Give an entry other values, as many and of the same kind; remove it if that can not hold them."""
        place = self.entries().get(tag)
        at = None if place is None else self._values_at(place)
        if place is None:
            return
        if at is None or len(values) != place.count:
            self.remove(tag)
        elif place.kind == _RATIONAL:
            pairs = [_fraction(value) for value in values]
            if min(values) <= 0 or max(top for top, _ in pairs) > _LARGEST[_LONG]:
                self.remove(tag)
            else:
                numbers = [number for pair in pairs for number in pair]
                struct.pack_into(f"{self._order}{len(numbers)}I", self.data, at, *numbers)
        elif place.kind in (_FLOAT, _DOUBLE):
            struct.pack_into(f"{self._order}{place.count}{_PACKED[place.kind]}", self.data, at, *values)
        elif all(0 <= round(value) <= _LARGEST[place.kind] for value in values):
            whole = [round(value) for value in values]
            struct.pack_into(f"{self._order}{place.count}{_PACKED[place.kind]}", self.data, at, *whole)
        else:
            self.remove(tag)

    def set_length(self, tag: int, length: int) -> None:
        """Give an entry with one number, where present, another one as a LONG."""
        place = self.entries().get(tag)
        if place is not None:
            struct.pack_into(self._order + "HHII", self.data, place.entry, tag, _LONG, 1, length)

    def remove(self, tag: int) -> None:
        """Take an entry out. What follows it in the directory moves up by its twelve bytes."""
        place = self.entries().get(tag)
        if place is None:
            return
        (count,) = struct.unpack_from(self._order + "H", self.data, self.offset)
        end = min(self.offset + 2 + _ENTRY * count + 4, len(self.data))
        after = self.data[place.entry + _ENTRY : end]
        self.data[place.entry : end] = after + bytes(_ENTRY)
        struct.pack_into(self._order + "H", self.data, self.offset, count - 1)

    def below(self, tag: int) -> Directory:
        """The directory that an entry points to."""
        numbers = self.numbers(tag)
        return Directory(self.data, self._order, int(numbers[0]) if numbers else 0)

    def _values_at(self, place: _Place) -> int | None:
        """Where the values of an entry are; None if it has another kind, or they are outside the block."""
        size = _SIZES.get(place.kind, 0) * place.count
        if not size or place.count > 16:
            return None
        at = place.entry + 8
        if size > 4:
            (at,) = struct.unpack_from(self._order + "I", self.data, at)
        return at if 8 <= at <= len(self.data) - size else None


def turn_positions(directory: Directory, turn: Turn) -> None:
    """Bring what the directory says of the stored picture in line with the upright one."""
    directory.remove(_COMPRESSED_BITS)
    for tag in _SUBJECTS:
        values = directory.numbers(tag)
        if len(values) >= 2 and not turn.holds(values[0], values[1]):  # of a picture that was larger once
            directory.remove(tag)
    if turn.orientation == 1:
        return
    for tag in _SUBJECTS:
        values = directory.numbers(tag)
        if len(values) >= 2:
            sizes = turn.extent(*values[2:]) if len(values) == 4 else values[2:]
            directory.set_numbers(tag, [*turn.pixel(values[0], values[1]), *sizes])
    across, down = directory.numbers(_FOCAL_ACROSS), directory.numbers(_FOCAL_DOWN)
    if turn.sideways and across and down:
        directory.set_numbers(_FOCAL_ACROSS, down)
        directory.set_numbers(_FOCAL_DOWN, across)


def crop_positions(directory: Directory, cut: Cut) -> bool:
    """Bring it in line with a part of the upright picture; returns whether something was outside."""
    lost = False
    for tag in _SUBJECTS:
        values = directory.numbers(tag)
        if len(values) < 2:
            continue
        moved = cut.subject(values)
        if moved:
            directory.set_numbers(tag, moved)
        else:
            directory.remove(tag)
            lost = True
    return lost


def scale_positions(directory: Directory, size: tuple[int, int], before: tuple[int, int]) -> None:
    """Bring it in line with a result of `size`, made from a picture of the size `before` (pixels)."""
    directory.set_length(_PIXEL_WIDTH, size[0])
    directory.set_length(_PIXEL_HEIGHT, size[1])
    related = directory.below(INTEROPERABILITY)
    related.set_length(_RELATED_WIDTH, size[0])
    related.set_length(_RELATED_HEIGHT, size[1])
    across, down = size[0] / before[0], size[1] / before[1]
    for tag in _SUBJECTS:
        values = directory.numbers(tag)
        if values:
            factors = (across, down, across, down)[: len(values)]
            scaled = [value * factor for value, factor in zip(values, factors, strict=False)]
            directory.set_numbers(tag, scaled)
    for tag, times in ((_FOCAL_ACROSS, across), (_FOCAL_DOWN, down)):
        values = directory.numbers(tag)
        if values and times != 1:
            directory.set_numbers(tag, [value * times for value in values])


def _fraction(value: float) -> tuple[int, int]:
    """A positive number as a fraction of 32-bit numbers."""
    bottom = 1
    while bottom < 100_000 and value * bottom * 10 < 2**31 and value * bottom != round(value * bottom):
        bottom *= 10
    return round(value * bottom), bottom
