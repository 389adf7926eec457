"""A student that changes nothing gives back the numbers that it was given, of 8 and of 16 bits."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import numpy as np
import pytest

from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.runtime import Inputs
from desktop.samples import Samples
from desktop.student.geometry import Region
from tests.unit.batch.makers import manifest


class Nearest:
    """A runtime whose `render` repeats every low-res pixel."""

    name = "nearest"
    any_size = True

    def __init__(self, scale: int) -> None:
        self._scale = scale

    def run(self, program: str, inputs: Inputs) -> np.ndarray:
        low_res: np.ndarray = inputs["low_res"]
        return low_res.repeat(self._scale, axis=2).repeat(self._scale, axis=3)

    def array(self, value: np.ndarray) -> np.ndarray:
        return value

    def join(self, rows: Sequence[Sequence[np.ndarray]]) -> np.ndarray:
        raise AssertionError("there are no features")

    def size_of(self, value: np.ndarray) -> int:
        return value.nbytes

    def stack(self, values: Sequence[np.ndarray]) -> np.ndarray:
        raise AssertionError("there are no features")

    def safer(self) -> None:
        return None


def rendered(picture: Samples, scale: int, region: Region | None = None) -> Samples:
    student = dataclasses.replace(manifest(realism=None), system="compact", scale=scale)
    renderer = Renderer(student, Nearest(scale))
    renderer.open(1, picture)
    height, width = picture.shape[:2]
    size = region or Region(0, 0, width * scale, height * scale)
    output = np.zeros((size.height, size.width, 3), picture.dtype)
    for _ in renderer.render(RenderRequest(1, region), output):
        pass
    return output


@pytest.mark.parametrize("scale", [1, 4])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_every_number_comes_back(scale: int, dtype: type) -> None:
    """Also where tiles fade into each other."""
    levels = np.iinfo(dtype).max + 1
    picture = np.random.default_rng(0).permutation(np.arange(256 * 256 * 3) % levels)
    picture = picture.reshape(256, 256, 3).astype(dtype)
    expected = picture.repeat(scale, axis=0).repeat(scale, axis=1)
    assert np.array_equal(rendered(picture, scale), expected)
    part = Region(21, 35, 90, 71)
    assert np.array_equal(rendered(picture, scale, part), expected[part.rows, part.columns])
