"""Makes small images of files, fast, for lists."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from desktop.errors import UnreadableImage
from desktop.imaging.decoding_time import decoding_seconds
from desktop.imaging.reading import read_header
from desktop.imaging.source import open_image
from desktop.user_text import UserText

_MOST_SECONDS = 10.0


def thumbnail(path: Path, side: int) -> NDArray[np.uint8]:
    """An upright image (h, w, 4) with straight alpha, at most `side` pixels long. Profiles are ignored.

    Raises:
        UnreadableImage, TooLarge: see their messages.
    """
    header = read_header(path)  # raises for what is too large or not an image
    if decoding_seconds(path) > _MOST_SECONDS:
        raise UnreadableImage(UserText("{name} takes too long for a small image.", name=path.name))
    file, _ = open_image(path)
    try:
        with file, Image.open(file) as image:
            image.draft("RGB", (2 * side, 2 * side))
            small = (_eight_bits(image) if header.depth > 8 else image).convert("RGBA")
            small.thumbnail((side, side), Image.Resampling.BILINEAR)
            return np.asarray(ImageOps.exif_transpose(small) or small)
    except (OSError, ValueError, SyntaxError) as error:
        raise UnreadableImage(UserText("{name} is damaged.", name=path.name)) from error


def _eight_bits(image: Image.Image) -> Image.Image:
    """Reduce 16-bit greyscale to 8 bits, which Pillow would clip."""
    if not image.mode.startswith("I"):
        return image
    return Image.fromarray((np.asarray(image).astype(np.uint32) >> 8).astype(np.uint8))
