"""Brings what an upright photo says of places in its picture in line with a turn that a person chose."""

from __future__ import annotations

from contextlib import suppress

from desktop.imaging.metadata import xmp as xmp_packet
from desktop.imaging.metadata.exif import Block
from desktop.imaging.metadata.exif_directory import turn_positions
from desktop.imaging.metadata.packet import Packet
from desktop.imaging.metadata.turning import Turn
from desktop.user_text import UserText


def turn_metadata(
    exif: bytes | None, xmp: bytes | None, turn: Turn
) -> tuple[bytes | None, bytes | None, tuple[UserText, ...]]:
    """EXIF and XMP of an upright photo once it is turned, and notes on what had to be left out.

    A block that can not be parsed stays as it is: the photo has been read with it.
    """
    said: tuple[UserText, ...] = ()
    if exif is not None:
        with suppress(ValueError):
            block = Block.parse(exif).with_directory(lambda directory: turn_positions(directory, turn))
            exif = block.to_bytes()
    if xmp is not None:
        with suppress(ValueError, RecursionError):
            packet = Packet.parse(xmp)
            said = xmp_packet.turn_places(packet, turn)
            if packet.changed:
                xmp = packet.edited()
    return exif, xmp, said
