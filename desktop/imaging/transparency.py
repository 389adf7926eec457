"""Straight alpha: keeps the colour of invisible pixels out of the enlargement."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop.samples import Samples, white


def means_nothing(alpha: Samples, format: str) -> bool:
    """Whether alpha can be dropped: all is opaque, or nothing is in a BMP or TGA (an unused fourth byte)."""
    return bool((alpha == white(alpha.dtype)).all()) or (format in ("bmp", "tga") and not alpha.any())


def bleed(pixels: Samples, alpha: Samples) -> Samples:
    """Give every fully transparent pixel the colour of the visible pixels around it.

    Editors leave black or white there. Enlarging mixes neighbours, and without this an edge of that colour
    would appear around everything that was cut out.

    Args:
        pixels: (H, W, 3), straight.
        alpha: (H, W).

    Returns:
        (H, W, 3), equal to `pixels` wherever `alpha` is not 0.
    """
    visible = alpha > 0
    if visible.all() or not visible.any():
        return pixels
    filled = _fill(pixels.astype(np.float32), visible.astype(np.float32))
    filled = np.clip(np.rint(filled), 0, white(pixels.dtype))
    return np.where(visible[..., None], pixels, filled.astype(pixels.dtype))


def on_white(pixels: Samples, alpha: Samples) -> Samples:
    """The pixels (H, W, 3) blended with white."""
    result, most = np.empty_like(pixels), white(pixels.dtype)
    for row in range(0, pixels.shape[0], 256):  # in bands, because results are large
        band = slice(row, row + 256)
        cover = alpha[band, :, None].astype(np.uint32)
        mixed = pixels[band].astype(np.uint32) * cover + most * (most - cover)  # just fits 32 bits
        result[band] = (mixed + most // 2) // most
    return result


def _fill(colour: NDArray[np.float32], weight: NDArray[np.float32]) -> NDArray[np.float32]:
    """Fill holes: halve until every pixel has a colour, then fill the holes on the way back."""
    if weight.all():
        return colour
    height, width = weight.shape
    bottom, right = height % 2, width % 2
    weighted = np.pad(colour * weight[..., None], ((0, bottom), (0, right), (0, 0)))
    weights = np.pad(weight, ((0, bottom), (0, right)))
    half_weight = _halved(weights)
    half = _halved(weighted) / np.maximum(half_weight, 1e-9)[..., None]
    coarse = _fill(half, (half_weight > 0).astype(np.float32))
    wide = coarse.repeat(2, axis=0).repeat(2, axis=1)[:height, :width]
    return np.where(weight[..., None] > 0, colour, wide)


def _halved(image: NDArray[np.float32]) -> NDArray[np.float32]:
    """The sums of two by two pixels."""
    summed: NDArray[np.float32] = (
        image[0::2, 0::2] + image[1::2, 0::2] + image[0::2, 1::2] + image[1::2, 1::2]
    )
    return summed
