"""TAD-SR's time-aware latent discriminator, which sees the teacher's features of noisy pictures.

He et al., arXiv:2408.07476, section 3.4. There is a head per feature map, conditioned on the time by FiLM.
The published heads use 1D convolutions of nine taps over the flattened positions; these use 2D kernels of
3x3.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.parametrizations import spectral_norm

from converters.networks.sinusoid import sinusoid

_TIME_CHANNELS = 64
_TIME_SCALE = 1000.0
"""The sinusoids are meant for diffusion steps; over flow time in [0, 1] the slow ones would hardly change."""
_GROUP = 16
_SLOPE = 0.2


class FeatureCritic(nn.Module):
    """Feature maps and a time -> scores, high where the features look like those of a photograph."""

    def __init__(self, feature_channels: Sequence[int], width: int = 64) -> None:
        """`feature_channels`: the channels of each map, multiples of 16 or smaller than 16."""
        super().__init__()
        self.heads = nn.ModuleList(Head(channels, width) for channels in feature_channels)

    def forward(self, features: Sequence[Tensor], time: Tensor) -> Tensor:
        """Maps (B, C_i, h_i, w_i) at time (B,) -> (B, 1, 1, N), a score for each of all N positions."""
        embedding = sinusoid(time * _TIME_SCALE, _TIME_CHANNELS)
        scores = [head(found, embedding) for head, found in zip(self.heads, features, strict=True)]
        return torch.cat([found.flatten(2).unsqueeze(2) for found in scores], dim=3)


class Head(nn.Module):
    """Normalise, scale and shift by time, then three spectrally normalised convolutions."""

    def __init__(self, channels: int, width: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(max(1, channels // _GROUP), channels)
        self.film = nn.Linear(_TIME_CHANNELS, 2 * channels)
        self.first = spectral_norm(nn.Conv2d(channels, width, 3, padding=1))
        self.second = spectral_norm(nn.Conv2d(width, width, 3, padding=1))
        self.score = spectral_norm(nn.Conv2d(width, 1, 1))

    def forward(self, features: Tensor, embedding: Tensor) -> Tensor:
        """(B, C, h, w) and (B, 64) -> (B, 1, h, w)."""
        scale, shift = self.film(embedding)[:, :, None, None].chunk(2, dim=1)
        # torch 2.13 crashes on a CPU in the backward pass of a group norm of channels-last features that need
        # no gradient, as those of the photograph do not.
        x = functional.silu(self.norm(features.contiguous()) * (1 + scale) + shift)
        x = functional.leaky_relu(self.first(x), _SLOPE)
        x = x + functional.leaky_relu(self.second(x), _SLOPE)
        scores: Tensor = self.score(x)
        return scores
