"""Damage of many kinds for the estimate of cleanup: what cameras, programs and web sites do to photos."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from converters.data.degradations.cleanup import GREY, QUALITY
from converters.data.degradations.operators import add_gaussian, coded, to_bytes, to_floats
from converters.pixels import Pixels

_LIKE = (98, 92, 84, 72, 58, 44, 30)
_SAVED = (80, 98)
_BILATERAL, _REACH, _BELL = (8.0, 30.0), 2, 1.5
_BLUR = (0.4, 0.9)
_FAST = 8


@dataclass(frozen=True)
class Saved:
    """Pixels (H, W, 3) as they come out of a file, and its quality, 1..100, if it is a JPEG."""

    pixels: Pixels
    quality: float | None = None


def likened(damaged: Pixels, undamaged: Pixels) -> float:
    """The cleanup in [0, 1] for a JPEG that would change the luma of a picture as much as its damage did."""
    truth = _luma(undamaged)
    error = _difference(_luma(damaged), truth)
    errors = [_difference(_luma(coded(truth, "JPEG", quality)), truth) for quality in _LIKE]
    return float(np.interp(error, [0.0, *errors], [0.0, *(cleanup_of(quality) for quality in _LIKE)]))


def cleanup_of(quality: float) -> float:
    """The cleanup for a JPEG of a quality, as in the degradation that the cleaner was trained with."""
    return (QUALITY[0] - quality) / (QUALITY[0] - QUALITY[1])


def saved_as_jpeg(pixels: Pixels, quality: int, rng: np.random.Generator) -> Saved:
    """Colours are mostly at half resolution below quality 90."""
    halved = quality < 90 and rng.random() < 0.8
    saved = coded(pixels, "JPEG", quality, subsampling="4:2:0" if halved else "4:4:4")
    return Saved(saved, float(quality))


def as_webp(pixels: Pixels, quality: int) -> Pixels:
    """Through a WebP file."""
    return coded(pixels, "WEBP", quality)


def as_avif(pixels: Pixels, quality: int, rng: np.random.Generator) -> Pixels:
    """Through an AVIF file."""
    subsampling = "4:2:0" if rng.random() < 0.8 else "4:4:4"
    return coded(pixels, "AVIF", quality, speed=_FAST, subsampling=subsampling)


def saved_finely(pixels: Pixels, rng: np.random.Generator) -> Saved:
    """As people save again: mostly as a JPEG of high quality, else without loss or as a fine WebP."""
    kind = rng.random()
    if kind < 0.7:
        return saved_as_jpeg(pixels, int(rng.integers(*_SAVED, endpoint=True)), rng)
    return Saved(as_webp(pixels, 90)) if kind < 0.8 else Saved(pixels)


class Resizing:
    """By a factor, with one of the filters of image programs, with antialiasing."""

    def __init__(self, factor: float, rng: np.random.Generator) -> None:
        kinds = (Image.Resampling.BICUBIC, Image.Resampling.LANCZOS, Image.Resampling.BILINEAR)
        self._factor, self._kind = factor, kinds[int(rng.choice(len(kinds), p=(0.5, 0.25, 0.25)))]

    def __call__(self, pixels: Pixels) -> Pixels:
        """(H, W, 3) -> another size."""
        height, width = (round(side * self._factor) for side in pixels.shape[:2])
        return np.asarray(Image.fromarray(pixels).resize((width, height), self._kind))


def noisy(pixels: Pixels, sigma: float, rng: np.random.Generator) -> Pixels:
    """Normal noise, for some the same in all colours."""
    return to_bytes(add_gaussian(to_floats(pixels), sigma, bool(rng.random() < GREY), rng))


class Smoothing:
    """A filter that cameras remove noise with: Gaussian, median or bilateral, of a random strength."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._kind = str(rng.choice(("Gaussian", "median", "bilateral"), p=(0.5, 0.2, 0.3)))
        self._radius, self._tolerance = float(rng.uniform(*_BLUR)), float(rng.uniform(*_BILATERAL))

    def __call__(self, pixels: Pixels) -> Pixels:
        """(H, W, 3) -> the same size."""
        if self._kind == "bilateral":
            return _bilateral(pixels, self._tolerance)
        kind = (
            ImageFilter.GaussianBlur(self._radius)
            if self._kind == "Gaussian"
            else ImageFilter.MedianFilter(3)
        )
        return np.asarray(Image.fromarray(pixels).filter(kind))


def _bilateral(pixels: Pixels, tolerance: float) -> Pixels:
    """The mean of neighbours that differ by less than about `tolerance` levels."""
    picture = pixels.astype(np.float32)
    height, width = picture.shape[:2]
    padded = np.pad(picture, ((_REACH, _REACH), (_REACH, _REACH), (0, 0)), mode="reflect")
    total, weights = np.zeros_like(picture), np.zeros((height, width, 1), np.float32)
    for y in range(-_REACH, _REACH + 1):
        for x in range(-_REACH, _REACH + 1):
            near = padded[y + _REACH : y + _REACH + height, x + _REACH : x + _REACH + width]
            alike = np.square(near - picture).mean(axis=2, keepdims=True) / (2 * tolerance**2)
            weight = np.exp(-alike - (x * x + y * y) / (2 * _BELL**2))
            total, weights = total + weight * near, weights + weight
    return (total / weights).round().astype(np.uint8)


def _luma(pixels: Pixels) -> Pixels:
    return pixels if pixels.ndim == 2 else np.asarray(Image.fromarray(pixels).convert("L"))


def _difference(one: Pixels, other: Pixels) -> float:
    """Root of the mean square."""
    differences: NDArray[np.float32] = one.astype(np.float32) - other
    return float(np.sqrt(np.square(differences).mean()))
