"""Estimates how much cleanup a photo needs, and knows when it needs none.

The estimate is a small network over `damage_features`, fitted by `python -m converters fit-cleanup` on
photographs that were damaged on purpose. It errs towards none: texture such as freckles is lost by cleaning.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from desktop.engine.damage_features import BLOCK_STEPS, EVENNESS, SMALLEST, features, is_drawn
from desktop.resources import resource
from desktop.samples import Samples
from desktop.student.manifest import Manifest

WEIGHTS = "autopilot/cleanup.json"
ALONE_BELOW = 0.2
"""An estimate below this means that the photo is left alone."""
_SMALL, _SMALL_ALONE_BELOW = 30_000, 0.35
"""The same for a photo of fewer pixels, which tell too little, unless its file is a JPEG."""

_STEP = 0.05
_FINE_QUALITY = 90
"""Quality of JPEG from which on its artefacts are not what a photo suffers from."""
_VISIBLE_STEP, _EVEN = 0.35, -0.92
"""Mean of the block steps above which, and logarithm of roughness of the most even parts below which, it is
compression rather than noise."""

_MIXED = 2.0
"""Cleanup of a blend for that of other students: see `docs/adr/0044-cleanup-is-chosen.md`."""


@dataclass(frozen=True)
class Damage:
    """The strength of the damage in [0, 1], 0 if the photo is to be left alone, and what was found."""

    strength: float
    kind: Literal["none", "compression", "noise"]

    def cleanup(self, student: Manifest) -> float:
        """The place of the cleanup slider of `student`, in [0, 1], that is right for it.

        Other cleaners are told the strength. A blend mixes the cleaned picture with the one that was not
        cleaned, so at the strength itself much of the damage would be left.
        """
        return min(1.0, self.strength * (_MIXED if student.system == "blend" else 1.0))


def find_damage(pixels: Samples, quality: float | None, alpha: Samples | None = None) -> Damage:
    """The damage of (H, W, 3) where `alpha` (H, W) is not 0. It takes less than 0.1 s.

    `quality` of its JPEG file, 1..100, if it is one.
    """
    if min(pixels.shape[:2]) < SMALLEST:
        return Damage(0.0, "none")
    found = features(pixels, quality, alpha)
    value = estimate(found, weights())
    small = quality is None and pixels.shape[0] * pixels.shape[1] < _SMALL
    alone_below = _SMALL_ALONE_BELOW if small else ALONE_BELOW
    if value < alone_below or (quality is None and is_drawn(pixels, alpha)):
        return Damage(0.0, "none")
    strength = min(1.0, round(round(value / _STEP) * _STEP, 2))
    coarse = quality is not None and quality < _FINE_QUALITY
    blocks, even = found[BLOCK_STEPS].mean() > _VISIBLE_STEP, found[EVENNESS] < _EVEN
    return Damage(strength, "compression" if coarse or blocks or even else "noise")


@dataclass(frozen=True)
class Weights:
    """`mean` and `deviation` of the features, and the layers: matrices (in, out) and biases."""

    mean: NDArray[np.float32]
    deviation: NDArray[np.float32]
    layers: tuple[tuple[NDArray[np.float32], NDArray[np.float32]], ...]


def estimate(found: NDArray[np.float32], weights: Weights) -> float:
    """The cleanup in [0, 1] that goes with features."""
    values = (found - weights.mean) / weights.deviation
    for number, (matrix, bias) in enumerate(weights.layers):
        values = values @ matrix + bias
        if number < len(weights.layers) - 1:
            values = np.maximum(values, 0)
    return float(np.clip(values[0], 0, 1))


@functools.cache
def weights() -> Weights:
    """The fitted weights that the app has."""
    stored = json.loads(resource(WEIGHTS).read_text(encoding="utf-8"))
    layers = tuple(
        (np.asarray(layer["matrix"], np.float32), np.asarray(layer["bias"], np.float32))
        for layer in stored["layers"]
    )
    return Weights(
        np.asarray(stored["mean"], np.float32), np.asarray(stored["deviation"], np.float32), layers
    )
