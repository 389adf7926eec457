"""A student that changes nothing gives back the numbers that it was given, of 8 and of 16 bits."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.student.geometry import Region
from tests.unit.engine.nearest import Nearest, render_with


@pytest.mark.parametrize("scale", [1, 4])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_every_number_comes_back(scale: int, dtype: type) -> None:
    """Also where tiles fade into each other."""
    levels = np.iinfo(dtype).max + 1
    picture = np.random.default_rng(0).permutation(np.arange(256 * 256 * 3) % levels)
    picture = picture.reshape(256, 256, 3).astype(dtype)
    expected = picture.repeat(scale, axis=0).repeat(scale, axis=1)
    assert np.array_equal(render_with(Nearest(scale), picture), expected)
    part = Region(21, 35, 90, 71)
    assert np.array_equal(render_with(Nearest(scale), picture, part), expected[part.rows, part.columns])
