"""IPTC-IIM: captions, keywords and rights as agencies have written them since before XMP.

A block is a row of datasets, each with a record, a number and a value. JPEG files hold it among Photoshop's
"image resources", TIFF files in a tag of its own. Elsewhere it is translated to the properties of XMP that
the IPTC gives for it.
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterator

from desktop.imaging.metadata.namespaces import DC, IPTC_CORE, PHOTOSHOP
from desktop.imaging.metadata.packet import Packet
from desktop.imaging.metadata.xml_tree import printable

PHOTOSHOP_SIGNATURE = b"Photoshop 3.0\0"
_RESOURCE, _IPTC_RESOURCE = b"8BIM", 0x0404
_PATH_RESOURCES = range(2000, 2999)
_MARKER = 0x1C
_APPLICATION = 2
_UTF_8 = b"\x1b%G"
_LONG_LENGTH = 0x8000

_TEXTS = {
    10: (PHOTOSHOP, "Urgency"),
    15: (PHOTOSHOP, "Category"),
    40: (PHOTOSHOP, "Instructions"),
    85: (PHOTOSHOP, "AuthorsPosition"),
    90: (PHOTOSHOP, "City"),
    92: (IPTC_CORE, "Location"),
    95: (PHOTOSHOP, "State"),
    100: (IPTC_CORE, "CountryCode"),
    101: (PHOTOSHOP, "Country"),
    103: (PHOTOSHOP, "TransmissionReference"),
    105: (PHOTOSHOP, "Headline"),
    110: (PHOTOSHOP, "Credit"),
    115: (PHOTOSHOP, "Source"),
    122: (PHOTOSHOP, "CaptionWriter"),
}
_LISTS = {
    5: (DC, "title", "Alt"),
    20: (PHOTOSHOP, "SupplementalCategories", "Bag"),
    25: (DC, "subject", "Bag"),
    80: (DC, "creator", "Seq"),
    116: (DC, "rights", "Alt"),
    120: (DC, "description", "Alt"),
}
_DATE, _TIME = 55, 60
_NOT_CONTENT = (0,)
"""The version of the record: nothing that a reader would miss."""


def from_resources(resources: bytes) -> bytes | None:
    """The IPTC block among Photoshop's image resources; None if there is none."""
    return next((each for number, each in _resources(resources) if number == _IPTC_RESOURCE), b"") or None


def has_paths(resources: bytes) -> bool:
    """Whether there are outlines (paths) among Photoshop's image resources, such as a clipping path."""
    return any(number in _PATH_RESOURCES for number, _ in _resources(resources))


def _resources(resources: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and content of each, up to the first that is damaged."""
    at = 0
    while at + 12 <= len(resources) and resources[at : at + 4] == _RESOURCE:
        (number,) = struct.unpack_from(">H", resources, at + 4)
        name = resources[at + 6] + 1
        at += 6 + name + name % 2
        if at + 4 > len(resources):
            return
        (size,) = struct.unpack_from(">I", resources, at)
        yield number, resources[at + 4 : at + 4 + size]
        at += 4 + size + size % 2


def to_resources(iptc: bytes) -> bytes:
    """Image resources of Photoshop that hold this block."""
    head = _RESOURCE + struct.pack(">H", _IPTC_RESOURCE) + b"\0\0" + struct.pack(">I", len(iptc))
    return head + iptc + b"\0" * (len(iptc) % 2)


def from_tiff(value: bytes) -> bytes | None:
    """The block in a tag of a TIFF; some programs stored it as swapped 32-bit numbers."""
    if value[:1] != bytes([_MARKER]) and len(value) % 4 == 0 and value[3:4] == bytes([_MARKER]):
        value = b"".join(value[at : at + 4][::-1] for at in range(0, len(value), 4))
    return value if value[:1] == bytes([_MARKER]) else None


def datasets(iptc: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Record, number and value of every dataset, up to the first that is damaged."""
    for record, number, _, at, end in _places(iptc):
        yield record, number, iptc[at:end]


def without(iptc: bytes, numbers: Collection[int]) -> bytes | None:
    """The block without the datasets of these numbers in the record for captions; None if it has no other.

    What comes behind one that is damaged is left out, too.
    """
    kept = [
        iptc[begin:end]
        for record, number, begin, _, end in _places(iptc)
        if record != _APPLICATION or number not in numbers
    ]
    return b"".join(kept) or None


def _places(iptc: bytes) -> Iterator[tuple[int, int, int, int, int]]:
    """Record and number of every dataset; where it begins, where its value does, and where both end."""
    begin = 0
    while begin + 5 <= len(iptc) and iptc[begin] == _MARKER:
        record, number, length = struct.unpack_from(">BBH", iptc, begin + 1)
        at = begin + 5
        if length & _LONG_LENGTH:
            width = length & ~_LONG_LENGTH
            length = int.from_bytes(iptc[at : at + width], "big")
            at += width
        if at + length > len(iptc):
            return
        yield record, number, begin, at, at + length
        begin = at + length


def add_to_packet(iptc: bytes, packet: Packet) -> bool:
    """Add to an XMP packet what it does not say yet. Returns whether all of the block has a place in XMP."""
    values: dict[int, list[str]] = {}
    complete, encoding = True, "utf-8"
    for record, number, value in datasets(iptc):
        if (record, number) == (1, 90):
            encoding = "utf-8" if value == _UTF_8 else encoding
        elif record == _APPLICATION:
            values.setdefault(number, []).append(_text(value, encoding))
    for number, texts in values.items():
        if number in _TEXTS:
            _add(packet, *_TEXTS[number], texts[0])
        elif number in _LISTS:
            space, name, kind = _LISTS[number]
            if packet.find(space, name) is None:
                packet.add(space, name, packet.array(kind, *(texts[:1] if kind == "Alt" else texts)))
        elif number == _DATE:
            _add(packet, PHOTOSHOP, "DateCreated", _date(texts[0], values.get(_TIME, [""])[0]))
        elif number != _TIME and number not in _NOT_CONTENT:
            complete = False
    return complete


def _add(packet: Packet, space: str, name: str, text: str) -> None:
    if packet.find(space, name) is None:
        packet.add(space, name, text)


def _text(value: bytes, encoding: str) -> str:
    try:
        text = value.decode(encoding)
    except UnicodeDecodeError:
        text = value.decode("cp1252", "replace")
    return printable(text)


def _date(date: str, time: str) -> str:
    """A date such as "19980704" and a time such as "101500+0200" as XMP writes them."""
    if len(date) != 8 or not date.isdigit():
        return date
    day = f"{date[:4]}-{date[4:6]}-{date[6:]}"
    if len(time) == 11 and time[:6].isdigit():
        return f"{day}T{time[:2]}:{time[2:4]}:{time[4:6]}{time[6:9]}:{time[9:]}"
    return day
