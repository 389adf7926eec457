"""Resamples photos without a model."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.imaging.photo import Photo


def resize(photo: Photo, width: int, height: int) -> Photo:
    """The photo and its alpha at `width` x `height` pixels, by antialiased Lanczos interpolation.

    Works on the encoded values, as models do. At the same size the photo itself is returned.
    """
    if width < 1 or height < 1:
        raise ValueError(f"a photo can not be {width} x {height} pixels")
    if (width, height) == (photo.width, photo.height):
        return photo
    alpha = None if photo.alpha is None else _resized(photo.alpha, width, height)
    return replace(photo, pixels=_resized(photo.pixels, width, height), alpha=alpha)


def _resized(values: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    image = Image.fromarray(values)
    return np.array(image.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=None))
