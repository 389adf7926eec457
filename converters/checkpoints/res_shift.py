"""The ResShift family: TAD-SR (He et al.), SinSR and ResShift itself share two networks.

A checkpoint is the U-Net; the autoencoder is a second file, the same for all. Names and shapes of the three
are equal, file names may say which it is. Not to be confused with TADSR (Zhang et al.), on Stable Diffusion.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import torch

from converters.checkpoints.contents import Contents, read_contents
from converters.checkpoints.loader import Loaded, LoadOptions, MatchScore, StudentProperties
from converters.checkpoints.res_shift_programs import LATENT_CHANNELS, SCALE, faithful_program, programs_of
from converters.checkpoints.res_shift_weights import (
    AUTOENCODER_PROBE,
    FACES,
    UNET_PROBE,
    autoencoder_config,
    build_autoencoder,
    build_unet,
    tensors_in,
    unet_config,
)
from converters.errors import BadCheckpoint
from converters.networks.res_shift import NOISE
from converters.networks.swin_unet import SwinUNet
from converters.networks.vq_autoencoder import VQAutoencoder
from desktop.student.manifest import ControlSpec, Noise

SYSTEM: Final = "tad-sr"
TITLE = "TAD-SR (one step of ResShift, He et al.) or another of the ResShift family"
AUTOENCODER = "autoencoder_vq_f4.pth"
IN_CHANNELS = 6
"""Input channels of the U-Net: the latent, and the photo itself."""
TILE = 64
"""Low-res side of the 256-pixel crops that all of them were trained on."""
HALO = 8

JUMPS = frozenset({"decode"})
"""A small change of the latent can change its nearest code."""


@dataclass(frozen=True)
class Model:
    """A published model. `one_step`: whether it was trained for a single step."""

    title: str
    licence: str
    author: str
    one_step: bool = True


RES_SHIFT_TERMS = "ResShift, which it is built on, has the S-Lab License 1.0: no commercial use"
PRESETS = {
    "tad-sr": Model(
        "TAD-SR",
        f"Apache-2.0 is stated for code and weights, but {RES_SHIFT_TERMS}",
        "The authors of TAD-SR (arXiv 2408.07476)",
    ),
    "sinsr": Model(
        "SinSR",
        f"CC BY-NC-SA 4.0, academic research only; {RES_SHIFT_TERMS}",
        "The authors of SinSR (arXiv 2311.14760)",
    ),
    "resshift": Model(
        "ResShift",
        "S-Lab License 1.0: no commercial use",
        "The authors of ResShift (arXiv 2307.12348)",
        one_step=False,
    ),
}
UNKNOWN = Model(
    "a model of the ResShift family",
    "not stated in the file. TAD-SR, SinSR and ResShift have the same shapes, and all three should "
    "be treated as not for commercial use",
    "not stated",
)


def match_score(contents: Contents) -> MatchScore:
    """See `Loader.match_score`."""
    tensors = tensors_in(contents.tree) or {}
    if any(name.startswith(FACES) for name in tensors):
        return MatchScore(
            0.9, "this one restores faces at their own size, and Vernier takes those that enlarge 4 times"
        )
    if UNET_PROBE in tensors:
        return MatchScore(1)
    if AUTOENCODER_PROBE in tensors and "encoder.conv_in.weight" in tensors:
        return MatchScore(
            0.9, "this is the autoencoder: convert the U-Net's file, and name this one with --companion"
        )
    return MatchScore(0)


def facts(contents: Contents, options: LoadOptions) -> Iterator[tuple[str, str]]:
    """See `Loader.facts`."""
    tensors = tensors_in(contents.tree) or {}
    config = unet_config(tensors)
    yield "model", _model(contents, options).title
    yield (
        "network",
        f"U-Net with attention in windows, {config.channels} channels, {len(config.multipliers)} levels, "
        f"for low-res pictures of multiples of {config.size_multiple} pixels",
    )
    with torch.device("meta"):
        network = SwinUNet(config)
    count = len(list(network.parameters()))
    yield "parameters", f"{sum(p.numel() for p in network.parameters()):,} in {count} tensors"
    yield "controls", "none: the network was trained for one setting"
    yield "second part", _second_part(contents, options)
    yield "licence", _model(contents, options).licence


def load(contents: Contents, options: LoadOptions) -> Loaded:
    """See `Loader.load`."""
    model = _model(contents, options)
    companion = _companion(contents, options)
    unet, autoencoder = load_unet(contents), load_autoencoder(companion)
    programs = programs_of(unet, autoencoder)
    files: tuple[Path, ...] = (contents.path, companion.path)
    if options.blend is not None:
        programs, files = (*programs, faithful_program(options.blend)), (*files, options.blend)
    properties = StudentProperties(
        scale=SCALE,
        tile=max(TILE, unet.config.size_multiple),
        halo=HALO,
        size_multiple=unet.config.size_multiple,
        realism=ControlSpec("mix", 0.0, 1.0, 1.0) if options.blend else None,
        noise=Noise(LATENT_CHANNELS, 1 / SCALE, NOISE),
    )
    hints = (
        []
        if model.one_step
        else [
            f"{model.title} was trained for 15 steps; one step gives a blurred picture. Use SinSR or TAD-SR."
        ]
    )
    if model is UNKNOWN:
        hints.append(
            f"{contents.path.name} does not say which model it is; --preset does: {', '.join(PRESETS)}."
        )
    return Loaded(
        programs,
        properties,
        files,
        model.licence,
        model.author,
        _card(model, companion.path, options.blend),
        tuple(hints),
    )


def load_unet(contents: Contents) -> SwinUNet:
    """The U-Net of a checkpoint, in evaluation mode.

    Raises:
        BadCheckpoint: it is another network, or one that does not enlarge.
    """
    unet_config(tensors_in(contents.tree) or {})  # before the weights are read
    network = build_unet(tensors_in(contents.load()) or {})
    config = network.config
    if (config.in_channels, config.out_channels) != (IN_CHANNELS, LATENT_CHANNELS):
        raise BadCheckpoint(
            f"{contents.path} takes {config.in_channels} channels and gives {config.out_channels}; a network "
            f"that enlarges 4 times takes {IN_CHANNELS} and gives {LATENT_CHANNELS}."
        )
    return network


def load_autoencoder(contents: Contents) -> VQAutoencoder:
    """The autoencoder of a checkpoint, in evaluation mode.

    Raises:
        BadCheckpoint: it is another network, or one that does not enlarge.
    """
    tensors = tensors_in(contents.tree) or {}
    if AUTOENCODER_PROBE not in tensors:
        raise BadCheckpoint(f"{contents.path} is no autoencoder of ResShift: it is {contents.summary()}.")
    config = autoencoder_config(tensors)
    if (config.factor, config.code_channels) != (SCALE, LATENT_CHANNELS):
        raise BadCheckpoint(
            f"{contents.path} shrinks {config.factor} times to {config.code_channels} channels; enlarging "
            f"needs {AUTOENCODER}: {SCALE} times, {LATENT_CHANNELS} channels."
        )
    return build_autoencoder(tensors_in(contents.load()) or {})


def _model(contents: Contents, options: LoadOptions) -> Model:
    name = options.preset
    if name is None:
        file = contents.path.name.lower().replace("_", "-")
        name = next((key for key in PRESETS if key in file), None)
        return PRESETS[name] if name else UNKNOWN
    if name not in PRESETS:
        raise BadCheckpoint(f"The ResShift family has no preset '{name}': choose {', '.join(PRESETS)}.")
    return PRESETS[name]


def _companion_path(contents: Contents, options: LoadOptions) -> Path:
    return options.companion or contents.path.with_name(AUTOENCODER)


def _companion(contents: Contents, options: LoadOptions) -> Contents:
    path = _companion_path(contents, options)
    if not path.is_file():
        raise BadCheckpoint(
            f"{contents.path} is the U-Net only, and its autoencoder is not at {path}. Download "
            f"{AUTOENCODER}, which ResShift publishes, and put it there or name it with --companion."
        )
    return read_contents(path)


def _second_part(contents: Contents, options: LoadOptions) -> str:
    path = _companion_path(contents, options)
    if not path.is_file():
        return f"the autoencoder {AUTOENCODER}, not found at {path}"
    config = autoencoder_config(tensors_in(read_contents(path).tree) or {})
    return f"{path.name}, {config.codes} codes of {config.code_channels} numbers"


def _card(model: Model, autoencoder: Path, blend: Path | None) -> str:
    slider = "It has no slider: its network was trained for one setting. Other seeds give other details."
    if blend is not None:
        slider = (
            f"Its slider is not the network's, which was trained for one setting: it mixes the pixels of "
            f"{model.title} (1) with those of a faithful student of Vernier's own, `{blend.name}` (0). "
            "Between the ends it shows a mixture of both, in which details that differ can look doubled."
        )
    return (
        f"One step of {model.title}, with the autoencoder `{autoencoder.name}`. TADSR, without hyphen, is "
        "another system, on Stable Diffusion.\n\n"
        f"{slider}\n\n"
        "Trained for photos that were blurred, noisy and compressed, at 256 pixels: on clean photos it may "
        "invent texture, and reviewers report particles in fine detail. Group norms span a whole tile, so "
        "tiles differ in tone and are blended over their whole overlap. This file was not measured."
    )
