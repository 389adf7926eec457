"""LPIPS on VGG16 as a loss, without imprinting the pooling grid of VGG on the picture.

The pixel shuffle of the student and the max-pools of VGG share a grid when crops start at multiples of it;
gradients through the pools then favour some of the 16 sub-pixel positions, which shows as a checkerboard.
Both pictures are therefore cut at a random offset first.
"""

from __future__ import annotations

from pathlib import Path

from torch import Generator, Tensor, nn, randint

from converters.networks.lpips import LpipsVgg

_GRID = 8
"""Period of the first three pools, whose grid is fine enough to be seen."""


def shift_together(generator: Generator, *pictures: Tensor) -> list[Tensor]:
    """Cut the same random 0..7 rows and columns off the top left of every picture, the rest off its end."""
    top, left = randint(_GRID, (2,), generator=generator).tolist()
    height, width = pictures[0].shape[-2:]
    return [p[..., top : height - _GRID + top, left : width - _GRID + left] for p in pictures]


class PerceptualLoss(nn.Module):
    """LPIPS-VGG over the first four blocks (arXiv:1801.03924); the fifth costs time and adds little."""

    blocks = 4

    def __init__(self, weights: Path) -> None:
        super().__init__()
        self.net = LpipsVgg(weights)

    def forward(self, ours: Tensor, target: Tensor) -> Tensor:
        """(B, 3, H, W) pairs in [0, 1] -> (B,)."""
        return self.net.distance(self.net.features(ours, self.blocks), self.net.features(target, self.blocks))
