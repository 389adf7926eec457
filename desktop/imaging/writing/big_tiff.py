"""The directories of a BigTIFF, whose offsets have 64 bits: for pictures of more than 4 GB.

Entries have 20 bytes instead of 12, in the directories below the first one too. Values stay where they are in
the EXIF block, since the private notes of cameras point to places in it; only those that the longer header
would cover are copied to its end.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from contextlib import suppress
from typing import BinaryIO

from desktop.imaging.metadata.exif import (
    EXIF_DIRECTORY,
    GPS_DIRECTORY,
    LONG,
    SIZES,
    Block,
    Entry,
    directory_at,
)
from desktop.imaging.metadata.exif_directory import INTEROPERABILITY

_BELOW = (EXIF_DIRECTORY, GPS_DIRECTORY, INTEROPERABILITY)
_LONG8 = 16
_VERSION, _OFFSET_BYTES = 43, 8
_HEADER = 16
_DEEPEST = 2


class BigFile:
    """A BigTIFF that is being written: first `start`, then the strips, then `finish`."""

    def __init__(self, block: Block) -> None:
        """`block` has all tags but those of the strips. A damaged directory in it is left out."""
        self._order, self._data = block.order, bytearray(block.data.ljust(_HEADER, b"\0"))
        self._original = bytes(self._data)
        self._entries = self._all_converted(block.entries, _DEEPEST)

    def start(self, file: BinaryIO) -> None:
        """Write what comes before the strips."""
        file.write(self._data)

    def finish(self, file: BinaryIO, tables: dict[int, Sequence[int]]) -> None:
        """Write the first directory with these tables too, and the header that points to it."""
        order, entries = self._order, list(self._entries)
        for tag, numbers in tables.items():
            packed = struct.pack(f"{order}{len(numbers)}Q", *numbers)
            if len(numbers) > 1:
                file.write(b"\0" * (-file.tell() % 8))
                place = file.tell()
                file.write(packed)
                packed = struct.pack(order + "Q", place)
            entries.append((tag, struct.pack(order + "HHQ", tag, _LONG8, len(numbers)) + packed))
        file.write(b"\0" * (-file.tell() % 8))
        place = file.tell()
        file.write(self._directory(entries))
        file.seek(0)
        mark = b"II" if order == "<" else b"MM"
        file.write(mark + struct.pack(order + "HHHQ", _VERSION, _OFFSET_BYTES, 0, place))

    def _directory(self, entries: Sequence[tuple[int, bytes]]) -> bytes:
        packed = b"".join(data for _, data in sorted(entries))
        return struct.pack(self._order + "Q", len(entries)) + packed + bytes(8)

    def _all_converted(self, entries: Sequence[Entry], levels: int) -> list[tuple[int, bytes]]:
        converted = []
        for entry in entries:
            with suppress(ValueError):
                converted.append(self._converted(entry, levels))
        return converted

    def _converted(self, entry: Entry, levels: int) -> tuple[int, bytes]:
        """The tag and the 20 bytes of an entry, which may have so many levels of directories below it."""
        size = SIZES.get(entry.kind, 1) * entry.count
        kind, value = entry.kind, entry.value
        (offset,) = struct.unpack(self._order + "I", value)
        if entry.tag in _BELOW and entry.kind == LONG:
            kind, value = _LONG8, struct.pack(self._order + "Q", self._below(offset, levels - 1))
        elif 4 < size <= 8:
            value = self._original[offset : offset + size]
        elif size > 8 and offset < _HEADER:
            value = struct.pack(self._order + "Q", self._appended(self._original[offset : offset + size]))
        elif size > 8:
            value = struct.pack(self._order + "Q", offset)
        start = struct.pack(self._order + "HHQ", entry.tag, kind, entry.count)
        return entry.tag, start + value.ljust(8, b"\0")

    def _below(self, offset: int, levels: int) -> int:
        """Where the converted directory is that was at `offset`."""
        if levels < 0:
            raise ValueError("a directory lies in itself")
        entries, _ = directory_at(self._original, self._order, offset)
        return self._appended(self._directory(self._all_converted(entries, levels)))

    def _appended(self, data: bytes) -> int:
        self._data += b"\0" * (-len(self._data) % 8)
        place = len(self._data)
        self._data += data
        return place
