"""How an image is cut into overlapping tiles.

Tiles of one size lie on one grid per image, whatever region is asked for, so a region of a render is the same
as that part of a larger region. Neighbours overlap by twice the halo; in the middle of the overlap one fades
linearly into the other, and what is nearer to a tile's edge is thrown away.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from desktop.student.geometry import Region

FEATHER = 8
"""Low-res pixels over which neighbouring tiles fade into each other."""
CELL = 16
"""Side of the squares whose features are kept where tiles can have any size."""
MULTIPLE = 4
"""Sides of tiles are multiples of it: published networks fold squares of so many pixels into channels."""


@dataclass(frozen=True)
class Span:
    """One tile along one axis, in low-res pixels.

    The tile covers start..start+tile. Its pixels contribute in first..last, and once the tile has been added
    the pixels first..final are finished, because no later tile reaches them.
    """

    start: int
    first: int
    last: int
    final: int


@dataclass(frozen=True)
class Share:
    """The low-res pixels first..last along one axis, which are taken from the tile with that index."""

    index: int
    first: int
    last: int


@dataclass(frozen=True)
class Axis:
    """The tiles along one axis of `size` low-res pixels."""

    size: int
    tile: int
    halo: int
    fade: int = FEATHER

    def __post_init__(self) -> None:
        if self.size < 1 or (self.tile < self.size and self.tile < 2 * self.halo + 2 * self.feather):
            raise ValueError(f"Tiles of {self.tile} pixels are too small for a halo of {self.halo}.")

    @property
    def reach(self) -> int:
        """The low-res pixels that all tiles together cover: a small image is continued to a whole tile."""
        return max(self.size, self.tile)

    @property
    def feather(self) -> int:
        """Width of the fade; never wider than the overlap."""
        return min(self.fade, 2 * self.halo)

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """The tiles in order. The last one is shifted inward to end with the image."""
        if self.size <= self.tile:
            return (Span(0, 0, self.size, self.size),)
        stride = self.tile - 2 * self.halo
        starts = [*range(0, self.size - self.tile, stride), self.size - self.tile]
        seams = [(a + self.tile + b) // 2 for a, b in pairwise(starts)]
        half = self.feather // 2
        begins = [0, *(seam - half for seam in seams)]
        ends = [*(seam + half for seam in seams), self.size]
        return tuple(
            Span(start, begin, end, following)
            for start, begin, end, following in zip(
                starts, begins, ends, [*begins[1:], self.size], strict=True
            )
        )

    @cached_property
    def seams(self) -> tuple[int, ...]:
        """Where each tile but the last hands over to the next: the middle of their overlap."""
        return tuple((a.last + b.first) // 2 for a, b in pairwise(self.spans))

    def shares(self, low: int, high: int, margin: int) -> list[Share]:
        """Which tiles give the low-res pixels low..high and `margin` on both sides, and which of them each.

        Each gives what lies between its seams, and the outermost the margin too, clipped to the tiles. That
        much of a tile as the halo lies beyond its seams; for a wider margin, further tiles are taken.
        """
        last = len(self.spans) - 1
        further = max(0, margin - self.halo)
        indices = [
            index
            for index in range(last + 1)
            if (index == 0 or self.seams[index - 1] < high + further)
            and (index == last or self.seams[index] > low - further)
        ]
        inner = self.seams[indices[0] : indices[-1]]
        edges = [max(0, low - margin), *inner, min(self.reach, high + margin)]
        return [
            Share(index, first, end) for index, (first, end) in zip(indices, pairwise(edges), strict=True)
        ]

    def weights(self, index: int, scale: int) -> NDArray[np.float32]:
        """How much each high-res pixel in first..last of the tile counts; neighbours' weights sum to 1."""
        span = self.spans[index]
        weights = np.ones((span.last - span.first) * scale, np.float32)
        ramp_length = self.feather * scale
        if ramp_length == 0:
            return weights
        ramp = (np.arange(ramp_length, dtype=np.float32) + 0.5) / ramp_length
        if index > 0:
            weights[:ramp_length] = ramp
        if index < len(self.spans) - 1:
            weights[-ramp_length:] = 1 - ramp
        return weights

    def touching(self, low: int, high: int, scale: int) -> range:
        """Indices of the tiles that contribute to the high-res pixels low..high."""
        hits = [i for i, s in enumerate(self.spans) if s.first * scale < high and s.last * scale > low]
        return range(hits[0], hits[-1] + 1)


@dataclass(frozen=True)
class Tile:
    """One tile of the grid: its place in the grid, and the low-res pixels that it covers.

    Where the image is smaller than a tile, they reach beyond the image.
    """

    row: int
    column: int
    region: Region


@dataclass(frozen=True)
class TileGrid:
    """The tiles of an image of width x height low-res pixels, enlarged `scale` times.

    Tiles are squares of side `tile`, or as wide as `tile_width`. With `fitted`, for runtimes that take any
    size, they are only as long as the same number of them has to be to cover the image, or a halo beyond it
    where that is one.
    """

    width: int
    height: int
    tile: int
    halo: int
    scale: int
    feather: int = FEATHER
    fitted: bool = False
    tile_width: int | None = None

    @cached_property
    def rows(self) -> Axis:
        """The vertical axis."""
        return Axis(self.height, self._side(self.height, self.tile), self.halo, self.feather)

    @cached_property
    def columns(self) -> Axis:
        """The horizontal axis."""
        side = self._side(self.width, self.tile_width or self.tile)
        return Axis(self.width, side, self.halo, self.feather)

    @cached_property
    def cells(self) -> TileGrid | None:
        """Small squares of the image without overlap; None where a tile reaches beyond the image."""
        if min(self.width - self.columns.tile, self.height - self.rows.tile) < 0:
            return None
        return TileGrid(self.width, self.height, CELL, 0, self.scale, 0)

    @property
    def whole(self) -> Region:
        """The whole result."""
        return Region(0, 0, self.width * self.scale, self.height * self.scale)

    @property
    def computed(self) -> int:
        """Low-res pixels that all tiles together have."""
        return len(self.rows.spans) * len(self.columns.spans) * self.rows.tile * self.columns.tile

    def at(self, row: int, column: int) -> Tile:
        """The tile in that row and column."""
        left, top = self.columns.spans[column].start, self.rows.spans[row].start
        return Tile(row, column, Region(left, top, self.columns.tile, self.rows.tile))

    def tiles(self, region: Region) -> list[Tile]:
        """The tiles that contribute to a region in high-res pixels, row by row."""
        columns = self.columns.touching(region.left, region.right, self.scale)
        return [
            self.at(row, column)
            for row in self.rows.touching(region.top, region.bottom, self.scale)
            for column in columns
        ]

    def contribution(self, tile: Tile) -> Region:
        """The low-res pixels of the result to which a tile contributes."""
        rows, columns = self.rows.spans[tile.row], self.columns.spans[tile.column]
        return Region.between(columns.first, rows.first, columns.last, rows.last)

    def finished_by(self, tile: Tile) -> Region:
        """The low-res pixels that are final once this tile is added and were not before."""
        rows, columns = self.rows.spans[tile.row], self.columns.spans[tile.column]
        return Region.between(columns.first, rows.first, columns.final, rows.final)

    def needed(self, tile: Tile, region: Region) -> Region:
        """The low-res pixels of the image that a region in high-res pixels takes from a tile."""
        return self.contribution(tile).intersection(low_res_region(region, self.scale))

    def _side(self, size: int, tile: int) -> int:
        """That of the tiles along an axis of `size` low-res pixels, at most `tile`."""
        if not self.fitted:
            return tile
        if size + self.halo <= tile:
            return _rounded(size + self.halo)
        overlap = 2 * self.halo
        count = max(1, -(-(size - overlap) // (tile - overlap)))
        least = overlap + 2 * min(self.feather, overlap)  # else the fades at two sides would meet
        return min(tile, _rounded(max(least, -(-(size + (count - 1) * overlap) // count))))


def _rounded(side: int) -> int:
    return -(-side // MULTIPLE) * MULTIPLE


def low_res_region(region: Region, scale: int) -> Region:
    """The low-res pixels under a region in high-res pixels, also those that it covers in part."""
    return Region.between(
        region.left // scale, region.top // scale, -(-region.right // scale), -(-region.bottom // scale)
    )
