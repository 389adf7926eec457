"""The compact network of Real-ESRGAN (SRVGGNetCompact): convolutions of low-res pixels, one after the other.

Source: Wang et al. (Real-ESRGAN), arXiv:2107.10833, and the description of realesr-general-x4v3 and
realesr-animevideov3, which have 32 and 16 convolutions between the first and the last.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from converters.networks.plain import PlainNetwork, added_to_repeated


@dataclass(frozen=True)
class CompactConfig:
    """`convolutions`: between the first and the last."""

    convolutions: int = 16
    channels: int = 64
    scale: int = 4


class Slope(nn.Module):
    """PReLU: what is below zero gets a slope of its channel. By relu, which every unit of a Mac has."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.slope = nn.Parameter(torch.full((channels,), 0.25))

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> the same."""
        above = functional.relu(x)
        return above + (x - above) * self.slope.view(1, -1, 1, 1)


class Compact(PlainNetwork):
    """The enlargement is a change of the repeated low-res pixels. 0.62 million parameters by default."""

    def __init__(self, config: CompactConfig | None = None) -> None:
        super().__init__()
        self.config = config = config or CompactConfig()
        channels = config.channels
        self.convs = nn.ModuleList(
            nn.Conv2d(channels if i else 3, channels, 3, padding=1) for i in range(config.convolutions + 1)
        )
        self.slopes = nn.ModuleList(Slope(channels) for _ in range(config.convolutions + 1))
        self.pixels = nn.Conv2d(channels, 3 * config.scale**2, 3, padding=1)

    @property
    def scale(self) -> int:
        """See `PlainNetwork.scale`."""
        return self.config.scale

    def forward(self, low_res: Tensor) -> Tensor:
        """(B, 3, h, w) in [0, 1] -> (B, 3, scale h, scale w), nominally in [0, 1]."""
        x = low_res
        for conv, slope in zip(self.convs, self.slopes, strict=True):
            x = slope(conv(x))
        return added_to_repeated(self.pixels(x), low_res, self.scale)
