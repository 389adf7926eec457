"""Loads Stable Diffusion from the folders of the library `diffusers`, and merges the changes of TADSR.

Each folder holds a config.json and the weights of one network. The config.json must describe the networks
that are implemented here, and every name and shape must fit.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from converters.checkpoints.contents import read_contents
from converters.checkpoints.lora import Tensors, check_names, merged
from converters.errors import BadCheckpoint
from converters.networks.stable_diffusion.autoencoder import AutoencoderConfig, TimeAwareAutoencoder
from converters.networks.stable_diffusion.text import TextConfig, TextEncoder
from converters.networks.stable_diffusion.unet import UNet, UNetConfig

NAMES = ("diffusion_pytorch_model", "model", "pytorch_model")
SUFFIXES = (".safetensors", ".bin")
CONFIG = "config.json"

_OLD_ATTENTION = {"query": "to_q", "key": "to_k", "value": "to_v", "proj_attn": "to_out.0"}
"""Names of the autoencoder's attention layers in files from before 2023 -> current names."""

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
_TEXT_FACTS = {"hidden_act": "gelu"}
"""Values that a config.json must have, if it has them, to describe the networks that are implemented here."""


@dataclass(frozen=True)
class Delta:
    """The changes of TADSR: tensors of its `tadsr.pkl`, and the ranks of its matrices."""

    unet: Tensors
    autoencoder: Tensors
    time: Tensors
    rank_unet: int
    rank_autoencoder: int


def weights_file(folder: Path) -> Path:
    """The file with the weights of a network.

    Raises:
        BadCheckpoint: there is none.
    """
    files = [folder / f"{name}{suffix}" for suffix in SUFFIXES for name in NAMES]
    found = next((file for file in files if file.is_file()), None)
    if found is None:
        raise BadCheckpoint(f"{folder} lacks its weights, such as {files[0].name}. Download it again.")
    return found


def read_weights(folder: Path) -> Tensors:
    """The tensors of a network, memory-mapped.

    Raises:
        BadCheckpoint: there are none, or they can not be read.
    """
    path = weights_file(folder)
    content = read_contents(path).load()
    if not isinstance(content, dict) or not all(isinstance(value, Tensor) for value in content.values()):
        raise BadCheckpoint(f"{path} holds other objects than weights.")
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


def build_text_encoder(config: TextConfig, weights: Tensors) -> TextEncoder:
    """The text encoder from its weights.

    Raises:
        BadCheckpoint: names or shapes do not fit.
    """
    with torch.device("meta"):
        network = TextEncoder(config)
    # Older files also contain the position indices 0 to 76.
    kept = {name: value for name, value in weights.items() if not name.endswith("position_ids")}
    _assign(network, merged("text encoder", _shapes(network), kept, {}, 1))
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
            raise ValueError("up_block_types does not mirror down_block_types")
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
        raise _unknown_sizes(folder, error) from error


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
        raise _unknown_sizes(folder, error) from error


def text_config(folder: Path) -> TextConfig:
    """The sizes in a text encoder's config.json.

    Raises:
        BadCheckpoint: not readable, or of a network that is built in another way.
    """
    values = _read_config(folder, _TEXT_FACTS)
    try:
        return TextConfig(
            channels=int(values["hidden_size"]),
            hidden=int(values["intermediate_size"]),
            layers=int(values["num_hidden_layers"]),
            heads=int(values["num_attention_heads"]),
            length=int(values["max_position_embeddings"]),
            vocabulary=int(values["vocab_size"]),
            eps=float(values.get("layer_norm_eps", TextConfig.eps)),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise _unknown_sizes(folder, error) from error


def _unknown_sizes(folder: Path, error: Exception) -> BadCheckpoint:
    reason = f"{error.args[0]} is missing" if isinstance(error, KeyError) else str(error)
    return BadCheckpoint(f"{folder / CONFIG} does not give the sizes of the network: {reason}.")


def _read_config(folder: Path, facts: Mapping[str, object]) -> dict[str, Any]:
    path = folder / CONFIG
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise BadCheckpoint(f"{path} can not be read: {error}") from error
    if not isinstance(values, dict):
        raise BadCheckpoint(f"{path} is not the configuration of a network.")
    for name, known in facts.items():
        if values.get(name, known) != known:
            raise BadCheckpoint(
                f"{path} describes another network than that of SD 2.1-base: {name} is {values[name]!r}, "
                f"not {known!r}."
            )
    return values


def _current_name(name: str) -> str:
    """The current form of a name of the autoencoder."""
    parts = name.split(".")
    if "attentions" in parts and len(parts) > 1:
        parts[-2] = _OLD_ATTENTION.get(parts[-2], parts[-2])
    return ".".join(parts)


def _shapes(network: nn.Module) -> dict[str, tuple[int, ...]]:
    return {name: tuple(parameter.shape) for name, parameter in network.named_parameters()}


def _assign(network: nn.Module, weights: dict[str, Tensor]) -> None:
    network.load_state_dict(weights, assign=True)
    network.requires_grad_(False).eval()
