"""OFTSR's U-Net as a teacher."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from converters.networks.bicubic import BicubicPhases
from converters.networks.guided_unet import TIME_MULTIPLIER, GuidedUNet
from converters.networks.sinusoid import sinusoid

_SCALE = 4
PUBLISHED_NOISE = 0.2
"""Of the checkpoints for DIV2K and ImageNet; 0.1 for FFHQ."""


class GuidedTeacher(nn.Module):
    """Computes on high-res pixels, the sides of which must be multiples of `network.config.size_multiple`.

    The enlargement is Vernier's, which repeats the edge of the picture; the published one omits taps outside
    the picture. They differ in the outermost eight pixels.
    """

    def __init__(self, network: GuidedUNet, noise: float = PUBLISHED_NOISE) -> None:
        super().__init__()
        self.network, self.noise = network, noise
        self.bicubic = BicubicPhases(_SCALE)

    @property
    def feature_channels(self) -> tuple[int, ...]:
        """Channels of each of the maps that `features` returns."""
        config = self.network.config
        return tuple(config.channels * multiplier for multiplier in config.multipliers)

    def flow_parameters(self) -> list[nn.Parameter]:
        """All parameters: the condition is computed without a network."""
        return list(self.parameters())

    def enlarge(self, low_res: Tensor) -> Tensor:
        """(B, 3, h, w) in [0, 1] -> the bicubic enlargement (B, 3, H, W) in [-1, 1]."""
        phases: Tensor = self.bicubic(low_res)
        return functional.pixel_shuffle(phases * 2 - 1, _SCALE)

    def condition(self, low_res: Tensor) -> Tensor:
        """The enlargement."""
        return self.enlarge(low_res)

    def velocity(self, state: Tensor, condition: Tensor, time: Tensor) -> Tensor:
        """State (B, 3, H, W) at time (B,) in [0, 1] -> velocity (B, 3, H, W)."""
        return self.network.velocity(state, condition, time)

    def features(self, state: Tensor, condition: Tensor, time: Tensor) -> list[Tensor]:
        """The last feature map of each level of the encoder, the finest first."""
        network, config = self.network, self.network.config
        embedding = functional.silu(network.time_embed(sinusoid(time * TIME_MULTIPLIER, config.channels)))
        values = torch.cat([state, condition], dim=1)
        maps: list[Tensor] = []
        for stage in network.input_blocks:
            values = stage(values, embedding)
            if maps and maps[-1].shape[-1] == values.shape[-1]:
                maps.pop()
            maps.append(values)
        return maps
