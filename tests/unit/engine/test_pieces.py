"""How regions are cut into pieces."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.engine.tiling.grid import TileGrid
from desktop.engine.tiling.pieces import Piece, cut_pieces
from desktop.student.geometry import Region

HALO, MARGIN, LARGEST = 12, 8, 2500
GRIDS = [TileGrid(width, height, 48, HALO, 4) for width, height in ((200, 90), (49, 48), (130, 20), (7, 5))]


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
        painted[piece.painted.rows, piece.painted.columns] += 1
    assert (painted[region.rows, region.columns] == 1).all()
    assert painted.sum() == region.width * region.height


def check_filled(grid: TileGrid, piece: Piece) -> None:
    computed = piece.computed
    height, width = max(grid.height, grid.tile), max(grid.width, grid.tile)
    filled = np.zeros((height, width), int)
    for row in piece.patches:
        for patch in row:
            part, tile = patch.region, patch.tile.region
            filled[part.rows, part.columns] += 1
            assert tile.top <= part.top and part.bottom <= tile.bottom
            assert tile.left <= part.left and part.right <= tile.right
    assert (filled[computed.rows, computed.columns] == 1).all()
    assert filled.sum() == computed.height * computed.width <= LARGEST
    region = piece.painted
    assert computed.top <= max(0, region.top // 4 - MARGIN)
    assert computed.left <= max(0, region.left // 4 - MARGIN)
    assert computed.bottom >= min(height, -(-region.bottom // 4) + MARGIN)
    assert computed.right >= min(width, -(-region.right // 4) + MARGIN)


@pytest.mark.parametrize(("grid", "region"), CASES)
def test_patches_of_tiles_fill_each_piece_once(grid: TileGrid, region: Region) -> None:
    for piece in cut_pieces(grid, region, MARGIN, LARGEST):
        check_filled(grid, piece)


def test_no_pixel_comes_from_near_the_inner_edge_of_a_tile() -> None:
    grid = GRIDS[0]
    for piece in cut_pieces(grid, grid.whole, MARGIN, LARGEST):
        for row in piece.patches:
            for patch in row:
                tile, inner = patch.tile.region, patch.region
                if tile.right < grid.width:
                    assert inner.right <= tile.right - HALO + MARGIN


def test_the_middle_comes_first() -> None:
    grid = GRIDS[0]
    pieces = cut_pieces(grid, grid.whole, MARGIN, LARGEST)
    middle = grid.whole.width // 2
    distances = [abs(piece.painted.left + piece.painted.width // 2 - middle) for piece in pieces]
    assert len(pieces) > 4
    assert distances[0] < grid.whole.width / 4 < distances[-1]


def test_a_margin_wider_than_a_piece_ends() -> None:
    grid = TileGrid(200, 90, 96, 40, 4)
    assert len(cut_pieces(grid, grid.whole, 36, largest=1)) == 3 * 6
