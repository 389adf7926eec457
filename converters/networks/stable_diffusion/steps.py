"""The one step of TADSR in four modules: encode, the two halves of the U-Net, decode.

The formulas are those of Zhang et al. (CVPR 2026): the latent of the enlarged photo is treated as one with
the noise of a timestep, and z / sqrt(alpha-bar) - epsilon as the latent without that noise.
"""

from __future__ import annotations

import copy
from collections.abc import Callable

import torch
from torch import Tensor, nn

from converters.networks.stable_diffusion.autoencoder import TimeAwareAutoencoder
from converters.networks.stable_diffusion.unet import UNet

LATENT_FACTOR = 0.18215
"""By which Stable Diffusion scales its latents to a standard deviation of about 1."""
LEAST, MOST = -30.0, 20.0
"""Bounds of the log-variance."""
LEVELS = 4
"""Resolutions of the U-Net."""
SHARED = "time_embedding."
FIRST_LAYERS = (
    "conv_in.",
    SHARED,
    "down_blocks.",
    "mid_block.",
    "up_blocks.0.resnets.0.",
    "up_blocks.0.attentions.0.",
)
"""Layers that `UNet.first_half` uses. The second half uses the others and the embedding of the timestep."""


class Encode(nn.Module):
    """Enlarged photo (B, 3, 8h, 8w) in [-1, 1] -> scaled latent (B, 4, h, w), drawn with the given noise."""

    def __init__(self, autoencoder: TimeAwareAutoencoder) -> None:
        super().__init__()
        self.encoder, self.quant_conv = autoencoder.encoder, autoencoder.quant_conv

    def forward(self, condition: Tensor, noise: Tensor, encoder_time: Tensor) -> Tensor:
        """noise: standard normal, like the latent; encoder_time: (B, 128, 1, 1)."""
        moments = self.quant_conv(self.encoder(condition, encoder_time.flatten(1)))
        mean, log_variance = moments.chunk(2, dim=1)
        deviation = torch.exp(log_variance.clamp(LEAST, MOST) * 0.5)
        latent: Tensor = (mean + deviation * noise) * LATENT_FACTOR
        return latent


class FirstHalf(nn.Module):
    """Latent -> the inputs of the second half."""

    def __init__(self, unet: UNet, prompt: Tensor) -> None:
        super().__init__()
        self.unet = _part(unet, lambda name: name.startswith(FIRST_LAYERS))
        self.register_buffer("prompt", prompt)
        self.prompt: Tensor

    def forward(self, latent: Tensor, time: Tensor) -> dict[str, Tensor]:
        """The features between the halves, and the skip connections of each level, concatenated."""
        hidden, *skips = self.unet.first_half(latent, time.flatten(1), self.prompt)
        levels: list[list[Tensor]] = [[] for _ in range(LEVELS)]
        for skip, (_, level) in zip(skips, self.unet.remaining_skips(), strict=True):
            levels[level].append(skip)
        named = {f"skips_{number}": torch.cat(level, dim=1) for number, level in enumerate(levels)}
        return {"hidden": hidden, **named}


class SecondHalf(nn.Module):
    """Outputs of the first half -> epsilon, in the shape of the latent."""

    def __init__(self, unet: UNet, prompt: Tensor) -> None:
        super().__init__()
        self.unet = _part(unet, lambda name: name.startswith(SHARED) or not name.startswith(FIRST_LAYERS))
        self.register_buffer("prompt", prompt)
        self.prompt: Tensor

    def forward(
        self, hidden: Tensor, skips_0: Tensor, skips_1: Tensor, skips_2: Tensor, skips_3: Tensor, time: Tensor
    ) -> Tensor:
        """See `FirstHalf`."""
        skips: list[Tensor] = []
        for level, concatenated in enumerate((skips_0, skips_1, skips_2, skips_3)):
            skips += torch.split(concatenated, skip_channels(self.unet, level), dim=1)
        return self.unet.second_half(hidden, skips, time.flatten(1), self.prompt)


class Decode(nn.Module):
    """Scaled latent, epsilon and 1 / sqrt(alpha-bar) -> pixels (B, 3, 8h, 8w), nominally in [0, 1]."""

    def __init__(self, autoencoder: TimeAwareAutoencoder) -> None:
        super().__init__()
        self.decoder, self.post_quant_conv = autoencoder.decoder, autoencoder.post_quant_conv

    def forward(self, latent: Tensor, prediction: Tensor, gain: Tensor) -> Tensor:
        """gain: (B, 1, 1, 1)."""
        before = (latent * gain - prediction) * (1 / LATENT_FACTOR)
        pixels: Tensor = self.decoder(self.post_quant_conv(before)) * 0.5 + 0.5
        return pixels


def _part(unet: UNet, kept: Callable[[str], bool]) -> UNet:
    """A copy that shares the weights, with `nn.Identity` for every layer whose name is not kept.

    Without this, an exported program would contain the weights of the other half too.
    """
    part = copy.deepcopy(unet, {id(parameter): parameter for parameter in unet.parameters()})
    names = [f"{name}." for name, _ in unet.named_parameters() if kept(name)]

    def prune(module: nn.Module, path: str) -> None:
        for name, child in list(module.named_children()):
            if any(kept_name.startswith(f"{path}{name}.") for kept_name in names):
                prune(child, f"{path}{name}.")
            else:
                setattr(module, name, nn.Identity())

    prune(part, "")
    return part


def skip_channels(unet: UNet, level: int) -> list[int]:
    """Channels of each skip connection of a level; level 0 has the size of the latent."""
    return [width for width, halvings in unet.remaining_skips() if halvings == level]
