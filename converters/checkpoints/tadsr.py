"""TADSR (Zhang et al., CVPR 2026): Stable Diffusion 2.1-base with low-rank changes.

The authors publish `tadsr.pkl`, 25 MB of changes, beside the folders of the Stable Diffusion that it changes:
`unet`, `time_vae` (or the plain `vae`) and `text_encoder`. The changes are low-rank matrices for most layers,
a new first convolution of the U-Net, and the layers that make the encoder depend on the timestep.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from torch import Tensor

from converters.checkpoints.contents import Contents, read_contents
from converters.checkpoints.loader import Loaded, LoadOptions, MatchScore, StudentProperties
from converters.checkpoints.stable_diffusion import (
    Delta,
    autoencoder_config,
    build_autoencoder,
    build_text_encoder,
    build_unet,
    read_weights,
    text_config,
    unet_config,
    weights_file,
)
from converters.checkpoints.tadsr_programs import programs_of
from converters.errors import BadCheckpoint
from converters.networks.stable_diffusion.autoencoder import TimeAwareAutoencoder
from converters.networks.stable_diffusion.steps import LEVELS
from converters.networks.stable_diffusion.unet import UNet
from desktop.student.embeddings import ENCODER_SINUSOID
from desktop.student.manifest import ControlSpec, Noise

SYSTEM: Final = "tadsr"
JUMPS: frozenset[str] = frozenset()
TITLE = "TADSR (time-aware one-step Stable Diffusion, Zhang et al.)"
LICENCE = (
    "non-commercial: Pi-Lab License 1.0 of TADSR's authors, who must be asked for any commercial use; "
    "its base, Stable Diffusion 2.1, is under the CreativeML Open RAIL++-M licence"
)
AUTHOR = "The authors of TADSR (arXiv 2508.16557)"

DELTA = "tadsr.pkl"
UNET_FOLDER, TEXT_FOLDER = "unet", "text_encoder"
AUTOENCODER_FOLDERS = ("time_vae", "vae")
PROMPT_FILE = "prompt_embedding.npy"
UNET_PART, AUTOENCODER_PART, TIME_PART = "state_dict_unet", "state_dict_vae", "state_dict_vae_time"
RANKS = ("rank_unet", "rank_vae")
TENSOR_PARTS = (UNET_PART, AUTOENCODER_PART, TIME_PART)

SCALE = 4
TILE = 128
"""Low-res side of the 512-pixel crops that it was trained on."""
HALO = 16
LATENT_SCALE = 1 / 8
"""Latent cells per high-res pixel."""
FIRST, LAST, USUAL = 100, 600, 500
"""First and last timestep of the authors' sweep, and the one of their tables."""


@dataclass(frozen=True)
class Parts:
    """The files and folders of a checkpoint. `prompt`: the text encoder, or an embedding in a file."""

    delta: Path
    unet: Path
    autoencoder: Path
    prompt: Path

    @property
    def files(self) -> tuple[Path, ...]:
        """All files that weights are read from."""
        prompt = weights_file(self.prompt) if self.prompt.is_dir() else self.prompt
        return (self.delta, weights_file(self.unet), weights_file(self.autoencoder), prompt)


@dataclass(frozen=True)
class TimeAwareDiffusion:
    """The two networks in evaluation mode, with all changes merged."""

    unet: UNet
    autoencoder: TimeAwareAutoencoder


def match_score(contents: Contents) -> MatchScore:
    """See `Loader.match_score`: the delta file, or the folder that holds it."""
    if contents.kind == "folder":
        if (contents.path / DELTA).is_file():
            return MatchScore(1)
        if (contents.path / UNET_FOLDER).is_dir():
            return MatchScore(0.5, f"the file {DELTA} is missing in it")
        return MatchScore(0)
    found = [part for part in TENSOR_PARTS if isinstance(contents.tree, dict) and part in contents.tree]
    if not found:
        return MatchScore(0)
    bad = _bad_part(contents.tree)
    return MatchScore(0.5, f"its part {bad} is missing or damaged") if bad else MatchScore(1)


def facts(contents: Contents, options: LoadOptions) -> Iterator[tuple[str, str]]:
    """See `Loader.facts`."""
    tree = _delta_contents(contents).tree
    counts = {part: len(tree[part]) for part in TENSOR_PARTS}
    total = sum(tensor.numel() for part in TENSOR_PARTS for tensor in tree[part].values())
    yield "changes", f"{total:,} parameters; tensors: " + ", ".join(f"{k} {n}" for k, n in counts.items())
    yield "ranks", ", ".join(f"{name} {tree[name]}" for name in RANKS)
    try:
        parts = find_parts(contents, options)
        unet, autoencoder = unet_config(parts.unet), autoencoder_config(parts.autoencoder)
        yield "U-Net", f"{_levels(unet.channels)} channels, in {parts.unet}"
        yield "autoencoder", f"{_levels(autoencoder.channels)} channels, in {parts.autoencoder}"
        yield "prompt", _prompt_fact(parts)
    except BadCheckpoint as error:
        yield "base", str(error)
    yield "licence", LICENCE


def load(contents: Contents, options: LoadOptions) -> Loaded:
    """See `Loader.load`."""
    parts = find_parts(contents, options)
    _check_fit(parts)
    networks = load_networks(parts)
    prompt = read_prompt(parts.prompt, networks.unet.config.context_channels)
    first, last = options.timesteps or (FIRST, LAST)
    usual = (min(max(USUAL, first), last) - first) / (last - first)
    properties = StudentProperties(
        scale=SCALE,
        tile=TILE,
        halo=HALO,
        size_multiple=1,
        realism=ControlSpec("time", first, last, usual, sinusoid=networks.unet.config.sinusoids),
        noise=Noise(networks.unet.config.latent_channels, LATENT_SCALE, 1.0),
        enlargement="bicubic",
        colour_fix=options.colour_fix or "adain",
    )
    programs = programs_of(networks.unet, networks.autoencoder, prompt)
    hint = f"{TITLE} is for non-commercial use only."
    return Loaded(programs, properties, parts.files, LICENCE, AUTHOR, _card(parts, properties), (hint,))


def find_parts(contents: Contents, options: LoadOptions) -> Parts:
    """Find the parts: beside the delta file, or in the folder that the person names.

    Raises:
        BadCheckpoint: a part is missing.
    """
    delta = _delta_contents(contents).path
    base = options.companion or delta.parent
    autoencoders = [base / name for name in AUTOENCODER_FOLDERS if (base / name).is_dir()]
    if not (base / UNET_FOLDER).is_dir() or not autoencoders:
        raise BadCheckpoint(
            f"{DELTA} holds only the changes that TADSR makes to Stable Diffusion 2.1-base, and {base} "
            "lacks the folders 'unet' and 'time_vae' (or 'vae') that they belong to. They are published in "
            "the same place; put them beside it, or name their folder with --companion."
        )
    prompts = [path for path in (base / PROMPT_FILE, base / TEXT_FOLDER) if path.exists()]
    if not prompts:
        raise BadCheckpoint(
            f"TADSR needs an embedded prompt, and {base} lacks the folder '{TEXT_FOLDER}' that computes it. "
            f"It is published in the same place; or save an embedding of your own there as {PROMPT_FILE}."
        )
    return Parts(delta, base / UNET_FOLDER, autoencoders[0], prompts[0])


def load_networks(parts: Parts) -> TimeAwareDiffusion:
    """The networks in float32. Weights are memory-mapped; only changed layers are copied.

    Raises:
        BadCheckpoint: a file is damaged, or does not fit the network in its config.json; the message says
        why.
    """
    delta = read_delta(parts.delta)
    return TimeAwareDiffusion(
        build_unet(unet_config(parts.unet), read_weights(parts.unet), delta),
        build_autoencoder(autoencoder_config(parts.autoencoder), read_weights(parts.autoencoder), delta),
    )


def read_delta(path: Path) -> Delta:
    """Read `tadsr.pkl`.

    Raises:
        BadCheckpoint: it is not such a file.
    """
    contents = _checked(read_contents(path))
    tree: Any = contents.load()
    return Delta(*(tree[part] for part in (*TENSOR_PARTS, *RANKS)))


@torch.no_grad()
def read_prompt(path: Path, channels: int) -> Tensor:
    """The embedded prompt (1, 77, channels), from a file, or of the empty prompt by the encoder in a folder.

    Raises:
        BadCheckpoint: not readable, or of another shape.
    """
    if path.is_dir():
        encoder = build_text_encoder(text_config(path), read_weights(path))
        prompt = encoder.empty_prompt()
    else:
        try:
            prompt = torch.from_numpy(np.load(path, allow_pickle=False).astype(np.float32))
        except (OSError, ValueError, TypeError) as error:
            raise BadCheckpoint(f"{path} can not be read as an array of NumPy: {error}") from error
    if prompt.dim() != 3 or prompt.shape[0] != 1 or prompt.shape[2] != channels:
        raise BadCheckpoint(
            f"{path} gives an embedding of {list(prompt.shape)}; the U-Net takes [1, tokens, {channels}]."
        )
    return prompt


def _check_fit(parts: Parts) -> None:
    """Check for sizes that the programs and the engine do not support."""
    unet, autoencoder = unet_config(parts.unet), autoencoder_config(parts.autoencoder)
    if autoencoder.sinusoids != ENCODER_SINUSOID:
        raise BadCheckpoint(f"The encoder in {parts.autoencoder} is wider than that of TADSR.")
    for folder, levels in ((parts.unet, unet.channels), (parts.autoencoder, autoencoder.channels)):
        if len(levels) != LEVELS:
            raise BadCheckpoint(
                f"The network in {folder} has {len(levels)} resolutions, that of TADSR {LEVELS}."
            )
    if unet.latent_channels != autoencoder.latent_channels:
        raise BadCheckpoint(f"The networks in {parts.unet} and {parts.autoencoder} do not belong together.")


def _delta_contents(contents: Contents) -> Contents:
    return _checked(read_contents(contents.path / DELTA) if contents.kind == "folder" else contents)


def _checked(contents: Contents) -> Contents:
    if bad := _bad_part(contents.tree):
        raise BadCheckpoint(f"{contents.path} is no {DELTA} of TADSR: {bad} is missing or damaged.")
    return contents


def _bad_part(tree: Any) -> str | None:
    """The first part of a delta file that is missing or has the wrong type, or None."""
    for part in (*TENSOR_PARTS, *RANKS):
        value = tree.get(part) if isinstance(tree, dict) else None
        tensors = isinstance(value, dict) and all(isinstance(v, Tensor) for v in value.values())
        if not (tensors if part in TENSOR_PARTS else isinstance(value, int) and value > 0):
            return part
    return None


def _levels(channels: tuple[int, ...]) -> str:
    return "/".join(map(str, channels))


def _prompt_fact(parts: Parts) -> str:
    return (
        "none, embedded by the text encoder" if parts.prompt.is_dir() else f"the embedding in {parts.prompt}"
    )


def _card(parts: Parts, properties: StudentProperties) -> str:
    assert properties.realism is not None
    first, last = properties.realism.at_0, properties.realism.at_1
    return f"""TADSR: one step of Stable Diffusion 2.1-base from the latent of the enlarged photo. Not to be
confused with TAD-SR, which is built on ResShift.

**For non-commercial use only.**

Realism is the timestep, from {first:g} to {last:g}; the authors' tables are for {USUAL}. The effect does not
grow evenly with it.

In the authors' code the prompt describes each photo, by words that a second network, a tagger, finds in it.
There is no tagger here: every photo gets the same prompt ({_prompt_fact(parts)}). The effect of this was not
measured, and neither were these weights.

Colour fix: {properties.colour_fix}. Any but none needs the whole picture, so the window shows a region when
all tiles are done. Tiles have the training size, 512 high-res pixels, and fade into each other over their
whole overlap; a photo of less than 128 pixels is continued by reflection, where the authors enlarge it first.

Trained by its authors on LSDIR with the degradations of Real-ESRGAN."""
