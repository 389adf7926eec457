"""Whole-picture operations on samples of 8 or 16 bits."""

from __future__ import annotations

import numpy as np
from PIL import Image

from desktop.samples import EIGHT, Samples, white

Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""


def resampled(
    values: Samples, size: tuple[int, int], method: Image.Resampling, box: Box | None = None
) -> Samples:
    """(H, W) or (H, W, 3) at another size (width, height), antialiased where it is smaller.

    `box`: the part of the picture that is resampled, in its pixels; None: all of it.
    """
    if values.dtype == EIGHT:
        return np.array(Image.fromarray(values).resize(size, method, box, reducing_gap=None))
    # Pillow resamples colours in 8 bits only, so each channel is resampled as floats.
    result = np.empty((size[1], size[0], *values.shape[2:]), values.dtype)
    for channel in np.ndindex(values.shape[2:]):
        plane = Image.fromarray(values[:, :, *channel].astype(np.float32)).resize(size, method, box)
        result[:, :, *channel] = np.clip(np.rint(np.asarray(plane)), 0, white(values.dtype))
    return result


def luma(pixels: Samples) -> Samples:
    """The luma (H, W) of (H, W, 3); where the channels are equal, exactly their value."""
    if pixels.dtype == EIGHT:
        return np.asarray(Image.fromarray(pixels).convert("L"))
    red, green, blue = (pixels[..., channel].astype(np.uint32) for channel in range(3))
    weighed = red * 19595 + green * 38470 + blue * 7471 + 0x8000  # as Pillow; the sum just fits 32 bits
    return (weighed >> 16).astype(pixels.dtype)
