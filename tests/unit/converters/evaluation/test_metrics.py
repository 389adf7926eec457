"""Metrics on cases that were solved by hand, and on the published numbers of bicubic enlargement."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from converters.errors import CannotMeasure
from converters.evaluation import METRICS
from converters.evaluation.benchmark import BenchmarkSet, evaluate
from converters.evaluation.metrics import Metric, luma, make_metrics, perceptual, psnr_y, ssim_y
from converters.evaluation.subjects import open_subject

Picture = NDArray[np.uint8]


def noisy(picture: Picture, sigma: float) -> Picture:
    noise = np.random.default_rng(1).normal(0, sigma, picture.shape)
    return (picture + noise).round().clip(0, 255).astype(np.uint8)


@pytest.fixture
def photo() -> Picture:
    y, x = np.mgrid[0:72, 0:80]
    waves = [128 + 90 * np.sin(x / (3 + k)) * np.cos(y / (5 - k)) for k in range(3)]
    return np.stack(waves, axis=-1).astype(np.uint8)


@pytest.fixture(scope="session")
def perceptual_metrics(data_folder: Path) -> dict[str, Metric]:
    return make_metrics(["lpips", "dists"], 4, data_folder / "weights")


def test_luma_spans_16_to_235_with_green_the_brightest() -> None:
    colours = np.array([[[0, 0, 0], [255, 255, 255], [255, 0, 0], [0, 255, 0]]], np.uint8)
    np.testing.assert_allclose(luma(colours)[0], [16, 235, 16 + 65.481, 16 + 128.553], atol=1e-9)


def test_psnr_of_a_known_offset() -> None:
    truth = np.full((40, 40, 3), 100, np.uint8)
    # 10 grey levels are 10 * 219 / 255 of luma.
    expected = 20 * np.log10(255 / (10 * 219 / 255))
    assert psnr_y(truth + np.uint8(10), truth, 4) == pytest.approx(expected, abs=1e-9)


def test_psnr_is_infinite_for_equal_pictures(photo: Picture) -> None:
    assert psnr_y(photo, photo, 4) == float("inf")


@pytest.mark.parametrize("metric", [psnr_y, ssim_y])
def test_the_border_does_not_count_and_the_pixel_inside_it_does(
    metric: Callable[[Picture, Picture, int], float], photo: Picture
) -> None:
    perfect = metric(photo, photo, 4)
    framed = photo.copy()
    framed[:4] = framed[-4:] = 0
    framed[:, :4] = framed[:, -4:] = 0
    assert metric(framed, photo, 4) == perfect
    framed[4, 40] ^= 0x40
    assert metric(framed, photo, 4) < perfect


def test_ssim_of_equal_pictures_is_1(photo: Picture) -> None:
    assert ssim_y(photo, photo, 4) == pytest.approx(1, abs=1e-12)


def test_ssim_of_two_flat_pictures_is_the_luminance_term_alone() -> None:
    dark, bright = np.full((40, 40, 3), 50, np.uint8), np.full((40, 40, 3), 150, np.uint8)
    a, b, c1 = 16 + 50 * 219 / 255, 16 + 150 * 219 / 255, (0.01 * 255) ** 2
    assert ssim_y(dark, bright, 4) == pytest.approx((2 * a * b + c1) / (a**2 + b**2 + c1), abs=1e-9)


def test_ssim_of_one_window_equals_the_formula_in_plain_numpy() -> None:
    rng = np.random.default_rng(0)
    ours, truth = (rng.integers(0, 256, (19, 19, 3), dtype=np.uint8) for _ in range(2))
    x, y = luma(ours)[4:-4, 4:-4], luma(truth)[4:-4, 4:-4]
    line = np.exp(-((np.arange(11) - 5) ** 2) / (2 * 1.5**2))
    window = np.outer(line, line) / line.sum() ** 2
    mean_x, mean_y = (window * x).sum(), (window * y).sum()
    variance_x, variance_y = (window * (x - mean_x) ** 2).sum(), (window * (y - mean_y) ** 2).sum()
    covariance = (window * (x - mean_x) * (y - mean_y)).sum()
    c1, c2 = 2.55**2, 7.65**2
    expected = (
        (2 * mean_x * mean_y + c1)
        / (mean_x**2 + mean_y**2 + c1)
        * (2 * covariance + c2)
        / (variance_x + variance_y + c2)
    )
    assert ssim_y(ours, truth, 4) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("name", ["lpips", "dists"])
def test_perceptual_distances_are_0_for_equal_pictures_and_grow_with_noise(
    perceptual_metrics: dict[str, Metric], photo: Picture, name: str
) -> None:
    distance = perceptual_metrics[name]
    assert distance(photo, photo) == pytest.approx(0, abs=1e-6)
    values = [distance(noisy(photo, sigma), photo) for sigma in (2, 8, 32)]
    assert 0 < values[0] < values[1] < values[2] < 1


@pytest.mark.parametrize("name", ["lpips", "dists"])
def test_perceptual_distances_do_not_depend_on_the_order(
    perceptual_metrics: dict[str, Metric], photo: Picture, name: str
) -> None:
    distance, other = perceptual_metrics[name], noisy(photo, 20)
    assert distance(photo, other) == pytest.approx(distance(other, photo), abs=1e-6)


def test_bicubic_has_the_known_numbers_on_set5(data_folder: Path) -> None:
    metrics = make_metrics(["psnr_y", "lpips"], 4, data_folder / "weights")
    (row,) = evaluate(open_subject("bicubic"), metrics, [0], BenchmarkSet.find(data_folder / "tests/Set5"))
    assert len(row.pictures) == 5
    assert row.means["psnr_y"] == pytest.approx(28.63, abs=0.01)
    assert row.means["lpips"] == pytest.approx(0.3405, abs=0.001)


def test_every_metric_of_the_command_can_be_made(data_folder: Path) -> None:
    assert tuple(make_metrics(METRICS, 4, data_folder / "weights")) == METRICS


def test_an_unknown_metric_is_named() -> None:
    with pytest.raises(CannotMeasure, match="no metric 'niqe'; there are psnr_y, ssim_y, lpips, dists"):
        make_metrics(["niqe"], 4, None)


def test_missing_and_broken_weights_are_named(tmp_path: Path) -> None:
    with pytest.raises(CannotMeasure, match=r"no alexnet_lpips\.safetensors in .*--weights"):
        make_metrics(["lpips"], 4, tmp_path)
    (tmp_path / "alexnet_lpips.safetensors").write_bytes(b"no weights")
    with pytest.raises(CannotMeasure, match="weights of lpips can not be used"):
        make_metrics(["lpips"], 4, tmp_path)


def test_each_truth_is_looked_at_once_in_a_row() -> None:
    class Eye:
        seen = 0

        def features(self, picture: torch.Tensor) -> list[torch.Tensor]:
            self.seen += 1
            return [picture]

        def distance(self, ours: list[torch.Tensor], truth: list[torch.Tensor]) -> torch.Tensor:
            return (ours[0] - truth[0]).mean()

    eye = Eye()
    metric = perceptual(eye)  # type: ignore[arg-type]
    dark, light = (np.full((4, 4, 3), value, np.uint8) for value in (0, 255))
    assert [metric(light, dark), metric(dark, dark), metric(dark, light)] == [1.0, 0.0, -1.0]
    assert eye.seen == 5
