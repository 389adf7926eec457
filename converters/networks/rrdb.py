"""The network of ESRGAN, RealSR and Real-ESRGAN: residual in residual dense blocks.

Source: Wang et al. (ESRGAN), arXiv:1809.00219, section 3.1.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

CHANNELS, GROWTH = 64, 32
CONVOLUTIONS_OF_BLOCK = 5
_SHARE = 0.2
"""Factor of the output of a block before it is added to the input."""


def _leaky(x: Tensor) -> Tensor:
    return functional.leaky_relu(x, 0.2)


class DenseBlock(nn.Module):
    """Convolutions, each of the input and the outputs of all convolutions before it."""

    def __init__(self) -> None:
        super().__init__()
        last = CONVOLUTIONS_OF_BLOCK - 1
        self.convs = nn.ModuleList(
            nn.Conv2d(CHANNELS + i * GROWTH, CHANNELS if i == last else GROWTH, 3, padding=1)
            for i in range(CONVOLUTIONS_OF_BLOCK)
        )

    def forward(self, x: Tensor) -> Tensor:
        """(B, 64, H, W) -> the same."""
        found = x
        for conv in list(self.convs)[:-1]:
            found = torch.cat([found, _leaky(conv(found))], dim=1)
        change: Tensor = self.convs[-1](found)
        return x + _SHARE * change


class Rrdb(nn.Module):
    """Enlarges four times. 16.7 million parameters with 23 blocks."""

    scale = 4

    def __init__(self, blocks: int = 23) -> None:
        super().__init__()
        self.head = nn.Conv2d(3, CHANNELS, 3, padding=1)
        self.blocks = nn.ModuleList(nn.Sequential(*(DenseBlock() for _ in range(3))) for _ in range(blocks))
        self.tail = nn.Conv2d(CHANNELS, CHANNELS, 3, padding=1)
        self.doubled = nn.ModuleList(nn.Conv2d(CHANNELS, CHANNELS, 3, padding=1) for _ in range(2))
        self.high_res = nn.Conv2d(CHANNELS, CHANNELS, 3, padding=1)
        self.pixels = nn.Conv2d(CHANNELS, 3, 3, padding=1)

    def forward(self, low_res: Tensor) -> Tensor:
        """(B, 3, h, w) in [0, 1] -> (B, 3, 4h, 4w), nominally in [0, 1]."""
        start: Tensor = self.head(low_res)
        x = start
        for block in self.blocks:
            x = x + _SHARE * block(x)
        x = start + self.tail(x)
        for conv in self.doubled:
            x = _leaky(conv(functional.interpolate(x, scale_factor=2.0, mode="nearest")))
        result: Tensor = self.pixels(_leaky(self.high_res(x)))
        return result
