"""Reads the header of an opened file: size, depth, orientation, kind."""

from __future__ import annotations

from typing import Any

from PIL import Image

from desktop.imaging import exif as exif_block
from desktop.imaging import xmp as xmp_packet
from desktop.imaging.photo import Header
from desktop.user_text import UserText

START_BYTES = 4096
"""Bytes at the beginning of a file that the functions here need."""

_SUBFILE_TYPE, _BITS_PER_SAMPLE, _XMP, _SUB_DIRECTORIES, _DNG_VERSION = 254, 258, 700, 330, 50706
_PHOTOMETRIC, _PLANAR = 262, 284
_REDUCED = 1
_WHITE_IS_ZERO = 0
_SEPARATE = 2
_HIGH_DEPTH, _TWELVE_BITS = 0x40, 0x20


def header(image: Image.Image, format: str, start: bytes) -> Header:
    """The header of an image that is opened but not loaded; `start` is the beginning of its file."""
    width, height = image.size
    swapped_by_pillow = format == "tiff" and exif_block.ORIENTATION in _tags(image)
    if is_sideways(orientation(image)) and not swapped_by_pillow:
        width, height = height, width
    return Header(width, height, format, image.mode, _frames(image), _depth(image, format, start))


def notes(header: Header, pillow_format: str | None, bits: int) -> tuple[str, ...]:
    """Notes for the person on what is not read of the file; `bits` per channel were."""
    said = []
    if header.frames > 1:
        if header.format == "tiff":
            said.append(UserText("Only the first of {count} pages was read.", count=header.frames))
        elif header.format == "jpeg" or pillow_format == "MPO":
            said.append(UserText("Only the first of {count} images was read.", count=header.frames))
        else:
            said.append(UserText("Only the first of {count} frames was read.", count=header.frames))
    if header.depth > bits:
        said.append(UserText("Its {depth} bits per channel were reduced to 8.", depth=header.depth))
    return tuple(said)


def is_raw(image: Image.Image) -> bool:
    """Whether this TIFF is a camera raw file, whose first page is only a small preview."""
    tags = _tags(image)
    return _DNG_VERSION in tags or (
        bool(_integer(tags.get(_SUBFILE_TYPE)) & _REDUCED) and _SUB_DIRECTORIES in tags
    )


def is_misread(image: Image.Image) -> bool:
    """Whether Pillow would read this TIFF's 16-bit planes as 8-bit ones, and return noise."""
    tags = _tags(image)
    tiles: Any = getattr(image, "tile", None)
    uncompressed = bool(tiles) and tiles[0][0] == "raw"
    return uncompressed and tags.get(_PLANAR) == _SEPARATE and _bits(tags) > 8


def is_inverted(image: Image.Image, format: str) -> bool:
    """Whether the samples are inverted against what Pillow reports.

    Pillow ignores that white is 0 in a TIFF with more than 8 bits. And it assumes that every CMYK JPEG is
    inverted, while only Adobe's are, which have a marker that says so.
    """
    if format == "tiff":
        white_is_zero = _tags(image).get(_PHOTOMETRIC) == _WHITE_IS_ZERO
        return white_is_zero and image.mode in ("I;16", "F")
    return format == "jpeg" and image.mode == "CMYK" and "adobe" not in image.info


def orientation(image: Image.Image) -> int:
    """The orientation of the camera, 1 to 8 as in EXIF. XMP is used where EXIF has none."""
    tag = _tags(image).get(exif_block.ORIENTATION)
    if tag is not None:
        return tag if isinstance(tag, int) and 1 <= tag <= 8 else 1
    return exif_block.orientation(raw_exif(image)) or xmp_packet.orientation(raw_xmp(image)) or 1


def is_sideways(orientation: int) -> bool:
    """Whether turning an image of this orientation upright exchanges width and height."""
    return orientation >= 5


def _frames(image: Image.Image) -> int:
    try:
        return int(getattr(image, "n_frames", 1))
    except Exception:  # a later frame is damaged; the first one may be intact
        return 1


def _depth(image: Image.Image, format: str, start: bytes) -> int:
    if format == "png" and start[12:16] == b"IHDR":
        return start[24]
    if format == "tiff":
        return _bits(_tags(image)) or 8
    if format == "avif":
        flags = start.partition(b"av1C")[2][2:3]
        if flags and flags[0] & _HIGH_DEPTH:
            return 12 if flags[0] & _TWELVE_BITS else 10
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
    xmp = image.info.get("xmp")
    if xmp is None:
        xmp = _tags(image).get(_XMP)
    if isinstance(xmp, str):
        xmp = xmp.encode("utf-8", "replace")
    return xmp.rstrip(b"\0") or None if isinstance(xmp, bytes) else None


def _tags(image: Image.Image) -> Any:
    """The main directory of a TIFF, by tag; empty for other formats."""
    return getattr(image, "tag_v2", {})


def _bits(tags: Any) -> int:
    bits = tags.get(_BITS_PER_SAMPLE)
    return _integer(bits[0] if isinstance(bits, tuple) and bits else bits)


def _integer(value: Any) -> int:
    return value if isinstance(value, int) else 0
