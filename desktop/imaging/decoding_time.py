"""How long decoding a file may take."""

from __future__ import annotations

from pathlib import Path

from desktop.imaging.reading import read_header
from desktop.imaging.wholeness.jpeg_stream import count_scans

_PIXELS_PER_SECOND = {"jpeg": 50e6, "bmp": 100e6, "png": 20e6, "tiff": 20e6, "gif": 20e6}
_SLOWEST = 8e6
"""For all other formats: AVIF and JPEG XL without loss, on one core."""
_SCANNED_PIXELS_PER_SECOND = 150e6
"""Of each scan of a JPEG, in addition."""


def decoding_seconds(path: Path, scale: int = 1) -> float:
    """About how many seconds decoding the photo takes on a slow computer.

    Raises:
        UnreadableImage, TooLarge: as `read_header`.
    """
    header = read_header(path, scale)
    scans = count_scans(path.read_bytes()) if header.format == "jpeg" else 0
    pixels = max(header.width * header.height, _pixels_of_layers(path, header.format))
    decoding = pixels / _PIXELS_PER_SECOND.get(header.format, _SLOWEST)
    return decoding + pixels * scans / _SCANNED_PIXELS_PER_SECOND


def _pixels_of_layers(path: Path, format: str) -> int:
    """Of the layers that the picture in a JPEG XL may be put together from."""
    if format != "jpegxl":
        return 0
    from desktop.imaging.readers import jpegxl  # with the libraries that only this format needs

    return jpegxl.pixels_of_layers(path.read_bytes())
