"""Fades the results of tiles into one picture."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop.engine.tiling.file_canvas import FileCanvas
from desktop.engine.tiling.grid import Tile, TileGrid
from desktop.samples import Samples, from_unit
from desktop.student.geometry import Region


class Compositor:
    """Fades the results of tiles together; takes them in the order of `TileGrid.tiles`.

    Holds float32 for one row of tiles only, so its memory grows with the width of the region, not with its
    area.
    """

    def __init__(self, grid: TileGrid, region: Region, output: Samples | FileCanvas) -> None:
        """`output` (region.height, region.width, 3) receives the finished pixels, in 8 or 16 bits."""
        self._grid, self._region, self._output = grid, region, output
        self._row = -1
        self._top = 0
        self._band: NDArray[np.float32] = np.zeros((0, region.width, 3), np.float32)

    def add(self, tile: Tile, pixels: NDArray[np.float32]) -> Region:
        """Add a tile's result, (3, scale * tile, scale * tile) nominally in [0, 1].

        Returns:
            The part of the region, in high-res pixels of the whole result, that is finished now and was not
            before; may be empty.
        """
        grid, region, scale = self._grid, self._region, self._grid.scale
        if tile.row != self._row:
            self._next_row(tile.row)
        part = grid.contribution(tile).scaled(scale)
        shown = part.intersection(region)
        weighed = shown.within(part)
        vertical = grid.rows.weights(tile.row, scale)[weighed.rows]
        horizontal = grid.columns.weights(tile.column, scale)[weighed.columns]
        source = shown.within(tile.region.scaled(scale))
        cut = pixels[:, source.rows, source.columns].transpose(1, 2, 0)
        band = Region(region.left, self._top, region.width, self._band.shape[0])
        target = shown.within(band)
        self._band[target.rows, target.columns] += cut * (vertical[:, None, None] * horizontal[None, :, None])

        final = grid.finished_by(tile).scaled(scale).intersection(region)
        if not final.is_empty:
            done, target = final.within(band), final.within(region)
            self._output[target.rows, target.columns] = from_unit(
                self._band[done.rows, done.columns], self._output.dtype
            )
        return final

    def _next_row(self, row: int) -> None:
        scale, region = self._grid.scale, self._region
        span = self._grid.rows.spans[row]
        top = max(span.first * scale, region.top)
        bottom = min(span.last * scale, region.bottom)
        carried = self._band[top - self._top :].copy() if self._row >= 0 else self._band
        del self._band  # first, because the two together would be most of the memory for a wide result
        self._band = np.zeros((bottom - top, region.width, 3), np.float32)
        self._band[: carried.shape[0]] = carried
        self._row, self._top = row, top
