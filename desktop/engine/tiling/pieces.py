"""How a region is cut into pieces that are rendered at once, from the features of several tiles each."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from desktop.engine.request import Region, Window
from desktop.engine.tiling.grid import Tile, TileGrid

LARGEST = 49_152
"""Low-res pixels computed at once: a view of 800 x 600 and its margin is one piece, and a newer request waits
for one piece at most."""


@dataclass(frozen=True)
class Patch:
    """The part of a photo that is taken from one tile."""

    tile: Tile
    window: Window


@dataclass(frozen=True)
class Piece:
    """A region, the window that is computed for it, and the patches, row by row, that fill the window."""

    region: Region
    window: Window
    patches: tuple[tuple[Patch, ...], ...]

    @property
    def tiles(self) -> list[Tile]:
        """All that it is made from."""
        return [patch.tile for row in self.patches for patch in row]


def cut_pieces(grid: TileGrid, region: Region, margin: int, largest: int = LARGEST) -> list[Piece]:
    """Cut a region into pieces of at most `largest` low-res pixels with their margins, the middle ones first.

    A piece may be larger where the margin alone would be most of it. `margin` is at most the halo.
    """
    scale = grid.scale
    top, bottom = region.top // scale, -(-region.bottom // scale)
    left, right = region.left // scale, -(-region.right // scale)
    rows, columns = _counts(bottom - top, right - left, margin, largest)
    cores = [
        Window(y, x, below - y, beside - x)
        for y, below in _cuts(top, bottom, rows)
        for x, beside in _cuts(left, right, columns)
    ]
    cores.sort(
        key=lambda core: (
            abs(core.top + core.bottom - top - bottom) + abs(core.left + core.right - left - right)
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


def _piece(grid: TileGrid, region: Region, core: Window, margin: int) -> Piece:
    scale = grid.scale
    rows = grid.rows.shares(core.top, core.bottom, margin)
    columns = grid.columns.shares(core.left, core.right, margin)
    patches = tuple(
        tuple(
            Patch(grid.at(row, column), Window(top, left, bottom - top, right - left))
            for column, left, right in columns
        )
        for row, top, bottom in rows
    )
    top, left = rows[0][1], columns[0][1]
    inside = Region(core.left * scale, core.top * scale, core.width * scale, core.height * scale)
    window = Window(top, left, rows[-1][2] - top, columns[-1][2] - left)
    return Piece(inside.intersection(region), window, patches)
