"""Blur kernels: their widths, shapes and pass bands."""

from __future__ import annotations

import math

import numpy as np
import pytest

from converters.data.degradations.kernels import Kernel, KernelSettings, bell, draw_kernel, draw_size, sinc


def spread(kernel: Kernel) -> tuple[float, float]:
    """Standard deviations down and across."""
    y, x = np.mgrid[: len(kernel), : len(kernel)] - len(kernel) // 2
    return math.sqrt((kernel * y**2).sum()), math.sqrt((kernel * x**2).sum())


def test_a_gaussian_is_as_wide_as_it_says() -> None:
    kernel = bell(21, "gaussian", 1.5, 3.0, 0.0, 1.0)
    assert kernel.sum() == pytest.approx(1, abs=1e-6)
    down, across = spread(kernel)
    assert (across, down) == pytest.approx((1.5, 3.0), rel=0.01)


def test_the_angle_turns_it() -> None:
    upright, lying = (bell(21, "gaussian", 1.5, 3.0, angle, 1.0) for angle in (0.0, math.pi / 2))
    np.testing.assert_allclose(lying, upright.T, atol=1e-7)


def test_exponents_flatten_and_sharpen() -> None:
    """exp(-1/2) at one sigma whatever the exponent; a plateau falls to a half there."""
    for beta in (0.5, 1.0, 4.0):
        kernel = bell(21, "generalised", 2.0, 2.0, 0.0, beta)
        assert kernel[10, 12] / kernel[10, 10] == pytest.approx(math.exp(-0.5))
        plateau = bell(21, "plateau", 2.0, 2.0, 0.0, beta)
        assert plateau[10, 12] / plateau[10, 10] == pytest.approx(0.5)
    assert (
        bell(21, "generalised", 2.0, 2.0, 0.0, 4.0)[10, 11] > bell(21, "gaussian", 2.0, 2.0, 0.0, 1.0)[10, 11]
    )


def test_sinc_passes_what_is_below_its_cutoff() -> None:
    kernel = sinc(41, math.pi / 2)
    response = np.abs(np.fft.fft2(kernel, (128, 128)))[0]
    assert response[16] == pytest.approx(1, abs=0.1)  # a quarter of pi
    assert response[48] < 0.1  # three quarters


def test_sizes_are_odd_and_each_as_likely() -> None:
    rng = np.random.default_rng(0)
    sizes = [draw_size(19, rng) for _ in range(9000)]
    found, counts = np.unique(sizes, return_counts=True)
    assert found.tolist() == list(range(3, 20, 2))
    assert counts / 9000 == pytest.approx(1 / 9, abs=0.02)


def test_every_kernel_has_a_sum_of_one() -> None:
    settings = KernelSettings(largest=13, sigma=(0.2, 3.0))
    rng = np.random.default_rng(0)
    for _ in range(200):
        assert draw_kernel(settings, rng).sum() == pytest.approx(1, abs=1e-5)
