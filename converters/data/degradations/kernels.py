"""Blur kernels: Gaussian, generalised Gaussian and plateau, round or stretched, and low-pass (sinc).

As Real-ESRGAN draws them (Wang et al., arXiv:2107.10833, sections 3.2 and 3.3, and its published code). With
q = x' S^-1 x for an offset x and a covariance S:

    Gaussian exp(-q / 2), generalised exp(-q^beta / 2), plateau 1 / (1 + q^beta).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

Kernel = NDArray[np.float32]
"""(n, n) with n odd and a sum of 1."""

SHAPES = ("gaussian", "gaussian", "generalised", "generalised", "plateau", "plateau")
STRETCHED = (False, True, False, True, False, True)
SHARES = (0.45, 0.25, 0.12, 0.03, 0.12, 0.03)
"""Probability of each pair of the two above, among kernels other than sinc."""


@dataclass(frozen=True)
class KernelSettings:
    """Odd sizes up to `largest`; ranges of sigma in pixels and of the exponents; share of sinc kernels."""

    largest: int
    sigma: tuple[float, float]
    sinc: float = 0.1
    generalised: tuple[float, float] = (0.5, 4.0)
    plateau: tuple[float, float] = (1.0, 2.0)


def draw_kernel(settings: KernelSettings, rng: np.random.Generator) -> Kernel:
    """A random kernel of a random kind."""
    size = draw_size(settings.largest, rng)
    if rng.random() < settings.sinc:
        return sinc(size, rng.uniform(math.pi / 3 if size < 13 else math.pi / 5, math.pi))
    kind = rng.choice(len(SHARES), p=SHARES)
    across, along = rng.uniform(*settings.sigma, size=2)
    beta = {"gaussian": 1.0}.get(SHAPES[kind]) or _draw_beta(getattr(settings, SHAPES[kind]), rng)
    if not STRETCHED[kind]:
        return bell(size, SHAPES[kind], across, across, 0.0, beta)
    return bell(size, SHAPES[kind], across, along, rng.uniform(-math.pi, math.pi), beta)


def draw_size(largest: int, rng: np.random.Generator) -> int:
    """An odd number from 3 to `largest`, uniform."""
    return 2 * int(rng.integers(1, (largest - 1) // 2 + 1)) + 1


def bell(size: int, shape: str, across: float, along: float, angle: float, beta: float) -> Kernel:
    """A kernel with standard deviations `across` and `along` its axes, rotated by `angle` (radians)."""
    y, x = _offsets(size)
    cos, sin = math.cos(angle), math.sin(angle)
    q = ((cos * x + sin * y) / across) ** 2 + ((cos * y - sin * x) / along) ** 2
    values = 1 / (1 + q**beta) if shape == "plateau" else np.exp(-(q**beta) / 2)
    return _normalised(values)


def sinc(size: int, cutoff: float) -> Kernel:
    """The round low-pass filter: c J1(c r) / (2 pi r), for a cutoff c in radians per pixel."""
    y, x = _offsets(size)
    r = np.hypot(x, y)
    r[size // 2, size // 2] = 1.0
    values = cutoff * torch.special.bessel_j1(torch.from_numpy(cutoff * r)).numpy() / (2 * math.pi * r)
    values[size // 2, size // 2] = cutoff**2 / (4 * math.pi)
    return _normalised(values)


def _draw_beta(bounds: tuple[float, float], rng: np.random.Generator) -> float:
    """Below and above 1 equally often."""
    low, high = bounds
    return rng.uniform(low, 1.0) if rng.random() < 0.5 else rng.uniform(1.0, high)


def _offsets(size: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    y, x = np.mgrid[:size, :size] - (size - 1) / 2
    return y, x


def _normalised(values: NDArray[np.float64]) -> Kernel:
    kernel: Kernel = (values / values.sum()).astype(np.float32)
    return kernel
