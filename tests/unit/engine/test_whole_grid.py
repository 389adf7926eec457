"""Which tiles a whole photo is cut into."""

from __future__ import annotations

import dataclasses

import pytest

from desktop.engine.systems.system import widest_feather
from desktop.engine.tiling.whole_grid import LARGE_TILE, LARGE_TILE_BYTES, whole_grid
from desktop.student.manifest import Manifest, Memory
from tests.manifests import manifest

SIZE = (1000, 750)
MODERATE, HUGE = Memory(1, 2000), Memory(1, LARGE_TILE_BYTES // 256**2 + 1)


@pytest.fixture
def student() -> Manifest:
    return manifest(tile_sizes=(128, 256), halo=20, memory=MODERATE)


def test_large_photos_get_larger_tiles_which_cost_less(student: Manifest) -> None:
    grid = whole_grid(student, *SIZE, any_size=True)
    usual = whole_grid(dataclasses.replace(student, memory=None), *SIZE, any_size=True)
    assert (grid.columns.tile, grid.rows.tile) == (520, 280)
    assert (usual.columns.tile, usual.rows.tile) == (232, 220)
    assert grid.computed < 0.86 * usual.computed


@pytest.mark.parametrize("pixel", [0, 2000, 8000, 16_000])
@pytest.mark.parametrize("size", [(256, 257), (301, 3000), (3000, 301), (500, 375), (866, 866), (9000, 700)])
def test_larger_tiles_stay_within_their_limits(student: Manifest, pixel: int, size: tuple[int, int]) -> None:
    student = dataclasses.replace(student, memory=Memory(1, pixel))
    grid = whole_grid(student, *size, any_size=True)
    usual = whole_grid(dataclasses.replace(student, memory=None), *size, any_size=True)
    area = grid.rows.tile * grid.columns.tile
    assert grid.computed <= usual.computed and len(grid.tiles(grid.whole)) > 1
    assert area <= LARGE_TILE and area * pixel <= LARGE_TILE_BYTES and grid.rows.tile <= 384
    assert grid.rows.tile <= size[1] and grid.columns.tile <= size[0], "none reaches beyond the photo"


@pytest.mark.parametrize("tile", [128, 256, 320, 512])
@pytest.mark.parametrize("pixel", [0, 2000, 10_000, 20_000, 40_000, 60_000])
def test_the_halo_and_the_fade_of_every_model_fit(student: Manifest, tile: int, pixel: int) -> None:
    halo = tile // 4
    student = dataclasses.replace(student, tile_sizes=(tile,), halo=halo, memory=Memory(1, pixel))
    for size in ((256, 256), (300, 999), (866, 866), (2000, 260)):
        grid = whole_grid(student, *size, any_size=True, feather=widest_feather(student))
        assert grid.rows.spans[-1].last == size[1] and grid.columns.spans[-1].last == size[0]


@pytest.mark.parametrize(
    ("changes", "any_size", "size"),
    [
        ({}, False, SIZE),
        ({"memory": None}, True, SIZE),
        ({"memory": HUGE}, True, SIZE),
        ({"whole_tiles": True}, True, SIZE),
        ({}, True, (1000, 248)),
        ({}, True, (248, 1000)),
        ({}, True, (256, 256)),
    ],
)
def test_others_get_the_tiles_of_the_manifest(
    student: Manifest, changes: dict[str, object], any_size: bool, size: tuple[int, int]
) -> None:
    grid = whole_grid(dataclasses.replace(student, **changes), *size, any_size=any_size)  # type: ignore[arg-type]
    assert grid.tile in student.tile_sizes and grid.tile_width == grid.tile
