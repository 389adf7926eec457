"""SPAN that sees less contrast where it would run away.

The blocks of SPAN multiply what they found by itself. On photos that stays small. On noise, dithering or
small black text it grows from block to block, up to hundreds of times the range of pixels. Such places are
rough: there SPAN sees a quarter of the contrast. Where its result is far from the photo all the same, as on
a chequered pattern, bicubic enlargement takes its place (docs/adr/0029-plain-networks.md).
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from converters.networks.bicubic import BicubicPhases
from converters.networks.span import Span, SpanConfig

ROUGH = 0.29
"""Roughness up to which SPAN sees what is there. The roughest of 119 photos of test sets has 0.277;
small text has 0.4, uniform noise 0.36."""
_NEAR, _REACH = 5, 13
"""Sides of the squares over which roughness is averaged, and spread."""
_STEEPNESS = 400.0
"""An average excess of 0.0025 in the square hides all the contrast that is ever hidden."""
_GREY, MOST = 0.5, 0.75
"""The colour that contrast is seen against, and the largest share of it that is hidden."""
ALLOWED, REFUSED = 0.3, 0.5
"""Differences between a low-res pixel and the mean of the high-res ones on it: up to the first, the network
is taken at its word; from the second on, bicubic enlargement takes its place. Photos stay below 0.17."""
_LIMIT = 4.0
"""What a value may reach before it is mixed, lest one that was given no weight comes through."""


class CalmSpan(Span):
    """Enlarges four times unless told otherwise. The weights are those of `Span`."""

    def __init__(self, config: SpanConfig | None = None) -> None:
        super().__init__(config)
        for name, side, channels in (("blur", 3, 3), ("near", _NEAR, 1), ("reach", _REACH, 1)):
            box = torch.full((channels, 1, side, side), 1 / side**2)
            self.register_buffer(f"{name}_box", box, persistent=False)
        self.blur_box: Tensor
        self.near_box: Tensor
        self.reach_box: Tensor
        self.enlarge = BicubicPhases(self.scale)
        self.register_buffer("mean_of_phases", _mean_of_phases(self.scale**2), persistent=False)
        self.mean_of_phases: Tensor

    def look(self, low_res: Tensor) -> tuple[Tensor, Tensor]:
        """(B, 3, H, W) in [0, 1] -> `taps` of what is seen, and the picture before the pixel shuffle."""
        less = self.less_contrast(low_res)
        taps = self.taps(low_res - (low_res - _GREY) * less)
        phases = self.phases(taps)
        return taps, self._near_the_photo(phases + (phases - _GREY) * (less / (less * -1 + 1)), low_res)

    def less_contrast(self, low_res: Tensor) -> Tensor:
        """(B, 3, H, W) in [0, 1] -> the share of contrast to hide, (B, 1, H, W) in [0, MOST]; on photos 0."""
        fine = functional.conv2d(low_res, self.blur_box, padding=1, groups=3)
        excess = (_averaged(_largest_colour((low_res - fine).abs()), self.near_box) - ROUGH).clamp(0, 1)
        share = (_averaged(excess, self.reach_box) * _STEEPNESS).clamp(0, 1)
        return share * MOST

    def forward(self, low_res: Tensor) -> Tensor:
        """(B, 3, h, w) in [0, 1] -> (B, 3, scale h, scale w), nominally in [0, 1]."""
        phases = self.look(low_res)[1]
        return phases if self.scale == 1 else functional.pixel_shuffle(phases, self.scale)

    def _near_the_photo(self, phases: Tensor, low_res: Tensor) -> Tensor:
        """The picture before the pixel shuffle, bicubic where its mean is far from the photo."""
        difference = _largest_colour((functional.conv2d(phases, self.mean_of_phases) - low_res).abs())
        difference = functional.max_pool2d(difference, _NEAR, stride=1, padding=_NEAR // 2)
        replaced = ((difference - ALLOWED) * (1 / (REFUSED - ALLOWED))).clamp(0, 1)
        kept = ((difference - REFUSED) * (1 / (ALLOWED - REFUSED))).clamp(0, 1)
        result: Tensor = phases.clamp(-_LIMIT, _LIMIT) * kept + self.enlarge(low_res) * replaced
        return result


def _largest_colour(x: Tensor) -> Tensor:
    red, green, blue = torch.split(x, 1, dim=1)
    return torch.maximum(torch.maximum(red, green), blue)


def _averaged(x: Tensor, box: Tensor) -> Tensor:
    return functional.conv2d(x, box, padding=box.shape[-1] // 2)


def _mean_of_phases(phases: int) -> Tensor:
    """(3, 3 phases, 1, 1): takes the mean of each colour, whose phases lie side by side."""
    return torch.eye(3).repeat_interleave(phases, dim=1)[:, :, None, None] / phases
