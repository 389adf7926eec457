"""Reads JPEG 2000 by Pillow, and more than 8 bits per channel by imagecodecs."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import BinaryIO

import imagecodecs

from desktop.imaging import isobmff, layouts, modes
from desktop.imaging.isobmff import code_stream_size
from desktop.imaging.metadata import facts
from desktop.imaging.metadata.described import Stored, upright
from desktop.imaging.modes import Pixels
from desktop.imaging.readers import pillow
from desktop.imaging.readers.opened import Opened
from desktop.imaging.readers.quiet import quiet

_XMP_BOX = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_EXIF_BOX = b"JpgTiffExif->JP2"
_CODE_STREAM = b"\xff\x4f\xff\x51"
_COMPONENTS = 40
"""Where the number of components is in a code stream."""
_SIGNED = 0x80
_YCC = 18


@contextmanager
def opened(file: BinaryIO, name: str, format: str) -> Iterator[Opened]:
    """Open a JPEG 2000 file or code stream."""
    data = file.read()
    with pillow.opened(io.BytesIO(data), name, format) as described:
        icc, xmp = isobmff.jpeg2000_profile(data), facts.bare_xmp(isobmff.uuid_box(data, _XMP_BOX))
        stored = Stored(lambda: isobmff.uuid_box(data, _EXIF_BOX), xmp, described.metadata()[0].dpi)
        described = replace(
            described,
            metadata=lambda: upright(stored, described.header, 1),
            pixels=partial(_with_profile, described.pixels, icc),
        )
        if (found := code_stream_size(data)) not in (None, (described.header.width, described.header.height)):
            raise ValueError(f"its picture has the size {found}")
        depth, mode = _depth(data), described.header.mode
        if depth > 8 and mode in ("I;16", "L", "LA", "RGB", "RGBA") and isobmff.jpeg2000_space(data) != _YCC:
            header = replace(described.header, depth=depth)
            described = replace(
                described,
                header=header,
                pixels=partial(_pixels, data, depth, icc),
                bytes_per_pixel=12,
            )
        yield described


def _depth(data: bytes) -> int:
    """The bits per channel; 8 where Pillow has to decode because numbers are signed or planes differ."""
    at = data.find(_CODE_STREAM)
    count = int.from_bytes(data[at + _COMPONENTS : at + _COMPONENTS + 2], "big") if at >= 0 else 0
    table = data[at + _COMPONENTS + 2 : at + _COMPONENTS + 2 + 3 * count]
    kinds = {table[n : n + 3] for n in range(0, len(table), 3)}
    kind = kinds.pop() if len(kinds) == 1 else b""
    return kind[0] + 1 if kind[1:] == b"\1\1" and kind[0] < _SIGNED else 8


def _pixels(data: bytes, depth: int, icc: bytes | None) -> Pixels:
    with quiet():
        return layouts.plain(imagecodecs.jpeg2k_decode(data), depth, icc)


def _with_profile(pixels: Callable[[], Pixels], icc: bytes | None) -> Pixels:
    """What Pillow decoded, with the profile that it does not read."""
    with quiet():
        decoded = pixels()
    if icc is None:
        return decoded
    add = modes.grey_pixels if decoded.grey else modes.coloured_pixels
    return add(decoded.rgb[..., 0] if decoded.grey else decoded.rgb, decoded.alpha, icc, decoded.notes)
