"""Low-res pictures with noise and compression that do not depend on each other.

`converters.data.degradations.cleanup` makes both grow together, so strong noise always comes with strong
compression. Photos have one without the other, too: a camera's noise in a JPEG of high quality, or a clean
picture that a web site compressed. Of the samples,

    a half      as `cleanup`, of strength 0.3 to 1, a tenth of these of strength 1
    a half      noise on 80 %, sigma from 0 to 15 in units of 1/255, small amounts more often; 30 % of it
                is coarser, as the noise of a camera is after its processing. Then compression on 60 %,
                and on all without noise: JPEG of quality 25 to 95, or WebP of quality 10 to 75 on 20 %

The numbers are our own choice.
"""

from __future__ import annotations

import numpy as np

from converters.data.degradations.bicubic import shrink
from converters.data.degradations.cleanup import GREY, damage
from converters.data.degradations.degradation import Degraded
from converters.data.degradations.kernels import bell
from converters.data.degradations.operators import (
    FloatPixels,
    add_gaussian,
    blur,
    coded,
    jpeg,
    to_bytes,
    to_floats,
)
from converters.pixels import Pixels

_TOGETHER, _WORST, _WEAKEST = 0.5, 0.1, 0.3
_NOISY, _NOISE, _COARSE = 0.8, 15.0, 0.3
_BLUR, _LOST = (0.5, 0.9), 2.2
"""Standard deviations in pixels of the blur that makes noise coarser, and the factor that it takes away."""
_COMPRESSED, _HALVED, _WEBP = 0.6, 0.75, 0.2
_JPEG_QUALITY, _WEBP_QUALITY = (25, 95), (10, 75)
_KERNEL, _BLOCK = 7, 16


class DamagedApart:
    """Shrinks by a scale, then adds damage; never none."""

    def __init__(self, scale: int) -> None:
        self._scale = scale

    def __call__(self, high_res: Pixels, rng: np.random.Generator) -> Degraded:
        """See `degradation.Degradation`."""
        clean = shrink(high_res, self._scale)
        picture = to_floats(clean)
        if rng.random() < _TOGETHER:
            strength = 1.0 if rng.random() < _WORST else float(rng.uniform(_WEAKEST, 1))
            return Degraded(to_bytes(damage(picture, strength, rng)), clean, strength)
        noisy = bool(rng.random() < _NOISY)
        if noisy:
            picture = picture + _noise(picture, rng)
        if not noisy or rng.random() < _COMPRESSED:
            picture = _compressed(picture, rng)
        return Degraded(to_bytes(picture), clean, 1.0)


def _noise(picture: FloatPixels, rng: np.random.Generator) -> FloatPixels:
    sigma, grey = _NOISE * rng.random() ** 1.5, bool(rng.random() < GREY)
    nothing = np.zeros_like(picture)
    if rng.random() >= _COARSE:
        return add_gaussian(nothing, sigma, grey, rng)
    radius = float(rng.uniform(*_BLUR))
    kernel = bell(_KERNEL, "gaussian", radius, radius, 0.0, 1.0)
    return blur(add_gaussian(nothing, sigma * _LOST, grey, rng) + nothing, kernel)


def _compressed(picture: FloatPixels, rng: np.random.Generator) -> FloatPixels:
    if rng.random() < _WEBP:
        return to_floats(coded(to_bytes(picture), "WEBP", int(rng.integers(*_WEBP_QUALITY))))
    top, left = rng.integers(_BLOCK, size=2).tolist()
    halved = bool(rng.random() < _HALVED)
    return jpeg(picture, int(rng.integers(*_JPEG_QUALITY)), halved=halved, shift=(top, left))
