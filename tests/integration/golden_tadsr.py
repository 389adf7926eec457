"""TADSR as the functions that `golden/check_example.py` calls."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from converters.checkpoints.stable_diffusion import Delta, build_autoencoder, build_unet
from converters.checkpoints.tadsr import (
    AUTOENCODER_FOLDERS,
    AUTOENCODER_PART,
    DELTA,
    TIME_PART,
    UNET_FOLDER,
    UNET_PART,
    Parts,
    TimeAwareDiffusion,
    load_networks,
)
from converters.networks.sinusoid import sinusoid
from converters.networks.stable_diffusion.autoencoder import AutoencoderConfig
from converters.networks.stable_diffusion.unet import UNetConfig

Array = NDArray[np.float32]
Weights = str | Mapping[str, Mapping[str, Array]]

_loaded: tuple[Weights, TimeAwareDiffusion] | None = None
"""The networks of the last call: every function is called with the same weights many times."""


@torch.no_grad()
def sd_encode(weights: Weights, config: Any, image: Array, t: int) -> tuple[Array, Array]:
    autoencoder = _networks(weights).autoencoder
    time = sinusoid(torch.tensor([t]), autoencoder.config.sinusoids)
    mean, log_variance = autoencoder.encode(torch.from_numpy(image), time).chunk(2, dim=1)
    return mean.numpy(), log_variance.numpy()


@torch.no_grad()
def sd_unet(weights: Weights, config: Any, z: Array, t: int, prompt_embeds: Array) -> Array:
    unet = _networks(weights).unet
    time = sinusoid(torch.tensor([t]), unet.config.sinusoids)
    prediction: Array = unet(torch.from_numpy(z), time, torch.from_numpy(prompt_embeds)).numpy()
    return prediction


@torch.no_grad()
def sd_decode(weights: Weights, config: Any, z0_unscaled: Array) -> Array:
    image: Array = _networks(weights).autoencoder.decode(torch.from_numpy(z0_unscaled)).numpy()
    return image


def _networks(weights: Weights) -> TimeAwareDiffusion:
    global _loaded
    if _loaded is None or _loaded[0] is not weights:
        _loaded = (weights, _load(weights))
    return _loaded[1]


def _load(weights: Weights) -> TimeAwareDiffusion:
    """From the folder in the official layout, or the official sizes from arrays."""
    if isinstance(weights, str):
        folder = Path(weights)
        autoencoder = next(folder / name for name in AUTOENCODER_FOLDERS if (folder / name).is_dir())
        return load_networks(Parts(folder / DELTA, folder / UNET_FOLDER, autoencoder, prompt=folder))
    tensors = {
        part: {name: torch.from_numpy(value) for name, value in arrays.items()}
        for part, arrays in weights.items()
    }
    delta = Delta(tensors[UNET_PART], tensors[AUTOENCODER_PART], tensors[TIME_PART], 4, 4)
    return TimeAwareDiffusion(
        build_unet(UNetConfig(), tensors["unet"], delta),
        build_autoencoder(AutoencoderConfig(), tensors["time_vae"], delta),
    )
