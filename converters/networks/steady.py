"""SPAN kept from running away: where contrast is too strong for it, it is shown half of that.

The blocks of SPAN multiply what they found by itself. On photos that stays small, but on small black text,
dithering or strong noise it grows from block to block, up to hundreds of times the range of pixels
(docs/adr/0029-plain-networks.md).
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from converters.networks.bicubic import BicubicPhases
from converters.networks.plain import PlainNetwork
from converters.networks.span import Span

_GREY, _CONTRAST = 0.5, 0.5
ALLOWED, REFUSED = 0.2, 0.3
"""Differences between a low-res pixel and the mean of the high-res ones on it: up to the first, the network
is taken at its word; from the second on, what it makes of half the contrast replaces it. Photos stay below
0.17."""
CALM_ALLOWED, CALM_REFUSED = 0.6, 0.8
"""The same for what it makes of half the contrast, which bicubic enlargement replaces. Small text stays below
0.5; chequered and dithered pixels do not."""
_REACH, _STEPS = 4, 2
"""How far the low-res pixels around such a one are replaced too: so many steps, each of so many pixels."""
_LIMIT = 4.0
"""What a value may reach before it is mixed, lest one that was given no weight comes through."""


class Steady(PlainNetwork):
    """As the network, but for places where its mean is far from the photo."""

    def __init__(self, network: Span) -> None:
        super().__init__()
        self.network = network
        self.enlarge = BicubicPhases(network.scale)
        self.register_buffer("mean_of_phases", _mean_of_phases(network.scale**2), persistent=False)
        self.mean_of_phases: Tensor

    @property
    def scale(self) -> int:
        """See `PlainNetwork.scale`."""
        return self.network.scale

    def phases(self, low_res: Tensor) -> Tensor:
        """(B, 3, H, W) in [0, 1] -> the enlarged picture before the pixel shuffle, (B, 3 scale^2, H, W)."""
        calm = (self._phases(low_res * _CONTRAST + _GREY * (1 - _CONTRAST)) - _GREY) * (1 / _CONTRAST) + _GREY
        calm = self._kept(calm, self.enlarge(low_res), low_res, CALM_ALLOWED, CALM_REFUSED)
        return self._kept(self._phases(low_res), calm, low_res, ALLOWED, REFUSED)

    def forward(self, low_res: Tensor) -> Tensor:
        """(B, 3, h, w) in [0, 1] -> (B, 3, scale h, scale w), nominally in [0, 1]."""
        phases = self.phases(low_res)
        return phases if self.scale == 1 else functional.pixel_shuffle(phases, self.scale)

    def _kept(self, made: Tensor, other: Tensor, low_res: Tensor, allowed: float, refused: float) -> Tensor:
        """What was made, and something else around the places where its mean is far from the photo."""
        difference = (functional.conv2d(made, self.mean_of_phases) - low_res).abs()
        red, green, blue = difference.chunk(3, dim=1)
        largest = torch.maximum(torch.maximum(red, green), blue)
        for _ in range(_STEPS):
            largest = functional.max_pool2d(largest, 2 * _REACH + 1, stride=1, padding=_REACH)
        replaced = ((largest - allowed) * (1 / (refused - allowed))).clamp(0, 1)
        kept = ((largest - refused) * (1 / (allowed - refused))).clamp(0, 1)
        return made.clamp(-_LIMIT, _LIMIT) * kept + other * replaced

    def _phases(self, low_res: Tensor) -> Tensor:
        return self.network.phases(self.network.taps(low_res))


def _mean_of_phases(phases: int) -> Tensor:
    """(3, 3 phases, 1, 1): takes the mean of each colour, whose phases lie side by side."""
    return torch.eye(3).repeat_interleave(phases, dim=1)[:, :, None, None] / phases
