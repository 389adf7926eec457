"""Renders requests tile by tile. Runs in the worker process, but knows nothing of processes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.engine.cache import ByteBoundCache
from desktop.engine.geometry import Region, RenderRequest
from desktop.engine.package.manifest import Manifest
from desktop.engine.runtimes.runtime import Features, Runtime
from desktop.engine.systems import vernier
from desktop.engine.tiles import Compositor, Tile, TileGrid, cut_tile
from desktop.errors import BadStudent, RenderFailed

FEATURE_CACHE_BYTES = 1 << 30
_SANE = 16.0
"""Largest magnitude that a pixel value nominally in [0, 1] can honestly have."""

FeatureKey = tuple[int, int, int, float]


@dataclass(frozen=True)
class Step:
    """After one tile: the region finished by it (may be empty), and how many of the tiles are done."""

    painted: Region
    done: int
    total: int


class Renderer:
    """Holds opened images and the features of their tiles, so that moving realism costs `render` only."""

    def __init__(self, manifest: Manifest, runtime: Runtime) -> None:
        if manifest.system != "vernier":
            raise BadStudent(
                f"This version of Vernier can not run students of the system '{manifest.system}'."
            )
        self._manifest, self._runtime = manifest, runtime
        self._safer: Runtime | None = None
        self._images: dict[int, NDArray[np.uint8]] = {}
        self._features: ByteBoundCache[FeatureKey, Features] = ByteBoundCache(
            FEATURE_CACHE_BYTES, runtime.size_of
        )

    def open(self, image: int, pixels: NDArray[np.uint8]) -> None:
        """Make (H, W, 3) pixels known under a number; they are not copied."""
        self._images[image] = pixels

    def close(self, image: int) -> None:
        """Forget an image and what was computed of it."""
        self._images.pop(image, None)
        self._features.drop(lambda key: key[0] == image)

    def grid(self, image: int) -> TileGrid:
        """The tile grid of an opened image."""
        height, width = self._images[image].shape[:2]
        manifest = self._manifest
        return TileGrid(height, width, max(manifest.tile_sizes), manifest.halo, manifest.scale)

    def render(self, request: RenderRequest, output: NDArray[np.uint8]) -> Iterator[Step]:
        """Fill `output` (region height, region width, 3), one tile per iteration.

        Raises:
            RenderFailed: a tile is unusable even in float32.
        """
        grid = self.grid(request.image)
        region = request.region or grid.whole
        compositor = Compositor(grid, region, output)
        tiles = grid.tiles(region)
        for done, tile in enumerate(tiles, start=1):
            painted = compositor.add(tile, self._render_tile(request, grid, tile))
            yield Step(painted, done, len(tiles))

    def _render_tile(self, request: RenderRequest, grid: TileGrid, tile: Tile) -> NDArray[np.float32]:
        low_res = cut_tile(self._images[request.image], tile, grid.tile)
        encode_inputs = vernier.encode_inputs(self._manifest, request, low_res)
        render_inputs = vernier.render_inputs(self._manifest, request, low_res, tile)
        key = (request.image, tile.row, tile.column, request.cleanup)
        features = self._features.get(key, lambda: self._runtime.encode(encode_inputs))
        pixels = self._runtime.render(features, render_inputs)
        if _usable(pixels, low_res):
            return pixels
        self._safer = self._safer or self._runtime.safer()
        if self._safer is not None:
            pixels = self._safer.render(self._safer.encode(encode_inputs), render_inputs)
            if _usable(pixels, low_res):
                return pixels
        raise RenderFailed(
            f"The student {self._manifest.title} gave no usable pixels at row {tile.top}, column {tile.left} "
            "of the photo. Try another student."
        )


def _usable(pixels: NDArray[np.float32], low_res: NDArray[np.float32]) -> bool:
    """Whether a result is finite, of sane size, and not flat where its input is not."""
    low, high = float(pixels.min()), float(pixels.max())  # NaN and infinity come through both
    if not (np.isfinite(low) and np.isfinite(high) and low > -_SANE and high < _SANE):
        return False
    return high > low or bool(np.ptp(low_res) == 0)
