"""The tile grid and the compositor, with stand-ins for the network whose results are known."""

from __future__ import annotations

import dataclasses
from itertools import pairwise

import numpy as np
import pytest

from desktop.engine.tiling.compositor import Compositor
from desktop.engine.tiling.grid import Axis, TileGrid
from desktop.student.geometry import Region
from desktop.student.view import cut_region

SIZES = [1, 5, 48, 49, 70, 76, 77, 104, 131, 500]


@pytest.mark.parametrize("size", SIZES)
def test_weights_of_neighbours_sum_to_one_everywhere(size: int) -> None:
    axis = Axis(size, tile=48, halo=10)
    total = np.zeros(size * 4)
    for index, span in enumerate(axis.spans):
        total[span.first * 4 : span.last * 4] += axis.weights(index, scale=4)
    np.testing.assert_allclose(total, 1, atol=1e-6)


@pytest.mark.parametrize("size", SIZES)
def test_no_pixel_near_the_inner_edge_of_a_tile_is_used(size: int) -> None:
    axis = Axis(size, tile=48, halo=10)
    margin = axis.halo - axis.feather // 2
    for span in axis.spans:
        assert span.first == 0 or span.first >= span.start + margin
        assert span.last == size or span.last <= span.start + axis.tile - margin
        assert span.start + axis.tile <= max(size, axis.tile), "the last tile is shifted inward"


@pytest.mark.parametrize("size", SIZES)
def test_finished_stretches_partition_the_axis(size: int) -> None:
    spans = Axis(size, tile=48, halo=10).spans
    assert spans[0].first == 0
    assert spans[-1].final == size
    assert all(a.final == b.first for a, b in pairwise(spans))


def test_tiles_smaller_than_their_halos_are_refused() -> None:
    with pytest.raises(ValueError, match="too small for a halo of 16"):
        Axis(100, tile=32, halo=16)


def enlarge_nearest(low_res: np.ndarray) -> np.ndarray:
    return low_res.repeat(4, axis=1).repeat(4, axis=2)


def render_nearest(image: np.ndarray, grid: TileGrid, region: Region) -> np.ndarray:
    output = np.zeros((region.height, region.width, 3), image.dtype)
    compositor = Compositor(grid, region, output)
    painted = np.zeros(output.shape[:2], int)
    for tile in grid.tiles(region):
        done = compositor.add(tile, enlarge_nearest(cut_region(image, tile.region)))
        target = done.within(region)
        painted[target.rows, target.columns] += 1
    assert (painted == 1).all(), "every pixel is reported final exactly once"
    return output


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 200), (30, 40), (48, 48), (100, 131)])
@pytest.mark.parametrize("fitted", [False, True])
def test_composed_tiles_equal_the_untiled_result(height: int, width: int, dtype: type, fitted: bool) -> None:
    levels = np.iinfo(dtype).max + 1
    image = np.random.default_rng(0).integers(0, levels, (height, width, 3), dtype=dtype)
    grid = TileGrid(width, height, tile=48, halo=10, scale=4, fitted=fitted)
    result = render_nearest(image, grid, grid.whole)
    np.testing.assert_array_equal(result, image.repeat(4, axis=0).repeat(4, axis=1))


def test_a_region_equals_the_crop_of_the_whole() -> None:
    image = np.random.default_rng(1).integers(0, 256, (100, 131, 3), dtype=np.uint8)
    grid = TileGrid(131, 100, tile=48, halo=10, scale=4)
    whole = render_nearest(image, grid, grid.whole)
    for region in (
        Region(0, 0, 1, 1),
        Region(97, 33, 301, 250),
        Region(400, 300, 124, 100),
        Region(150, 0, 7, 400),
    ):
        crop = whole[region.rows, region.columns]
        np.testing.assert_array_equal(render_nearest(image, grid, region), crop)


@pytest.mark.parametrize(
    ("size", "side"),
    [(1, 24), (109, 132), (236, 256), (250, 252), (256, 256), (300, 172), (472, 256), (473, 188)],
)
def test_fitted_tiles_are_no_longer_than_the_photo_needs(size: int, side: int) -> None:
    grid = TileGrid(30_000, size, tile=256, halo=20, scale=4, fitted=True)
    assert grid.rows.tile == side
    assert len(grid.rows.spans) == len(dataclasses.replace(grid, fitted=False).rows.spans)
    assert dataclasses.replace(grid, fitted=False).rows.tile == 256


@pytest.mark.parametrize("halo", [0, 3, 16, 20, 32])
def test_fitted_tiles_cover_every_size(halo: int) -> None:
    for size in range(1, 700):
        axis = TileGrid(size, 1, tile=128, halo=halo, scale=4, fitted=True).columns
        assert axis.tile <= 128 and axis.spans[-1].last == size
        assert all(b.start < a.start + axis.tile - 2 * halo + 1 for a, b in pairwise(axis.spans))


def test_a_seam_is_a_gradual_fade() -> None:
    """Two tiles that disagree by 1 fade over the feather instead of meeting in a step."""
    grid = TileGrid(76, 48, tile=48, halo=10, scale=4)
    output = np.zeros((192, 304, 3), np.uint8)
    compositor = Compositor(grid, grid.whole, output)
    for value, tile in enumerate(grid.tiles(grid.whole)):
        compositor.add(tile, np.full((3, 192, 192), value, np.float32))
    row = output[0, :, 0].astype(int)
    assert row[0] == 0 and row[-1] == 255
    assert np.diff(row).max() <= 255 / (8 * 4) + 1


def test_small_images_are_continued_by_reflection_and_then_by_their_edge() -> None:
    image = np.array([[10, 20, 30]], np.uint8)[:, :, None].repeat(3, axis=2)
    cut = np.rint(cut_region(image, Region(0, 0, 48, 48))[0] * 255).astype(int)
    assert cut[0, :7].tolist() == [10, 20, 30, 20, 10, 10, 10]
    part = np.rint(cut_region(image, Region(2, 0, 3, 5))[0] * 255).astype(int)
    assert part.tolist() == [[30, 20, 10]] * 5
    assert (cut == cut[0]).all()


def test_fitted_tiles_have_room_for_wide_fades() -> None:
    for size in range(1, 700):
        axis = TileGrid(size, 40, 256, 32, 4, 64, fitted=True).columns
        assert axis.tile <= 256 and axis.spans[-1].last == size
