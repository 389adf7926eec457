"""How regions are cut into pieces."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.engine.request import Region
from desktop.engine.tiling.grid import TileGrid
from desktop.engine.tiling.pieces import Piece, cut_pieces

HALO, MARGIN, LARGEST = 12, 8, 2500
GRIDS = [TileGrid(height, width, 48, HALO, 4) for height, width in ((90, 200), (48, 49), (20, 130), (5, 7))]


def regions(grid: TileGrid) -> list[Region]:
    whole = grid.whole
    return [
        whole,
        Region(0, 0, 1, 1),
        Region(whole.right - 3, whole.bottom - 2, 3, 2),
        Region(whole.width // 3 + 1, whole.height // 4, whole.width // 2 + 2, whole.height // 2),
    ]


CASES = [(grid, region) for grid in GRIDS for region in regions(grid)]


@pytest.mark.parametrize(("grid", "region"), CASES)
def test_pieces_cover_the_region_once(grid: TileGrid, region: Region) -> None:
    painted = np.zeros((grid.whole.height, grid.whole.width), int)
    for piece in cut_pieces(grid, region, MARGIN, LARGEST):
        painted[piece.region.top : piece.region.bottom, piece.region.left : piece.region.right] += 1
    assert (painted[region.top : region.bottom, region.left : region.right] == 1).all()
    assert painted.sum() == region.width * region.height


def check_window(grid: TileGrid, piece: Piece) -> None:
    window = piece.window
    height, width = max(grid.height, grid.tile), max(grid.width, grid.tile)
    filled = np.zeros((height, width), int)
    for row in piece.patches:
        for patch in row:
            part, tile = patch.window, grid.window(patch.tile)
            filled[part.top : part.bottom, part.left : part.right] += 1
            assert tile.top <= part.top and part.bottom <= tile.bottom
            assert tile.left <= part.left and part.right <= tile.right
    assert (filled[window.top : window.bottom, window.left : window.right] == 1).all()
    assert filled.sum() == window.height * window.width <= LARGEST
    region = piece.region
    assert window.top <= max(0, region.top // 4 - MARGIN)
    assert window.left <= max(0, region.left // 4 - MARGIN)
    assert window.bottom >= min(height, -(-region.bottom // 4) + MARGIN)
    assert window.right >= min(width, -(-region.right // 4) + MARGIN)


@pytest.mark.parametrize(("grid", "region"), CASES)
def test_patches_of_tiles_fill_each_window_once(grid: TileGrid, region: Region) -> None:
    for piece in cut_pieces(grid, region, MARGIN, LARGEST):
        check_window(grid, piece)


def test_no_pixel_comes_from_near_the_inner_edge_of_a_tile() -> None:
    grid = GRIDS[0]
    for piece in cut_pieces(grid, grid.whole, MARGIN, LARGEST):
        for row in piece.patches:
            for patch in row:
                tile, inner = grid.window(patch.tile), patch.window
                if tile.right < grid.width:
                    assert inner.right <= tile.right - HALO + MARGIN


def test_the_middle_comes_first() -> None:
    grid = GRIDS[0]
    pieces = cut_pieces(grid, grid.whole, MARGIN, LARGEST)
    middle = grid.whole.width // 2
    distances = [abs(piece.region.left + piece.region.width // 2 - middle) for piece in pieces]
    assert len(pieces) > 4
    assert distances[0] < grid.whole.width / 4 < distances[-1]


def test_a_margin_wider_than_a_piece_ends() -> None:
    grid = TileGrid(90, 200, 96, 40, 4)
    assert len(cut_pieces(grid, grid.whole, 36, largest=1)) == 3 * 6
