"""Adversarial loss with a critic of pixel-unshuffled pictures.

The student computes each of the 16 pixels within a low-res pixel by its own channels, so its typical artefact
is a pattern that repeats with the low-res grid: dots and checkerboards. A critic of plain pixels needs many
layers to detect it. In the pixel-unshuffled picture the 16 positions are channels, whose statistics are equal
in photographs; the critic also computes at the low-res size, which is cheap. Its second input is the detail,
the picture minus its bicubic enlargement, amplified.

Loss: relativistic average with the logistic function, Jolicoeur-Martineau, arXiv:1807.00734, section 4.2, as
Wang et al. (ESRGAN), arXiv:1809.00219, eqs. 1 and 2.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

_DETAIL_GAIN = 6.0
"""The range of the picture is about this many times that of the detail."""
_SLOPE = 0.2


class _Block(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(channels, channels, 3, padding=1)
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        h = self.conv1(functional.leaky_relu(x, _SLOPE))
        change: Tensor = self.conv2(functional.leaky_relu(h, _SLOPE))
        return x + change


class PhaseCritic(nn.Module):
    """Scores patches of a picture at two sizes, given its bicubic enlargement."""

    def __init__(self, scale: int = 4, channels: int = 128) -> None:
        super().__init__()
        self.unshuffle = nn.PixelUnshuffle(scale)
        self.fine = nn.Sequential(
            nn.Conv2d(6 * scale**2, channels, 3, padding=1), _Block(channels), _Block(channels)
        )
        self.coarse = nn.Sequential(
            nn.LeakyReLU(_SLOPE),
            nn.Conv2d(channels, channels, 4, stride=2, padding=1),
            _Block(channels),
            _Block(channels),
        )
        self.scores = nn.ModuleList(
            nn.Sequential(nn.LeakyReLU(_SLOPE), nn.Conv2d(channels, 1, 3, padding=1)) for _ in range(2)
        )

    def forward(self, picture: Tensor, enlarged: Tensor) -> list[Tensor]:
        """Two (B, 3, H, W) in [0, 1] -> (B, 1, H/4, W/4) and (B, 1, H/8, W/8), high where it looks real."""
        detail = (picture - enlarged) * _DETAIL_GAIN
        fine = self.fine(self.unshuffle(torch.cat([picture * 2 - 1, detail], dim=1)))
        coarse = self.coarse(fine)
        return [score(x).float() for score, x in zip(self.scores, (fine, coarse), strict=True)]


def critic_loss(real: list[Tensor], fake: list[Tensor]) -> Tensor:
    """A scalar: real scores should be above the mean fake score, fake scores below the mean real score."""
    terms = [
        functional.softplus(b.mean() - a).mean() + functional.softplus(b - a.mean()).mean()
        for a, b in zip(real, fake, strict=True)
    ]
    return torch.stack(terms).mean()


def student_loss(real: list[Tensor], fake: list[Tensor]) -> Tensor:
    """How far fake scores are below the mean real score, per sample: lists of (B, 1, h, w) -> (B,)."""
    pairs = zip(real, fake, strict=True)
    terms = [functional.softplus(a.detach().mean() - b).mean(dim=(1, 2, 3)) for a, b in pairs]
    return torch.stack(terms).mean(dim=0)
