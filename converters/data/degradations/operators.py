"""The operations that degradations combine: blur, resizing, noise, JPEG."""

from __future__ import annotations

import io
import math
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch.nn import functional

from converters.data.degradations.kernels import Kernel
from converters.pixels import Pixels

FloatPixels = NDArray[np.float32]
"""(H, W, 3) RGB in [0, 1]."""
Mode = Literal["area", "bilinear", "bicubic"]

_FAST = 16
"""Sizes are padded to multiples of this, at which Fourier transforms are fast."""
_BLOCK = 16
"""Side in pixels of a coding unit of JPEG with colour at half resolution."""


def to_floats(pixels: Pixels) -> FloatPixels:
    """Bytes -> [0, 1]."""
    return pixels.astype(np.float32) / np.float32(255)


def to_bytes(picture: FloatPixels) -> Pixels:
    """[0, 1] -> bytes, clipped and rounded."""
    return (picture.clip(0, 1) * 255).round().astype(np.uint8)


def blur(picture: FloatPixels, kernel: Kernel) -> FloatPixels:
    """Correlate with a kernel by Fourier transform; the picture is continued by reflection."""
    half = kernel.shape[0] // 2
    height, width = picture.shape[:2]
    planes = np.pad(picture.transpose(2, 0, 1), ((0, 0), (half, half), (half, half)), mode="reflect")
    size = [side + -side % _FAST for side in planes.shape[1:]]
    spectrum = torch.fft.rfft2(torch.from_numpy(planes), size)
    response = torch.fft.rfft2(torch.from_numpy(kernel), size).conj()
    blurred = torch.fft.irfft2(spectrum * response, size)[:, :height, :width]
    result: FloatPixels = blurred.numpy().transpose(1, 2, 0)
    return result


def resize(picture: FloatPixels, height: int, width: int, mode: Mode) -> FloatPixels:
    """Resize without antialiasing, except for `area`, as the training of Real-ESRGAN does."""
    planes = torch.from_numpy(picture.transpose(2, 0, 1))[None]
    return functional.interpolate(planes, (height, width), mode=mode)[0].numpy().transpose(1, 2, 0)


def add_gaussian(picture: FloatPixels, sigma: float, grey: bool, rng: np.random.Generator) -> FloatPixels:
    """Add normal noise of `sigma` in units of 1/255; `grey`: the same in all colours. Not clipped."""
    shape = (*picture.shape[:2], 1 if grey else 3)
    return picture + rng.standard_normal(shape, np.float32) * np.float32(sigma / 255)


def add_poisson(picture: FloatPixels, scale: float, grey: bool, rng: np.random.Generator) -> FloatPixels:
    """Add shot noise times `scale`, where white is as many photons as the picture has grey levels.

    As in Real-ESRGAN: the number of levels that occur in the picture, rounded up to a power of two. Not
    clipped.
    """
    pixels = to_bytes(picture)
    if grey:
        pixels = np.asarray(Image.fromarray(pixels).convert("L"))[..., None]
    levels = 2.0 ** math.ceil(math.log2(np.count_nonzero(np.bincount(pixels.ravel(), minlength=256))))
    clean = pixels.astype(np.float32) / np.float32(255)
    noisy = rng.poisson(clean * levels).astype(np.float32) / np.float32(levels)
    return picture + ((noisy - clean) * scale).astype(np.float32)


def jpeg(
    picture: FloatPixels, quality: int, *, halved: bool = True, shift: tuple[int, int] = (0, 0)
) -> FloatPixels:
    """Compress and decompress. `halved`: colour at half resolution (4:2:0), else at full resolution.

    The grid of blocks begins `shift` (0..15) rows and columns before the picture.
    """
    top, left = shift
    height, width = picture.shape[:2]
    bottom, right = -(height + top) % _BLOCK, -(width + left) % _BLOCK
    padded = np.pad(to_bytes(picture), ((top, bottom), (left, right), (0, 0)), mode="edge")
    saved = coded(padded, "JPEG", quality, subsampling="4:2:0" if halved else "4:4:4")
    return to_floats(saved[top : top + height, left : left + width])


def coded(pixels: Pixels, format: str, quality: int, **options: object) -> Pixels:
    """(H, W, 3), or (H, W) of grey, through a file of a format that Pillow writes -> (H, W, 3)."""
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, format, quality=quality, **options)
    with Image.open(file) as image:
        return np.asarray(image.convert("RGB"))
