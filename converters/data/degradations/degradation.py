"""The interface of degradations: high-res pixels to low-res pixels, with damage of a known strength."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from converters.pixels import Pixels


@dataclass(frozen=True)
class Degraded:
    """A low-res picture, the same without damage, and the strength of the damage in [0, 1]."""

    low_res: Pixels
    clean: Pixels
    cleanup: float


Degradation = Callable[[Pixels, np.random.Generator], Degraded]
"""A high-res picture, whose sides are multiples of the scale, and a source of random numbers -> a low-res
one."""
