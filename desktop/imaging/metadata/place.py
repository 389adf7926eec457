"""Removes where a photo was taken from its metadata, and keeps the rest.

The place is a position (GPS) as well as the names of places. Makers' notes go, too: some cameras write the
place into them, and nobody else knows where. What is written in words, such as a caption, stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from desktop.imaging.metadata.exif import EXIF_DIRECTORY, GPS_DIRECTORY, Block, directory_at
from desktop.imaging.metadata.exif_directory import INTEROPERABILITY, Directory
from desktop.imaging.metadata.iptc import without
from desktop.imaging.metadata.packet import Name, Packet
from desktop.imaging.metadata.png_text import TextChunk

_MAKER_NOTE, _DNG_NOTE = 0x927C, 0xC634
_MAP = (33550, 33922, 34264, 34735, 34736, 34737)
"""Tags of GeoTIFF."""
_OF_IPTC = (26, 27, 90, 92, 95, 100, 101)
"""Codes and names of places that are shown, city, part of it, province, code and name of the country."""
_NAMES = (
    *("city", "state", "provincestate", "country", "countrycode", "countryname", "worldregion"),
    *("location", "sublocation", "locationcreated", "locationshown", "shotlocation", "coverage"),
    *("lat", "long", "lat_long"),
)
"""Properties of XMP, in lower case, whatever their namespace; the last ones are those of the W3C."""
_NUMBERS = ("latitude", "longitude", "longtitude", "altitude")
"""Parts of their names; one is misspelt by a maker of drones."""


def exif_without_place(exif: bytes | None) -> bytes | None:
    """The block without the place; None if nothing is left.

    All bytes that no entry uses are overwritten with zeros: of the place, of what else was removed, and what
    damage or an earlier program has left behind.
    """
    try:
        block = Block.parse(exif)
    except ValueError:
        return None
    data = bytearray(block.data)
    _erase_directory(data, block, _pointed(block, GPS_DIRECTORY))
    at = _pointed(block, EXIF_DIRECTORY)
    directory = Directory(data, block.order, at)
    for tag in (_MAKER_NOTE, GPS_DIRECTORY):
        directory.remove(tag)
    rest = replace(block, data=bytes(data)).without(GPS_DIRECTORY, _DNG_NOTE, *_MAP)
    return replace(rest, data=_only_used(rest, at)).to_bytes() if rest.entries else None


def is_cut_off(exif: bytes | None) -> bool:
    """Whether the directory of the camera's settings is damaged, so that `exif_without_place` loses it."""
    try:
        block = Block.parse(exif)
        at = _pointed(block, EXIF_DIRECTORY)
        if 8 <= at <= len(block.data) - 2:  # else there is nothing to lose
            directory_at(block.data, block.order, at)
    except ValueError:
        return True
    return False


def xmp_without_place(xmp: bytes | None) -> bytes | None:
    """The packet without the place. One that is not well formed is returned as it is: it is never written."""
    if xmp is None:
        return None
    try:
        packet = Packet.parse(xmp)
    except ValueError:
        return xmp
    return packet.edited() if packet.remove(_is_place) else xmp


def iptc_without_place(block: bytes | None) -> bytes | None:
    """The IPTC block without the names of places; None if nothing is left."""
    return None if block is None else without(block, _OF_IPTC)


def texts_without_place(texts: Sequence[TextChunk]) -> tuple[TextChunk, ...]:
    """The text of a PNG without properties that programs have copied there, such as `exif:GPSLatitude`."""
    return tuple(each for each in texts if not _is_place(("", each.keyword.rpartition(":")[2])))


def _is_place(name: Name) -> bool:
    local = name[1].lower()
    return local.startswith("gps") or local in _NAMES or any(number in local for number in _NUMBERS)


def _pointed(block: Block, tag: int) -> int:
    """Where the directory is that an entry of IFD0 points to; 0: there is none."""
    entry = block.find(tag)
    at = block.number(entry)
    return 0 if entry is None else block.offset(entry) if at is None else at


def _erase_directory(data: bytearray, block: Block, at: int) -> None:
    """Overwrite a directory and its values, even those that another entry seems to use."""
    with suppress(ValueError):
        entries, _ = directory_at(bytes(data), block.order, at)
        for entry in entries:
            if entry.size > 4:
                _erase(data, block.offset(entry), entry.size)
        _erase(data, at, 2 + 12 * len(entries))


def _only_used(block: Block, exif: int) -> bytes:
    """The bytes that entries of IFD0 and of the directory at `exif` use, and zeros in place of the others."""
    data = bytearray(len(block.data))
    data[:8] = block.data[:8]
    entries = list(block.entries)
    related = Directory(bytearray(block.data), block.order, exif).below(INTEROPERABILITY).offset
    for at in (exif, related):
        with suppress(ValueError):
            found, _ = directory_at(block.data, block.order, at)
            entries += found
            _copy(data, block.data, at, 2 + 12 * len(found))
    for entry in entries:
        if entry.size > 4:
            _copy(data, block.data, block.offset(entry), entry.size)
    return bytes(data)


def _copy(data: bytearray, source: bytes, at: int, size: int) -> None:
    if at >= 8:
        data[at : at + size] = source[at : at + size]


def _erase(data: bytearray, at: int, size: int) -> None:
    end = min(at + size, len(data))
    if 8 <= at < end:
        data[at:end] = bytes(end - at)
