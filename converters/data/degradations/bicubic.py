"""Bicubic shrinking without damage, as for the low-res pictures of the benchmarks."""

from __future__ import annotations

import numpy as np
from PIL import Image

from converters.data.degradations.degradation import Degraded
from converters.pixels import Pixels


def shrink(high_res: Pixels, scale: int) -> Pixels:
    """(H, W, 3) -> (H / scale, W / scale, 3) by antialiased bicubic (a = -0.5, as MATLAB's imresize)."""
    height, width = high_res.shape[:2]
    image = Image.fromarray(high_res)
    return np.asarray(image.resize((width // scale, height // scale), Image.Resampling.BICUBIC))


class Bicubic:
    """Shrinks and adds no damage."""

    def __init__(self, scale: int) -> None:
        self._scale = scale

    def __call__(self, high_res: Pixels, rng: np.random.Generator) -> Degraded:
        """See `degradation.Degradation`."""
        low_res = shrink(high_res, self._scale)
        return Degraded(low_res, low_res, 0.0)
