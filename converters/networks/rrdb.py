"""The network of ESRGAN, RealSR and Real-ESRGAN: residual in residual dense blocks.

Source: Wang et al. (ESRGAN), arXiv:1809.00219, section 3.1. The networks for scale 1 and 2, which first
fold pixels into channels: Wang et al. (Real-ESRGAN), arXiv:2107.10833, section 4.1.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from converters.networks.plain import PlainNetwork

CONVOLUTIONS_OF_BLOCK = 5
DENSE_BLOCKS = 3
"""Dense blocks in one residual block."""
SHARE = 0.2
"""Factor of the output of a block before it is added to the input."""
SLOPE = 0.2
"""Slope of the activation below zero."""


@dataclass(frozen=True)
class RrdbConfig:
    """Sizes of the network.

    `growth`: channels that each convolution of a dense block adds, one number or that of each residual block.
    `doublings`: how many times the result is enlarged by 2. `unshuffle`: side of the squares of pixels that
    are folded into channels first.
    """

    blocks: int = 23
    channels: int = 64
    growth: int | tuple[int, ...] = 32
    doublings: int = 2
    unshuffle: int = 1

    @property
    def scale(self) -> int:
        """Factor of enlargement; 0 if the network reduces."""
        return int(2**self.doublings) // self.unshuffle

    @property
    def growths(self) -> tuple[int, ...]:
        """The growth of each residual block."""
        return (self.growth,) * self.blocks if isinstance(self.growth, int) else self.growth


def leaky(x: Tensor) -> Tensor:
    """The activation."""
    return functional.leaky_relu(x, SLOPE)


class DenseBlock(nn.Module):
    """Convolutions, each of the input and the outputs of all convolutions before it."""

    def __init__(self, channels: int, growth: int) -> None:
        super().__init__()
        last = CONVOLUTIONS_OF_BLOCK - 1
        self.convs = nn.ModuleList(
            nn.Conv2d(channels + i * growth, channels if i == last else growth, 3, padding=1)
            for i in range(CONVOLUTIONS_OF_BLOCK)
        )

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> the same."""
        found = x
        for conv in list(self.convs)[:-1]:
            found = torch.cat([found, leaky(conv(found))], dim=1)
        change: Tensor = self.convs[-1](found)
        return x + SHARE * change


class Rrdb(PlainNetwork):
    """Enlarges four times unless told otherwise. 16.7 million parameters with 23 blocks."""

    def __init__(self, config: RrdbConfig | None = None) -> None:
        super().__init__()
        self.config = config = config or RrdbConfig()
        if config.unshuffle > 1:
            self.least_side = 2 * config.unshuffle
        channels = config.channels

        def conv() -> nn.Conv2d:
            return nn.Conv2d(channels, channels, 3, padding=1)

        self.fold: Tensor
        self.register_buffer("fold", _folding(config.unshuffle), persistent=False)
        self.head = nn.Conv2d(3 * config.unshuffle**2, channels, 3, padding=1)
        self.blocks = nn.ModuleList(
            nn.Sequential(*(DenseBlock(channels, growth) for _ in range(DENSE_BLOCKS)))
            for growth in config.growths
        )
        self.tail = conv()
        self.doubled = nn.ModuleList(conv() for _ in range(config.doublings))
        self.high_res = conv()
        self.pixels = nn.Conv2d(channels, 3, 3, padding=1)

    @property
    def scale(self) -> int:
        """See `PlainNetwork.scale`."""
        return self.config.scale

    def forward(self, low_res: Tensor) -> Tensor:
        """(B, 3, h, w) in [0, 1] -> (B, 3, scale h, scale w), nominally in [0, 1].

        Height and width are multiples of the config's `unshuffle`.
        """
        start = x = self.shallow(low_res)
        for block in self.blocks:
            x = add_change(block, x)
        return self.enlarged(start, x)

    def shallow(self, low_res: Tensor) -> Tensor:
        """(B, 3, h, w) -> what the first block takes: (B, channels, h / unshuffle, w / unshuffle)."""
        if self.config.unshuffle > 1:
            # A convolution, because torch.export would ask for sizes that are multiples.
            low_res = functional.conv2d(low_res, self.fold, stride=self.config.unshuffle)
        found: Tensor = self.head(low_res)
        return found

    def enlarged(self, shallow: Tensor, deep: Tensor) -> Tensor:
        """What the first block took, and what the last one made -> the high-res picture."""
        x = shallow + self.tail(deep)
        for conv in self.doubled:
            x = leaky(conv(functional.interpolate(x, scale_factor=2.0, mode="nearest")))
        result: Tensor = self.pixels(leaky(self.high_res(x)))
        return result


def add_change(block: nn.Module, x: Tensor) -> Tensor:
    """What a residual block makes of `x`, both (B, C, H, W)."""
    changed: Tensor = x + SHARE * block(x)
    return changed


def _folding(side: int) -> Tensor:
    """(3 side^2, 3, side, side): the kernel of `pixel_unshuffle`."""
    # On the CPU even where networks are built without memory, since no checkpoint holds it.
    kernel = torch.zeros(3, side, side, 3, side, side, device="cpu")
    for colour in range(3):
        for row in range(side):
            for column in range(side):
                kernel[colour, row, column, colour, row, column] = 1
    return kernel.reshape(-1, 3, side, side)
