"""The tiles of a whole photo: those with which the fewest pixels are computed."""

from __future__ import annotations

from desktop.engine.tiling.grid import FEATHER, MULTIPLE, TileGrid
from desktop.student.manifest import Manifest

LARGE_TILE = 384**2
"""Pixels that tiles of a larger photo may have too, where a runtime takes any size."""
LARGE_TILE_BYTES = 1 << 30
"""What a program may hold at once for one of them."""
_HEIGHTS = range(256, 385, MULTIPLE)
"""Of such tiles, which are wide: a band of the result as high as a tile is held in float32."""


def whole_grid(
    manifest: Manifest, width: int, height: int, *, any_size: bool, feather: int = FEATHER
) -> TileGrid:
    """The grid of a photo of width x height low-res pixels; `any_size` is that of the runtime.

    Tiles fit the photo where they may have any size.
    """
    fitted = any_size and not manifest.whole_tiles
    sides = [(tile, tile) for tile in manifest.tile_sizes]
    if fitted:
        sides += _large_tiles(manifest, width, height)
    grids = [
        TileGrid(width, height, high, manifest.halo, manifest.scale, feather, fitted, wide)
        for high, wide in sides
    ]
    return min(grids, key=lambda grid: (grid.computed, grid.rows.tile * grid.columns.tile))


def _large_tiles(manifest: Manifest, width: int, height: int) -> list[tuple[int, int]]:
    """Their heights and widths, which do not reach beyond the photo.

    None is the only one of a photo: it would take long with nothing to show.
    """
    if manifest.memory is None:
        return []
    pixels = min(LARGE_TILE, LARGE_TILE_BYTES // max(1, manifest.memory.pixel))
    if pixels < max(manifest.tile_sizes) ** 2:
        return []
    least = max(_HEIGHTS.start, min(manifest.tile_sizes))  # else halo and fades might not fit
    sides = [(high, min(width, pixels // high) // MULTIPLE * MULTIPLE) for high in _HEIGHTS]
    return [
        (high, wide)
        for high, wide in sides
        if least <= high <= height and least <= wide and (high < height or wide < width)
    ]
