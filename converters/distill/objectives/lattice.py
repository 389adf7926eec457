"""A loss on what repeats with the low-res grid: the checkerboard that pixel shuffles are prone to.

Each of the scale**2 positions within a low-res pixel is written by channels of its own, so nothing keeps the
positions alike, and perceptual losses hardly mind if one of them is always lighter than its neighbours. In
a photograph the detail at one position averages out over a few low-res pixels; where it does not, the
average is compared with that of the truth.
"""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional

CELLS = 4
"""Low-res pixels per side over which detail is averaged."""


def lattice(ours: Tensor, truth: Tensor, scale: int) -> Tensor:
    """Mean absolute difference of the repeating part of two details, per sample.

    Both (B, 3 scale**2, H, W), details before the pixel shuffle -> (B,).
    """
    return _repeating(ours - truth, scale).abs().mean(dim=(1, 2, 3, 4))


def _repeating(detail: Tensor, scale: int) -> Tensor:
    """The local mean of each position, less the mean over positions: (B, 3, scale**2, H / 4, W / 4)."""
    means = functional.avg_pool2d(detail, CELLS).contiguous()
    by_position = means.view(means.shape[0], 3, scale**2, *means.shape[2:])
    return by_position - by_position.mean(dim=2, keepdim=True)
