"""Keeps an enlargement near the colours that the photo has around each pixel (docs/adr/0070)."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

_NEAR = 3
"""Side in low-res pixels of the square whose colours count."""
_FLAT, _ALMOST_FLAT = (1 / 255, 3.0), (5 / 255, 1.25)
"""How far beyond the range of those colours a pixel may be, the smaller of two: a constant, and how many
times the range is added to it. Only where a photo has a single colour does the first count."""


class LocalRange(nn.Module):
    """Limits each high-res pixel by the smallest and the largest value of the low-res pixels around it.

    Each colour channel counts by itself. Photographs hardly reach the limits. Next to hard edges, where a
    drawing has a single colour, they take away the lines and specks that networks make there.
    """

    def __init__(self, scale: int) -> None:
        super().__init__()
        spread = torch.eye(3).repeat_interleave(scale**2, dim=0).view(-1, 3, 1, 1)
        self.register_buffer("spread", spread, persistent=False)
        self.spread: Tensor

    def forward(self, phases: Tensor, low_res: Tensor) -> Tensor:
        """(B, 3 scale^2, H, W) before the pixel shuffle, (B, 3, H, W), nominally in [0, 1] -> as `phases`."""
        largest, smallest = _largest(low_res), -_largest(-low_res)
        flat, almost_flat = (first + (largest - smallest) * times for first, times in (_FLAT, _ALMOST_FLAT))
        beyond = torch.minimum(flat, almost_flat)
        lower, upper = self._everywhere(smallest - beyond), self._everywhere(largest + beyond)
        return torch.minimum(torch.maximum(phases, lower), upper)

    def _everywhere(self, low_res: Tensor) -> Tensor:
        """(B, 3, H, W) -> (B, 3 scale^2, H, W): each value for all high-res pixels of its low-res pixel."""
        return functional.conv2d(low_res, self.spread)


def _largest(low_res: Tensor) -> Tensor:
    return functional.max_pool2d(low_res, _NEAR, stride=1, padding=_NEAR // 2)
