"""The chunks of a PNG that is read."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

SIGNATURE = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True)
class Chunk:
    """One part of a file."""

    name: bytes
    data: bytes
    """Empty for the pixels unless they were asked for."""
    sound: bool
    """Whether its checksum is right; not known, and then True, where the data was not read."""
    complete: bool
    """Whether the file goes on to its end."""


def chunks_of(file: BinaryIO, *, pixels: bool) -> Iterator[Chunk]:
    """The chunks up to the end of the picture; `pixels`: with the data of those that hold them.

    Moves in the file.
    """
    file.seek(0, 2)
    size = file.tell()
    at = len(SIGNATURE)
    while at + 8 <= size:
        file.seek(at)
        length, name = struct.unpack(">I4s", file.read(8))
        complete = at + 12 + length <= size
        if not name.isalpha():
            return
        if name == b"IDAT" and not pixels:
            yield Chunk(name, b"", True, complete)
        else:
            data = file.read(min(length, size - at - 8))
            checksum = file.read(4)
            sound = not complete or zlib.crc32(data, zlib.crc32(name)) == int.from_bytes(checksum, "big")
            yield Chunk(name, data, sound, complete)
        at += 12 + length
        if name == b"IEND":
            return


def to_bytes(chunk: Chunk) -> bytes:
    """It as it lies in a file, with the right checksum."""
    checksum = zlib.crc32(chunk.data, zlib.crc32(chunk.name))
    return struct.pack(">I", len(chunk.data)) + chunk.name + chunk.data + struct.pack(">I", checksum)
