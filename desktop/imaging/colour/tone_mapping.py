"""Brings HDR pictures (PQ and HLG) into the range of a screen."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.imaging.colour.space import DISPLAY_P3, HLG, ColourSpace
from desktop.samples import Samples, white

REFERENCE_WHITE = 203.0
"""Candelas per square metre of a white page in an HDR picture (ITU-R BT.2408)."""

_KNEE = 0.75
"""Where highlights begin to be compressed, if there are any; 1 is reference white."""
_PEAK_PERCENTILE = 99.99
_HLG_PEAK, _HLG_GAMMA = 1000.0, 1.2
_BAND = 256


def to_display_p3(pixels: Samples, space: ColourSpace) -> Samples:
    """The picture (H, W, 3) of an HDR space as Display P3, in as many bits.

    A picture without highlights keeps its colours. Else everything above three quarters of white is
    compressed, so that the brightest highlight becomes white.
    """
    to_p3 = np.linalg.inv(DISPLAY_P3.matrix()) @ space.matrix()
    sampled = pixels[:: max(1, pixels.shape[0] // 512), :: max(1, pixels.shape[1] // 512)]
    peak = float(np.percentile(_light(sampled, space, to_p3).max(axis=-1), _PEAK_PERCENTILE))
    result = np.empty_like(pixels)
    for row in range(0, pixels.shape[0], _BAND):
        light = _compressed(_light(pixels[row : row + _BAND], space, to_p3), peak)
        result[row : row + _BAND] = _encoded(light, pixels.dtype)
    return result


def _light(pixels: Samples, space: ColourSpace, to_p3: NDArray[np.float64]) -> NDArray[np.float64]:
    """Linear light in the primaries of P3; 1 is reference white."""
    encoded = pixels / white(pixels.dtype)
    light = _hlg(encoded, space) if space.transfer == HLG else _pq(encoded)
    result: NDArray[np.float64] = np.maximum(light / REFERENCE_WHITE @ to_p3.T, 0)
    return result


def _pq(encoded: NDArray[np.float64]) -> NDArray[np.float64]:
    """Candelas per square metre (SMPTE ST 2084)."""
    root = encoded ** (32 / 2523)
    base = np.maximum(root - 3424 / 4096, 0) / (2413 / 128 - 2392 / 128 * root)
    result: NDArray[np.float64] = 10_000 * base ** (16384 / 2610)
    return result


def _hlg(encoded: NDArray[np.float64], space: ColourSpace) -> NDArray[np.float64]:
    """Candelas per square metre on a display of 1000 (ITU-R BT.2100)."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = np.where(encoded <= 0.5, encoded**2 / 3, (np.exp((encoded - c) / a) + b) / 12)
    luminance = np.maximum(scene @ space.matrix()[1], 1e-9)
    result: NDArray[np.float64] = _HLG_PEAK * scene * luminance[..., None] ** (_HLG_GAMMA - 1)
    return result


def _compressed(light: NDArray[np.float64], peak: float) -> NDArray[np.float64]:
    """Light up to 1. The three channels are scaled alike, which keeps the hue of highlights."""
    if peak <= 1:
        return light
    brightest = light.max(axis=-1, keepdims=True)
    above = np.maximum(brightest - _KNEE, 0) / (1 - _KNEE)
    most = (peak - _KNEE) / (1 - _KNEE)
    rolled = _KNEE + (1 - _KNEE) * above * (1 + above / most**2) / (1 + above)
    wanted = np.where(brightest > _KNEE, rolled, brightest)
    result: NDArray[np.float64] = light * (wanted / np.maximum(brightest, 1e-9))
    return result


def _encoded(light: NDArray[np.float64], dtype: np.dtype[Any]) -> Samples:
    value = np.clip(light, 0, 1)
    curved = np.where(value <= 0.0031308, value * 12.92, 1.055 * value ** (1 / 2.4) - 0.055)
    result: Samples = np.rint(curved * white(dtype)).astype(dtype)
    return result
