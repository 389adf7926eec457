"""Collects what a file says about its photo, brought in line with the upright picture."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PIL import Image

from desktop.imaging.header import Header
from desktop.imaging.metadata import exif as exif_block
from desktop.imaging.metadata import extended, facts, iptc
from desktop.imaging.metadata import xmp as xmp_packet
from desktop.imaging.metadata.attachments import PATHS_LEFT_OUT
from desktop.imaging.metadata.jpeg_attachments import attachment_notes
from desktop.imaging.metadata.jpeg_parts import EXIF_SIGNATURE, XMP_SIGNATURE, sort_segments
from desktop.imaging.metadata.namespaces import NOTE
from desktop.imaging.metadata.packet import Packet
from desktop.imaging.metadata.png_text import TextChunk, TextsOfFile, read_texts
from desktop.imaging.metadata.turning import Turn
from desktop.user_text import UserText


@dataclass(frozen=True)
class Described:
    """Metadata as in `Photo`."""

    exif: bytes | None
    xmp: bytes | None
    dpi: tuple[float, float] | None
    iptc: bytes | None = None
    comments: tuple[bytes, ...] = ()
    text: tuple[TextChunk, ...] = ()


@dataclass(frozen=True)
class Stored:
    """The same as it is stored in a file."""

    exif: Callable[[], bytes | None]
    """May raise any error where it is damaged."""
    xmp: bytes | None = None
    dpi: tuple[float, float] | None = None
    """Of the picture before it is turned upright."""
    iptc: bytes | None = None
    comments: tuple[bytes, ...] = ()
    text: tuple[TextChunk, ...] = ()
    more_xmp: tuple[bytes, ...] = ()
    """The parts of an extended packet."""
    paths: bool = False
    """Whether Photoshop has stored outlines in it, which no result has."""


def describe(image: Image.Image, header: Header) -> tuple[Described, tuple[str, ...]]:
    """The metadata of an image that Pillow has opened, not loaded, and notes on what was left out."""
    file: Any = getattr(image, "fp", None)
    texts = read_texts(file) if header.format == "png" and file else TextsOfFile((), {})
    parts = sort_segments(getattr(image, "applist", ()))
    stored = Stored(
        exif=lambda: facts.raw_exif(image) or _profile(texts, EXIF_SIGNATURE, "exif"),
        xmp=facts.raw_xmp(image) or _profile(texts, XMP_SIGNATURE, "xmp"),
        dpi=_dpi(image, header.format),
        iptc=parts.iptc or _iptc(texts),
        comments=parts.comments or _comment(image, header.format),
        text=texts.kept,
        more_xmp=parts.extended,
        paths=parts.paths,
    )
    found, said = upright(stored, header, facts.orientation(image))
    return found, tuple(dict.fromkeys((*said, *attachment_notes(image, header.format))))


def upright(stored: Stored, header: Header, orientation: int) -> tuple[Described, tuple[str, ...]]:
    """Metadata in line with the upright picture, and notes on what was left out."""
    turn = Turn(orientation, header.width, header.height)
    exif, said = _exif(stored, turn)
    xmp, about_xmp = _xmp(stored.xmp, stored.more_xmp, turn)
    dpi = stored.dpi or exif_block.resolution(exif)
    if dpi is not None and turn.sideways:
        dpi = dpi[::-1]
    found = Described(exif, xmp, dpi, stored.iptc, stored.comments, stored.text)
    return found, (*said, *about_xmp, *((PATHS_LEFT_OUT,) if stored.paths else ()))


def _exif(stored: Stored, turn: Turn) -> tuple[bytes | None, tuple[str, ...]]:
    try:
        raw = stored.exif()
        return (exif_block.cleaned(raw, turn) if raw else None), ()
    except Exception:  # Pillow's parser and ours raise many kinds of errors on damaged blocks
        return None, (UserText("Its camera data (EXIF) is damaged and was left out."),)


def _xmp(raw: bytes | None, rest: tuple[bytes, ...], turn: Turn) -> tuple[bytes | None, tuple[str, ...]]:
    """The packet, complete and in UTF-8; as it was in the file if nothing in it has to change."""
    if raw is None:
        return None, ()
    try:
        packet = Packet.parse(raw)
        said: list[str] = []
        guid = packet.find(NOTE, "HasExtendedXMP")
        if guid is not None or rest:
            try:
                packet.merge(Packet.parse(extended.join("" if guid is None else guid.text, rest)))
            except (extended.Incomplete, ValueError):
                said.append(UserText("Part of its XMP data is missing or damaged and was left out."))
        said += xmp_packet.cleaned(packet, turn)
    except (ValueError, RecursionError):
        return None, (UserText("Its XMP data is damaged and was left out."),)
    kept = packet.properties() and not packet.changed and _is_utf_8(raw)
    return (raw if kept else packet.edited()), tuple(said)


def _profile(texts: TextsOfFile, signature: bytes, name: str) -> bytes | None:
    """EXIF or XMP as ImageMagick stores it in a PNG: under its own name, or as the segment of a JPEG."""
    if name in texts.profiles:
        return texts.profiles[name]
    segment = texts.profiles.get("app1", b"")
    return segment.removeprefix(signature) if segment.startswith(signature) else None


def _iptc(texts: TextsOfFile) -> bytes | None:
    profile = texts.profiles.get("iptc") or texts.profiles.get("8bim") or b""
    return iptc.from_resources(profile) or iptc.from_tiff(profile)


def _comment(image: Image.Image, format: str) -> tuple[bytes, ...]:
    comment = image.info.get("comment") if format == "gif" else None
    return (comment,) if isinstance(comment, bytes) and comment.strip() else ()


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\0" not in data


def _dpi(image: Image.Image, format: str) -> tuple[float, float] | None:
    if format == "jpeg" and image.info.get("jfif_unit") not in (1, 2):
        return None  # Pillow returns 72 if the file has none; EXIF may have one
    dpi = image.info.get("dpi")
    try:
        return plausible_dpi(*dpi) if dpi else None
    except TypeError:
        return None


def plausible_dpi(across: Any, down: Any) -> tuple[float, float] | None:
    """A resolution in pixels per inch as floats; None if it can not be one."""
    try:
        across, down = _rounded(float(across)), _rounded(float(down))
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    return (across, down) if 1 <= across <= 100_000 and 1 <= down <= 100_000 else None


def _rounded(dpi: float) -> float:
    """Round a resolution to whole pixels per inch if it is close.

    PNG and BMP store whole pixels per metre, which turns 300 into 299.9994.
    """
    return float(round(dpi)) if math.isfinite(dpi) and abs(dpi - round(dpi)) < 0.02 else dpi
