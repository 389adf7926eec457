"""Reads HEIC and other HEIF by libheif.

Its binding is called without the classes around it: these ask for EXIF, at which damaged files crash it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, BinaryIO

import _pi_heif
import numpy as np

from desktop.imaging import layouts
from desktop.imaging.colour.marks import is_adobe_rgb
from desktop.imaging.colour.space import ADOBE_RGB, ColourSpace, from_cicp
from desktop.imaging.header import Header
from desktop.imaging.metadata import exif as exif_block
from desktop.imaging.metadata import facts
from desktop.imaging.metadata.attachments import GAIN_MAP_LEFT_OUT
from desktop.imaging.metadata.described import Stored, upright
from desktop.imaging.modes import Pixels
from desktop.imaging.readers.heif_items import read_items, video_notes
from desktop.imaging.readers.opened import Opened
from desktop.imaging.readers.quiet import quiet
from desktop.imaging.source import unsupported
from desktop.user_text import UserText

_THREADS = 4
_BYTE = 8
_GAIN_MAPS = ("hdrgainmap", "urn:iso:std:iso:ts:21496")
_KIND = UserText("a HEIF image of a kind other than HEIC")


@contextmanager
def opened(file: BinaryIO, name: str, format: str) -> Iterator[Opened]:
    """Open a HEIF file and choose its main image. libheif turns the pixels upright itself.

    Raises:
        UnreadableImage: no image in it is compressed with HEVC. Damaged files raise other errors.
    """
    data = file.read()
    with quiet():
        # Not reduced to 8 bits, not as BGR, rows without padding, not stretched to 16 bits, any decoder,
        # and with its limits.
        images = _pi_heif.load_file(data, _THREADS, False, False, True, False, "", False)
        images = [image for image in images if image is not None]
        if not images:
            raise unsupported(name, _KIND)
        image = next((image for image in images if image.primary), images[0])
        (width, height), mode = image.size_mode
        depth = int(image.bit_depth)
        profile: dict[str, Any] = image.color_profile or {}
        notes = (*_left_out(image), *video_notes(data))
    header = Header(width, height, format, mode.partition(";")[0], len(images), depth)
    items = read_items(data)
    icc = profile["data"] if profile.get("type") in ("rICC", "prof") else None
    space = None if icc else _space(profile, items.exif)
    stored = Stored(lambda: items.exif, facts.bare_xmp(items.xmp))
    yield Opened(
        header=header,
        turn=1,
        # Positions are stored as the camera saw them, before libheif has turned the picture.
        metadata=lambda: upright(stored, header, exif_block.orientation(items.exif) or 1),
        pixels=partial(_pixels, image, depth, icc, space),
        notes=notes,
        bytes_per_pixel=4 if depth == 8 else 8,
    )


def _pixels(image: Any, depth: int, icc: bytes | None, space: ColourSpace | None) -> Pixels:
    with quiet():
        packed = image.data
        (width, height), mode = image.size_mode
        bands = mode.partition(";")[0]
        sample = np.dtype(np.uint8 if depth == _BYTE else np.uint16)
        rows = np.frombuffer(packed, np.uint8)[: height * image.stride].reshape(height, image.stride)
        # A copy: the memory of libheif does not outlive the file.
        values = rows[:, : width * len(bands) * sample.itemsize].copy().view(sample)
    layout = layouts.Layout(
        "grey" if bands.startswith("L") else "rgb",
        white=2**depth - 1,
        alpha=len(bands) - 1 if bands[-1] in "Aa" else None,
        premultiplied=bands[-1] == "a",
    )
    return layouts.to_pixels(values.reshape(height, width, len(bands)), layout, icc, space)


def _left_out(image: Any) -> tuple[UserText, ...]:
    kinds = " ".join(str(image.get_aux_type(number)) for number in image.aux_image_ids)
    return (GAIN_MAP_LEFT_OUT,) if any(kind in kinds for kind in _GAIN_MAPS) else ()


def _space(profile: dict[str, Any], exif: bytes | None) -> ColourSpace | None:
    named = profile.get("data")
    if isinstance(named, dict):
        return from_cicp(named["color_primaries"], named["transfer_characteristics"])
    return ADOBE_RGB if is_adobe_rgb(exif) else None
