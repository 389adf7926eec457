"""Reads AVIF by Pillow, and its 10 and 12 bits per channel by imagecodecs."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import BinaryIO

import imagecodecs
import numpy as np

from desktop.errors import TooLarge
from desktop.imaging import isobmff, layouts, modes
from desktop.imaging.limits import MOST_AVIF_PIXELS
from desktop.imaging.modes import Pixels
from desktop.imaging.readers import pillow
from desktop.imaging.readers.opened import Opened
from desktop.imaging.readers.quiet import quiet
from desktop.user_text import UserText

_HIGH_DEPTH, _TWELVE_BITS, _MONOCHROME = 0x40, 0x20, 0x10


@contextmanager
def opened(file: BinaryIO, name: str, format: str) -> Iterator[Opened]:
    """Open an AVIF file, also one with the properties of its alpha apart, as older programs wrote it."""
    data = isobmff.repaired(file.read())
    _check_size(name, data)
    flags = _flags(data)
    with pillow.opened(io.BytesIO(data), name, format) as described:
        if flags & _HIGH_DEPTH:
            depth = 12 if flags & _TWELVE_BITS else 10
            described = replace(
                described,
                header=replace(described.header, depth=depth),
                pixels=partial(_deep_pixels, data, depth, described),
                bytes_per_pixel=8,
            )
        elif flags & _MONOCHROME:
            described = replace(described, pixels=partial(_grey_pixels, described))
        yield described


def _check_size(name: str, data: bytes) -> None:
    """Refuse what the decoder refuses without saying why.

    Raises:
        TooLarge: the largest picture in the file has too many pixels.
    """
    sizes = [(0, 0)]
    for box in isobmff.inside(data, b"meta", b"iprp", b"ipco", b"ispe"):
        numbers = data[box.start + 4 : box.start + 12]
        sizes.append((int.from_bytes(numbers[:4], "big"), int.from_bytes(numbers[4:], "big")))
    width, height = max(sizes, key=lambda size: size[0] * size[1])
    if width * height > MOST_AVIF_PIXELS:
        raise TooLarge(
            UserText(
                "{name} has {width:,} × {height:,} pixels. An AVIF with more than {most:,.0f} megapixels can "
                "not be opened. Make it smaller or export it as PNG or TIFF first.",
                name=name,
                width=width,
                height=height,
                most=MOST_AVIF_PIXELS / 1e6,
            )
        )


def _flags(data: bytes) -> int:
    """The byte that says how the samples are coded, of the first picture in the file."""
    configuration = next(isobmff.inside(data, b"meta", b"iprp", b"ipco", b"av1C"), None)
    return 0 if configuration is None else data[configuration.start + 2]


def _deep_pixels(data: bytes, depth: int, described: Opened) -> Pixels:
    with quiet():
        values = imagecodecs.avif_decode(data, index=0)
    return layouts.plain(values, depth, described.icc, described.space())


def _grey_pixels(described: Opened) -> Pixels:
    """Pillow opens grey with alpha as colour."""
    space = described.space()
    decoded = described.pixels()
    if decoded.grey:
        return decoded
    grey = np.ascontiguousarray(decoded.rgb[..., 0])
    return modes.grey_pixels(grey, decoded.alpha, described.icc, space=space)
