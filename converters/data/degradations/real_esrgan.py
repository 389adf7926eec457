"""Real-ESRGAN's degradation of two stages, with the settings of ResShift.

Chain: Wang et al., arXiv:2107.10833, section 3. Settings: the published training configuration of ResShift
(Yue et al., arXiv:2307.12348), which TAD-SR shares. In short: blur, resize, noise, JPEG; half of the time
most of it again; and the final resize and sinc filter come before the last JPEG or after it.

Two things differ from the published training. Every sample draws its own chain here, so the pool that mixes
chains between batches there is not needed. And JPEG is done by libjpeg, not by a differentiable version of
it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import get_args

import numpy as np

from converters.data.degradations.bicubic import shrink
from converters.data.degradations.degradation import Degraded
from converters.data.degradations.kernels import KernelSettings, draw_kernel, draw_size, sinc
from converters.data.degradations.operators import (
    FloatPixels,
    Mode,
    add_gaussian,
    add_poisson,
    blur,
    jpeg,
    resize,
    to_bytes,
    to_floats,
)
from converters.pixels import Pixels

Range = tuple[float, float]

SECOND_STAGE = 0.5
"""Share of samples that go through the second stage."""
JPEG_QUALITY = (30.0, 95.0)
FINAL_SINC = 0.8
FINAL_SINC_LARGEST = 19
"""Largest final sinc kernel. The settings do not say; this is the largest of the first stage."""


@dataclass(frozen=True)
class DegradationStage:
    """One stage: probabilities, and ranges that values are drawn from uniformly.

    `up_down_keep`: probabilities of enlarging, shrinking and keeping the size; `resize`: bounds of the
    factor. `gaussian` is in units of 1/255.
    """

    kernel: KernelSettings
    blur: float
    up_down_keep: tuple[float, float, float]
    resize: Range
    gaussian: Range
    poisson: Range
    gaussian_share: float = 0.5
    grey: float = 0.4


FIRST = DegradationStage(
    KernelSettings(largest=19, sigma=(0.2, 3.0)),
    blur=1.0,
    up_down_keep=(0.2, 0.7, 0.1),
    resize=(0.15, 1.5),
    gaussian=(1.0, 30.0),
    poisson=(0.05, 3.0),
)
SECOND = DegradationStage(
    KernelSettings(largest=13, sigma=(0.2, 1.5)),
    blur=0.8,
    up_down_keep=(0.3, 0.4, 0.3),
    resize=(0.3, 1.2),
    gaussian=(1.0, 25.0),
    poisson=(0.05, 2.5),
)


class RealEsrgan:
    """The degradation for one scale. It has no strength, so `cleanup` is always 1."""

    def __init__(self, scale: int) -> None:
        self._scale = scale

    def __call__(self, high_res: Pixels, rng: np.random.Generator) -> Degraded:
        """See `degradation.Degradation`; `clean` is the bicubic one."""
        height, width = high_res.shape[0] // self._scale, high_res.shape[1] // self._scale
        picture = _stage(to_floats(high_res), FIRST, high_res.shape[:2], rng)
        picture = jpeg(picture, _draw_quality(rng))
        if rng.random() < SECOND_STAGE:
            # The factor of the second resize is relative to the final size, not to the result of the first.
            picture = _stage(picture, SECOND, (height, width), rng)
        if rng.random() < 0.5:
            picture = _finish(picture, height, width, rng)
            picture = jpeg(picture, _draw_quality(rng))
        else:
            picture = jpeg(picture, _draw_quality(rng))
            picture = _finish(picture, height, width, rng)
        return Degraded(to_bytes(picture), shrink(high_res, self._scale), 1.0)


def _stage(
    picture: FloatPixels, settings: DegradationStage, size: tuple[int, ...], rng: np.random.Generator
) -> FloatPixels:
    """Blur, resize and noise. The factor of the resize is relative to `size`, (height, width)."""
    if rng.random() < settings.blur:
        picture = blur(picture, draw_kernel(settings.kernel, rng))
    factor = _draw_factor(settings, rng)
    height, width = (max(1, int(side * factor)) for side in size)
    picture = resize(picture, height, width, _draw_mode(rng)).clip(0, 1)
    grey = bool(rng.random() < settings.grey)
    if rng.random() < settings.gaussian_share:
        picture = add_gaussian(picture, rng.uniform(*settings.gaussian), grey, rng)
    else:
        picture = add_poisson(picture, rng.uniform(*settings.poisson), grey, rng)
    return picture.clip(0, 1)


def _finish(picture: FloatPixels, height: int, width: int, rng: np.random.Generator) -> FloatPixels:
    picture = resize(picture, height, width, _draw_mode(rng))
    if rng.random() < FINAL_SINC:
        size = draw_size(FINAL_SINC_LARGEST, rng)
        picture = blur(picture, sinc(size, rng.uniform(math.pi / 3, math.pi)))
    return picture.clip(0, 1)


def _draw_factor(settings: DegradationStage, rng: np.random.Generator) -> float:
    low, high = settings.resize
    up, down, _ = settings.up_down_keep
    kind = rng.random()
    if kind < up:
        return rng.uniform(1.0, high)
    return rng.uniform(low, 1.0) if kind < up + down else 1.0


def _draw_mode(rng: np.random.Generator) -> Mode:
    modes: tuple[Mode, ...] = get_args(Mode)
    return modes[rng.integers(len(modes))]


def _draw_quality(rng: np.random.Generator) -> int:
    return round(rng.uniform(*JPEG_QUALITY))
