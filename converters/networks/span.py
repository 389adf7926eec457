"""SPAN: plain low-res convolutions whose blocks weigh themselves by what they found.

Source: Wan et al., "Swift parameter-free attention network for efficient super-resolution", CVPRW 2024
(arXiv:2311.12770), section 3, after its training branches were folded into single convolutions.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from converters.networks.plain import PlainNetwork

BLOCKS = 6
TAPS = 4
"""Maps that the network joins at its end: see `Span.taps`."""
CONVOLUTIONS = 3 * BLOCKS + 4
LIMIT = 256.0
"""Largest output of a block. Photos stay below 40. With small text and strong noise the output grows from
block to block, and would leave the range of float16."""


@dataclass(frozen=True)
class SpanConfig:
    """Sizes of the network."""

    channels: int = 48
    scale: int = 4


class SpanBlock(nn.Module):
    """Three convolutions; the result is weighed by an odd function of itself, without parameters."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.convs = nn.ModuleList(nn.Conv2d(channels, channels, 3, padding=1) for _ in range(3))

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """(B, C, H, W) -> the result, and the activated first convolution, both of the same shape."""
        first, second, third = self.convs
        start: Tensor = functional.silu(first(x))
        found: Tensor = third(functional.silu(second(start)))
        # sigmoid(found) - 1 / 2, but in float16 that leaves of small numbers little.
        result = (found + x) * (torch.tanh(found * 0.5) * 0.5)
        return result.clamp(-LIMIT, LIMIT), start


class Span(PlainNetwork):
    """Enlarges four times unless told otherwise. 0.43 million parameters with 48 channels.

    The first convolution takes pixels less their `mean` (1, 3, 1, 1), times `pixel_range`.
    """

    def __init__(self, config: SpanConfig | None = None) -> None:
        super().__init__()
        self.config = config = config or SpanConfig()
        channels = config.channels
        self.head = nn.Conv2d(3, channels, 3, padding=1)
        self.blocks = nn.ModuleList(SpanBlock(channels) for _ in range(BLOCKS))
        self.tail = nn.Conv2d(channels, channels, 3, padding=1)
        self.join = nn.Conv2d(TAPS * channels, channels, 1)
        self.pixels = nn.Conv2d(channels, 3 * config.scale**2, 3, padding=1)
        self.mean: Tensor
        self.pixel_range: Tensor
        self.register_buffer("mean", torch.zeros(1, 3, 1, 1))
        self.register_buffer("pixel_range", torch.tensor(255.0))

    @property
    def scale(self) -> int:
        """See `PlainNetwork.scale`."""
        return self.config.scale

    def taps(self, low_res: Tensor) -> Tensor:
        """(B, 3, H, W) in [0, 1] -> (B, 4 C, H, W): the head, the tail, the first block, and the activated
        first convolution of the last block.
        """
        head: Tensor = self.head((low_res - self.mean) * self.pixel_range)
        x, results, starts = head, [], []
        for block in self.blocks:
            x, start = block(x)
            results.append(x)
            starts.append(start)
        return torch.cat([head, self.tail(x), results[0], starts[-1]], dim=1)

    def phases(self, taps: Tensor) -> Tensor:
        """What `taps` found -> the enlarged picture before the pixel shuffle, (B, 3 scale^2, H, W)."""
        result: Tensor = self.pixels(self.join(taps))
        return result

    def forward(self, low_res: Tensor) -> Tensor:
        """(B, 3, h, w) in [0, 1] -> (B, 3, scale h, scale w), nominally in [0, 1]."""
        phases = self.phases(self.taps(low_res))
        return phases if self.scale == 1 else functional.pixel_shuffle(phases, self.scale)
