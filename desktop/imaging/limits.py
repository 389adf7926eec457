"""How large an image may be, by the memory of this computer and by the file formats."""

from __future__ import annotations

import math
import os
from typing import BinaryIO

from desktop.errors import CannotWrite, TooLarge
from desktop.imaging.photo import FORMATS, TITLES, Format
from desktop.user_text import UserText

BYTES_PER_INPUT_PIXEL = 24
"""While it is enlarged: the photo with alpha (4), the copy for the network (3), the display's share.

Reading takes more for a moment (measured: 14, and 70 with transparency), but before there is a result.
"""

BYTES_PER_RESULT_PIXEL = 12
"""While it is written: rendered (3), the photo with alpha (4), Pillow's copy (4), one to spare.

Measured on top of the photo: 5 for PNG, TIFF and JPEG; 22 for WebP, which ends at 268 megapixels though.
"""

MEMORY_SHARE = 0.75
"""The usable share of the computer's memory. The rest is for the system, the model and the window."""

LONGEST_SIDE: dict[Format, int] = {"jpeg": 65_500, "webp": 16_383, "avif": 65_536}
"""In pixels. libjpeg rejects more as a broken data stream, WebP stores a side in 14 bits, AV1 in 16."""

MOST_AVIF_PIXELS = 2**28
"""Decoders refuse an AVIF with more."""

LARGEST_TIFF = 2**32 - 2**24
"""In bytes. Offsets in a classic TIFF have 32 bits, in a BigTIFF 64; some space is left for its metadata."""

LARGEST_IN_MEMORY = 2**27
"""Bytes of samples of a result that memory holds: 44 megapixels of 8 bits. Larger ones lie in files."""

_BAND_ROWS = 1024
"""High-res rows that the worker holds as floats, at least as many as those of a row of tiles."""
_BAND_PIXEL = 12

_GIGABYTE = 1e9

_CONVERTED = 8
"""Bytes per pixel of the converted photo with 16 bits and alpha, which exists beside the decoded array."""


def physical_memory() -> int:
    """The memory of this computer in bytes.

    Not the free memory: macOS keeps almost nothing free, and the same photo should open every time.
    """
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def memory_needed(width: int, height: int, scale: int) -> int:
    """Memory in bytes for reading an image of this size in pixels, enlarging it and writing it in bands.

    A scale of 1 stands for an image that is only looked at.
    """
    if scale == 1:
        return width * height * (BYTES_PER_INPUT_PIXEL + BYTES_PER_RESULT_PIXEL)
    return width * height * BYTES_PER_INPUT_PIXEL + result_memory(width * scale, height * scale)


def _most_pixels(width: int, height: int, scale: int, budget: float) -> float:
    """Pixels of an image of that width, or narrower, for which the budget in bytes suffices."""
    if scale == 1:
        return budget / memory_needed(1, 1, 1)
    return max(0, budget - result_memory(width * scale, height * scale)) / BYTES_PER_INPUT_PIXEL


def result_memory(width: int, height: int) -> int:
    """What of it is for a result of this size: all of it where that is small, else a part."""
    held = min(width * height, LARGEST_IN_MEMORY // 3)
    return held * BYTES_PER_RESULT_PIXEL + width * min(height, _BAND_ROWS) * _BAND_PIXEL


def check_file(name: str, file: BinaryIO) -> None:
    """Check that a file is small enough to be held in memory, as some decoders do.

    Raises:
        TooLarge: with its size.
    """
    size = os.fstat(file.fileno()).st_size
    if size > physical_memory() * MEMORY_SHARE / 2:
        raise TooLarge(
            UserText(
                "{name} is a file of {size:,.0f} GB, too large for the {memory:,.0f} GB of memory of this "
                "computer.",
                name=name,
                size=size / _GIGABYTE,
                memory=physical_memory() / _GIGABYTE,
            )
        )


def check_memory(name: str, width: int, height: int, scale: int, decoded: int = 4) -> None:
    """Check that this computer can enlarge an input of this size in pixels `scale` times.

    A scale of 1 stands for an image that is only looked at. `decoded`: bytes per pixel of what the decoder
    makes, before it is converted.

    Raises:
        TooLarge: with the numbers, and the size that would do.
    """
    memory = physical_memory()
    needed = max(memory_needed(width, height, scale), width * height * (decoded + _CONVERTED))
    budget = memory * MEMORY_SHARE
    if needed <= budget:
        return
    sizes = {
        "name": name,
        "width": width,
        "height": height,
        "needed": needed / _GIGABYTE,
        "memory": memory / _GIGABYTE,
        "most": math.floor(_most_pixels(width, height, scale, budget) / 1e6),
    }
    if scale == 1:
        raise TooLarge(
            UserText(
                "{name} has {width:,} × {height:,} pixels. Opening it takes about {needed:,.0f} GB of "
                "memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about "
                "{most:,.0f} megapixels will work.",
                **sizes,
            )
        )
    raise TooLarge(
        UserText(
            "{name} has {width:,} × {height:,} pixels. Enlarging it {scale} times takes about "
            "{needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller "
            "first: up to about {most:,.0f} megapixels will work.",
            scale=scale,
            **sizes,
        )
    )


def check_format(name: str, width: int, height: int, format: Format) -> None:
    """Check before encoding that a format can store a result of this size in pixels.

    Raises:
        TooLarge: with the limit, and the formats that have none.
        CannotWrite: this computer has no encoder.
    """
    if format not in FORMATS:
        raise CannotWrite(
            UserText(
                "{name} cannot be written here: only macOS has an encoder of {format} that Vernier may use. "
                "Choose another format.",
                name=name,
                format=TITLES[format],
            )
        )
    ceiling = LONGEST_SIDE.get(format)
    if ceiling is not None and max(width, height) > ceiling:
        raise TooLarge(
            UserText(
                "{name} would have {width:,} × {height:,} pixels. A {format} file cannot have more than "
                "{ceiling:,} on a side. Choose PNG or TIFF instead.",
                name=name,
                width=width,
                height=height,
                format=TITLES[format],
                ceiling=ceiling,
            )
        )
    if format == "avif" and width * height > MOST_AVIF_PIXELS:
        raise TooLarge(
            UserText(
                "{name} would have {width:,} × {height:,} pixels. Programs that show AVIF refuse more than "
                "{most:,.0f} megapixels. Choose PNG or TIFF instead.",
                name=name,
                width=width,
                height=height,
                most=MOST_AVIF_PIXELS / 1e6,
            )
        )
