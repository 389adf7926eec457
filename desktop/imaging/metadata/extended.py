"""XMP that is too long for one segment of a JPEG: put together when read, split again when written.

The first packet names the rest by the MD5 of it, as a GUID. The rest lies in segments of its own, each with
the GUID, the length of the whole and its place in it.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Sequence

from desktop.imaging.metadata.namespaces import NOTE
from desktop.imaging.metadata.packet import Packet, Property
from desktop.imaging.metadata.xml_tree import Element, to_text

SIGNATURE = b"http://ns.adobe.com/xmp/extension/\0"
_GUID_BYTES = 32
_HEAD_BYTES = len(SIGNATURE) + _GUID_BYTES + 8
_PIECE = 65_400
_MOST_BYTES = 2**27
_POINTER_BYTES = 200
"""What naming the rest adds to the first packet, at most."""


class Incomplete(Exception):
    """Part of the rest is missing."""


def join(guid: str, segments: Sequence[bytes]) -> bytes:
    """The rest that a first packet calls `guid`, from the contents of segments that begin with `SIGNATURE`.

    Raises:
        Incomplete: some of it is missing, or is not what the GUID says.
    """
    pieces: dict[int, bytes] = {}
    wanted = guid.upper().encode()
    length = 0
    for segment in segments:
        if len(segment) < _HEAD_BYTES or segment[len(SIGNATURE) :][:_GUID_BYTES].upper() != wanted:
            continue
        length, place = struct.unpack(">II", segment[_HEAD_BYTES - 8 : _HEAD_BYTES])
        pieces[place] = segment[_HEAD_BYTES:]
    joined = bytearray()
    for place in sorted(pieces):
        if place > len(joined):
            raise Incomplete
        joined[place:] = pieces[place]
    if not joined or len(joined) != length or length > _MOST_BYTES:
        raise Incomplete
    return bytes(joined)


def split(xmp: bytes, limit: int) -> tuple[bytes, tuple[bytes, ...]] | None:
    """A packet of at most `limit` bytes and the contents of the segments for the rest.

    None if a single property is in the way: all of the first packet that can be moved has been.

    Raises:
        ValueError: the packet is not well formed.
    """
    if len(xmp) <= limit:
        return xmp, ()
    packet = Packet.parse(xmp)
    moved: list[tuple[Property, Element]] = []
    excess = len(xmp) + _POINTER_BYTES - limit
    sized = [(_bytes(each), each) for each in packet.properties()]
    for size, each in sorted(sized, key=lambda pair: -pair[0]):
        if excess <= 0:
            break
        moved.append((each, each.as_element()))
        excess -= size
    if excess > 0:
        return None
    rest = Packet.empty()
    rest.take(packet, [element for _, element in moved])
    packet.drop([each for each, _ in moved])
    body = to_text(rest.root).encode("utf-8")
    guid = hashlib.md5(body, usedforsecurity=False).hexdigest().upper()
    packet.add(NOTE, "HasExtendedXMP", guid)
    first = packet.to_bytes()
    if len(first) > limit:
        return None
    segments = tuple(
        SIGNATURE + guid.encode() + struct.pack(">II", len(body), place) + body[place : place + _PIECE]
        for place in range(0, len(body), _PIECE)
    )
    return first, segments


def _bytes(property: Property) -> int:
    """How many bytes shorter a packet is without this property, at least."""
    if property.element is not None:
        return len(to_text(property.element).encode("utf-8"))
    return len(property.text.encode("utf-8"))
