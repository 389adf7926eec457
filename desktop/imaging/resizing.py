"""Resamples photos without a model."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PIL import Image

from desktop.imaging.photo import Photo
from desktop.samples import EIGHT, Samples, white


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


def resampled(values: Samples, size: tuple[int, int], method: Image.Resampling) -> Samples:
    """(H, W) or (H, W, 3) at another size (width, height), antialiased where it is smaller."""
    if values.dtype == EIGHT:
        return np.array(Image.fromarray(values).resize(size, method, reducing_gap=None))
    # Pillow resamples colours in 8 bits only, so each channel is resampled as floats.
    result = np.empty((size[1], size[0], *values.shape[2:]), values.dtype)
    for channel in np.ndindex(values.shape[2:]):
        plane = Image.fromarray(values[:, :, *channel].astype(np.float32)).resize(size, method)
        result[:, :, *channel] = np.clip(np.rint(np.asarray(plane)), 0, white(values.dtype))
    return result
