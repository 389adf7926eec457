"""The noise field."""

from __future__ import annotations

import numpy as np

from desktop.student.noise import BLOCK, noise_window


def test_any_window_equals_the_crop_of_the_whole() -> None:
    whole = noise_window(7, 3, 0, 0, 3 * BLOCK, 3 * BLOCK)
    for top, left, height, width in (
        (0, 0, 1, 1),
        (BLOCK - 1, 5, 2, 150),
        (60, 70, 100, 31),
        (191, 191, 1, 1),
    ):
        window = noise_window(7, 3, top, left, height, width)
        np.testing.assert_array_equal(window, whole[:, top : top + height, left : left + width])


def test_it_is_standard_normal_and_uncorrelated_across_blocks() -> None:
    field = noise_window(0, 4, 0, 0, 4 * BLOCK, 4 * BLOCK).astype(float)
    assert abs(field.mean()) < 0.01
    assert abs(field.std() - 1) < 0.01
    here, there = field[:, :BLOCK, :BLOCK].ravel(), field[:, BLOCK : 2 * BLOCK, :BLOCK].ravel()
    assert abs(np.corrcoef(here, there)[0, 1]) < 0.03


def test_seeds_give_different_fields() -> None:
    assert not np.array_equal(noise_window(1, 1, 0, 0, 8, 8), noise_window(2, 1, 0, 0, 8, 8))
