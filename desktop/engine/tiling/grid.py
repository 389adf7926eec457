"""How an image is cut into overlapping tiles, and how their results become one picture.

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

from desktop.engine.request import Region, Window

FEATHER = 8
"""Low-res pixels over which neighbouring tiles fade into each other."""


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
class Axis:
    """The tiles along one axis of `size` low-res pixels."""

    size: int
    tile: int
    halo: int
    fade: int = FEATHER

    def __post_init__(self) -> None:
        if self.tile < 2 * self.halo + 2 * self.feather or self.size < 1:
            raise ValueError(f"Tiles of {self.tile} pixels are too small for a halo of {self.halo}.")

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

    def shares(self, low: int, high: int, margin: int) -> list[tuple[int, int, int]]:
        """Which tiles give the low-res pixels low..high and `margin` on both sides: (index, first, last).

        Each gives what lies between its seams, and the outermost the margin too, clipped to the tiles
        and at most as wide as the halo: that much of a tile lies beyond its seams.
        """
        last = len(self.spans) - 1
        indices = [
            index
            for index in range(last + 1)
            if (index == 0 or self.seams[index - 1] < high) and (index == last or self.seams[index] > low)
        ]
        inner = self.seams[indices[0] : indices[-1]]
        edges = [max(0, low - margin), *inner, min(max(self.size, self.tile), high + margin)]
        return list(zip(indices, edges, edges[1:], strict=False))

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
    """One tile of the grid: its row and column, and its top left corner in low-res pixels."""

    row: int
    column: int
    top: int
    left: int


@dataclass(frozen=True)
class TileGrid:
    """The tiles of an image of height x width low-res pixels, enlarged `scale` times."""

    height: int
    width: int
    tile: int
    halo: int
    scale: int
    feather: int = FEATHER

    @cached_property
    def rows(self) -> Axis:
        """The vertical axis."""
        return Axis(self.height, self.tile, self.halo, self.feather)

    @cached_property
    def columns(self) -> Axis:
        """The horizontal axis."""
        return Axis(self.width, self.tile, self.halo, self.feather)

    @property
    def whole(self) -> Region:
        """The whole result."""
        return Region(0, 0, self.width * self.scale, self.height * self.scale)

    @property
    def computed(self) -> int:
        """Low-res pixels that all tiles together have."""
        return len(self.rows.spans) * len(self.columns.spans) * self.tile**2

    def at(self, row: int, column: int) -> Tile:
        """The tile in that row and column."""
        return Tile(row, column, self.rows.spans[row].start, self.columns.spans[column].start)

    def tiles(self, region: Region) -> list[Tile]:
        """The tiles that contribute to a region, row by row."""
        columns = self.columns.touching(region.left, region.right, self.scale)
        return [
            self.at(row, column)
            for row in self.rows.touching(region.top, region.bottom, self.scale)
            for column in columns
        ]

    def window(self, tile: Tile) -> Window:
        """Where a tile lies."""
        return Window(tile.top, tile.left, self.tile, self.tile)

    def needed(self, tile: Tile, region: Region) -> tuple[int, int, int, int]:
        """What of a tile a region takes: top, left, bottom, right in low-res pixels of the tile."""
        rows, columns, scale = self.rows.spans[tile.row], self.columns.spans[tile.column], self.scale
        top = max(rows.first, region.top // scale) - tile.top
        left = max(columns.first, region.left // scale) - tile.left
        bottom = min(rows.last, -(-region.bottom // scale)) - tile.top
        right = min(columns.last, -(-region.right // scale)) - tile.left
        return top, left, bottom, right


class Compositor:
    """Fades the results of tiles together; takes them in the order of `TileGrid.tiles`.

    Holds float32 for one row of tiles only, so its memory grows with the width of the region, not with its
    area.
    """

    def __init__(self, grid: TileGrid, region: Region, output: NDArray[np.uint8]) -> None:
        """`output` (region.height, region.width, 3) receives the finished pixels."""
        self._grid, self._region, self._output = grid, region, output
        self._row = -1
        self._top = 0
        self._strip: NDArray[np.float32] = np.zeros((0, region.width, 3), np.float32)

    def add(self, tile: Tile, pixels: NDArray[np.float32]) -> Region:
        """Add a tile's result, (3, scale * tile, scale * tile) nominally in [0, 1].

        Returns:
            The part of the region that is finished now and was not before; may be empty.
        """
        grid, region, scale = self._grid, self._region, self._grid.scale
        if tile.row != self._row:
            self._next_row(tile.row)
        rows, columns = grid.rows.spans[tile.row], grid.columns.spans[tile.column]
        part = Region(
            columns.first * scale,
            rows.first * scale,
            (columns.last - columns.first) * scale,
            (rows.last - rows.first) * scale,
        )
        shown = part.intersection(region)
        vertical = grid.rows.weights(tile.row, scale)[shown.top - part.top : shown.bottom - part.top]
        horizontal = grid.columns.weights(tile.column, scale)[
            shown.left - part.left : shown.right - part.left
        ]
        top, left = shown.top - rows.start * scale, shown.left - columns.start * scale
        cut = pixels[:, top : top + shown.height, left : left + shown.width].transpose(1, 2, 0)
        target = self._strip[
            shown.top - self._top : shown.bottom - self._top,
            shown.left - region.left : shown.right - region.left,
        ]
        target += cut * (vertical[:, None, None] * horizontal[None, :, None])

        final = Region(
            part.left, part.top, (columns.final - columns.first) * scale, (rows.final - rows.first) * scale
        ).intersection(region)
        if not final.is_empty:
            done = self._strip[
                final.top - self._top : final.bottom - self._top,
                final.left - region.left : final.right - region.left,
            ]
            self._output[
                final.top - region.top : final.bottom - region.top,
                final.left - region.left : final.right - region.left,
            ] = to_bytes(done)
        return final

    def _next_row(self, row: int) -> None:
        scale, region = self._grid.scale, self._region
        span = self._grid.rows.spans[row]
        top = max(span.first * scale, region.top)
        bottom = min(span.last * scale, region.bottom)
        strip = np.zeros((bottom - top, region.width, 3), np.float32)
        carried = self._strip[top - self._top :] if self._row >= 0 else self._strip
        strip[: carried.shape[0]] = carried
        self._row, self._top, self._strip = row, top, strip


def to_bytes(values: NDArray[np.float32]) -> NDArray[np.uint8]:
    """[0, 1] -> 0..255, rounded to nearest, clipped."""
    scaled = values * np.float32(255)
    np.rint(scaled, out=scaled)
    return np.clip(scaled, 0, 255, out=scaled).astype(np.uint8)


def cut_window(image: NDArray[np.uint8], window: Window) -> NDArray[np.float32]:
    """The low-res pixels of a window: (H, W, 3) uint8 -> (3, height, width) float32 in [0, 1].

    Where it reaches beyond the image, that is continued to the right and below by reflection, and by its
    first pixel where a reflection is used up.
    """
    rows = _mirrored(window.top, window.bottom, image.shape[0])
    columns = _mirrored(window.left, window.right, image.shape[1])
    part = image[rows][:, columns]
    return np.ascontiguousarray(part.transpose(2, 0, 1), dtype=np.float32) / np.float32(255)


def _mirrored(first: int, last: int, length: int) -> slice | NDArray[np.intp]:
    """Which of `length` pixels stand at the places first..last."""
    if last <= length:
        return slice(first, last)
    places = np.arange(first, last)
    return np.where(places < length, places, 2 * (length - 1) - places).clip(0)
