"""How regions are cut into pieces."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.engine.tiling.grid import MULTIPLE, TileGrid
from desktop.engine.tiling.pieces import LARGEST_BLOCK, Piece, cut_pieces, cut_windows, joint_blocks
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


def check_filled(grid: TileGrid, piece: Piece, largest: int = LARGEST) -> None:
    computed = piece.joined
    height, width = max(grid.height, grid.tile), max(grid.width, grid.tile)
    filled = np.zeros((height, width), int)
    for row in piece.patches:
        for patch in row:
            part, tile = patch.region, patch.tile.region
            filled[part.rows, part.columns] += 1
            assert tile.top <= part.top and part.bottom <= tile.bottom
            assert tile.left <= part.left and part.right <= tile.right
    assert (filled[computed.rows, computed.columns] == 1).all()
    assert filled.sum() == computed.height * computed.width <= largest
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
    grid, unused = GRIDS[0], HALO - MARGIN
    patches = [
        patch
        for piece in cut_pieces(grid, grid.whole, MARGIN, LARGEST)
        for row in piece.patches
        for patch in row
    ]
    assert len({patch.tile for patch in patches}) > 1
    for patch in patches:
        tile, part = patch.tile.region, patch.region
        assert part.left >= tile.left + unused or tile.left == 0
        assert part.top >= tile.top + unused or tile.top == 0
        assert part.right <= tile.right - unused or tile.right >= grid.width
        assert part.bottom <= tile.bottom - unused or tile.bottom >= grid.height


CELLS = [grid.cells for grid in (GRIDS[0], TileGrid(601, 333, 48, HALO, 4)) if grid.cells is not None]


@pytest.mark.parametrize("cells", CELLS)
def test_cells_fill_each_piece_once(cells: TileGrid) -> None:
    for region in regions(cells):
        for piece in cut_pieces(cells, region, MARGIN, LARGEST):
            check_filled(cells, piece)


def test_images_smaller_than_a_tile_have_no_cells() -> None:
    assert [grid.cells is None for grid in GRIDS] == [False, False, True, True]


@pytest.mark.parametrize("cells", CELLS)
@pytest.mark.parametrize("halo", [12, 20, 32])
def test_blocks_hold_their_cells_and_a_halo_inside_the_image(cells: TileGrid, halo: int) -> None:
    every = cells.tiles(cells.whole)
    image = Region(0, 0, cells.width, cells.height)
    for tiles in (every, every[:1], every[-1:], [tile for tile in every if tile.row < 2 or tile.column < 3]):
        blocks = joint_blocks(tiles, cells, halo)
        assert {tile for block in blocks for tile in block.tiles} >= set(tiles)
        for block in blocks:
            encoded = block.encoded
            assert encoded.intersection(image) == encoded
            assert encoded.width % MULTIPLE == encoded.height % MULTIPLE == 0, (
                "networks fold squares of pixels"
            )
            assert encoded.width * encoded.height <= LARGEST_BLOCK
            for tile in block.tiles:
                part = tile.region
                around = Region.between(
                    part.left - halo, part.top - halo, part.right + halo, part.bottom + halo
                ).intersection(image)
                assert encoded.intersection(around) == around


def test_an_angle_of_cells_is_two_blocks() -> None:
    (cells,) = CELLS[:1]
    angle = [tile for tile in cells.tiles(cells.whole) if tile.row < 1 or tile.column < 2]
    assert [len(block.tiles) for block in joint_blocks(angle, cells, 4)] == [13, 10]


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


WINDOWS = ((24, 40), (40, 48), (48, 48), (64, 96))


@pytest.mark.parametrize(("grid", "region"), CASES)
def test_windows_cover_the_region_once_and_hold_all_that_a_piece_is_made_from(
    grid: TileGrid, region: Region
) -> None:
    painted = np.zeros((grid.whole.height, grid.whole.width), int)
    sizes = set()
    height, width = max(grid.height, grid.tile), max(grid.width, grid.tile)
    for piece in cut_windows(grid, region, MARGIN, WINDOWS):
        painted[piece.painted.rows, piece.painted.columns] += 1
        window = piece.computed
        sizes.add((window.height, window.width))
        assert piece.joined.intersection(window) == piece.joined
        assert window.intersection(Region(0, 0, width, height)) == window, "it ends with the tiles"
        check_filled(grid, piece, 64 * 96)
    assert len(sizes) == 1 and sizes <= set(WINDOWS)
    assert (painted[region.rows, region.columns] == 1).all() and painted.sum() == region.width * region.height


def test_the_window_is_the_one_that_takes_the_least_time() -> None:
    grid = GRIDS[0]

    def sizes(region: Region) -> list[tuple[int, int]]:
        pieces = cut_windows(grid, region, MARGIN, WINDOWS)
        return [(piece.computed.height, piece.computed.width) for piece in pieces]

    assert sizes(Region(300, 100, 30, 20)) == [(24, 40)]
    assert sizes(Region(300, 100, 4 * 80 - 3, 4 * 48 - 3)) == [(64, 96)]
    assert sizes(Region(300, 100, 4 * 80 + 1, 4 * 48)) == [(64, 96)] * 2, "it shows a pixel less"


def test_a_photo_of_one_tile_is_rendered_in_a_window_of_that_size_without_margins() -> None:
    grid = GRIDS[3]
    (piece,) = cut_windows(grid, grid.whole, MARGIN, ((48, 48),))
    assert piece.computed == piece.patches[0][0].tile.region


def test_without_a_window_that_fits_there_are_no_pieces() -> None:
    assert cut_windows(GRIDS[3], GRIDS[3].whole, MARGIN, ((64, 96),)) == []
