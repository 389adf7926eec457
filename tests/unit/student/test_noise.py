"""The noise field."""

from __future__ import annotations

import numpy as np

from desktop.student.geometry import Region
from desktop.student.noise import BLOCK, noise_field


def test_any_region_equals_the_crop_of_the_whole() -> None:
    whole = noise_field(7, 3, Region(0, 0, 3 * BLOCK, 3 * BLOCK))
    for cells in (
        Region(0, 0, 1, 1),
        Region(5, BLOCK - 1, 150, 2),
        Region(70, 60, 31, 100),
        Region(191, 191, 1, 1),
    ):
        np.testing.assert_array_equal(noise_field(7, 3, cells), whole[:, cells.rows, cells.columns])


def test_it_is_standard_normal_and_uncorrelated_across_blocks() -> None:
    field = noise_field(0, 4, Region(0, 0, 4 * BLOCK, 4 * BLOCK)).astype(float)
    assert abs(field.mean()) < 0.01
    assert abs(field.std() - 1) < 0.01
    here, there = field[:, :BLOCK, :BLOCK].ravel(), field[:, BLOCK : 2 * BLOCK, :BLOCK].ravel()
    assert abs(np.corrcoef(here, there)[0, 1]) < 0.03


def test_seeds_give_different_fields() -> None:
    cells = Region(0, 0, 8, 8)
    assert not np.array_equal(noise_field(1, 1, cells), noise_field(2, 1, cells))
