"""LPIPS on VGG16 as a loss, without imprinting the pooling of VGG on the picture.

Gradients through max-pools favour single pixels of a grid, which shows as dots and checkerboards. Two
remedies: L2 pooling, as DISTS has it for the same reason (Ding et al., arXiv:2004.07728, section 3.1; Henaff
and Simoncelli, arXiv:1511.06394), and a random offset of both pictures against the grid. L2 pooling alone
leaves texture too weak, so steps take one or the other by chance.
"""

from __future__ import annotations

from pathlib import Path

from torch import Generator, Tensor, nn, randint
from torch.nn import functional

from converters.networks.lpips import LpipsVgg

_GRID = 8
"""Period of the first three pools, whose grid is fine enough to be seen."""
_EPSILON = 1e-4


def shift_together(generator: Generator, *pictures: Tensor) -> list[Tensor]:
    """Cut the same random 0..7 rows and columns off the top left of every picture, the rest off its end."""
    top, left = randint(_GRID, (2,), generator=generator).tolist()
    height, width = pictures[0].shape[-2:]
    return [p[..., top : height - _GRID + top, left : width - _GRID + left] for p in pictures]


class SmoothVgg(LpipsVgg):
    """VGG16 with the root of the local mean square in place of max-pooling."""

    def shrink(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> half the size, rounded up."""
        return (functional.avg_pool2d(x * x, 3, stride=2, padding=1) + _EPSILON).sqrt()


class PerceptualLoss(nn.Module):
    """LPIPS over the first four blocks of VGG16 (arXiv:1801.03924); the fifth costs time and adds little."""

    blocks = 4

    def __init__(self, weights: Path) -> None:
        super().__init__()
        self.sharp, self.smooth = LpipsVgg(weights), SmoothVgg(weights)

    def forward(self, ours: Tensor, target: Tensor, *, smooth: bool) -> Tensor:
        """(B, 3, H, W) pairs in [0, 1] -> (B,), with L2 pooling or with max-pooling."""
        net = self.smooth if smooth else self.sharp
        return net.distance(net.features(ours, self.blocks), net.features(target, self.blocks))
