"""OFTSR as the function that `golden/check_example.py` calls."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from converters.checkpoints.contents import read_contents
from converters.checkpoints.oftsr import load_network
from converters.networks.guided_unet import LARGE, SMALL, GuidedUNet, GuidedUNetConfig

Array = NDArray[np.float32]
Weights = str | Mapping[str, Array]

_loaded: tuple[Weights, GuidedUNet] | None = None
"""The network of the last call: the function is called with the same weights many times."""


@torch.no_grad()
def oftsr_velocity(weights: Weights, config: Any, x0: Array, cond: Array, t: float | Array) -> Array:
    global _loaded
    if _loaded is None or _loaded[0] is not weights:
        _loaded = None
        _loaded = (weights, _load(weights, config))
    times = torch.as_tensor(t, dtype=torch.float32).reshape(-1).expand(len(x0))
    velocity: Array = _loaded[1].velocity(torch.from_numpy(x0), torch.from_numpy(cond), times).numpy()
    return velocity


def _load(weights: Weights, config: Any) -> GuidedUNet:
    """From a file in the official container, or one of the official networks from arrays."""
    if isinstance(weights, str):
        return load_network(read_contents(Path(weights)), _config(config))
    with torch.device("meta"):
        network = GuidedUNet(SMALL if len(weights) < 500 else LARGE)
    tensors = {name: torch.from_numpy(value) for name, value in weights.items()}
    network.load_state_dict(tensors, assign=True)
    return network.eval()


def _config(values: Mapping[str, Any]) -> GuidedUNetConfig:
    return GuidedUNetConfig(
        channels=values["model_channels"],
        multipliers=tuple(values["channel_mult"]),
        blocks=values["num_res_blocks"],
        attention_factors=tuple(values["attention_downsample_factors"]),
        head_channels=values["num_head_channels"],
        in_channels=values["in_channels_state"] + values["in_channels_condition"],
        out_channels=values["out_channels"],
    )
