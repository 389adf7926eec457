"""What a degradation is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
"""(H, W, 3) RGB."""


@dataclass(frozen=True)
class Degraded:
    """A low-res picture, the same without damage, and the strength of the damage in [0, 1]."""

    low_res: Pixels
    clean: Pixels
    cleanup: float


Degradation = Callable[[Pixels, np.random.Generator], Degraded]
"""A high-res picture with sides of multiples of the scale, and all the chance there is -> the low-res one."""
