"""Renders requests tile by tile. Runs in the worker process, but knows nothing of processes."""

from __future__ import annotations

import functools
from collections.abc import Hashable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.engine.cache import ByteBoundCache
from desktop.engine.geometry import Region, RenderRequest
from desktop.engine.package.manifest import Manifest
from desktop.engine.realism_map import RealismMap
from desktop.engine.runtimes.runtime import Runtime, Value
from desktop.engine.systems import View, open_system
from desktop.engine.tiles import Compositor, Tile, TileGrid
from desktop.errors import RenderFailed

FEATURE_CACHE_BYTES = 1 << 30
NOTHING = Region(0, 0, 0, 0)
_SANE = 16.0
"""Largest magnitude that a pixel value nominally in [0, 1] can honestly have."""

FeatureKey = tuple[int, Tile, int, Hashable]
WholeKey = tuple[int, float, float, int, RealismMap | None]


@dataclass(frozen=True)
class Step:
    """After one tile: the region finished by it (may be empty), and how many of the tiles are done."""

    painted: Region
    done: int
    total: int


class Renderer:
    """Holds opened images and the features of their tiles, so that moving realism costs `render` only."""

    def __init__(self, manifest: Manifest, runtime: Runtime) -> None:
        """Nothing is computed yet.

        Raises:
            BadStudent: this version does not know the student's system.
        """
        self._manifest, self._runtime, self._system = manifest, runtime, open_system(manifest)
        self._safer: Runtime | None = None
        self._images: dict[int, NDArray[np.uint8]] = {}
        self._features: ByteBoundCache[FeatureKey, Value | None] = ByteBoundCache(
            FEATURE_CACHE_BYTES, functools.partial(_size_of, runtime)
        )
        self._whole: tuple[WholeKey, NDArray[np.uint8]] | None = None

    def open(self, image: int, pixels: NDArray[np.uint8]) -> None:
        """Make (H, W, 3) pixels known under a number; they are not copied."""
        self._images[image] = pixels

    def close(self, image: int) -> None:
        """Forget an image and what was computed of it."""
        self._images.pop(image, None)
        self._features.drop(lambda key: key[0] == image)
        if self._whole is not None and self._whole[0][0] == image:
            self._whole = None

    def grid(self, request: RenderRequest) -> TileGrid:
        """The tiles of the request's image: small ones for a region, for that is what somebody waits for.

        A whole image gets the size with which least has to be computed. Where the whole has to be known,
        regions are cut from it.
        """
        height, width = self._images[request.image].shape[:2]
        manifest, feather = self._manifest, self._system.feather
        grids = [
            TileGrid(height, width, tile, manifest.halo, manifest.scale, feather)
            for tile in sorted(manifest.tile_sizes)
        ]
        if request.region is None or self._system.needs_whole:
            return min(grids, key=lambda grid: grid.computed)
        return grids[0]

    def render(self, request: RenderRequest, output: NDArray[np.uint8]) -> Iterator[Step]:
        """Fill `output` (region height, region width, 3), one tile per iteration.

        Raises:
            RenderFailed: a tile is unusable even in float32.
        """
        grid = self.grid(request)
        region = request.region or grid.whole
        if self._system.needs_whole:
            yield from self._cut_from_whole(request, grid, region, output)
        else:
            yield from self._render_region(request, grid, region, output)

    def _render_region(
        self, request: RenderRequest, grid: TileGrid, region: Region, output: NDArray[np.uint8]
    ) -> Iterator[Step]:
        compositor = Compositor(grid, region, output)
        tiles = grid.tiles(region)
        for done, tile in enumerate(tiles, start=1):
            view = View(self._images[request.image], tile, grid.tile, grid.needed(tile, region))
            painted = compositor.add(tile, self._render_tile(request, view))
            yield Step(painted, done, len(tiles))

    def _cut_from_whole(
        self, request: RenderRequest, grid: TileGrid, region: Region, output: NDArray[np.uint8]
    ) -> Iterator[Step]:
        """No pixel is final before all are computed, so the last whole picture is kept for other regions."""
        key = (request.image, request.realism, request.cleanup, request.seed, request.realism_map)
        total = len(grid.tiles(grid.whole))
        if self._whole is None or self._whole[0] != key:
            self._whole = None
            whole = np.zeros((grid.whole.height, grid.whole.width, 3), np.uint8)
            for step in self._render_region(request, grid, grid.whole, whole):
                if step.done < total:
                    yield Step(NOTHING, step.done, total)
            self._system.finish(self._images[request.image], whole)
            self._whole = (key, whole)
        output[:] = self._whole[1][region.top : region.bottom, region.left : region.right]
        yield Step(region, total, total)

    def _render_tile(self, request: RenderRequest, view: View) -> NDArray[np.float32]:
        system, tile = self._system, view.tile
        key = (request.image, tile, view.size, system.features_key(request))
        features = self._features.get(key, lambda: system.encode(self._runtime, view, request))
        pixels = system.render(self._runtime, features, view, request)
        if _usable(pixels, view.low_res):
            return pixels
        self._safer = self._safer or self._runtime.safer()
        if self._safer is not None:
            features = system.encode(self._safer, view, request)
            pixels = system.render(self._safer, features, view, request)
            if _usable(pixels, view.low_res):
                return pixels
        raise RenderFailed(
            f"The student {self._manifest.title} gave no usable pixels at row {tile.top}, column {tile.left} "
            "of the photo. Try another student."
        )


def _size_of(runtime: Runtime, features: Value | None) -> int:
    """Bytes that the features of a tile take."""
    if features is None:
        return 0
    parts = features.values() if isinstance(features, dict) else [features]
    return sum(runtime.size_of(part) for part in parts)


def _usable(pixels: NDArray[np.float32], low_res: NDArray[np.float32]) -> bool:
    """Whether a result is finite, of sane size, and not flat where its input is not."""
    low, high = float(pixels.min()), float(pixels.max())  # NaN and infinity come through both
    if not (np.isfinite(low) and np.isfinite(high) and low > -_SANE and high < _SANE):
        return False
    return high > low or bool(np.ptp(low_res) == 0)
