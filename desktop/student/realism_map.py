"""Realism that differs from place to place, for example high in grass and low in a face."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.student.geometry import Region


@dataclass(frozen=True)
class RealismMap:
    """A coarse grid over the whole photo, small enough to travel with each request.

    `values` are `rows` x `columns` float32 in [0, 1], row by row. Each cell stands for its part of
    the photo, and between the middles of cells realism changes linearly.
    """

    rows: int
    columns: int
    values: bytes

    @classmethod
    def of(cls, values: NDArray[np.float32]) -> RealismMap:
        """A map of (rows, columns) values."""
        rows, columns = values.shape
        return cls(rows, columns, np.ascontiguousarray(values, dtype=np.float32).tobytes())

    def part(self, region: Region, width: int, height: int) -> RealismMap:
        """The map of a part, in pixels, of a photo of width x height pixels."""
        grid = np.frombuffer(self.values, np.float32).reshape(self.rows, self.columns)
        return RealismMap.of(part_of_grid(grid, region, width, height))

    def turned(self, degrees: int, *, flipped: bool = False) -> RealismMap:
        """The map of the photo once that is mirrored left to right, if it is, and then turned clockwise."""
        if not degrees and not flipped:
            return self
        grid = np.frombuffer(self.values, np.float32).reshape(self.rows, self.columns)
        return RealismMap.of(np.rot90(grid[:, ::-1] if flipped else grid, -degrees // 90))

    def values_in(self, region: Region, width: int, height: int) -> NDArray[np.float32]:
        """(region.height, region.width): realism at those pixels of a photo of width x height pixels.

        Outside of the photo it is that of the nearest place inside.
        """
        grid = np.frombuffer(self.values, np.float32).reshape(self.rows, self.columns)
        rows = _places(region.top, region.bottom, height, self.rows)
        columns = _places(region.left, region.right, width, self.columns)
        return _sampled(grid, rows, columns)


def part_of_grid(grid: NDArray[np.float32], region: Region, width: int, height: int) -> NDArray[np.float32]:
    """What a grid over a photo of width x height pixels has in a region of it, in cells as large."""
    if region == Region(0, 0, width, height):
        return grid
    rows, columns = grid.shape
    shape = max(2, round(rows * region.height / height)), max(2, round(columns * region.width / width))
    row, row_share = _cells(region.top + _middles(region.height, shape[0]), height, rows)
    column, column_share = _cells(region.left + _middles(region.width, shape[1]), width, columns)
    return _sampled(grid, (row, row_share), (column, column_share))


def _middles(length: int, cells: int) -> NDArray[np.float32]:
    """The middles of cells that share a length, in pixels."""
    return (np.arange(cells, dtype=np.float32) + np.float32(0.5)) * np.float32(length / cells)


_Cells = tuple[NDArray[np.intp], NDArray[np.float32]]
"""The cell whose middle lies before each place, and how far on the way to the next the place is."""


def _places(first: int, last: int, length: int, cells: int) -> _Cells:
    """Of the middles of pixels."""
    return _cells(np.arange(first, last, dtype=np.float32) + np.float32(0.5), length, cells)


def _cells(places: NDArray[np.float32], length: int, cells: int) -> _Cells:
    """Of places in pixels, with so many `cells` on a length in pixels."""
    position = np.clip(places * np.float32(cells / length) - np.float32(0.5), 0, cells - 1)
    cell = np.floor(position).astype(np.intp)
    return cell, (position - cell).astype(np.float32)


def _sampled(grid: NDArray[np.float32], rows: _Cells, columns: _Cells) -> NDArray[np.float32]:
    """The grid at each of these rows and columns, changing linearly between the middles of cells."""
    (row, down), (column, across) = rows, columns
    next_row = np.minimum(row + 1, grid.shape[0] - 1)
    next_column = np.minimum(column + 1, grid.shape[1] - 1)
    upper = _between(grid[row][:, column], grid[row][:, next_column], across[None, :])
    lower = _between(grid[next_row][:, column], grid[next_row][:, next_column], across[None, :])
    return _between(upper, lower, down[:, None])


def _between(
    a: NDArray[np.float32], b: NDArray[np.float32], share: NDArray[np.float32]
) -> NDArray[np.float32]:
    result: NDArray[np.float32] = a + (b - a) * share
    return result
