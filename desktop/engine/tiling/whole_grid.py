"""The tiles of a whole photo: those with which the fewest pixels are computed."""

from __future__ import annotations

from desktop.engine.tiling.grid import FEATHER, TileGrid
from desktop.student.manifest import Manifest

LARGE_TILE = 320
"""Side that tiles of a larger photo may have too, where a runtime takes any size."""
LARGE_TILE_BYTES = 1 << 30
"""What a program may hold at once for one of them."""


def whole_grid(
    manifest: Manifest, width: int, height: int, *, any_size: bool, feather: int = FEATHER
) -> TileGrid:
    """The grid of a photo of width x height low-res pixels; `any_size` is that of the runtime.

    Tiles fit the photo where they may have any size.
    """
    fitted = any_size and not manifest.whole_tiles
    sides = set(manifest.tile_sizes)
    if fitted and min(width, height) > LARGE_TILE and _large_tile_bytes(manifest) <= LARGE_TILE_BYTES:
        sides.add(LARGE_TILE)
    grids = [
        TileGrid(width, height, tile, manifest.halo, manifest.scale, feather, fitted)
        for tile in sorted(sides)
    ]
    return min(grids, key=lambda grid: grid.computed)


def _large_tile_bytes(manifest: Manifest) -> float:
    memory = manifest.memory
    return float("inf") if memory is None else LARGE_TILE**2 * memory.pixel
