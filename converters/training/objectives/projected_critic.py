"""A critic of VGG features instead of pixels.

It learns much faster than a critic of pixels, within tens of steps: Sauer et al., "Projected GANs converge
faster", arXiv:2111.01007, section 3, here without their random mixing of scales. The loss is `hinge`. The
critic is conditioned on realism as in TAD-SR, arXiv:2408.07476, section 3.4.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.parametrizations import spectral_norm

from converters.training.objectives import hinge

_SLOPE = 0.2
_EPSILON = 1e-2


class ProjectedCritic(nn.Module):
    """Feature maps and a realism -> a map of scores for each, high where the features look real."""

    def __init__(self, feature_channels: Sequence[int], width: int = 128) -> None:
        super().__init__()
        self.heads = nn.ModuleList(_Head(channels, width) for channels in feature_channels)

    def forward(self, features: Sequence[Tensor], realism: Tensor) -> list[Tensor]:
        """Maps (B, C_i, h_i, w_i) of pictures of realism (B,) in [0, 1] -> scores (B, 1, h_i, w_i)."""
        return [head(found, realism) for head, found in zip(self.heads, features, strict=True)]


class _Head(nn.Module):
    def __init__(self, channels: int, width: int) -> None:
        super().__init__()
        self.first = spectral_norm(nn.Conv2d(channels, width, 1))
        self.shift = nn.Linear(1, width)
        self.second = spectral_norm(nn.Conv2d(width, width, 3, padding=1))
        self.score = spectral_norm(nn.Conv2d(width, 1, 1))

    def forward(self, features: Tensor, realism: Tensor) -> Tensor:
        shift = self.shift(realism[:, None])[:, :, None, None]
        x = functional.leaky_relu(self.first(features) + shift, _SLOPE)
        x = x + functional.leaky_relu(self.second(x), _SLOPE)
        scores: Tensor = self.score(x)
        return scores


def projected_losses(
    critic: ProjectedCritic, ours: list[Tensor], theirs: list[Tensor], realism: Tensor, chosen: Tensor
) -> tuple[Tensor, Tensor]:
    """The student's loss of each sample (B,), and the critic's loss, a scalar over the `chosen` samples.

    `ours` and `theirs` are lists of feature maps (B, C_i, h_i, w_i); `chosen` are indices of samples. Only
    the student's loss has a gradient to the student.
    """
    ours, theirs = in_proportion(ours, theirs), in_proportion(theirs, theirs)
    real = critic([found[chosen] for found in theirs], realism[chosen])
    fake = critic([found.detach()[chosen] for found in ours], realism[chosen])
    student = [hinge.student_loss(scores) for scores in critic(ours, realism)]
    critics = [hinge.critic_loss(a, b) for a, b in zip(real, fake, strict=True)]
    return torch.stack(student).mean(dim=0), torch.stack(critics).mean()


def in_proportion(features: list[Tensor], real: list[Tensor]) -> list[Tensor]:
    """Divide each channel by its root mean square in the real pictures of this batch, plus epsilon."""
    sizes = [found.float().square().mean(dim=(0, 2, 3)).sqrt() + _EPSILON for found in real]
    return [found / size[:, None, None] for found, size in zip(features, sizes, strict=True)]
