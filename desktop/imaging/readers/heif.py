"""Reads HEIC and other HEIF by libheif."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, BinaryIO

import numpy as np
import pi_heif

from desktop.imaging import exif as exif_block
from desktop.imaging import facts, layouts
from desktop.imaging.colour_marks import is_adobe_rgb
from desktop.imaging.colour_space import ADOBE_RGB, ColourSpace, from_cicp
from desktop.imaging.described import Stored, upright
from desktop.imaging.metadata.attachments import GAIN_MAP_LEFT_OUT
from desktop.imaging.modes import Pixels
from desktop.imaging.photo import Header
from desktop.imaging.readers.opened import Opened
from desktop.imaging.readers.quiet import quiet
from desktop.imaging.source import unsupported
from desktop.user_text import UserText

pi_heif.options.THUMBNAILS = False
pi_heif.options.DEPTH_IMAGES = False

_GAIN_MAPS = ("hdrgainmap", "urn:iso:std:iso:ts:21496")
_KIND = UserText("a HEIF image of a kind other than HEIC")


@contextmanager
def opened(file: BinaryIO, name: str, format: str) -> Iterator[Opened]:
    """Open a HEIF file and choose its main image. libheif turns the pixels upright itself.

    Raises:
        UnreadableImage: no image in it is compressed with HEVC. Damaged files raise other errors.
    """
    with quiet():
        container = pi_heif.open_heif(file, convert_hdr_to_8bit=False, hdr_to_16bit=False)
    if len(container) == 0:
        raise unsupported(name, _KIND)
    image = container[container.primary_index]
    info = image.info
    width, height = image.size
    depth = int(info["bit_depth"])
    header = Header(width, height, format, image.mode.partition(";")[0], len(container), depth)
    stored = Stored(lambda: info["exif"], facts.bare_xmp(info.get("xmp")))
    yield Opened(
        header=header,
        turn=1,
        # Positions are stored as the camera saw them, before libheif has turned the picture.
        metadata=lambda: upright(stored, header, exif_block.orientation(info["exif"]) or 1),
        pixels=lambda: _pixels(image, depth, _space(info)),
        notes=_left_out(info),
        bytes_per_pixel=4 if depth == 8 else 8,
    )


def _pixels(image: pi_heif.HeifImage, depth: int, space: ColourSpace | None) -> Pixels:
    with quiet():
        values = np.array(image)  # a copy: the memory of libheif does not outlive the file
    bands = image.mode.partition(";")[0]
    layout = layouts.Layout(
        "grey" if bands.startswith("L") else "rgb",
        white=2**depth - 1,
        alpha=len(bands) - 1 if image.has_alpha else None,
        premultiplied=image.premultiplied_alpha,
    )
    return layouts.to_pixels(values, layout, image.info.get("icc_profile"), space)


def _left_out(info: Mapping[str, Any]) -> tuple[UserText, ...]:
    kinds = " ".join(str(kind) for kind in info.get("aux", {}))
    if any(kind in kinds for kind in _GAIN_MAPS):
        return (GAIN_MAP_LEFT_OUT,)
    return ()


def _space(info: Mapping[str, Any]) -> ColourSpace | None:
    if info.get("icc_profile"):
        return None
    named = info.get("nclx_profile")
    if isinstance(named, Mapping):
        return from_cicp(named["color_primaries"], named["transfer_characteristics"])
    return ADOBE_RGB if is_adobe_rgb(info["exif"]) else None
