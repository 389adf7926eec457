"""A critic of VGG features: what looks right place by place may still be too smooth to pass for the target.

A critic of pixels has to learn first what matters in a picture, and meanwhile tells the two apart by what
does not. One that reads the features of a network which sees already learns within tens of steps. Sauer et
al., "Projected GANs converge faster", arXiv:2111.01007, section 3, without their random mixing of scales; the
loss is the `hinge`. That the critic knows the realism follows TAD-SR, arXiv:2408.07476, section 3.4.
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


def judge(
    critic: ProjectedCritic, ours: list[Tensor], theirs: list[Tensor], realism: Tensor, judged: Tensor
) -> tuple[Tensor, Tensor]:
    """The loss of each sample (B,), and the critic's own on those that are `judged` (B,), a scalar.

    Lists of feature maps (B, C_i, h_i, w_i); ours lead back to the student. The critic's loss does not.
    """
    ours, theirs = in_proportion(ours, theirs), in_proportion(theirs, theirs)
    real = critic([found[judged] for found in theirs], realism[judged])
    fake = critic([found.detach()[judged] for found in ours], realism[judged])
    fooled = [hinge.student_loss(scores) for scores in critic(ours, realism)]
    told_apart = [hinge.critic_loss(a, b) for a, b in zip(real, fake, strict=True)]
    return torch.stack(fooled).mean(dim=0), torch.stack(told_apart).mean()


def in_proportion(features: list[Tensor], real: list[Tensor]) -> list[Tensor]:
    """Each channel in units of its root mean square in the real pictures of this batch, a little more."""
    sizes = [found.float().square().mean(dim=(0, 2, 3)).sqrt() + _EPSILON for found in real]
    return [found / size[:, None, None] for found, size in zip(features, sizes, strict=True)]
