"""What is known of a file before its pixels are decoded."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Header:
    """What is known of a file before its pixels are decoded."""

    width: int
    """In pixels, upright: the orientation of the camera has been applied."""
    height: int
    format: str
    """Detected from the content: the name of a row of `kinds.KINDS`."""
    mode: str
    """Pillow's name of the pixel layout, for example "RGB", "CMYK" or "I;16"."""
    frames: int
    """Pages, animation frames or images in the file; only the first is read."""
    depth: int
    """Bits per channel in the file."""
