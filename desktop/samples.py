"""Samples of pixels: whole numbers of 8 or 16 bits, from black at 0 to white at 255 or 65535."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.uint8 | np.uint16]
"""An array of such numbers, of any shape."""
SampleType = np.dtype[np.uint8 | np.uint16]

EIGHT: SampleType = np.dtype(np.uint8)
SIXTEEN: SampleType = np.dtype(np.uint16)
_STEPS = 257
"""Steps of 16 bits for one of 8: both ranges end at white."""


def white(dtype: np.dtype[Any]) -> int:
    """The number of white, or of what is opaque: 255 or 65535.

    Raises:
        ValueError: the samples have neither 8 nor 16 bits.
    """
    if dtype not in (EIGHT, SIXTEEN):
        raise ValueError(f"samples must be uint8 or uint16, not {dtype}")
    return int(np.iinfo(dtype).max)


def to_eight(values: Samples) -> NDArray[np.uint8]:
    """Samples of 8 bits, rounded to nearest; not a copy where they have 8 already."""
    if values.dtype == EIGHT:
        return values.astype(np.uint8, copy=False)
    return ((values.astype(np.uint32) + _STEPS // 2) // _STEPS).astype(np.uint8)


def from_unit(values: NDArray[np.float32], dtype: SampleType) -> Samples:
    """[0, 1] -> 0..white, rounded to nearest, clipped."""
    scaled = values * np.float32(white(dtype))
    np.rint(scaled, out=scaled)
    return np.clip(scaled, 0, white(dtype), out=scaled).astype(dtype)
