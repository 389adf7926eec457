"""A loss on what repeats with the low-res grid: the checkerboard that pixel shuffles are prone to.

Each of the scale**2 positions within a low-res pixel is written by channels of its own, so nothing keeps the
positions alike, and perceptual and adversarial losses hardly mind if one of them is always darker than its
neighbours. The detail of a photograph nearly averages out at each position over a few low-res pixels. A first
form compared that average with the truth's; in texture, where the truth's is large by chance, it let
checkerboards through.
"""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional

CELLS = 4
"""Low-res pixels per side over which detail is averaged."""


def lattice(detail: Tensor, scale: int) -> Tensor:
    """Mean size of the repeating part of a detail, per sample.

    (B, 3 scale**2, H, W) before the pixel shuffle -> (B,): the local mean of each position, less the mean
    over positions.
    """
    means = functional.avg_pool2d(detail, CELLS).contiguous()
    by_position = means.view(means.shape[0], 3, scale**2, *means.shape[2:])
    return (by_position - by_position.mean(dim=2, keepdim=True)).abs().mean(dim=(1, 2, 3, 4))
