"""Finds how a file says which colours its numbers mean, where that is not an ICC profile."""

from __future__ import annotations

import struct
from typing import Any, BinaryIO

from PIL import Image
from PIL.ExifTags import IFD

from desktop.imaging.colour.space import ADOBE_RGB, ColourSpace, from_cicp, from_gamma
from desktop.imaging.png_chunks import chunks_of

_COLOUR_SPACE, _INTEROPERABILITY = 0xA001, 1
_SRGB, _ADOBE_RGB = 1, 2
_NCLX = b"colrnclx"
_START = 65_536
"""Bytes at the beginning of a file that hold its properties."""


def find_space(image: Image.Image, format: str, file: BinaryIO) -> ColourSpace | None:
    """The colour space of an opened image; None: its ICC profile counts, or it is sRGB.

    In a PNG cICP goes before an ICC profile, that before sRGB, and that before gAMA and cHRM. Elsewhere an
    ICC profile goes before nclx and the mark that cameras put into EXIF for Adobe RGB.
    """
    if format == "png":
        codes = _cicp(file)
        if codes is not None:
            return from_cicp(*codes)
    if image.info.get("icc_profile"):
        return None
    if format == "png":
        if "srgb" in image.info:
            return None
        gamma, chromaticities = image.info.get("gamma"), image.info.get("chromaticity")
        if gamma is not None or chromaticities is not None:
            return from_gamma(gamma, chromaticities)
    codes = _nclx(file) if format == "avif" else None
    if codes is not None:
        return from_cicp(*codes)
    return ADOBE_RGB if _has_adobe_rgb(image) else None


def _cicp(file: BinaryIO) -> tuple[int, int] | None:
    """Primaries and transfer of a PNG's cICP chunk, which stands before its pixels."""
    position = file.tell()
    try:
        for chunk in chunks_of(file, pixels=False):
            if chunk.name == b"IDAT":
                return None
            if chunk.name == b"cICP" and len(chunk.data) == 4:
                return chunk.data[0], chunk.data[1]
        return None
    finally:
        file.seek(position)


def _nclx(file: BinaryIO) -> tuple[int, int] | None:
    """Primaries and transfer in the colour box of an AVIF."""
    position = file.tell()
    try:
        file.seek(0)
        values = file.read(_START).partition(_NCLX)[2][:4]
    finally:
        file.seek(position)
    if len(values) < 4:
        return None
    primaries, transfer = struct.unpack(">HH", values)
    return primaries, transfer


def _has_adobe_rgb(image: Image.Image) -> bool:
    try:
        return _is_adobe_rgb(image.getexif())
    except Exception:  # Pillow raises many kinds of errors on damaged blocks
        return False


def is_adobe_rgb(block: bytes | None) -> bool:
    """Whether an EXIF block says Adobe RGB."""
    exif = Image.Exif()
    try:
        exif.load(block or b"")
    except Exception:  # Pillow raises many kinds of errors on damaged blocks
        return False
    return _is_adobe_rgb(exif)


def _is_adobe_rgb(exif: Image.Exif) -> bool:
    """By the interoperability R03, or by a number that some cameras write."""
    try:
        space = exif.get_ifd(IFD.Exif).get(_COLOUR_SPACE)
        interoperability: Any = exif.get_ifd(IFD.Interop).get(_INTEROPERABILITY)
    except Exception:  # as above
        return False
    if isinstance(interoperability, bytes):
        interoperability = interoperability.decode("latin-1")
    is_r03 = isinstance(interoperability, str) and interoperability.rstrip("\0 ") == "R03"
    return space == _ADOBE_RGB or (is_r03 and space != _SRGB)
