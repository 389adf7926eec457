"""How a region is cut into pieces that are rendered at once, from the features of several tiles each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from desktop.engine.tiling.grid import MULTIPLE, Axis, Tile, TileGrid, low_res_region
from desktop.student.geometry import Region

LARGEST = 49_152
"""Low-res pixels computed at once: a view of 800 x 600 and its margin is one piece, and a newer request waits
for one piece at most."""
LARGEST_BLOCK = 98_304
"""Low-res pixels encoded at once: what is in view of 800 x 600 and its halo is one block."""
CALL = 1024
"""Low-res pixels that take about as long as what each call costs besides."""
Window = tuple[int, int]
"""Height and width in low-res pixels."""


@dataclass(frozen=True)
class Patch:
    """The low-res pixels of a photo that are taken from one tile."""

    tile: Tile
    region: Region


@dataclass(frozen=True)
class Piece:
    """A part of the result that is computed at once.

    `painted`: the high-res pixels that it gives. `joined`: the low-res pixels that it is made from, with a
    margin. `patches`: row by row, what fills `joined`. `computed`: the low-res pixels that are computed: more
    than `joined` where the piece is rendered in a larger window.
    """

    painted: Region
    joined: Region
    patches: tuple[tuple[Patch, ...], ...]
    computed: Region

    @property
    def tiles(self) -> list[Tile]:
        """All that it is made from."""
        return [patch.tile for row in self.patches for patch in row]


@dataclass(frozen=True)
class Block:
    """Neighbouring tiles that are encoded at once. `encoded`: the low-res pixels of all, with a halo."""

    tiles: tuple[Tile, ...]
    encoded: Region


Cut = Callable[[Sequence[Tile]], list[Block]]
"""Puts tiles into blocks."""


def single_blocks(tiles: Sequence[Tile]) -> list[Block]:
    """Tiles that have their halos."""
    return [Block((tile,), tile.region) for tile in tiles]


def joint_blocks(tiles: Sequence[Tile], grid: TileGrid, halo: int) -> list[Block]:
    """Cells of a grid in rectangles with a halo around each, which may hold other cells between them.

    They have at most `LARGEST_BLOCK` low-res pixels with their halo, or are as small as can be.
    """
    columns_of: dict[int, list[int]] = {}
    for tile in tiles:
        columns_of.setdefault(tile.row, []).append(tile.column)
    blocks: list[Block] = []
    rows = sorted((row, min(columns), max(columns)) for row, columns in columns_of.items())
    for _, group in groupby(enumerate(rows), key=lambda pair: (pair[1][0] - pair[0], pair[1][1:])):
        (_, (top, first, last)), *others = group
        blocks += _blocks(grid, halo, range(top, top + 1 + len(others)), range(first, last + 1))
    return blocks


def _blocks(grid: TileGrid, halo: int, rows: range, columns: range) -> list[Block]:
    first, last = grid.at(rows[0], columns[0]).region, grid.at(rows[-1], columns[-1]).region
    left, right = _with_halo(first.left, last.right, halo, grid.width)
    top, bottom = _with_halo(first.top, last.bottom, halo, grid.height)
    encoded = Region.between(left, top, right, bottom)
    too_large = encoded.width * encoded.height > LARGEST_BLOCK
    if len(rows) > 1 and (bottom > grid.height or (too_large and len(rows) >= len(columns))):
        parts = [(part, columns) for part in _halves(rows)]
    elif len(columns) > 1 and (right > grid.width or too_large):
        parts = [(rows, part) for part in _halves(columns)]
    else:
        return [Block(tuple(grid.at(row, column) for row in rows for column in columns), encoded)]
    return [block for part in parts for block in _blocks(grid, halo, *part)]


def _halves(indices: range) -> tuple[range, range]:
    return indices[: len(indices) // 2], indices[len(indices) // 2 :]


def _with_halo(first: int, last: int, halo: int, size: int) -> tuple[int, int]:
    """A part of an axis with a halo, in the image and of a length that networks can fold."""
    first, last = max(0, first - halo), min(size, last + halo)
    missing = (first - last) % MULTIPLE
    if first >= missing:
        return first - missing, last
    return first, last + missing


def cut_pieces(grid: TileGrid, region: Region, margin: int, largest: int = LARGEST) -> list[Piece]:
    """Cut a region in high-res pixels into pieces, the middle ones first.

    They have at most `largest` low-res pixels with their margins, or more where the margin alone would be
    most of a piece.
    """
    inner = low_res_region(region, grid.scale)
    rows, columns = _counts(inner.height, inner.width, margin, largest)
    return [_piece(grid, region, core, margin) for core in _cores(inner, rows, columns)]


def cut_windows(grid: TileGrid, region: Region, margin: int, windows: Iterable[Window]) -> list[Piece]:
    """Cut a region in high-res pixels into pieces for windows of one size, the middle ones first.

    It is the size that takes the least time by the pixels that are computed; no pieces where none fits into
    the tiles of the photo. A window ends with these at the edges of the photo, as tiles do.
    """
    inner = low_res_region(region, grid.scale)
    ways = []
    for height, width in windows:
        if height <= grid.rows.reach and width <= grid.columns.reach:
            rows = -(-inner.height // _capacity(height, grid.rows, margin))
            columns = -(-inner.width // _capacity(width, grid.columns, margin))
            ways.append((rows * columns * (height * width + CALL), rows, columns, (height, width)))
    if not ways:
        return []
    _, rows, columns, window = min(ways)
    return [_piece(grid, region, core, margin, window) for core in _cores(inner, rows, columns)]


def _capacity(side: int, axis: Axis, margin: int) -> int:
    """How many pixels along an axis a window shows: without margins where it holds the whole photo."""
    return side if side == axis.reach else max(1, side - 2 * margin)


def _cores(inner: Region, rows: int, columns: int) -> list[Region]:
    """A region in so many parts of equal size, the middle ones first."""
    cores = [
        Region.between(left, top, right, bottom)
        for top, bottom in _cuts(inner.top, inner.bottom, rows)
        for left, right in _cuts(inner.left, inner.right, columns)
    ]
    return sorted(
        cores,
        key=lambda core: (
            abs(core.top + core.bottom - inner.top - inner.bottom)
            + abs(core.left + core.right - inner.left - inner.right)
        ),
    )


def _counts(height: int, width: int, margin: int, largest: int) -> tuple[int, int]:
    rows = columns = 1
    while (height / rows + 2 * margin) * (width / columns + 2 * margin) > largest:
        if max(height / rows, width / columns) <= margin:
            break
        if height / rows > width / columns:
            rows += 1
        else:
            columns += 1
    return rows, columns


def _cuts(first: int, last: int, count: int) -> list[tuple[int, int]]:
    edges = [first + (last - first) * i // count for i in range(count + 1)]
    return list(pairwise(edges))


def _piece(grid: TileGrid, region: Region, core: Region, margin: int, window: Window | None = None) -> Piece:
    rows = grid.rows.shares(core.top, core.bottom, margin)
    columns = grid.columns.shares(core.left, core.right, margin)
    patches = tuple(
        tuple(
            Patch(
                grid.at(row.index, column.index),
                Region.between(column.first, row.first, column.last, row.last),
            )
            for column in columns
        )
        for row in rows
    )
    painted = core.scaled(grid.scale).intersection(region)
    joined = Region.between(columns[0].first, rows[0].first, columns[-1].last, rows[-1].last)
    computed = joined if window is None else _around(core, window, grid)
    return Piece(painted, joined, patches, computed)


def _around(core: Region, window: Window, grid: TileGrid) -> Region:
    """A window with a core in its middle, or as near to that as the tiles of the photo allow."""
    height, width = window
    top = max(0, min((core.top + core.bottom - height) // 2, grid.rows.reach - height))
    left = max(0, min((core.left + core.right - width) // 2, grid.columns.reach - width))
    return Region(left, top, width, height)
