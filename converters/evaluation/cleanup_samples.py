"""Photographs with damage of a known strength, as features: what the estimate of cleanup is fitted on."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from converters.data.degradations.cleanup import NOISE, QUALITY, damage
from converters.data.degradations.operators import add_gaussian, to_bytes, to_floats
from converters.pixels import Pixels
from desktop.engine.damage_features import features

KINDS = ("clean", "fine JPEG", "damaged", "saved again", "JPEG only", "noise only")
SHARES = (0.3, 0.1, 0.3, 0.1, 0.1, 0.1)
CLEAN = ("clean", "fine JPEG")
"""Kinds that cleanup should leave alone."""

_SCALES = (1.0, 1.0, 1.5, 2.0)
"""How many times the photograph is shrunk: sharp and soft ones, fine and coarse detail."""
_SIDES = (192, 256, 384)
_FINE = (92, 100)
_AGAIN = (80, 98)
_GREY = 0.4


@dataclass(frozen=True)
class Sample:
    """Its kind, the cleanup that it needs in [0, 1], and its features."""

    kind: str
    cleanup: float
    features: NDArray[np.float32]


def samples(paths: Sequence[Path], for_each: int, seed: int) -> Iterator[Sample]:
    """So many samples of each photograph, the same for the same seed."""
    for number, path in enumerate(paths):
        rng = np.random.default_rng((seed, number))
        with Image.open(path) as image:
            photograph = image.convert("RGB")
        for _ in range(for_each):
            yield draw(_part(photograph, rng), str(rng.choice(KINDS, p=SHARES)), rng)


def draw(part: Pixels, kind: str, rng: np.random.Generator) -> Sample:
    """A sample of one of `KINDS` from a clean (H, W, 3)."""
    quality: float | None = None
    cleanup = 0.0
    if kind == "fine JPEG":
        part, quality = _saved(part, int(rng.integers(*_FINE, endpoint=True)), rng)
        cleanup = (100 - quality) / (QUALITY[0] - QUALITY[1])
    elif kind in ("damaged", "saved again"):
        cleanup = float(rng.uniform(0.02, 1))
        part = to_bytes(damage(to_floats(part), cleanup, rng))
        if kind == "saved again":
            part, quality = _saved(part, int(rng.integers(*_AGAIN, endpoint=True)), rng)
    elif kind == "JPEG only":
        cleanup = float(rng.uniform(0.1, 1))
        part, quality = _saved(part, round(QUALITY[0] + cleanup * (QUALITY[1] - QUALITY[0])), rng)
    elif kind == "noise only":
        sigma = float(rng.uniform(0.5, NOISE[1]))
        part = to_bytes(add_gaussian(to_floats(part), sigma, bool(rng.random() < _GREY), rng))
        cleanup = min(1.0, math.sqrt(sigma / (sum(NOISE) / 2)))
    if quality is not None and rng.random() < 0.25:  # a JPEG that was made a PNG, or cut
        top, left = rng.integers(8, size=2)
        part, quality = part[top:, left:], None
    return Sample(kind, cleanup, features(np.ascontiguousarray(part), quality))


def _part(photograph: Image.Image, rng: np.random.Generator) -> Pixels:
    scale, side = float(rng.choice(_SCALES)), int(rng.choice(_SIDES))
    if scale > 1:
        size = round(photograph.width / scale), round(photograph.height / scale)
        photograph = photograph.resize(size, Image.Resampling.BICUBIC)
    width, height = min(side, photograph.width), min(side, photograph.height)
    left = int(rng.integers(photograph.width - width + 1))
    top = int(rng.integers(photograph.height - height + 1))
    return np.asarray(photograph.crop((left, top, left + width, top + height)))


def _saved(part: Pixels, quality: int, rng: np.random.Generator) -> tuple[Pixels, float]:
    file = io.BytesIO()
    halved = quality < 90 and rng.random() < 0.8
    Image.fromarray(part).save(file, "JPEG", quality=quality, subsampling="4:2:0" if halved else "4:4:4")
    with Image.open(file) as image:
        return np.asarray(image.convert("RGB")), float(quality)
