"""Reads PBM, PGM and PPM by Pillow, and more than 8 bits per channel here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import BinaryIO

import numpy as np

from desktop.imaging import layouts
from desktop.imaging.metadata import facts
from desktop.imaging.modes import Pixels
from desktop.imaging.readers import pillow
from desktop.imaging.readers.opened import Opened

_HEADER = re.compile(rb"P([2356])(?:\s|#[^\n]*\n)+(\d+)(?:\s|#[^\n]*\n)+(\d+)(?:\s|#[^\n]*\n)+(\d+)\s")
_COLOURED, _TEXT = (b"3", b"6"), (b"2", b"3")
_BYTE_WHITE = 255


@contextmanager
def opened(file: BinaryIO, name: str, format: str) -> Iterator[Opened]:
    """Open a PBM, PGM or PPM file."""
    start = file.read(facts.START_BYTES)
    file.seek(0)
    with pillow.opened(file, name, format) as described:
        match = _HEADER.match(start)
        white = int(match[4]) if match else _BYTE_WHITE
        if match and white > _BYTE_WHITE:
            header = replace(described.header, depth=white.bit_length())
            described = replace(
                described,
                header=header,
                pixels=partial(_pixels, file, match),
                bytes_per_pixel=12,
            )
        yield described


def _pixels(file: BinaryIO, match: re.Match[bytes]) -> Pixels:
    kind, width, height, white = match[1], int(match[2]), int(match[3]), int(match[4])
    channels = 3 if kind in _COLOURED else 1
    count = width * height * channels
    file.seek(match.end())
    if kind in _TEXT:
        text = re.sub(rb"#[^\n]*", b"", file.read())
        values = np.array(text.split(maxsplit=count)[:count], np.uint16)
    else:
        values = np.frombuffer(file.read(2 * count), ">u2")
    layout = layouts.Layout("rgb" if channels == 3 else "grey", white)
    return layouts.to_pixels(values.reshape(height, width, channels), layout, None)
