"""Resamples photos without a model."""

from __future__ import annotations

from dataclasses import replace

from PIL import Image

from desktop.imaging.photo import Photo
from desktop.picture import resampled


def resize(photo: Photo, width: int, height: int) -> Photo:
    """The photo and its alpha at `width` x `height` pixels, by antialiased Lanczos interpolation.

    Works on the encoded values, as models do. At the same size the photo itself is returned.
    """
    if width < 1 or height < 1:
        raise ValueError(f"a photo can not be {width} x {height} pixels")
    if (width, height) == (photo.width, photo.height):
        return photo
    size, lanczos = (width, height), Image.Resampling.LANCZOS
    alpha = None if photo.alpha is None else resampled(photo.alpha, size, lanczos)
    return replace(photo, pixels=resampled(photo.pixels, size, lanczos), alpha=alpha)
