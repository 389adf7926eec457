"""The programs of a TADSR package: encode, the two halves of the U-Net, decode."""

from __future__ import annotations

import dataclasses
from fractions import Fraction

from torch import Tensor, nn

from converters.networks.stable_diffusion.autoencoder import TimeAwareAutoencoder
from converters.networks.stable_diffusion.steps import (
    LEVELS,
    Decode,
    Encode,
    FirstHalf,
    SecondHalf,
    skip_channels,
)
from converters.networks.stable_diffusion.unet import UNet
from converters.programs.program import PIXELS, Program, ProgramPort

SCALE = 4
LATENT = Fraction(1, 2)
"""Latent cells per low-res pixel."""
TIME = "Cosines, then sines, of the timestep at falling frequencies."
FLOAT32 = frozenset({"instance_norm", "softmax"})
"""The networks were trained with both in float32."""
STEP = FLOAT32 | {"mul", "sub"}
"""For `decode`: the gain multiplies the errors of the latent, so the step itself stays in float32 too."""


def programs_of(unet: UNet, autoencoder: TimeAwareAutoencoder, prompt: Tensor) -> tuple[Program, ...]:
    """The programs in the order in which they run; `prompt` (1, 77, context channels) becomes a constant."""
    channels = unet.config.latent_channels
    coarsest = LATENT / 2 ** (LEVELS - 1)
    condition = ProgramPort("condition", 3, "The photo enlarged 4 times, RGB in [-1, 1].", SCALE)
    noise = ProgramPort("noise", channels, "Standard normal noise per latent cell.", LATENT)
    encoder_time = ProgramPort("encoder_time", autoencoder.config.sinusoids, TIME, 0)
    time = ProgramPort("time", unet.config.sinusoids, TIME, 0)
    latent = ProgramPort("latent", channels, "Latent of the enlarged photo, scaled.", LATENT)
    hidden = ProgramPort("hidden", unet.config.channels[-1], "Features between the halves.", coarsest)
    skips = tuple(
        ProgramPort(
            f"skips_{level}", sum(skip_channels(unet, level)), "Features for later layers.", LATENT / 2**level
        )
        for level in range(LEVELS)
    )
    prediction = ProgramPort("prediction", channels, "The noise that the U-Net sees in the latent.", LATENT)
    gain = ProgramPort("gain", 1, "1 / sqrt(alpha-bar) of the timestep.", 0)
    high_res = ProgramPort(PIXELS, 3, "High-res RGB pixels, nominally in [0, 1], not clipped.", SCALE, 1.0)

    def program(
        name: str, module: nn.Module, inputs: tuple[ProgramPort, ...], output: ProgramPort, text: str
    ) -> Program:
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
