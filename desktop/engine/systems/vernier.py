"""Vernier's own students: realism is a map of embeddings, noise is added in the network."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop.engine.geometry import RenderRequest
from desktop.engine.noise import noise_window
from desktop.engine.package.conditioning import realism_embedding
from desktop.engine.package.manifest import Control, Manifest
from desktop.engine.runtimes.runtime import Inputs
from desktop.engine.tiles import Tile


def encode_inputs(manifest: Manifest, request: RenderRequest, low_res: NDArray[np.float32]) -> Inputs:
    """Inputs of `encode` for one tile, low_res (3, T, T) in [0, 1]."""
    inputs = {"low_res": low_res[None]}
    if manifest.cleanup is not None:
        inputs[manifest.cleanup.input] = _constant_map(manifest.cleanup, request.cleanup, low_res.shape[1])[
            None
        ]
    return inputs


def render_inputs(
    manifest: Manifest, request: RenderRequest, low_res: NDArray[np.float32], tile: Tile
) -> Inputs:
    """Inputs of `render` for one tile, but for the features."""
    size = low_res.shape[1]
    inputs = {"low_res": low_res[None]}
    if manifest.realism is not None:
        values = _constant_map(manifest.realism, request.realism, size)
        inputs[manifest.realism.input] = realism_embedding(values)
    if manifest.noise is not None:
        pitch = manifest.noise.scale * manifest.scale  # noise cells per low-res pixel
        cells = round(size * pitch)
        top, left = round(tile.top * pitch), round(tile.left * pitch)
        noise = noise_window(request.seed, manifest.noise.channels, top, left, cells, cells)
        inputs["noise"] = noise[None] * np.float32(manifest.noise.strength)
    return inputs


def _constant_map(control: Control, value: float, size: int) -> NDArray[np.float32]:
    """(1, size, size) filled with the input value of a slider position in [0, 1]."""
    return np.full((1, size, size), control.at_0 + (control.at_1 - control.at_0) * value, np.float32)
