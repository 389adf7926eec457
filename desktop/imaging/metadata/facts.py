"""Reads the header of an opened file: size, depth, orientation, kind."""

from __future__ import annotations

from PIL import Image
from PIL.IcoImagePlugin import IcoImageFile

from desktop.imaging.header import Header
from desktop.imaging.metadata import exif as exif_block
from desktop.imaging.metadata import xmp as xmp_packet
from desktop.user_text import UserText

START_BYTES = 4096
"""Bytes at the beginning of a file that the functions here need."""

_TGA_ALPHA_BITS = 0x0F


def header(image: Image.Image, format: str, start: bytes) -> Header:
    """The header of an image that is opened but not loaded; `start` is the beginning of its file."""
    width, height = image.size
    if is_sideways(orientation(image)):
        width, height = height, width
    return Header(width, height, format, image.mode, _frames(image), _depth(format, start))


def notes(header: Header, bits: int) -> tuple[str, ...]:
    """Notes for the person on what is not read of the file; `bits` per channel were."""
    said = []
    if header.frames > 1:
        if header.format == "tiff":
            said.append(UserText("Only the first of {count} pages was read.", count=header.frames))
        elif header.format in ("heic", "ico"):
            said.append(UserText("Only the main one of {count} images was read.", count=header.frames))
        elif header.format == "jpeg":
            said.append(UserText("Only the first of {count} images was read.", count=header.frames))
        else:
            said.append(UserText("Only the first of {count} frames was read.", count=header.frames))
    if header.depth > bits:
        said.append(
            UserText("Its {depth} bits per channel were reduced to {bits}.", depth=header.depth, bits=bits)
        )
    return tuple(said)


def is_inverted(image: Image.Image, format: str) -> bool:
    """Whether the samples are inverted against what Pillow reports.

    Pillow assumes that every CMYK JPEG is inverted, while only Adobe's are, which have a marker that says so.
    """
    return format == "jpeg" and image.mode == "CMYK" and "adobe" not in image.info


def has_unused_alpha(format: str, start: bytes) -> bool:
    """Whether the fourth channel of a TGA is no alpha, though Pillow gives it as such."""
    return format == "tga" and not start[17] & _TGA_ALPHA_BITS


def orientation(image: Image.Image) -> int:
    """The orientation of the camera, 1 to 8 as in EXIF. XMP is used where EXIF has none."""
    return exif_block.orientation(raw_exif(image)) or xmp_packet.orientation(raw_xmp(image)) or 1


def is_sideways(orientation: int) -> bool:
    """Whether turning an image of this orientation upright exchanges width and height."""
    return orientation >= 5


def _frames(image: Image.Image) -> int:
    try:
        if isinstance(image, IcoImageFile):
            return len(image.ico.entry)
        return int(getattr(image, "n_frames", 1))
    except Exception:  # a later frame is damaged; the first one may be intact
        return 1


def _depth(format: str, start: bytes) -> int:
    if format == "png" and start[12:16] == b"IHDR":
        return start[24]
    return 8


def raw_exif(image: Image.Image) -> bytes | None:
    """The EXIF block of a file that is no TIFF, as it is stored."""
    exif = image.info.get("exif")
    if isinstance(exif, bytes) and exif.removeprefix(b"Exif\0\0"):
        return exif
    text = image.info.get("Raw profile type exif")  # how ImageMagick stored EXIF in PNG before the eXIf chunk
    try:
        return bytes.fromhex("".join(text.split("\n")[3:])) if isinstance(text, str) else None
    except ValueError:
        return None


def raw_xmp(image: Image.Image) -> bytes | None:
    """The XMP packet of a file, as it is stored."""
    return bare_xmp(image.info.get("xmp"))


def bare_xmp(packet: object) -> bytes | None:
    """A packet, which libraries give as text or bytes, without the zeros at its end."""
    if isinstance(packet, str):
        packet = packet.encode("utf-8", "replace")
    return packet.rstrip(b"\0") or None if isinstance(packet, bytes) else None
