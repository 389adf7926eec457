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

    def values_in(self, region: Region, width: int, height: int) -> NDArray[np.float32]:
        """(region.height, region.width): realism at those pixels of a photo of width x height pixels.

        Outside of the photo it is that of the nearest place inside.
        """
        grid = np.frombuffer(self.values, np.float32).reshape(self.rows, self.columns)
        row, row_share = _places(region.top, region.bottom, height, self.rows)
        column, column_share = _places(region.left, region.right, width, self.columns)
        next_row, next_column = np.minimum(row + 1, self.rows - 1), np.minimum(column + 1, self.columns - 1)
        upper = _between(grid[row][:, column], grid[row][:, next_column], column_share[None, :])
        lower = _between(grid[next_row][:, column], grid[next_row][:, next_column], column_share[None, :])
        return _between(upper, lower, row_share[:, None])


def _places(first: int, last: int, length: int, cells: int) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """The cell whose middle lies before each pixel, and how far on the way to the next the pixel is."""
    pixels = np.arange(first, last, dtype=np.float32)
    position = np.clip(
        (pixels + np.float32(0.5)) * np.float32(cells / length) - np.float32(0.5), 0, cells - 1
    )
    cell = np.floor(position).astype(np.intp)
    return cell, (position - cell).astype(np.float32)


def _between(
    a: NDArray[np.float32], b: NDArray[np.float32], share: NDArray[np.float32]
) -> NDArray[np.float32]:
    result: NDArray[np.float32] = a + (b - a) * share
    return result
