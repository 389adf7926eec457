"""Corrects the colours of a whole render by those of its photo.

Networks that paint in a latent space shift tone a little, and each tile in its own way. Both corrections work
on pixels of 8 or 16 bits in place, in bands, so that they need little memory beside the picture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.picture import resampled
from desktop.samples import Samples, from_unit, white

ColourFix = Callable[[Samples, Samples, int], None]
"""(photo (H, W, 3), output (scale * H, scale * W, 3) to correct in place, scale)."""

BAND = 64
"""Low-res rows that are enlarged at a time."""
KERNEL_REACH = 2
"""Low-res rows over and under a pixel that its bicubic enlargement depends on."""
EPSILON = 1e-5
"""Added to variances of values in [0, 1]."""
DILATIONS = (1, 2, 4, 8, 16)
REACH = sum(DILATIONS)
"""High-res pixels that a corrected pixel depends on, in every direction."""


def adain(photo: Samples, output: Samples, scale: int) -> None:
    """Give each channel the mean and the standard deviation that it has in the enlarged photo.

    Huang and Belongie (ICCV 2017); over the whole picture, with unbiased variances.
    """
    wanted = _statistics(band for _, band in _enlarged(photo, scale))
    found = _statistics(output[top : top + BAND] for top in range(0, len(output), BAND))
    for channel, ((mean, deviation), (own_mean, own_deviation)) in enumerate(zip(wanted, found, strict=True)):
        values = _shades(output)
        corrected = (values - own_mean) / own_deviation * deviation + mean
        table = from_unit(corrected.astype(np.float32), output.dtype)
        output[:, :, channel] = table[output[:, :, channel]]


def wavelet(photo: Samples, output: Samples, scale: int) -> None:
    """Keep the fine detail of the output and put the coarse colours of the enlarged photo under it.

    Coarse is what five binomial blurs, each twice as wide as the one before, leave (the "a trous" wavelet).
    """
    above = output[:0]  # rows over the band as they were before their correction
    for top, band in _enlarged(photo, scale, REACH):
        bottom = min(top + BAND * scale, len(output))
        first = max(top - REACH, 0)
        before = np.concatenate([above[len(above) - (top - first) :], output[top : bottom + REACH]])
        detail = before.astype(np.float32) - _coarse(before)
        corrected = (detail + _coarse(band))[top - first : bottom - first]
        above = before[: bottom - first]
        output[top:bottom] = from_unit(corrected / np.float32(white(output.dtype)), output.dtype)


FIXES: dict[str, ColourFix] = {"adain": adain, "wavelet": wavelet}


def _enlarged(photo: Samples, scale: int, margin: int = 0) -> Iterator[tuple[int, Samples]]:
    """First high-res row, and the rows of the enlarged photo from there with a margin where it has one."""
    height, width = photo.shape[:2]
    low_margin = -(-margin // scale) + KERNEL_REACH
    for top in range(0, height, BAND):
        first, last = max(top - low_margin, 0), min(top + BAND + low_margin, height)
        size = (width * scale, (last - first) * scale)
        band = resampled(photo[first:last], size, Image.Resampling.BICUBIC)
        start, end = max(top * scale - margin, 0), min((top + BAND) * scale + margin, height * scale)
        yield top * scale, band[start - first * scale : end - first * scale]


def _statistics(bands: Iterator[Samples]) -> list[tuple[float, float]]:
    """Mean and standard deviation of each channel, of values in [0, 1]."""
    counts: list[NDArray[np.int64]] = []
    values = np.zeros(0)
    for band in bands:
        values = _shades(band)
        found = [np.bincount(band[:, :, channel].ravel(), minlength=len(values)) for channel in range(3)]
        counts = [total + more for total, more in zip(counts, found, strict=True)] if counts else found
    result = []
    for count in counts:
        pixels = int(count.sum())
        mean = float((count * values).sum() / pixels)
        variance = float((count * (values - mean) ** 2).sum() / max(pixels - 1, 1))
        result.append((mean, float(np.sqrt(variance + EPSILON))))
    return result


def _shades(picture: Samples) -> NDArray[np.float64]:
    """What each number that a sample may have stands for, from 0 to 1."""
    levels = white(picture.dtype) + 1
    return np.arange(levels, dtype=np.float64) / (levels - 1)


def _coarse(pixels: Samples) -> NDArray[np.float32]:
    """(H, W, 3) -> float32 of the same range and size, blurred."""
    values = pixels.astype(np.float32)
    for dilation in DILATIONS:
        for axis in (0, 1):
            padding = [(0, 0)] * 3
            padding[axis] = (dilation, dilation)
            padded = np.pad(values, padding, mode="edge")
            length = values.shape[axis]
            left, right = (padded.take(range(s, s + length), axis) for s in (0, 2 * dilation))
            values = values * np.float32(0.5) + (left + right) * np.float32(0.25)
    return values
