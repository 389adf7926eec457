"""The ResShift family as the functions that `golden/check_example.py` calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from converters.checkpoints.contents import read_contents
from converters.checkpoints.res_shift_weights import build_autoencoder, build_unet, tensors_in
from converters.networks.swin_unet import SwinUNet, SwinUNetConfig
from converters.networks.vq_autoencoder import VQAutoencoder, VQConfig

Array = NDArray[np.float32]
Weights = str | Mapping[str, Array]

_loaded: dict[str, tuple[Weights, Any]] = {}
"""The last network of each kind: every function is called with the same weights several times."""


@torch.no_grad()
def rs_unet(weights: Weights, config: Any, z_scaled: Array, lq: Array, step: int) -> Array:
    network = _kept("unet", weights, lambda: _unet(weights, config))
    values = torch.cat([torch.from_numpy(z_scaled), torch.from_numpy(lq)], dim=1)
    latent: Array = network(values, torch.full((len(values),), step)).numpy()
    return latent


@torch.no_grad()
def rs_vq_encode(weights: Weights, config: Any, image: Array) -> Array:
    network = _kept("vq", weights, lambda: _autoencoder(weights, config))
    latent: Array = network.encode(torch.from_numpy(image)).numpy()
    return latent


@torch.no_grad()
def rs_vq_decode(weights: Weights, config: Any, z: Array) -> Array:
    network = _kept("vq", weights, lambda: _autoencoder(weights, config))
    image: Array = network.decode(torch.from_numpy(z)).numpy()
    return image


def _kept(kind: str, weights: Weights, load: Callable[[], Any]) -> Any:
    if kind not in _loaded or _loaded[kind][0] is not weights:
        _loaded[kind] = (weights, load())
    return _loaded[kind][1]


def _unet(weights: Weights, config: Any) -> SwinUNet:
    return build_unet(
        _tensors(weights), unet_config(config["unet"]) if "unet" in config else SwinUNetConfig()
    )


def _autoencoder(weights: Weights, config: Any) -> VQAutoencoder:
    return build_autoencoder(_tensors(weights), vq_config(config["vq"]) if "vq" in config else VQConfig())


def unet_config(values: Any) -> SwinUNetConfig:
    """The sizes in the words of the original code."""
    nominal, levels = values["image_size"], range(len(values["channel_mult"]))
    return SwinUNetConfig(
        channels=values["model_channels"],
        multipliers=tuple(values["channel_mult"]),
        blocks=tuple(values["num_res_blocks"]),
        attends=tuple(nominal // 2**level in values["attention_resolutions"] for level in levels),
        in_channels=2 * values["in_channels"] if values["cond_lq"] else values["in_channels"],
        out_channels=values["out_channels"],
        nominal=nominal,
        swin_width=values["swin_embed_dim"],
        swin_depth=values["swin_depth"],
        heads=values["swin_embed_dim"] // values["num_head_channels"],
        window=values["window_size"],
        mlp_ratio=values["mlp_ratio"],
    )


def vq_config(values: Any) -> VQConfig:
    """The sizes in the words of the original code."""
    inner = values["ddconfig"]
    blocks, levels = inner["num_res_blocks"], len(inner["ch_mult"])
    return VQConfig(
        channels=inner["ch"],
        multipliers=tuple(inner["ch_mult"]),
        blocks=tuple(blocks) if isinstance(blocks, list) else (blocks,) * levels,
        latent_channels=inner["z_channels"],
        codes=values["n_embed"],
        code_channels=values["embed_dim"],
    )


def _tensors(weights: Weights) -> dict[str, Tensor]:
    if not isinstance(weights, str):
        return {name: torch.from_numpy(value) for name, value in weights.items()}
    tensors = tensors_in(read_contents(Path(weights)).load())
    assert tensors is not None
    return tensors
