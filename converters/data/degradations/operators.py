"""What may happen to a picture: blur, resizing, noise, JPEG. Chains are made of these."""

from __future__ import annotations

import io
import math
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch.nn import functional

from converters.data.degradations.degradation import Pixels
from converters.data.degradations.kernels import Kernel

Picture = NDArray[np.float32]
"""(H, W, 3) RGB in [0, 1]."""
Mode = Literal["area", "bilinear", "bicubic"]

_FAST = 16
"""Fourier transforms are fast at multiples of this."""
_BLOCK = 16
"""Side in pixels of what JPEG with halved colour codes at once."""


def to_picture(pixels: Pixels) -> Picture:
    """8 bit -> [0, 1]."""
    return pixels.astype(np.float32) / np.float32(255)


def to_pixels(picture: Picture) -> Pixels:
    """[0, 1], clipped -> 8 bit, rounded."""
    return (picture.clip(0, 1) * 255).round().astype(np.uint8)


def blur(picture: Picture, kernel: Kernel) -> Picture:
    """Correlate with a kernel, by Fourier transform; the picture is mirrored at its edges."""
    half = kernel.shape[0] // 2
    height, width = picture.shape[:2]
    planes = np.pad(picture.transpose(2, 0, 1), ((0, 0), (half, half), (half, half)), mode="reflect")
    size = [side + -side % _FAST for side in planes.shape[1:]]
    spectrum = torch.fft.rfft2(torch.from_numpy(planes), size)
    response = torch.fft.rfft2(torch.from_numpy(kernel), size).conj()
    blurred = torch.fft.irfft2(spectrum * response, size)[:, :height, :width]
    result: Picture = blurred.numpy().transpose(1, 2, 0)
    return result


def resize(picture: Picture, height: int, width: int, mode: Mode) -> Picture:
    """To a size, without antialiasing but for `area`, as in the chain that Real-ESRGAN is trained by."""
    planes = torch.from_numpy(picture.transpose(2, 0, 1))[None]
    return functional.interpolate(planes, (height, width), mode=mode)[0].numpy().transpose(1, 2, 0)


def add_gaussian(picture: Picture, sigma: float, grey: bool, rng: np.random.Generator) -> Picture:
    """Normal noise of `sigma` in units of 1/255, the same in all colours where `grey`; not clipped."""
    shape = (*picture.shape[:2], 1 if grey else 3)
    return picture + rng.standard_normal(shape, np.float32) * np.float32(sigma / 255)


def add_poisson(picture: Picture, scale: float, grey: bool, rng: np.random.Generator) -> Picture:
    """Shot noise times `scale`, for a brightness that counts as many photons as there are grey levels.

    As Real-ESRGAN has it: the number of levels that the picture uses, raised to a power of two. Not clipped.
    """
    pixels = to_pixels(picture)
    if grey:
        pixels = np.asarray(Image.fromarray(pixels).convert("L"))[..., None]
    levels = 2.0 ** math.ceil(math.log2(np.count_nonzero(np.bincount(pixels.ravel(), minlength=256))))
    clean = pixels.astype(np.float32) / np.float32(255)
    noisy = rng.poisson(clean * levels).astype(np.float32) / np.float32(levels)
    return picture + ((noisy - clean) * scale).astype(np.float32)


def jpeg(picture: Picture, quality: int, *, halved: bool = True, shift: tuple[int, int] = (0, 0)) -> Picture:
    """Compress and decompress; `halved` colour resolution (4:2:0) as on the web, else full.

    The grid of blocks begins `shift` (0..15) rows and columns before the picture.
    """
    top, left = shift
    height, width = picture.shape[:2]
    bottom, right = -(height + top) % _BLOCK, -(width + left) % _BLOCK
    padded = np.pad(to_pixels(picture), ((top, bottom), (left, right), (0, 0)), mode="edge")
    file = io.BytesIO()
    Image.fromarray(padded).save(file, "JPEG", quality=quality, subsampling="4:2:0" if halved else "4:4:4")
    with Image.open(file) as image:
        return to_picture(np.asarray(image)[top : top + height, left : left + width])
