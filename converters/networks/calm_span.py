"""SPAN (x4, 48 channels) that sees less contrast where it would run away.

The blocks of SPAN multiply what they found by itself. On photos that stays small. On noise, dithering or
small black text it grows from block to block, up to hundreds of times the range of pixels: there, a change of
the photo by 1 changes the result by 20 to 190. At half the contrast it is by 1.5 to 6; on photos by 2.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from converters.networks.span import Span

ROUGH = 0.29
"""Roughness up to which SPAN sees what is there. The roughest of 119 photos of test sets has 0.277;
small text has 0.4, uniform noise 0.36."""
_NEAR, _REACH = 5, 13
"""Sides of the squares over which roughness is averaged, and spread."""
_STEEPNESS = 400.0
"""An average excess of 0.0025 in the square already brings the contrast down to half."""
_GREY, _MOST = 0.5, 0.5


class CalmSpan(Span):
    """Enlarges four times. The weights are those of `Span`."""

    def __init__(self) -> None:
        super().__init__()
        for name, side, channels in (("blur", 3, 3), ("near", _NEAR, 1), ("reach", _REACH, 1)):
            box = torch.full((channels, 1, side, side), 1 / side**2)
            self.register_buffer(f"{name}_box", box, persistent=False)
        self.blur_box: Tensor
        self.near_box: Tensor
        self.reach_box: Tensor

    def look(self, low_res: Tensor) -> tuple[Tensor, Tensor]:
        """(B, 3, H, W) in [0, 1] -> `taps` of what is seen, and the picture before the pixel shuffle."""
        less = self.less_contrast(low_res)
        taps = self.taps(low_res - (low_res - _GREY) * less)
        phases = self.phases(taps)
        return taps, phases + (phases - _GREY) * (less / (less * -1 + 1))

    def less_contrast(self, low_res: Tensor) -> Tensor:
        """(B, 3, H, W) in [0, 1] -> the share of contrast to hide, (B, 1, H, W) in [0, 0.5]; on photos 0."""
        fine = functional.conv2d(low_res, self.blur_box, padding=1, groups=3)
        red, green, blue = torch.split((low_res - fine).abs(), 1, dim=1)
        largest = torch.maximum(torch.maximum(red, green), blue)
        excess = (_averaged(largest, self.near_box) - ROUGH).clamp(0, 1)
        share = (_averaged(excess, self.reach_box) * _STEEPNESS).clamp(0, 1)
        return share * _MOST

    def forward(self, low_res: Tensor) -> Tensor:
        """(B, 3, h, w) in [0, 1] -> (B, 3, 4h, 4w), nominally in [0, 1]."""
        return functional.pixel_shuffle(self.look(low_res)[1], self.scale)


def _averaged(x: Tensor, box: Tensor) -> Tensor:
    return functional.conv2d(x, box, padding=box.shape[-1] // 2)
