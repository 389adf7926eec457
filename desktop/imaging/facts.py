"""Reads the header and the metadata of an opened file: size, depth, orientation, resolution."""

from __future__ import annotations

import math
from dataclasses import dataclass
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
_EXIF_DIRECTORY, _GPS_DIRECTORY = 0x8769, 0x8825
_DESCRIPTIVE = (
    270,  # description
    271,  # make
    272,  # model
    282,  # resolution, horizontal
    283,  # resolution, vertical
    296,  # unit of the resolution
    305,  # software
    306,  # date and time
    315,  # artist
    316,  # host computer
    18246,  # rating
    33432,  # copyright
    40091,  # title, comment, author, keywords and subject as Windows writes them
    40092,
    40093,
    40094,
    40095,
)
"""The tags of a TIFF that describe the image and not the layout of the file."""

_GREY_PNG = (0, 4)
_HIGH_DEPTH, _TWELVE_BITS = 0x40, 0x20


@dataclass(frozen=True)
class Metadata:
    """Metadata as in `Photo`."""

    exif: bytes | None
    xmp: bytes | None
    dpi: tuple[float, float] | None


def header(image: Image.Image, format: str, start: bytes) -> Header:
    """The header of an image that is opened but not loaded; `start` is the beginning of its file."""
    width, height = image.size
    swapped_by_pillow = format == "tiff" and exif_block.ORIENTATION in _tags(image)
    if is_sideways(orientation(image)) and not swapped_by_pillow:
        width, height = height, width
    return Header(width, height, format, image.mode, _frames(image), _depth(image, format, start))


def notes(header: Header, pillow_format: str | None) -> tuple[str, ...]:
    """Notes for the person on what is not read of the file."""
    said = []
    if header.frames > 1:
        if header.format == "tiff":
            said.append(UserText("Only the first of {count} pages was read.", count=header.frames))
        elif header.format == "jpeg" or pillow_format == "MPO":
            said.append(UserText("Only the first of {count} images was read.", count=header.frames))
        else:
            said.append(UserText("Only the first of {count} frames was read.", count=header.frames))
    if header.depth > 8:
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


def is_grey(format: str, start: bytes) -> bool:
    """Whether a PNG is greyscale; Pillow opens 16-bit greyscale with alpha as colour."""
    return format == "png" and start[12:16] == b"IHDR" and start[25] in _GREY_PNG


def orientation(image: Image.Image) -> int:
    """The orientation of the camera, 1 to 8 as in EXIF. XMP is used where EXIF has none."""
    tag = _tags(image).get(exif_block.ORIENTATION)
    if tag is not None:
        return tag if isinstance(tag, int) and 1 <= tag <= 8 else 1
    return exif_block.orientation(_raw_exif(image)) or xmp_packet.orientation(_raw_xmp(image)) or 1


def is_sideways(orientation: int) -> bool:
    """Whether turning an image of this orientation upright exchanges width and height."""
    return orientation >= 5


def metadata(image: Image.Image, format: str) -> tuple[Metadata, tuple[str, ...]]:
    """EXIF, XMP and resolution as in `Photo`, and notes for the person on what was left out."""
    said: tuple[str, ...] = ()
    raw: bytes | None = None
    try:
        raw = _tiff_exif(image) if format == "tiff" else _raw_exif(image)
        exif = exif_block.cleaned(raw) if raw else None
    except Exception:  # Pillow's parser and ours raise many kinds of errors on damaged blocks
        exif, said = None, (UserText("Its camera data (EXIF) is damaged and was left out."),)
    xmp = _raw_xmp(image)
    dpi = _dpi(image, format) or exif_block.resolution(exif)
    if dpi is not None and is_sideways(orientation(image)):
        dpi = dpi[::-1]
    return Metadata(exif, xmp_packet.cleaned(xmp) if xmp else None, dpi), said


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


def _raw_exif(image: Image.Image) -> bytes | None:
    exif = image.info.get("exif")
    if isinstance(exif, bytes) and exif.removeprefix(b"Exif\0\0"):
        return exif
    text = image.info.get("Raw profile type exif")  # how ImageMagick stored EXIF in PNG before the eXIf chunk
    try:
        return bytes.fromhex("".join(text.split("\n")[3:])) if isinstance(text, str) else None
    except ValueError:
        return None


def _tiff_exif(image: Image.Image) -> bytes | None:
    """The descriptive tags of a TIFF as an EXIF block; the others describe the layout of that file."""
    source, block = image.getexif(), Image.Exif()
    for tag in _DESCRIPTIVE:
        if tag in source:
            block[tag] = source[tag]
    for tag in (_EXIF_DIRECTORY, _GPS_DIRECTORY):
        if tag in source and (directory := source.get_ifd(tag)):
            block[tag] = dict(directory)
    return block.tobytes() if len(block) else None


def _raw_xmp(image: Image.Image) -> bytes | None:
    xmp = image.info.get("xmp")
    if xmp is None:
        xmp = _tags(image).get(_XMP)
    if isinstance(xmp, str):
        xmp = xmp.encode("utf-8", "replace")
    return xmp.rstrip(b"\0") or None if isinstance(xmp, bytes) else None


def _dpi(image: Image.Image, format: str) -> tuple[float, float] | None:
    if format == "jpeg" and image.info.get("jfif_unit") not in (1, 2):
        return None  # Pillow returns 72 if the file has none; EXIF may have one
    tags = _tags(image)
    if format == "tiff" and (
        exif_block.X_RESOLUTION not in tags or tags.get(exif_block.RESOLUTION_UNIT) == 1
    ):
        return None  # and 1 for TIFF
    dpi = image.info.get("dpi")
    try:
        across, down = (_rounded(float(value)) for value in dpi) if dpi else (0.0, 0.0)
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return (across, down) if 1 <= across <= 100_000 and 1 <= down <= 100_000 else None


def _rounded(dpi: float) -> float:
    """Round a resolution to whole pixels per inch if it is close.

    PNG and BMP store whole pixels per metre, which turns 300 into 299.9994.
    """
    return float(round(dpi)) if math.isfinite(dpi) and abs(dpi - round(dpi)) < 0.02 else dpi


def _tags(image: Image.Image) -> Any:
    """The main directory of a TIFF, by tag; empty for other formats."""
    return getattr(image, "tag_v2", {})


def _bits(tags: Any) -> int:
    bits = tags.get(_BITS_PER_SAMPLE)
    return _integer(bits[0] if isinstance(bits, tuple) and bits else bits)


def _integer(value: Any) -> int:
    return value if isinstance(value, int) else 0
