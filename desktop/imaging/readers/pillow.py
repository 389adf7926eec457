"""Reads by Pillow: JPEG, PNG, WebP, BMP, GIF, TGA, ICO and shallow pixels of others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import BinaryIO

from PIL import Image

from desktop.imaging import deep_png, modes
from desktop.imaging.colour.marks import find_space
from desktop.imaging.colour.profiles import PROFILE_DAMAGED
from desktop.imaging.colour.space import ColourSpace
from desktop.imaging.jpeg_quality import quality_of
from desktop.imaging.metadata import facts, jpeg_parts
from desktop.imaging.metadata.described import describe
from desktop.imaging.readers.opened import Opened
from desktop.imaging.source import unsupported
from desktop.user_text import UserText

PLUGINS = {
    "png": "PNG",
    "jpeg": "JPEG",  # Pillow turns it into an MPO itself if it holds several images
    "webp": "WEBP",
    "avif": "AVIF",
    "bmp": "BMP",
    "gif": "GIF",
    "jpeg2000": "JPEG2000",
    "tga": "TGA",
    "pnm": "PPM",
    "ico": "ICO",
}
"""Pillow's names of the formats."""


@contextmanager
def opened(file: BinaryIO, name: str, format: str) -> Iterator[Opened]:
    """Open a file of one of `PLUGINS`.

    Raises:
        UnreadableImage: a BMP of a kind that Pillow does not know. Damaged files raise many kinds of errors.
    """
    start = file.read(facts.START_BYTES)
    file.seek(0)
    with _image(file, name, format) as image:
        yield described(image, format, start, file)


def _image(file: BinaryIO, name: str, format: str) -> Image.Image:
    try:
        return Image.open(file, formats=(PLUGINS[format],))
    except OSError as error:
        if format == "bmp" and str(error).startswith("Unsupported BMP bitfields"):
            raise unsupported(name, UserText("a BMP image with an unusual layout of bits")) from error
        raise


def described(image: Image.Image, format: str, start: bytes, file: BinaryIO) -> Opened:
    """An image that Pillow has opened from `file`; `start` is its beginning."""
    header = facts.header(image, format, start)
    profile = jpeg_parts.profile(getattr(image, "applist", ())) if format == "jpeg" else None
    if profile is not None:  # Pillow misses one that stands twice, or behind the frame header
        image.info["icc_profile"] = profile or None

    def space() -> ColourSpace | None:
        return find_space(image, format, file)

    def pixels() -> modes.Pixels:
        named = space()
        image.load()
        converted = modes.convert(
            modes.Source(
                image,
                image.info.get("icc_profile"),
                header.depth,
                space=named,
                samples=deep_png.sixteen_bits(image, file),
                inverted=facts.is_inverted(image, format),
            )
        )
        return replace(converted, alpha=None) if facts.has_unused_alpha(format, start) else converted

    return Opened(
        header=header,
        turn=facts.orientation(image),
        metadata=lambda: describe(image, header),
        pixels=pixels,
        space=space,
        draft=lambda size: image.draft(image.mode, size),
        icc=image.info.get("icc_profile"),
        jpeg_quality=quality_of(getattr(image, "quantization", None)) if format == "jpeg" else None,
        notes=(PROFILE_DAMAGED,) if profile == b"" else (),
    )
