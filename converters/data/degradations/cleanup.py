"""Low-res pictures with damage of a known strength, to train the cleanup control.

A strength c in [0, 1] is drawn for each sample; it is the value of cleanup that should remove the damage. The
picture is shrunk by bicubic and then, with random amounts whose bounds grow with c,

    blurred     Gaussian, sigma up to 0.8 c pixels
    made noisy  Gaussian, sigma 2 c^2 to 10 c^2 in units of 1/255, grey for 40 % of the samples
    compressed  JPEG of quality 100 - 70 c, colour at half resolution with the probability 2 c

so that c = 0 is the clean picture, and c = 1 a web JPEG of quality 30 with noise of up to 10. Noise of 3 and
a JPEG of quality 50 correspond to c = 0.7. The numbers are our own choice; the order of the steps is that of
a camera and a web site.
"""

from __future__ import annotations

import numpy as np

from converters.data.degradations.bicubic import shrink
from converters.data.degradations.degradation import Degraded
from converters.data.degradations.kernels import bell
from converters.data.degradations.operators import (
    FloatPixels,
    add_gaussian,
    blur,
    jpeg,
    to_bytes,
    to_floats,
)
from converters.pixels import Pixels

CLEAN, WORST = 0.5, 0.1
"""Shares of samples with c of exactly 0 and exactly 1, the positions of the slider that people use most."""
BLUR = 0.8
NOISE = (2.0, 10.0)
QUALITY = (100.0, 30.0)
GREY = 0.4
SURELY_HALVED = 0.5
"""Strength from which JPEG always has colour at half resolution, as most pictures on the web."""

_KERNEL = 7
_INVISIBLE = 0.2
"""Largest sigma for which the kernel is a single pixel."""
_BLOCK = 16


def draw_strength(rng: np.random.Generator, clean: float = CLEAN) -> float:
    """A strength c: 0 for a share `clean` of the samples, 1 for a share `WORST`, else uniform in [0, 1]."""
    kind, between = rng.random(2)
    if kind < clean:
        return 0.0
    return 1.0 if kind < clean + WORST else float(between)


def damage(picture: FloatPixels, strength: float, rng: np.random.Generator) -> FloatPixels:
    """Add blur, noise and JPEG of a strength in [0, 1]; at 0 the picture itself.

    The JPEG grid has a random offset.
    """
    if strength == 0:
        return picture
    sigma = BLUR * strength * rng.random()
    if sigma > _INVISIBLE:
        picture = blur(picture, bell(_KERNEL, "gaussian", sigma, sigma, 0.0, 1.0))
    grey = bool(rng.random() < GREY)
    picture = add_gaussian(picture, strength**2 * rng.uniform(*NOISE), grey, rng)
    quality = round(QUALITY[0] + strength * (QUALITY[1] - QUALITY[0]))
    top, left = rng.integers(_BLOCK, size=2).tolist()
    return jpeg(picture, quality, halved=bool(rng.random() < strength / SURELY_HALVED), shift=(top, left))


class Cleanup:
    """Shrinks by a scale, then adds damage."""

    clean_share = CLEAN

    def __init__(self, scale: int) -> None:
        self._scale = scale

    def __call__(self, high_res: Pixels, rng: np.random.Generator) -> Degraded:
        """See `degradation.Degradation`."""
        clean = shrink(high_res, self._scale)
        strength = draw_strength(rng, self.clean_share)
        if strength == 0:
            return Degraded(clean, clean, 0.0)
        return Degraded(to_bytes(damage(to_floats(clean), strength, rng)), clean, strength)


class Damaged(Cleanup):
    """The same without undamaged pictures, for networks whose loss is 0 there."""

    clean_share = 0.0
