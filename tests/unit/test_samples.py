"""Numbers of 8 and 16 bits: the same shade in both, and nothing lost on the way to floats and back."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.samples import EIGHT, SIXTEEN, from_unit, to_eight, white
from tests.deep_samples import to_sixteen

ALL_EIGHT = np.arange(256, dtype=np.uint8)
ALL_SIXTEEN = np.arange(65536, dtype=np.uint16)


def test_white() -> None:
    assert (white(EIGHT), white(SIXTEEN)) == (255, 65535)
    with pytest.raises(ValueError, match="float32"):
        white(np.dtype(np.float32))


def test_eight_bits_survive_sixteen() -> None:
    assert to_sixteen(ALL_EIGHT)[[0, 128, 255]].tolist() == [0, 128 * 257, 65535]
    assert np.array_equal(to_eight(to_sixteen(ALL_EIGHT)), ALL_EIGHT)


def test_sixteen_bits_become_the_nearest_of_eight() -> None:
    assert np.array_equal(to_eight(ALL_SIXTEEN), np.rint(ALL_SIXTEEN / 257).astype(np.uint8))


def test_nothing_is_copied_without_need() -> None:
    assert to_eight(ALL_EIGHT) is ALL_EIGHT


@pytest.mark.parametrize("values", [ALL_EIGHT, ALL_SIXTEEN], ids=["8", "16"])
def test_float32_holds_every_number(values: np.ndarray) -> None:
    unit = values.astype(np.float32) / np.float32(white(values.dtype))
    assert np.array_equal(from_unit(unit, values.dtype), values)


def test_floats_are_rounded_and_clipped() -> None:
    values = np.array([-1, 0, 0.5 / 255 + 1e-6, 1, 2], np.float32)
    assert from_unit(values, EIGHT).tolist() == [0, 0, 1, 255, 255]
    assert from_unit(values, SIXTEEN).tolist() == [0, 0, 129, 65535, 65535]
