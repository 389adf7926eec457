"""Develops camera raw files by LibRaw."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

import rawpy
from PIL import Image

from desktop.imaging import layouts
from desktop.imaging.header import Header
from desktop.imaging.metadata.described import Stored, upright
from desktop.imaging.modes import Pixels
from desktop.imaging.readers.opened import Opened
from desktop.imaging.readers.quiet import quiet
from desktop.imaging.readers.tiff_tags import Tags
from desktop.imaging.source import RAW, unsupported
from desktop.user_text import UserText

_SIDEWAYS = (5, 6)
"""LibRaw's codes for a quarter turn."""
_TIFF_LIKE = (b"II*\0", b"MM\0*", b"IIU\0", b"IIRO", b"IIRS", b"MMOR")
_BYTES_PER_PIXEL = 2 + 4 * 2 + 3 * 2
"""The sensor's numbers, the demosaiced colours and the result."""

_DEPTH = 16
"""Bits per channel of the developed picture; asking LibRaw for those of the sensor would decode it."""
_SRGB_GAMMA = (2.4, 12.92)


@contextmanager
def opened(file: BinaryIO, name: str, format: str) -> Iterator[Opened]:
    """Open a camera raw file. Nothing is decoded before the pixels are asked for.

    Raises:
        UnreadableImage: LibRaw does not know it. Damaged files raise other errors.
    """
    start = file.read(8)
    file.seek(0)
    sensor = rawpy.RawPy()
    try:
        try:
            with quiet():
                sensor.open_buffer(file)
        except rawpy.LibRawFileUnsupportedError as error:
            raise unsupported(name, RAW) from error
        width, height = _size(sensor.sizes)
        header = Header(width, height, format, "RGB", 1, _DEPTH)
        yield Opened(
            header=header,
            turn=1,  # LibRaw turns the picture itself
            metadata=lambda: upright(_stored(file, start, sensor), header, 1),
            pixels=lambda: _pixels(sensor),
            notes=(
                UserText(
                    "It was developed with the white balance of the camera. For full control, develop it "
                    "in a raw converter and open the TIFF."
                ),
            ),
            bytes_per_pixel=_BYTES_PER_PIXEL,
        )
    finally:
        sensor.close()


def _size(sizes: rawpy.ImageSizes) -> tuple[int, int]:
    """Width and height of the result: upright, with square pixels."""
    width, height, aspect = sizes.iwidth, sizes.iheight, sizes.pixel_aspect or 1.0
    size = (int(width * aspect + 0.5), height) if aspect > 1 else (width, int(height / aspect + 0.5))
    return size[::-1] if sizes.flip in _SIDEWAYS else size


def _pixels(sensor: rawpy.RawPy) -> Pixels:
    """Sixteen bits in sRGB. Brightening each photo until a share of it is white would lose highlights."""
    with quiet():
        values = sensor.postprocess(
            use_camera_wb=True,
            no_auto_bright=True,
            output_color=rawpy.ColorSpace.sRGB,
            output_bps=16,
            gamma=_SRGB_GAMMA,
        )
    return layouts.to_pixels(values, layouts.Layout("rgb"), None)


def _stored(file: BinaryIO, start: bytes, sensor: rawpy.RawPy) -> Stored:
    """From the directory that most raw files begin with, else from the JPEG preview inside."""
    if start.startswith(_TIFF_LIKE):
        big_endian = start.startswith(b"MM")
        (offset,) = struct.unpack(">I" if big_endian else "<I", start[4:])
        try:
            return Tags.of(file, offset, big_endian=big_endian).stored()
        except Exception:  # Pillow raises many kinds of errors on damaged directories
            return Stored(lambda: _preview_exif(sensor))
    return Stored(lambda: _preview_exif(sensor))


def _preview_exif(sensor: rawpy.RawPy) -> bytes | None:
    try:
        with quiet():
            preview = sensor.extract_thumb()
    except rawpy.LibRawError:
        return None
    if preview.format != rawpy.ThumbFormat.JPEG:
        return None
    with Image.open(io.BytesIO(bytes(preview.data)), formats=("JPEG",)) as image:
        exif = image.info.get("exif")
    return exif if isinstance(exif, bytes) else None
