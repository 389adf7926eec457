"""Blur, resizing, noise and JPEG, each against what can be computed another way."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from converters.data.degradations.operators import (
    FloatPixels,
    add_gaussian,
    add_poisson,
    blur,
    jpeg,
    resize,
    to_bytes,
    to_floats,
)


def noise(height: int = 33, width: int = 47) -> FloatPixels:
    return np.random.default_rng(0).random((height, width, 3), np.float32)


def grey(level: int, side: int = 256) -> FloatPixels:
    return np.full((side, side, 3), level / 255, np.float32)


def test_pixels_survive_the_way_there_and_back() -> None:
    pixels = np.arange(256, dtype=np.uint8).repeat(3).reshape(16, 16, 3)
    assert np.array_equal(to_bytes(to_floats(pixels)), pixels)


def test_blur_is_the_weighted_sum_of_the_neighbours() -> None:
    picture, kernel = noise(), np.random.default_rng(1).random((5, 5), np.float32)
    padded = np.pad(picture, ((2, 2), (2, 2), (0, 0)), mode="reflect")
    expected = sum(
        kernel[y, x] * padded[y : y + picture.shape[0], x : x + picture.shape[1]]
        for y in range(5)
        for x in range(5)
    )
    result = blur(picture, kernel)
    assert result.dtype == np.float32
    np.testing.assert_allclose(result, expected, atol=1e-5)


def test_area_resizing_takes_means() -> None:
    picture = noise(32, 48)
    expected = picture.reshape(8, 4, 12, 4, 3).mean(axis=(1, 3))
    np.testing.assert_allclose(resize(picture, 8, 12, "area"), expected, atol=1e-6)
    for mode in ("bilinear", "bicubic"):
        assert resize(picture, 20, 30, mode).shape == (20, 30, 3)  # type: ignore[arg-type]


@pytest.mark.parametrize("in_brightness", [False, True])
def test_gaussian_noise_is_as_strong_as_it_says(in_brightness: bool) -> None:
    difference = add_gaussian(grey(128), 10, in_brightness, np.random.default_rng(0)) - grey(128)
    assert difference.std() * 255 == pytest.approx(10, rel=0.02)
    together = np.corrcoef(difference[..., 0].ravel(), difference[..., 1].ravel())[0, 1]
    assert together == pytest.approx(float(in_brightness), abs=0.02)


@pytest.mark.parametrize("in_brightness", [False, True])
def test_poisson_noise_grows_with_brightness(in_brightness: bool) -> None:
    """Half the picture has one of 256 levels each, so that brightness v has a variance of v / 256."""
    ramp = np.tile(np.arange(256, dtype=np.uint8)[:, None, None], (1, 256, 3))
    clean = to_floats(ramp)
    noisy = add_poisson(clean, 2.0, in_brightness, np.random.default_rng(0))
    deviations = (noisy - clean).std(axis=(1, 2))
    for level in (64, 200):
        assert deviations[level] == pytest.approx(2 * np.sqrt(level / 255 / 256), rel=0.15)
    assert deviations[0] == 0


def test_jpeg_is_pillows() -> None:
    pixels = to_bytes(noise(32, 48))
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=40)
    with Image.open(file) as image:
        expected = to_floats(np.asarray(image))
    assert np.array_equal(jpeg(to_floats(pixels), 40), expected)


def test_the_blocks_of_jpeg_can_begin_before_the_picture() -> None:
    """At the lowest quality each block is a plain one: steps between columns show where blocks meet."""
    ramp = np.tile(np.linspace(0, 1, 64, dtype=np.float32)[None, :, None], (64, 1, 3))
    for shift in (0, 5):
        result = jpeg(ramp, 1, halved=False, shift=(3, shift))
        assert result.shape == ramp.shape
        steps = np.flatnonzero(np.abs(np.diff(result[:, :, 1].mean(axis=0))) > 0.02) + 1
        assert len(steps) > 3
        assert set((steps + shift) % 8) == {0}
