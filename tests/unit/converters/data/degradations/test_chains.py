"""The degradations that recipes can name: reproducible, of the right size, and as strong as they say."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PIL import Image

from converters.data.degradations.apart import DamagedApart
from converters.data.degradations.bicubic import shrink
from converters.data.degradations.cleanup import (
    CLEAN,
    WORST,
    Cleanup,
    Damaged,
    damage,
    draw_strength,
)
from converters.data.degradations.degradation import Pixels
from converters.data.degradations.operators import to_floats
from converters.data.degradations.real_esrgan import FIRST, SECOND, RealEsrgan
from converters.data.degradations.registry import DEGRADATIONS


@pytest.fixture(scope="module")
def high_res() -> Pixels:
    """Soft blobs with some texture, 96 x 128."""
    rng = np.random.default_rng(0)
    coarse = Image.fromarray(rng.integers(0, 256, (12, 16, 3), np.uint8))
    smooth = np.asarray(coarse.resize((128, 96), Image.Resampling.BICUBIC)).astype(float)
    return (smooth + rng.normal(0, 6, smooth.shape)).clip(0, 255).astype(np.uint8)


@pytest.mark.parametrize("name", DEGRADATIONS)
def test_chance_decides_everything(name: str, high_res: Pixels) -> None:
    degrade = DEGRADATIONS[name](4)
    for seed in range(20):
        one, again = (degrade(high_res, np.random.default_rng(seed)) for _ in range(2))
        assert one.low_res.shape == one.clean.shape == (24, 32, 3)
        assert one.low_res.dtype == np.uint8
        assert np.array_equal(one.low_res, again.low_res)
        assert one.cleanup == again.cleanup
        assert np.array_equal(one.clean, shrink(high_res, 4))


def test_bicubic_is_pillows_and_antialiased(high_res: Pixels) -> None:
    expected = np.asarray(Image.fromarray(high_res).resize((32, 24), Image.Resampling.BICUBIC))
    assert np.array_equal(shrink(high_res, 4), expected)
    stripes = np.zeros((32, 32, 3), np.uint8)
    stripes[:, ::2] = 255
    assert np.abs(shrink(stripes, 4)[:, 2:-2].astype(int) - 127).max() <= 2


def test_strengths_have_exact_ends() -> None:
    rng = np.random.default_rng(0)
    drawn = np.array([draw_strength(rng) for _ in range(20_000)])
    assert (drawn == 0).mean() == pytest.approx(CLEAN, abs=0.01)
    assert (drawn == 1).mean() == pytest.approx(WORST, abs=0.01)
    between = drawn[(drawn > 0) & (drawn < 1)]
    assert np.quantile(between, [0.25, 0.5, 0.75]) == pytest.approx([0.25, 0.5, 0.75], abs=0.02)


def test_damage_grows_with_its_strength(high_res: Pixels) -> None:
    clean = to_floats(shrink(high_res, 4))
    rng = np.random.default_rng(0)
    errors = [
        np.mean([np.square(damage(clean, strength, rng) - clean).mean() for _ in range(40)])
        for strength in (0.0, 0.1, 0.4, 0.7, 1.0)
    ]
    assert errors[0] == 0
    assert all(later > 1.3 * earlier for earlier, later in pairwise(errors[1:]))
    assert 0 < errors[1] < 0.1 * errors[4]


def test_noise_and_compression_come_apart(high_res: Pixels) -> None:
    flat = np.full_like(high_res, 128)
    degrade = DamagedApart(4)
    samples = [degrade(flat, np.random.default_rng(seed)).low_res.astype(float) for seed in range(120)]
    deviations = np.array([sample.std() for sample in samples])
    assert (deviations < 0.5).mean() > 0.2  # compression alone does nothing to one colour
    assert np.quantile(deviations, 0.9) > 5
    neighbours = [
        np.corrcoef(sample[:, :-1, 1].ravel(), sample[:, 1:, 1].ravel())[0, 1]
        for sample, deviation in zip(samples, deviations, strict=True)
        if deviation > 2
    ]
    assert np.mean(np.abs(neighbours) < 0.1) > 0.2  # noise that no compression has touched


def test_no_strength_is_the_clean_picture(high_res: Pixels) -> None:
    degrade = Cleanup(4)
    samples = [degrade(high_res, np.random.default_rng(seed)) for seed in range(60)]
    clean = shrink(high_res, 4)
    for sample in samples:
        assert np.array_equal(sample.low_res, clean) == (sample.cleanup == 0)
    assert {0.0, 1.0} < {sample.cleanup for sample in samples}


def test_damaged_pictures_are_never_clean(high_res: Pixels) -> None:
    samples = [Damaged(4)(high_res, np.random.default_rng(seed)) for seed in range(30)]
    assert all(sample.cleanup > 0 for sample in samples)
    assert 1.0 in {sample.cleanup for sample in samples}


def test_real_esrgan_is_heavy_and_varied(high_res: Pixels) -> None:
    degrade = RealEsrgan(4)
    clean = shrink(high_res, 4).astype(float)
    samples = [degrade(high_res, np.random.default_rng(seed)).low_res for seed in range(60)]
    errors = np.array([np.sqrt(np.square(sample - clean).mean()) for sample in samples])
    assert 8 < np.median(errors) < 40
    assert errors.max() > 2 * errors.min()
    assert abs(np.mean([sample.mean() for sample in samples]) - clean.mean()) < 4


def test_the_settings_are_resshifts() -> None:
    """Every number of the published configuration that is written down in this chain."""
    assert (FIRST.kernel.largest, FIRST.kernel.sigma, FIRST.kernel.sinc) == (19, (0.2, 3.0), 0.1)
    assert (SECOND.kernel.largest, SECOND.kernel.sigma, SECOND.blur) == (13, (0.2, 1.5), 0.8)
    assert (FIRST.up_down_keep, FIRST.resize) == ((0.2, 0.7, 0.1), (0.15, 1.5))
    assert (SECOND.up_down_keep, SECOND.resize) == ((0.3, 0.4, 0.3), (0.3, 1.2))
    assert (FIRST.gaussian, FIRST.poisson, FIRST.grey) == ((1, 30), (0.05, 3), 0.4)
    assert (SECOND.gaussian, SECOND.poisson, SECOND.grey) == ((1, 25), (0.05, 2.5), 0.4)
