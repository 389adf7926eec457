"""TADSR as a chain of programs: encode, the two halves of the U-Net, decode.

The formulas are those of Zhang et al. (CVPR 2026): the latent of the enlarged photo is taken for one that was
noised up to a timestep, and z / sqrt(alpha-bar) - epsilon for what it was before.
"""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Callable
from fractions import Fraction

import torch
from torch import Tensor, nn

from converters.networks.stable_diffusion.autoencoder import TimeAwareAutoencoder
from converters.networks.stable_diffusion.unet import UNet
from converters.packaging.programs import PIXELS, Port, Program

SCALE = 4
LATENT = Fraction(1, 2)
"""Latent cells per low-res pixel."""
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
"""What `UNet.first_half` uses. The second half uses the others, and the embedding of the timestep too."""
TIME = "Cosines, then sines, of the timestep at falling frequencies."
FLOAT32 = frozenset({"instance_norm", "softmax"})
"""The networks were trained with both in float32."""
STEP = FLOAT32 | {"mul", "sub"}
"""The gain multiplies what errors the latent has, so the step itself stays in float32 too."""


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
    """Latent -> what the second half needs."""

    def __init__(self, unet: UNet, prompt: Tensor) -> None:
        super().__init__()
        self.unet = _part(unet, lambda name: name.startswith(FIRST_LAYERS))
        self.register_buffer("prompt", prompt)
        self.prompt: Tensor

    def forward(self, latent: Tensor, time: Tensor) -> dict[str, Tensor]:
        """The features between the halves, and of each level its skips one after the other."""
        hidden, *skips = self.unet.first_half(latent, time.flatten(1), self.prompt)
        levels: list[list[Tensor]] = [[] for _ in range(LEVELS)]
        for skip, (_, level) in zip(skips, self.unet.left_for_second(), strict=True):
            levels[level].append(skip)
        joined = {f"skips_{number}": torch.cat(level, dim=1) for number, level in enumerate(levels)}
        return {"hidden": hidden, **joined}


class SecondHalf(nn.Module):
    """What the first half gave -> epsilon, like the latent."""

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
        for level, joined in enumerate((skips_0, skips_1, skips_2, skips_3)):
            skips += torch.split(joined, _widths(self.unet, level), dim=1)
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


def programs_of(unet: UNet, autoencoder: TimeAwareAutoencoder, prompt: Tensor) -> tuple[Program, ...]:
    """The chain, for tiles of one size. `prompt` (1, 77, context channels) is baked in."""
    channels = unet.config.latent_channels
    coarsest = LATENT / 2 ** (LEVELS - 1)
    condition = Port("condition", 3, "The photo enlarged 4 times, RGB in [-1, 1].", SCALE)
    noise = Port("noise", channels, "Standard normal noise per latent cell.", LATENT)
    encoder_time = Port("encoder_time", autoencoder.config.sinusoids, TIME, 0)
    time = Port("time", unet.config.sinusoids, TIME, 0)
    latent = Port("latent", channels, "Latent of the enlarged photo, scaled.", LATENT)
    hidden = Port("hidden", unet.config.channels[-1], "Features between the halves.", coarsest)
    skips = tuple(
        Port(f"skips_{level}", sum(_widths(unet, level)), "Features for later layers.", LATENT / 2**level)
        for level in range(LEVELS)
    )
    prediction = Port("prediction", channels, "The noise that the U-Net sees in the latent.", LATENT)
    gain = Port("gain", 1, "1 / sqrt(alpha-bar) of the timestep.", 0)
    high_res = Port(PIXELS, 3, "High-res RGB pixels, nominally in [0, 1], not clipped.", SCALE, 1.0)

    def program(name: str, module: nn.Module, inputs: tuple[Port, ...], output: Port, text: str) -> Program:
        return Program(name, module.eval(), inputs, output, text, FLOAT32, any_size=False)

    halves = FirstHalf(unet, prompt), SecondHalf(unet, prompt)
    first = program("unet_1", halves[0], (latent, time), hidden, "The first half of the U-Net.")
    last = program(
        "decode",
        Decode(autoencoder),
        (latent, prediction, gain),
        high_res,
        "One step back from the timestep, and the pixels of what is found there.",
    )
    return (
        program(
            "encode",
            Encode(autoencoder),
            (condition, noise, encoder_time),
            latent,
            "Encodes the enlarged photo at a timestep.",
        ),
        dataclasses.replace(first, further=skips),
        program("unet_2", halves[1], (hidden, *skips, time), prediction, "The second half of the U-Net."),
        dataclasses.replace(last, float32=STEP),
    )


def _part(unet: UNet, kept: Callable[[str], bool]) -> UNet:
    """The same U-Net, weights shared, with nothing in place of the layers whose names are not kept.

    An exported program would carry them along.
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


def _widths(unet: UNet, level: int) -> list[int]:
    """Channels of each skip of a level."""
    return [width for width, halvings in unet.left_for_second() if halvings == level]
