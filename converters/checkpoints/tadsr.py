"""TADSR (Zhang et al., CVPR 2026): Stable Diffusion 2.1-base, and what its authors trained on top of it.

They publish `tadsr.pkl`, 25 MB of changes, beside the folders of the Stable Diffusion that it changes:
`unet`, and `time_vae` or the plain `vae`. The changes are low-rank matrices for most layers, a new first
convolution of the U-Net, and the layers through which the encoder sees the timestep. Not to be confused with
TAD-SR (He et al.), another system of almost the same name.
"""

from __future__ import annotations

import json
import pickle
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from converters.checkpoints.lora import Tensors, check_names, merged
from converters.errors import BadCheckpoint
from converters.networks.stable_diffusion.autoencoder import AutoencoderConfig, TimeAwareAutoencoder
from converters.networks.stable_diffusion.unet import UNet, UNetConfig

SYSTEM = "tadsr"
DELTA = "tadsr.pkl"
UNET_FOLDER = "unet"
AUTOENCODER_FOLDERS = ("time_vae", "vae")
WEIGHTS = ("diffusion_pytorch_model.safetensors", "diffusion_pytorch_model.bin")
CONFIG = "config.json"

UNET, AUTOENCODER, TIME = "state_dict_unet", "state_dict_vae", "state_dict_vae_time"
_PARTS: dict[str, type] = {UNET: dict, AUTOENCODER: dict, TIME: dict, "rank_unet": int, "rank_vae": int}

_OLD_ATTENTION = {"query": "to_q", "key": "to_k", "value": "to_v", "proj_attn": "to_out.0"}
"""Names of the autoencoder's attention layers in files from before 2023 -> the names since."""

_UNET_FACTS = {
    "_class_name": "UNet2DConditionModel",
    "act_fn": "silu",
    "center_input_sample": False,
    "class_embed_type": None,
    "dual_cross_attention": False,
    "flip_sin_to_cos": True,
    "freq_shift": 0,
    "mid_block_scale_factor": 1,
    "num_attention_heads": None,
    "only_cross_attention": False,
    "resnet_time_scale_shift": "default",
    "time_embedding_type": "positional",
    "transformer_layers_per_block": 1,
    "use_linear_projection": True,
}
_AUTOENCODER_FACTS = {"act_fn": "silu", "in_channels": 3, "out_channels": 3}
"""What a config.json may say, if it says it, for the networks here to be the ones it means."""


@dataclass(frozen=True)
class Delta:
    """The tensors of `tadsr.pkl`, and the ranks of its matrices."""

    unet: Tensors
    autoencoder: Tensors
    time: Tensors
    rank_unet: int
    rank_autoencoder: int


@dataclass(frozen=True)
class TimeAwareDiffusion:
    """The two networks in evaluation mode, with all changes merged."""

    unet: UNet
    autoencoder: TimeAwareAutoencoder


def load_tadsr(delta: Path, base: Path) -> TimeAwareDiffusion:
    """Load `tadsr.pkl` and the folders below `base`, in float32.

    Weights are mapped from the files; only layers that change take memory of their own.

    Raises:
        BadCheckpoint: a file or folder is missing, is damaged, or holds anything but what the networks in its
            config.json need; the message says what and where.
    """
    changes = read_delta(delta)
    unet, autoencoder = find_folders(base)
    return TimeAwareDiffusion(
        build_unet(unet_config(unet), read_weights(unet), changes),
        build_autoencoder(autoencoder_config(autoencoder), read_weights(autoencoder), changes),
    )


def find_folders(base: Path) -> tuple[Path, Path]:
    """The folders of the U-Net and of the autoencoder below `base`.

    Raises:
        BadCheckpoint: one is missing.
    """
    folders = [base / name for name in AUTOENCODER_FOLDERS if (base / name).is_dir()]
    if not (base / UNET_FOLDER).is_dir() or not folders:
        raise BadCheckpoint(
            f"{DELTA} of TADSR holds only changes of Stable Diffusion 2.1-base, and {base} lacks the folders "
            "'unet' and 'time_vae' (or 'vae') that they belong to. Put them beside it; they are published "
            "in the same place."
        )
    return base / UNET_FOLDER, folders[0]


def read_delta(path: Path) -> Delta:
    """Read `tadsr.pkl`, refusing pickles that would run code.

    Raises:
        BadCheckpoint: it is not such a file.
    """
    try:
        content: Any = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, RuntimeError, EOFError, pickle.UnpicklingError) as error:
        raise BadCheckpoint(f"{path} can not be read as {DELTA} of TADSR: {_first_line(error)}") from error
    for name, kind in _PARTS.items():
        part = content.get(name) if isinstance(content, dict) else None
        if not isinstance(part, kind) or not _holds_tensors(part) or part == 0:
            raise BadCheckpoint(f"{path} is no {DELTA} of TADSR: {name} is missing or damaged.")
    return Delta(*(content[name] for name in _PARTS))


def read_weights(folder: Path) -> Tensors:
    """The tensors of a folder as the library `diffusers` writes it.

    Raises:
        BadCheckpoint: there are none, or they can not be read.
    """
    path = next((folder / name for name in WEIGHTS if (folder / name).is_file()), None)
    if path is None:
        raise BadCheckpoint(f"{folder} lacks its weights, {' or '.join(WEIGHTS)}.")
    try:
        if path.suffix == ".safetensors":
            return load_file(path)
        content: Any = torch.load(path, map_location="cpu", weights_only=True, mmap=_can_be_mapped(path))
    except (OSError, RuntimeError, EOFError, SafetensorError, pickle.UnpicklingError) as error:
        raise BadCheckpoint(f"{path} can not be read: {_first_line(error)}") from error
    if not isinstance(content, dict) or not _holds_tensors(content):
        raise BadCheckpoint(f"{path} holds something else than weights.")
    return content


def build_unet(config: UNetConfig, base: Tensors, delta: Delta) -> UNet:
    """The U-Net from its base weights and the delta.

    Raises:
        BadCheckpoint: names or shapes do not fit.
    """
    with torch.device("meta"):
        network = UNet(config)
    _assign(network, merged("U-Net", _shapes(network), base, delta.unet, delta.rank_unet))
    return network


def build_autoencoder(config: AutoencoderConfig, base: Tensors, delta: Delta) -> TimeAwareAutoencoder:
    """The autoencoder from its base weights, with or without layers for the timestep, and the delta.

    Raises:
        BadCheckpoint: names or shapes do not fit.
    """
    with torch.device("meta"):
        network = TimeAwareAutoencoder(config)
    shapes = _shapes(network)
    check_names("delta file", {n for n in shapes if ".time_emb" in n}, delta.time)
    weights = {**{_current_name(name): value for name, value in base.items()}, **delta.time}
    _assign(network, merged("autoencoder", shapes, weights, delta.autoencoder, delta.rank_autoencoder))
    return network


def unet_config(folder: Path) -> UNetConfig:
    """The sizes in a U-Net's config.json.

    Raises:
        BadCheckpoint: not readable, or of a network that is built in another way.
    """
    values = _read_config(folder, _UNET_FACTS)
    try:
        down, up = values["down_block_types"], values["up_block_types"]
        if up != [name.replace("Down", "Up") for name in reversed(down)]:
            raise ValueError("up_block_types is no mirror image of down_block_types")
        channels = tuple(map(int, values["block_out_channels"]))
        heads = values["attention_head_dim"]
        return UNetConfig(
            channels=channels,
            heads=tuple(map(int, heads)) if isinstance(heads, list) else (int(heads),) * len(channels),
            attends=tuple(name == "CrossAttnDownBlock2D" for name in down),
            blocks=int(values["layers_per_block"]),
            context_channels=int(values["cross_attention_dim"]),
            latent_channels=int(values["in_channels"]),
            groups=int(values["norm_num_groups"]),
            eps=float(values["norm_eps"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BadCheckpoint(f"{folder / CONFIG} does not tell the network's sizes: {error}.") from error


def autoencoder_config(folder: Path) -> AutoencoderConfig:
    """The sizes in an autoencoder's config.json.

    Raises:
        BadCheckpoint: not readable, or of a network that is built in another way.
    """
    values = _read_config(folder, _AUTOENCODER_FACTS)
    try:
        return AutoencoderConfig(
            channels=tuple(map(int, values["block_out_channels"])),
            blocks=int(values["layers_per_block"]),
            latent_channels=int(values["latent_channels"]),
            groups=int(values["norm_num_groups"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BadCheckpoint(f"{folder / CONFIG} does not tell the network's sizes: {error}.") from error


def _read_config(folder: Path, facts: Mapping[str, object]) -> dict[str, Any]:
    path = folder / CONFIG
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise BadCheckpoint(f"{path} can not be read: {error}") from error
    if not isinstance(values, dict):
        raise BadCheckpoint(f"{path} is no configuration of a network.")
    for name, known in facts.items():
        if values.get(name, known) != known:
            raise BadCheckpoint(
                f"{path} describes another network than that of TADSR: {name} is {values[name]!r}, "
                f"not {known!r}."
            )
    return values


def _current_name(name: str) -> str:
    """A name of the autoencoder as it is spelt today."""
    parts = name.split(".")
    if "attentions" in parts and len(parts) > 1:
        parts[-2] = _OLD_ATTENTION.get(parts[-2], parts[-2])
    return ".".join(parts)


def _shapes(network: nn.Module) -> dict[str, tuple[int, ...]]:
    return {name: tuple(parameter.shape) for name, parameter in network.named_parameters()}


def _assign(network: nn.Module, weights: dict[str, Tensor]) -> None:
    network.load_state_dict(weights, assign=True)
    network.requires_grad_(False).eval()


def _holds_tensors(part: object) -> bool:
    return not isinstance(part, dict) or all(
        isinstance(name, str) and isinstance(value, Tensor) for name, value in part.items()
    )


def _can_be_mapped(path: Path) -> bool:
    """Files of torch before 1.6 are no zip archives and must be read as a whole."""
    with path.open("rb") as file:
        return file.read(2) == b"PK"


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0]
