"""Exact enlargement of any region of a photo, for programs that work on high-res pixels.

Part of the package contract: the gate of the converter and the app must compute the same numbers.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from desktop.samples import Samples, white
from desktop.student.geometry import Region

SHARPNESS = -0.5
"""Keys' parameter a (IEEE Trans. ASSP 29(6), 1981). Antialiased resizing uses it, enlarging too."""
TAPS = 4


def enlarge_region(
    picture: Samples, region: Region, scale: int, method: Literal["bicubic", "replicate"]
) -> NDArray[np.float32]:
    """Enlarge the low-res pixels of a region of (H, W, 3) -> (3, scale * height, scale * width).

    Values in [0, 1], but for the overshoot of the cubic. The result is the same as that part of the whole
    enlarged photo. Where the region reaches beyond the photo, the enlarged photo is continued by reflection,
    and by the end of that where it is used up.
    """
    rows = _weights(picture.shape[0], scale, method, region.top, region.height)
    columns = _weights(picture.shape[1], scale, method, region.left, region.width)
    part = picture[rows.first : rows.last, columns.first : columns.last].astype(np.float32)
    part /= np.float32(white(picture.dtype))
    result = np.matmul(rows.matrix, part.transpose(2, 0, 1))
    return np.ascontiguousarray(np.matmul(result, columns.matrix.T))


class _Weights:
    """High-res positions of a region as sums of the low-res pixels first..last."""

    def __init__(self, first: int, last: int, matrix: NDArray[np.float32]) -> None:
        self.first, self.last, self.matrix = first, last, matrix


@lru_cache(maxsize=64)
def _weights(length: int, scale: int, method: str, start: int, size: int) -> _Weights:
    high = length * scale
    positions = np.arange(start * scale, (start + size) * scale)
    mirrored = np.where(positions < high, positions, 2 * (high - 1) - positions)
    positions = mirrored.clip(0)
    centres = (positions + 0.5) / scale - 0.5
    if method == "replicate":
        taps = np.rint(centres)[:, None].astype(int)
        weights = np.ones_like(taps, dtype=np.float64)
    else:
        taps = np.floor(centres)[:, None].astype(int) + np.arange(-1, TAPS - 1)
        # Taps outside the photo are dropped, and the others share their weight.
        weights = _keys(centres[:, None] - taps) * ((taps >= 0) & (taps < length))
        weights /= weights.sum(axis=1, keepdims=True)
        taps = taps.clip(0, length - 1)
    first, last = int(taps.min()), int(taps.max()) + 1
    matrix = np.zeros((len(positions), last - first))
    np.add.at(matrix, (np.arange(len(positions))[:, None], taps - first), weights)
    return _Weights(first, last, matrix.astype(np.float32))


def _keys(distance: NDArray[np.float64]) -> NDArray[np.float64]:
    d = np.abs(distance)
    near = ((SHARPNESS + 2) * d - (SHARPNESS + 3)) * d * d + 1
    far = SHARPNESS * (((d - 5) * d + 8) * d - 4)
    return np.where(d <= 1, near, np.where(d < 2, far, 0.0))
