"""Pictures as arrays of bytes and as tensors for networks, and how much two of them differ."""

from __future__ import annotations

import math

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

Pixels = NDArray[np.uint8]
"""(H, W, 3) RGB."""


def to_tensor(pixels: Pixels) -> Tensor:
    """(H, W, 3) bytes -> (1, 3, H, W) float32 in [0, 1]."""
    return torch.from_numpy(pixels.copy()).permute(2, 0, 1)[None].float() / 255


def to_pixels(picture: Tensor) -> Pixels:
    """(1, 3, H, W) -> (H, W, 3) bytes, clipped to [0, 1] and rounded."""
    scaled = (picture[0].float().clamp(0, 1) * 255).round().to(torch.uint8)
    pixels: Pixels = np.ascontiguousarray(scaled.permute(1, 2, 0).cpu().numpy())
    return pixels


def decibels(mean_square: float, peak: float = 255.0) -> float:
    """The peak signal-to-noise ratio of a mean squared error; infinite where there is none."""
    return 10 * math.log10(peak**2 / mean_square) if mean_square else math.inf
