"""The part of Vernier's own student that removes noise and compression before the enlargement."""

from __future__ import annotations

from torch import Tensor, nn

from converters.networks.blocks import ModulatedBlock, conv3x3


class Cleaner(nn.Module):
    """Adds a correction to low-res pixels, in proportion to cleanup.

    At cleanup 0 the correction is exactly zero for any weights. In an untrained cleaner it is always zero.
    """

    def __init__(self, channels: int, blocks: int) -> None:
        super().__init__()
        self.head = conv3x3(3, channels)
        self.blocks = nn.ModuleList(ModulatedBlock(channels) for _ in range(blocks))
        self.tail = conv3x3(channels, 3, gain=0.0)

    def forward(self, damaged: Tensor, cleanup: Tensor) -> Tensor:
        """damaged (B, 3, H, W) in [0, 1] -> the same size, nominally in [0, 1], not clipped.

        cleanup: (B, 9, H, W), embedded as realism is.
        """
        x: Tensor = self.head(damaged - 0.5)
        for block in self.blocks:
            x = block(x, cleanup)
        correction: Tensor = self.tail(x)
        return damaged + correction * cleanup[:, :1]
