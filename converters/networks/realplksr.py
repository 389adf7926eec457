"""RealPLKSR: low-res convolutions, of which one in each block is large and sees a part of the channels.

Source: Lee et al., "Partial large kernel CNNs for efficient super-resolution", arXiv:2404.11848, section 3,
and the description of the variant realplksr of neosr, which adds group normalisation and Mish.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from converters.networks.group_norm import GroupNorm
from converters.networks.plain import PlainNetwork, added_to_repeated

GROUPS = 4
"""Of the normalisation. Checkpoints do not hold it; published networks have this number."""


@dataclass(frozen=True)
class RealPlksrConfig:
    """Sizes of the network.

    `large`: how many channels the large convolution takes, and `kernel` its side. `attention`: whether blocks
    weigh what they found.
    """

    blocks: int = 28
    channels: int = 64
    large: int = 16
    kernel: int = 17
    attention: bool = True
    scale: int = 4


def mish(x: Tensor) -> Tensor:
    """x tanh(log(1 + exp(x))), by a sigmoid: the Neural Engine's own softplus is wrong above 10."""
    p = torch.sigmoid(x)
    q = p * (p * -1 + 2)
    return x * q / (q * -1 + 2)


class LargeKernelBlock(nn.Module):
    """Mixes channels, looks far in some of them, weighs and normalises the result, and adds it."""

    def __init__(self, config: RealPlksrConfig) -> None:
        super().__init__()
        channels = config.channels
        self.widen = nn.Conv2d(channels, 2 * channels, 3, padding=1)
        self.narrow = nn.Conv2d(2 * channels, channels, 3, padding=1)
        self.large = nn.Conv2d(config.large, config.large, config.kernel, padding=config.kernel // 2)
        self.attention = nn.Conv2d(channels, channels, 3, padding=1) if config.attention else None
        self.refine = nn.Conv2d(channels, channels, 1)
        self.norm = GroupNorm(channels, groups=GROUPS)
        self._parts = [config.large, channels - config.large]

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> the same."""
        found = self.narrow(mish(self.widen(x)))
        far, near = torch.split(found, self._parts, dim=1)
        found = torch.cat([self.large(far), near], dim=1)
        if self.attention is not None:
            found = found * torch.sigmoid(self.attention(found))
        change: Tensor = self.norm(self.refine(found))
        return x + change


class RealPlksr(PlainNetwork):
    """The enlargement is a change of the repeated low-res pixels. 7.4 million parameters by default.

    Its norms take means over all that it is shown, so its pixels depend on where a tile ends.
    """

    whole_tiles = True

    def __init__(self, config: RealPlksrConfig | None = None) -> None:
        super().__init__()
        self.config = config = config or RealPlksrConfig()
        self.head = nn.Conv2d(3, config.channels, 3, padding=1)
        self.blocks = nn.ModuleList(LargeKernelBlock(config) for _ in range(config.blocks))
        self.pixels = nn.Conv2d(config.channels, 3 * config.scale**2, 3, padding=1)

    @property
    def scale(self) -> int:
        """See `PlainNetwork.scale`."""
        return self.config.scale

    def forward(self, low_res: Tensor) -> Tensor:
        """(B, 3, h, w) in [0, 1] -> (B, 3, scale h, scale w), nominally in [0, 1]."""
        x: Tensor = self.head(low_res)
        for block in self.blocks:
            x = block(x)
        return added_to_repeated(self.pixels(x), low_res, self.scale)
