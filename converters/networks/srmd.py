"""SRMD without noise: low-res convolutions trained for PSNR, with the blur of the picture as further input.

Source: Zhang, Zuo, Zhang, "Learning a single convolutional super-resolution network for multiple
degradations", CVPR 2018, section 3.4.
"""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor, nn

CONVOLUTIONS = 12
_CHANNELS = 128
_UNBLURRED = (
    0.0, 0.0, 0.0185637958, 0.0, 0.0335292965, 0.0, 0.0, -0.0316234976, -0.0135169253, 0.0, 0.0384753793, 0.0,
    -0.244916752, -0.80221349, -0.540549755,
)  # fmt: skip
"""The blur of bicubic shrinking, as principal components of its kernel (section 3.3)."""


class Srmd(nn.Module):
    """Enlarges pictures four times that were shrunk by bicubic interpolation. 1.6 million parameters."""

    scale = 4

    def __init__(self) -> None:
        super().__init__()
        widths = [3 + len(_UNBLURRED), *[_CHANNELS] * (CONVOLUTIONS - 1), 3 * self.scale**2]
        layers: list[nn.Module] = []
        for before, after in pairwise(widths):
            layers += [nn.Conv2d(before, after, 3, padding=1), nn.ReLU()]
        self.body = nn.Sequential(*layers[:-1], nn.PixelShuffle(self.scale))
        self.blur: Tensor
        self.register_buffer("blur", torch.tensor(_UNBLURRED)[:, None, None])

    def forward(self, low_res: Tensor) -> Tensor:
        """(B, 3, h, w) in [0, 1] -> (B, 3, 4h, 4w), nominally in [0, 1]."""
        batch, _, height, width = low_res.shape
        result: Tensor = self.body(torch.cat([low_res, self.blur.expand(batch, -1, height, width)], dim=1))
        return result
