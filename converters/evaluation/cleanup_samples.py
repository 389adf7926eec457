"""Photographs with damage of a known strength, as features: what the estimate of cleanup is fitted on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from converters.data.degradations.cleanup import NOISE, QUALITY, damage
from converters.data.degradations.operators import to_bytes, to_floats
from converters.evaluation.cleanup_damages import (
    Resizing,
    Saved,
    Smoothing,
    as_avif,
    as_webp,
    cleanup_of,
    likened,
    noisy,
    saved_as_jpeg,
    saved_finely,
)
from converters.evaluation.cleanup_drawings import drawing
from converters.pixels import Pixels
from desktop.engine.damage_features import SMALLEST, features

_SCALES = (1.0, 1.0, 1.5, 2.0, 3.0)
"""How many times the photograph is shrunk: sharp and soft ones, fine and coarse detail."""
_SIDES = (192, 256, 384)
_DRAWN = 0.06
_FINE, _FINE_WEBP, _FINE_AVIF = (92, 100), (92, 100), (86, 100)
_FIRST, _SHRUNK, _GROWN = (20, 88), (0.4, 0.97), (1.03, 1.5)
_WEBP, _AVIF = (5, 88), (15, 80)
_SMOOTHED, _SMOOTHED_JPEG = (4.0, 18.0), (85, 98)
_APART, _APART_JPEG = (1.0, 12.0), (45, 98)
_NOISE = 12.0
_CUT = 8


@dataclass(frozen=True)
class Sample:
    """Its kind, the cleanup that it needs in [0, 1], and its features."""

    kind: str
    cleanup: float
    features: NDArray[np.float32]


Made = tuple[Saved, float]
"""A damaged picture, and the cleanup that it needs."""


def samples(paths: Sequence[Path], for_each: int, seed: int) -> Iterator[Sample]:
    """So many samples of each photograph, the same for the same seed."""
    for number, path in enumerate(paths):
        rng = np.random.default_rng((seed, number))
        with Image.open(path) as image:
            photograph = image.convert("RGB")
        for _ in range(for_each):
            kind = str(rng.choice(KINDS, p=SHARES))
            part = (
                drawing(int(rng.choice(_SIDES)), rng)
                if rng.random() < _DRAWN
                else _part(photograph, kind, rng)
            )
            yield draw(part, kind, rng)


def draw(part: Pixels, kind: str, rng: np.random.Generator) -> Sample:
    """A sample of one of `KINDS` from a clean (H, W, 3)."""
    saved, cleanup = _MAKERS[kind][0](part, rng)
    pixels, quality = saved.pixels, saved.quality
    if quality is not None and rng.random() < 0.25:  # a JPEG that was made a PNG, or cut
        top, left = rng.integers(_CUT, size=2)
        pixels, quality = pixels[top:, left:], None
    return Sample(kind, cleanup, features(np.ascontiguousarray(pixels), quality))


def _clean(part: Pixels, rng: np.random.Generator) -> Made:
    return Saved(part), 0.0


def _fine_jpeg(part: Pixels, rng: np.random.Generator) -> Made:
    quality = int(rng.integers(*_FINE, endpoint=True))
    return saved_as_jpeg(part, quality, rng), cleanup_of(quality)


def _fine_others(part: Pixels, rng: np.random.Generator) -> Made:
    if rng.random() < 0.5:
        saved = as_webp(part, int(rng.integers(*_FINE_WEBP, endpoint=True)))
    else:
        saved = as_avif(part, int(rng.integers(*_FINE_AVIF, endpoint=True)), rng)
    return Saved(saved), min(likened(saved, part), cleanup_of(_FINE[0]))


def _soft(part: Pixels, rng: np.random.Generator) -> Made:
    """Without damage, but smoothed or resized."""
    change = _resizing(part, rng) if rng.random() < 0.4 else Smoothing(rng)
    soft = change(part)
    return _fine_jpeg(soft, rng) if rng.random() < 0.5 else (Saved(soft), 0.0)


def _damaged(part: Pixels, rng: np.random.Generator) -> Made:
    cleanup = float(rng.uniform(0.02, 1))
    return Saved(to_bytes(damage(to_floats(part), cleanup, rng))), cleanup


def _saved_again(part: Pixels, rng: np.random.Generator) -> Made:
    made, cleanup = _damaged(part, rng)
    return saved_finely(made.pixels, rng), cleanup


def _jpeg_only(part: Pixels, rng: np.random.Generator) -> Made:
    quality = round(QUALITY[0] + float(rng.uniform(0.1, 1)) * (QUALITY[1] - QUALITY[0]))
    return saved_as_jpeg(part, quality, rng), cleanup_of(quality)


def _resized_jpeg(part: Pixels, rng: np.random.Generator) -> Made:
    resize = _resizing(part, rng)
    first = saved_as_jpeg(part, int(rng.integers(*_FIRST, endpoint=True)), rng)
    saved = saved_finely(resize(first.pixels), rng)
    return saved, likened(saved.pixels, resize(part))


def _webp(part: Pixels, rng: np.random.Generator) -> Made:
    saved = as_webp(part, int(rng.integers(*_WEBP, endpoint=True)))
    return Saved(saved), likened(saved, part)


def _avif(part: Pixels, rng: np.random.Generator) -> Made:
    saved = as_avif(part, int(rng.integers(*_AVIF, endpoint=True)), rng)
    return Saved(saved), likened(saved, part)


def _noise_only(part: Pixels, rng: np.random.Generator) -> Made:
    sigma = float(rng.uniform(0.5, _NOISE))
    return Saved(noisy(part, sigma, rng)), min(1.0, sigma / NOISE[1])


def _smoothed_noise(part: Pixels, rng: np.random.Generator) -> Made:
    """As of a camera, or of a phone."""
    smooth = Smoothing(rng)
    saved = Saved(smooth(noisy(part, float(rng.uniform(*_SMOOTHED)), rng)))
    if rng.random() < 0.8:
        saved = saved_as_jpeg(saved.pixels, int(rng.integers(*_SMOOTHED_JPEG, endpoint=True)), rng)
    return saved, likened(saved.pixels, smooth(part))


def _noise_and_jpeg(part: Pixels, rng: np.random.Generator) -> Made:
    grainy = noisy(part, float(rng.uniform(*_APART)), rng)
    saved = saved_as_jpeg(grainy, int(rng.integers(*_APART_JPEG, endpoint=True)), rng)
    return saved, likened(saved.pixels, part)


_MAKERS = {
    "clean": (_clean, 0.2),
    "fine JPEG": (_fine_jpeg, 0.08),
    "fine WebP or AVIF": (_fine_others, 0.05),
    "soft": (_soft, 0.1),
    "damaged": (_damaged, 0.08),
    "saved again": (_saved_again, 0.06),
    "JPEG only": (_jpeg_only, 0.06),
    "resized JPEG": (_resized_jpeg, 0.1),
    "WebP": (_webp, 0.05),
    "AVIF": (_avif, 0.05),
    "noise only": (_noise_only, 0.04),
    "smoothed noise": (_smoothed_noise, 0.08),
    "noise and JPEG": (_noise_and_jpeg, 0.05),
}
"""Of each kind: how it is made, and its share of the samples."""
KINDS = tuple(_MAKERS)
SHARES = tuple(share for _, share in _MAKERS.values())
CLEAN = ("clean", "fine JPEG", "fine WebP or AVIF", "soft")
"""Kinds that cleanup should leave alone."""


def _resizing(part: Pixels, rng: np.random.Generator) -> Resizing:
    """Mostly to a smaller size, which is large enough to be measured."""
    factor = float(rng.uniform(*(_SHRUNK if rng.random() < 0.8 else _GROWN)))
    return Resizing(max(factor, (SMALLEST + _CUT) / min(part.shape[:2])), rng)


def _part(photograph: Image.Image, kind: str, rng: np.random.Generator) -> Pixels:
    """A part at random. One that is to be shrunk is larger."""
    again = kind == "resized JPEG"
    scale, side = float(rng.choice(_SCALES[:3] if again else _SCALES)), int(rng.choice(_SIDES))
    if again:
        side *= 2
    if scale > 1:
        size = round(photograph.width / scale), round(photograph.height / scale)
        photograph = photograph.resize(size, Image.Resampling.BICUBIC)
    width, height = min(side, photograph.width), min(side, photograph.height)
    left = int(rng.integers(photograph.width - width + 1))
    top = int(rng.integers(photograph.height - height + 1))
    return np.asarray(photograph.crop((left, top, left + width, top + height)))
