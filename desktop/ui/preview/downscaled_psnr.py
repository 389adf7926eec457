"""PSNR of an enlargement, reduced to the size of the photo again, against the photo."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_BORDER = 4
"""Low-res pixels at the edge of a region whose reduction would need pixels beyond it."""
BEST = 99.0


def downscaled_psnr(enlarged: NDArray[np.uint8], photo: NDArray[np.uint8]) -> float | None:
    """PSNR in dB (at most `BEST`) of `enlarged` (s*h, s*w, 3), reduced by antialiased bicubic interpolation,
    against `photo` (h, w, 3). None if the
    photo is too small.

    The default model was trained on photos that were reduced in this way.
    """
    height, width = photo.shape[:2]
    if height <= 2 * _BORDER or width <= 2 * _BORDER:
        return None
    reduced = np.asarray(Image.fromarray(enlarged).resize((width, height), Image.Resampling.BICUBIC))
    inside = slice(_BORDER, -_BORDER)
    error = reduced[inside, inside].astype(np.float64) - photo[inside, inside]
    mean = float(np.mean(np.square(error)))
    return BEST if mean == 0 else min(BEST, 10 * math.log10(255**2 / mean))
