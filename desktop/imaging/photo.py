"""A photo in memory, and how it is to be written."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from desktop.imaging.metadata.png_text import TextChunk
from desktop.samples import SIXTEEN, Samples, white

Format = Literal["jpeg", "png", "webp", "tiff", "avif", "heic"]
"""The formats that Vernier writes, HEIC on a Mac only. `kinds` has those that it reads."""

TiffCompression = Literal["deflate", "lzw", "none"]

SIPS = Path("/usr/bin/sips")
"""The program of macOS that writes HEIC."""

FORMATS: tuple[Format, ...] = tuple(
    format for format in get_args(Format) if format != "heic" or (sys.platform == "darwin" and SIPS.exists())
)
"""Those that this computer can write."""

TITLES: dict[Format, str] = {
    "jpeg": "JPEG",
    "png": "PNG",
    "webp": "WebP",
    "tiff": "TIFF",
    "avif": "AVIF",
    "heic": "HEIC",
}
"""As people call them."""

DEEP_FORMATS: tuple[Format, ...] = ("png", "tiff")
"""Those of them that have 16 bits per channel."""


@dataclass(frozen=True)
class Photo:
    """One photo in memory, upright, with everything that has to be written back."""

    pixels: Samples
    """(H, W, 3) C-contiguous RGB of 8 or 16 bits, in the colour space of `icc`; sRGB if that is None. Only a
    part that shares the memory of its photo (`crop.cropped`) is not contiguous."""
    alpha: Samples | None
    """(H, W), as many bits as `pixels`; 0 transparent to white opaque, straight; None: all is opaque."""
    format: str
    """As in `Header.format`."""
    icc: bytes | None
    """The profile of the pixels: for greyscale if `grey` and the file had such a one, else for RGB."""
    exif: bytes | None
    """The block from the TIFF header on (no `Exif` prefix), without orientation and thumbnail."""
    xmp: bytes | None
    """The packet, without orientation and thumbnails."""
    dpi: tuple[float, float] | None
    """Horizontal and vertical pixels per inch."""
    grey: bool
    """The file was greyscale and is written as greyscale. The three channels of `pixels` are equal then."""
    notes: tuple[str, ...]
    """Notes for the person, such as "Only the first of 3 pages was read."."""
    iptc: bytes | None = None
    """The IPTC-IIM block: captions, keywords and rights."""
    comments: tuple[bytes, ...] = ()
    """Of a JPEG or GIF, as they are stored; see `metadata.translating.decoded`."""
    text: tuple[TextChunk, ...] = ()
    """Of a PNG."""
    read_size: tuple[int, int] | None = None
    """Width and height, in pixels, that positions in `exif` and `xmp` refer to: those of the photo as it was
    read, upright. An enlargement keeps them. None: the size of `pixels`."""
    jpeg_quality: float | None = None
    """At which quality the file was saved, 1 to 100; None: it is no JPEG."""

    def __post_init__(self) -> None:
        white(self.pixels.dtype)  # raises a ValueError for any other type
        if self.alpha is not None and self.alpha.dtype != self.pixels.dtype:
            raise ValueError(f"alpha must be {self.pixels.dtype}, as the pixels are, not {self.alpha.dtype}")

    @property
    def deep(self) -> bool:
        """Whether it has 16 bits per channel."""
        return self.pixels.dtype == SIXTEEN

    @property
    def width(self) -> int:
        """Pixels."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Pixels."""
        return int(self.pixels.shape[0])


@dataclass(frozen=True)
class WriteOptions:
    """How a photo is written."""

    format: Format
    quality: int = 95
    """1 to 100, for JPEG, WebP, AVIF and HEIC."""
    lossless: bool = False
    """Of WebP: keep every sample, whatever the quality."""
    png_level: int = 3
    """0 to 9: how much time goes into making a PNG small. See docs/adr/0060."""
    tiff_compression: TiffCompression = "deflate"
    keep_metadata: bool = True
    """Write EXIF, XMP and resolution. The colour profile is written in any case."""
    keep_place: bool = True
    """With `keep_metadata`, also where the photo was taken."""
    dates: tuple[int, int] | None = None
    """When the file was last read and changed, to be set on it, in nanoseconds since 1970; None: now."""
    comment: str | None = None
    """How the image was made; written as the EXIF tag Software, with `keep_metadata`."""
    dpi: tuple[float, float] | None = None
    """The resolution to write, in any case; None: that of the photo, with `keep_metadata`."""
    made: tuple[tuple[str, str], ...] = ()
    """The same in parts, such as ("Realism", "0.50"), for XMP; with `keep_metadata` only."""

    def __post_init__(self) -> None:
        if self.format not in TITLES:
            raise ValueError(f"format must be one of {', '.join(TITLES)}, not {self.format!r}")
        if not 1 <= self.quality <= 100:
            raise ValueError(f"quality must be from 1 to 100, not {self.quality}")
        if not 0 <= self.png_level <= 9:
            raise ValueError(f"the level of PNG must be from 0 to 9, not {self.png_level}")
