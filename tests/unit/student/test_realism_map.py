"""Realism from place to place: the map itself, and what a student makes of it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.package import StudentPackage
from desktop.student.realism_map import RealismMap
from tests.rendering import render

PHOTO = np.random.default_rng(3).integers(0, 256, (90, 120, 3), dtype=np.uint8)


def two_valued(left: float, right: float) -> RealismMap:
    values = np.full((9, 12), left, np.float32)
    values[:, 6:] = right
    return RealismMap.of(values)


def test_between_the_middles_of_cells_it_changes_linearly() -> None:
    values = RealismMap.of(np.array([[0, 1]], np.float32)).values_in(Region(0, 0, 8, 8), 8, 8)
    assert values[3] == pytest.approx([0, 0, 0.125, 0.375, 0.625, 0.875, 1, 1])


def test_a_region_is_a_part_of_the_whole_and_goes_on_outside() -> None:
    grid = RealismMap.of(np.random.default_rng(1).random((5, 7), np.float32))
    whole = grid.values_in(Region(0, 0, 70, 70), 70, 50)
    part = grid.values_in(Region(30, 12, 15, 20), 70, 50)
    assert part == pytest.approx(whole[12:32, 30:45], abs=1e-6)
    assert (whole[55] == whole[69]).all()


def test_the_map_of_a_part_has_the_values_of_the_whole_one_there() -> None:
    smooth = np.add.outer(np.linspace(0, 0.5, 20), np.linspace(0, 0.5, 30)).astype(np.float32)
    whole, region = RealismMap.of(smooth), Region(60, 40, 180, 120)
    part = whole.part(region, 300, 200)
    assert (part.rows, part.columns) == (12, 18)
    found = part.values_in(Region(0, 0, 180, 120), 180, 120)
    assert found[10:-10, 10:-10] == pytest.approx(whole.values_in(region, 300, 200)[10:-10, 10:-10], abs=1e-4)


def test_the_map_of_a_tiny_part_has_two_cells_each_way_and_that_of_all_is_the_same() -> None:
    whole = two_valued(0.2, 0.9)
    part = whole.part(Region(3, 3, 1, 1), 120, 90)
    assert (part.rows, part.columns) == (2, 2)
    assert (part.values_in(Region(0, 0, 1, 1), 1, 1) == np.float32(0.2)).all()
    assert whole.part(Region(0, 0, 120, 90), 120, 90) == whole


def test_a_map_of_two_values_gives_the_two_results_away_from_the_border(tiny_student: Path) -> None:
    package = StudentPackage.open(tiny_student)
    renderer = Renderer(package.manifest, TorchRuntime(package, float32=True))
    renderer.open(1, PHOTO)

    def rendered(controls: Controls) -> np.ndarray:
        return render(renderer, RenderRequest(1, controls=controls)).astype(int)

    mixed = rendered(Controls(realism=0.5, realism_map=two_valued(0.2, 0.9)))
    low, high = rendered(Controls(realism=0.2)), rendered(Controls(realism=0.9))
    border = 240
    reach = 4 * (10 + package.manifest.halo)
    assert np.abs(mixed[:, : border - reach] - low[:, : border - reach]).max() <= 1
    assert np.abs(mixed[:, border + reach :] - high[:, border + reach :]).max() <= 1
    assert np.abs(low - high).max() > 10


def test_a_part_of_a_tile_is_computed_as_the_whole(tiny_student: Path) -> None:
    package = StudentPackage.open(tiny_student)
    renderer = Renderer(package.manifest, TorchRuntime(package, float32=True))
    renderer.open(1, PHOTO)
    region = Region(101, 122, 70, 50)
    whole, part = (
        render(renderer, RenderRequest(1, each, controls=Controls(0.6))) for each in (None, region)
    )
    assert np.abs(part.astype(int) - whole[122:172, 101:171]).max() <= 1
