"""Compresses weights: to 8-bit integers per output channel, or to a palette of 64 or 16 values per layer.

The parity gate runs the saved program with decompressed weights, as Core ML does, and refuses it if the error
is too large.
"""

from __future__ import annotations

from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from converters.quiet import import_quietly

Compression = Literal["none", "linear8", "palette6", "palette4"]
PALETTES = {"palette6": 64, "palette4": 16}
ROUNDS = 50


def compress(model: Any, compression: Compression) -> Any:
    """A coremltools model with its larger weights (2,048 numbers and more) compressed."""
    if compression == "none":
        return model
    cto = import_quietly("coremltools.optimize.coreml")
    if compression == "linear8":
        linear = cto.OpLinearQuantizerConfig(mode="linear_symmetric", dtype="int8")
        return cto.linear_quantize_weights(model, cto.OptimizationConfig(global_config=linear))
    size = PALETTES[compression]
    palette = cto.OpPalettizerConfig(mode="custom", lut_function=lambda weight: k_means(weight, size))
    return cto.palettize_weights(model, cto.OptimizationConfig(global_config=palette))


def k_means(values: NDArray[Any], size: int) -> tuple[NDArray[Any], NDArray[np.uint8]]:
    """A palette of `size` values and the index of the nearest for each value, flat.

    Lloyd's algorithm (IEEE Trans. Information Theory 28(2), 1982), which starts from the quantiles.
    """
    flat = np.sort(values.astype(np.float64).ravel())
    sums = np.concatenate([[0.0], np.cumsum(flat)])
    palette = np.quantile(flat, (np.arange(size) + 0.5) / size)
    for _ in range(ROUNDS):
        edges = np.searchsorted(flat, (palette[1:] + palette[:-1]) / 2)
        begin, end = np.concatenate([[0], edges]), np.concatenate([edges, [flat.size]])
        means = (sums[end] - sums[begin]) / np.maximum(end - begin, 1)
        moved = np.where(end > begin, means, palette)
        if np.array_equal(moved, palette):
            break
        palette = moved
    stored = palette.astype(values.dtype)
    borders = (stored[1:].astype(np.float64) + stored[:-1].astype(np.float64)) / 2
    return stored, np.searchsorted(borders, values.astype(np.float64).ravel()).astype(np.uint8)
