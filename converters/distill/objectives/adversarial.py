"""Hinge adversarial loss with a conditional patch discriminator.

Hinge: Lim and Ye, arXiv:1705.02894, eq. 3; spectral normalisation: Miyato et al., arXiv:1802.05957.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.parametrizations import spectral_norm


class PatchDiscriminator(nn.Module):
    """Scores patches of a picture, given the bicubic enlargement that it should be an answer to."""

    def __init__(self, channels: int = 32) -> None:
        super().__init__()
        widths = [6, channels, channels * 2, channels * 2, channels * 4, channels * 4]
        strides = [1, 2, 1, 2, 1]
        layers: list[nn.Module] = []
        for inputs, outputs, stride in zip(widths, widths[1:], strides, strict=False):
            kernel = 4 if stride == 2 else 3  # even kernels at stride 2 see every pixel equally often
            layers += [
                spectral_norm(nn.Conv2d(inputs, outputs, kernel, stride, 1)),
                nn.LeakyReLU(0.2, inplace=True),
            ]
        self.net = nn.Sequential(*layers, spectral_norm(nn.Conv2d(widths[-1], 1, 3, 1, 1)))

    def forward(self, picture: Tensor, enlarged: Tensor) -> Tensor:
        """Both (B, 3, H, W) in [0, 1] -> (B, 1, H/4, W/4), high where the picture looks real."""
        scores: Tensor = self.net(torch.cat([picture, enlarged], dim=1) * 2 - 1)
        return scores


def student_loss(fake_scores: Tensor) -> Tensor:
    """-E[D(G)], per sample: (B, 1, h, w) -> (B,)."""
    return -fake_scores.float().mean(dim=(1, 2, 3))


def discriminator_loss(real_scores: Tensor, fake_scores: Tensor) -> Tensor:
    """E[max(0, 1 - D(real))] + E[max(0, 1 + D(fake))], a scalar; a term without samples is 0."""
    real, fake = functional.relu(1 - real_scores.float()), functional.relu(1 + fake_scores.float())
    return real.sum() / max(real.numel(), 1) + fake.sum() / max(fake.numel(), 1)
