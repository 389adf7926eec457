"""The samples of a photo in the layout that a format stores."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image

from desktop.imaging import transparency
from desktop.imaging.colour import profiles
from desktop.imaging.photo import DEEP_FORMATS, Format, Photo
from desktop.picture import luma
from desktop.samples import Samples, SampleType, to_eight


@dataclass(frozen=True)
class Raster:
    """The samples that are written. Rows are made on demand: a second copy of a large result may not fit."""

    pixels: Samples
    """(H, W, 3), of 16 bits only for `DEEP_FORMATS`."""
    alpha: Samples | None
    grey: bool
    icc: bytes | None

    @classmethod
    def of(cls, photo: Photo, format: Format) -> Raster:
        """The photo as `format` can store it.

        JPEG has no transparency: the photo is placed on white, as a browser shows it. WebP and HEIC have no
        greyscale, and AVIF none with alpha that Pillow writes: a profile for greyscale would not apply, so
        the pixels are converted to sRGB.
        """
        pixels, alpha, icc = photo.pixels, photo.alpha, photo.icc
        if format not in DEEP_FORMATS:
            pixels, alpha = to_eight(pixels), None if alpha is None else to_eight(alpha)
        if format == "jpeg" and alpha is not None:
            pixels, alpha = transparency.on_white(pixels, alpha), None
        grey = photo.grey and format not in ("webp", "heic") and (format != "avif" or alpha is None)
        if profiles.is_grey_profile(icc) and not grey:
            pixels, icc = profiles.to_display_srgb(photo), None
        return cls(pixels, alpha, grey, icc)

    @property
    def width(self) -> int:
        """Pixels."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Pixels."""
        return int(self.pixels.shape[0])

    @property
    def mode(self) -> str:
        """Pillow's name of the layout."""
        return ("L" if self.grey else "RGB") + ("" if self.alpha is None else "A")

    @property
    def channels(self) -> int:
        """Samples per pixel."""
        return len(self.mode)

    @property
    def dtype(self) -> SampleType:
        """Of the samples: 8 or 16 bits."""
        return self.pixels.dtype

    @property
    def pixel_bytes(self) -> int:
        """Bytes of a pixel before compression."""
        return self.channels * self.dtype.itemsize

    def rows(self, start: int, stop: int) -> Samples:
        """The rows `start` to `stop` - 1 as (rows, W, channels)."""
        band = self.pixels[start:stop]
        colours = luma(band)[..., None] if self.grey else band
        if self.alpha is None:
            return colours
        return np.concatenate([colours, self.alpha[start:stop, :, None]], axis=2)

    def image(self) -> Image.Image:
        """All rows as a Pillow image of mode `mode`; for 8 bits only."""
        image = Image.fromarray(self.pixels)
        if self.grey:
            image = image.convert("L")
        if self.alpha is not None:
            image.putalpha(Image.fromarray(self.alpha))
        return image
