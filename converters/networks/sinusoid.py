"""The sinusoidal embedding of time, as diffusion networks use it."""

from __future__ import annotations

import math

import torch
from torch import Tensor

MAX_PERIOD = 10_000.0


def sinusoid(time: Tensor, channels: int) -> Tensor:
    """(B,) -> (B, channels) float32: the cosines, then the sines, of time * 10000^(-i / half) for i < half.

    As in Vaswani et al. (NeurIPS 2017, section 3.5), but with the halves one after the other and the cosines
    first. Large times need float32: in float16 an argument near 1000 is off by half a radian.
    """
    half = channels // 2
    frequencies = torch.exp(-math.log(MAX_PERIOD) / half * torch.arange(half, dtype=torch.float32))
    angles = time.float()[:, None] * frequencies.to(time.device)
    return torch.cat([angles.cos(), angles.sin()], dim=1)
