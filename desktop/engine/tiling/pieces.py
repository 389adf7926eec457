"""How a region is cut into pieces that are rendered at once, from the features of several tiles each."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from desktop.engine.tiling.grid import Tile, TileGrid, low_res_region
from desktop.student.geometry import Region

LARGEST = 49_152
"""Low-res pixels computed at once: a view of 800 x 600 and its margin is one piece, and a newer request waits
for one piece at most."""


@dataclass(frozen=True)
class Patch:
    """The low-res pixels of a photo that are taken from one tile."""

    tile: Tile
    region: Region


@dataclass(frozen=True)
class Piece:
    """A part of the result that is computed at once.

    `painted`: the high-res pixels that it gives. `computed`: the low-res pixels that are computed for it,
    with a margin. `patches`: row by row, what fills `computed`.
    """

    painted: Region
    computed: Region
    patches: tuple[tuple[Patch, ...], ...]

    @property
    def tiles(self) -> list[Tile]:
        """All that it is made from."""
        return [patch.tile for row in self.patches for patch in row]


def cut_pieces(grid: TileGrid, region: Region, margin: int, largest: int = LARGEST) -> list[Piece]:
    """Cut a region in high-res pixels into pieces, the middle ones first.

    They have at most `largest` low-res pixels with their margins, or more where the margin alone would be
    most of a piece. `margin` is at most the halo.
    """
    inner = low_res_region(region, grid.scale)
    rows, columns = _counts(inner.height, inner.width, margin, largest)
    cores = [
        Region.between(left, top, right, bottom)
        for top, bottom in _cuts(inner.top, inner.bottom, rows)
        for left, right in _cuts(inner.left, inner.right, columns)
    ]
    cores.sort(
        key=lambda core: (
            abs(core.top + core.bottom - inner.top - inner.bottom)
            + abs(core.left + core.right - inner.left - inner.right)
        )
    )
    return [_piece(grid, region, core, margin) for core in cores]


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


def _piece(grid: TileGrid, region: Region, core: Region, margin: int) -> Piece:
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
    computed = Region.between(columns[0].first, rows[0].first, columns[-1].last, rows[-1].last)
    return Piece(painted, computed, patches)
