"""Renders requests, part by part. Runs in the worker process, but knows nothing of processes."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.engine.features import FeatureStore, PlannedPiece, RegionPlan
from desktop.engine.fitting import check_shape, fitting
from desktop.engine.invariants import Invariants
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.runtime import Features, Runtime
from desktop.engine.systems import open_system
from desktop.engine.tiling.compositor import Compositor
from desktop.engine.tiling.file_canvas import FileCanvas
from desktop.engine.tiling.grid import Tile, TileGrid
from desktop.engine.tiling.pieces import Cut, Piece, cut_pieces, cut_windows, joint_blocks, single_blocks
from desktop.engine.tiling.whole_grid import whole_grid
from desktop.engine.usable import is_usable
from desktop.errors import RenderFailed
from desktop.in_order import in_order
from desktop.samples import Samples, from_unit
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.manifest import Manifest
from desktop.student.view import View
from desktop.user_text import UserText

NOTHING = Region(0, 0, 0, 0)
_BAND = 256
"""High-res rows that a step tells of where the whole of a large result is finished at once."""

_AT_ONCE = 2
"""Tiles of a whole photo that are under way: one on the unit that computes, one on the processor."""

WholeKey = tuple[int, Controls]


@dataclass(frozen=True)
class Step:
    """After a tile or a piece: the region finished by it (may be empty), and how much of the work is done."""

    painted: Region
    done: int
    total: int


class Renderer:
    """Holds opened images and the features of their tiles, so that moving realism costs `render` only."""

    def __init__(
        self, manifest: Manifest, runtime: Runtime, *, keeps_whole: bool = False, retries: bool = True
    ) -> None:
        """Nothing is computed yet.

        `keeps_whole`: whether the features of whole photos are kept too, for the same photo at another
        realism. Otherwise only those of regions are: an enlargement needs each of its tiles once.
        `retries`: whether unusable pixels are computed again by a safer runtime.

        Raises:
            BadStudent: this version does not know the student's system.
        """
        self._manifest, self._runtime, self._system = manifest, runtime, open_system(manifest)
        self._keeps_whole, self._retries = keeps_whole, retries
        self._safer: Runtime | None = None
        self._saving = threading.Lock()
        self._images: dict[int, Samples] = {}
        self._invariants: dict[int, Invariants] = {}
        self._features = FeatureStore(self._system, runtime, manifest.title)
        self._whole: tuple[WholeKey, Samples] | None = None

    def open(self, image: int, pixels: Samples) -> None:
        """Make (H, W, 3) pixels known under a number; they are not copied."""
        self._images[image], self._invariants[image] = pixels, Invariants(pixels)

    def open_result(self, image: int, pixels: Samples, of: int) -> None:
        """Make an enlargement of an opened image known, whose pixels may come later."""
        self._images[image], self._invariants[image] = pixels, self._invariants[of].of_result(pixels)

    def close(self, image: int) -> None:
        """Forget an image and what was computed of it."""
        self._images.pop(image, None)
        self._invariants.pop(image, None)
        self._features.drop(image)
        if self._whole is not None and self._whole[0][0] == image:
            self._whole = None

    def grid(self, request: RenderRequest) -> TileGrid:
        """The tiles of the request's image.

        A region gets the smallest tiles, because somebody is waiting for it. A whole image, and a region of a
        system that `needs_whole`, gets the size with which the fewest pixels are computed.
        """
        height, width = self._images[request.image].shape[:2]
        manifest, feather, any_size = self._manifest, self._system.feather, self._runtime.any_size
        if request.region is None or self._system.needs_whole:
            return whole_grid(manifest, width, height, any_size=any_size, feather=feather)
        fitted = any_size and not manifest.whole_tiles
        tile = min(manifest.tile_sizes)
        return TileGrid(width, height, tile, manifest.halo, manifest.scale, feather, fitted)

    def render(self, request: RenderRequest, output: Samples | FileCanvas) -> Iterator[Step]:
        """Fill `output` (region height, region width, 3), one tile or piece per iteration.

        `output` has samples of the same type as the image.

        Raises:
            RenderFailed: what came back is unusable even in float32.
        """
        grid = self.grid(request)
        region = request.region or grid.whole
        for step in self._steps(request, grid, region, output):
            if not step.painted.is_empty:
                part = step.painted.within(region)
                painted = output[part.rows, part.columns]
                self._invariants[request.image].restore(painted, step.painted, grid.scale)
                if isinstance(output, FileCanvas):
                    output[part.rows, part.columns] = painted
            yield step

    def _steps(
        self, request: RenderRequest, grid: TileGrid, region: Region, output: Samples | FileCanvas
    ) -> Iterator[Step]:
        if self._system.needs_whole:
            return self._cut_from_whole(request, grid, region, output)
        if request.region is not None and self._system.in_pieces:
            assert not isinstance(output, FileCanvas)  # of whole images only
            pieces = self._pieces(request.controls, grid, region)
            if pieces:
                return self._render_pieces(request, grid, pieces, region, output)
        return self._render_tiles(request, grid, region, output)

    def _pieces(self, controls: Controls, grid: TileGrid, region: Region) -> list[Piece]:
        """What a region is rendered in at once; nothing where there are programs for tiles only."""
        if self._runtime.any_size:
            return cut_pieces(grid, region, _margin(grid))
        windows = self._manifest.windows
        if controls.realism_map is not None and windows:  # those of tiles take a map
            windows = tuple((tile, tile) for tile in self._manifest.tile_sizes)
        return cut_windows(grid, region, _margin(grid), windows)

    def _render_tiles(
        self, request: RenderRequest, grid: TileGrid, region: Region, output: Samples | FileCanvas
    ) -> Iterator[Step]:
        compositor = Compositor(grid, region, output)
        keep = self._keeps_whole or request.region is not None
        tiles = grid.tiles(region)

        def pixels_of(tile: Tile) -> NDArray[np.float32]:
            view = self._view(request, tile.region, grid.needed(tile, region))
            layers = self._features.layers(request.image, request.controls, [tile.region])
            features = functools.partial(self._features.of_tile, request.image, layers, view, keep=keep)
            return self._render_view(request, view, features)

        # What is kept is not made by several threads.
        rendered = in_order(pixels_of, tiles, _AT_ONCE if self._runtime.overlaps and not keep else 0)
        with closing(rendered):
            for done, (tile, pixels) in enumerate(zip(tiles, rendered, strict=True), start=1):
                yield Step(compositor.add(tile, pixels), done, len(tiles))

    def _render_pieces(
        self,
        request: RenderRequest,
        grid: TileGrid,
        pieces: Sequence[Piece],
        region: Region,
        output: Samples,
    ) -> Iterator[Step]:
        """Render from the features of several tiles at once: with a halo for each it would be twice the work.

        Tiles that have to be encoded first are steps too, so that a newer request need not wait for all.
        """
        plan = self._plan(request, grid, pieces, region)
        done, total = 0, sum(1 + len(planned.blocks) for planned in plan.pieces)
        for planned in plan.pieces:
            for layer, block in planned.blocks:
                view = self._view(request, block.encoded)
                self._features.of_block(request.image, layer, block, view, self._runtime)
                done += 1
                yield Step(NOTHING, done, total)
            self._paint(request, grid, planned, plan.cut, region, output)
            done += 1
            yield Step(planned.piece.painted, done, total)

    def _plan(
        self, request: RenderRequest, grid: TileGrid, pieces: Sequence[Piece], region: Region
    ) -> RegionPlan:
        """From tiles, or where any size will do from cells, if these have fewer pixels to be encoded now."""
        image, controls = request.image, request.controls
        plan = self._features.plan(image, controls, pieces, single_blocks)
        if plan.cost == 0 or not self._runtime.any_size or self._manifest.whole_tiles or grid.cells is None:
            return plan
        cut = functools.partial(joint_blocks, grid=grid.cells, halo=grid.halo)
        by_cells = self._features.plan(image, controls, cut_pieces(grid.cells, region, _margin(grid)), cut)
        return min(plan, by_cells, key=lambda each: each.cost)

    def _paint(
        self,
        request: RenderRequest,
        grid: TileGrid,
        planned: PlannedPiece,
        cut: Cut,
        region: Region,
        output: Samples,
    ) -> None:
        piece, view_of = planned.piece, functools.partial(self._view, request)
        features = functools.partial(
            self._features.of_piece, request.image, planned.layers, piece, cut, view_of
        )
        pixels = self._render_view(request, self._view(request, piece.computed, piece.joined), features)
        source = piece.painted.within(piece.computed.scaled(grid.scale))
        target = piece.painted.within(region)
        painted = from_unit(pixels[:, source.rows, source.columns], output.dtype)
        output[target.rows, target.columns] = painted.transpose(1, 2, 0)

    def _cut_from_whole(
        self, request: RenderRequest, grid: TileGrid, region: Region, output: Samples | FileCanvas
    ) -> Iterator[Step]:
        """Render the whole image, as no pixel is final before all are; keep it for other regions.

        One that goes into a file is not kept, and is corrected there.
        """
        if isinstance(output, FileCanvas):
            for step in self._render_tiles(request, grid, region, output):
                if step.done < step.total:
                    yield Step(NOTHING, step.done, step.total)
            self._system.finish(self._images[request.image], output.mapped())
            for top in range(0, region.height, _BAND):  # so that they are corrected a few at a time
                band = Region.between(0, top, region.width, min(top + _BAND, region.height))
                yield Step(band, step.total, step.total)
            return
        key = (request.image, request.controls)
        total = len(grid.tiles(grid.whole))
        if self._whole is None or self._whole[0] != key:
            self._whole = None
            whole = np.zeros((grid.whole.height, grid.whole.width, 3), output.dtype)
            for step in self._render_tiles(request, grid, grid.whole, whole):
                if step.done < total:
                    yield Step(NOTHING, step.done, total)
            self._system.finish(self._images[request.image], whole)
            self._whole = (key, whole)
        output[:] = self._whole[1][region.rows, region.columns]
        yield Step(region, total, total)

    def _view(self, request: RenderRequest, region: Region, needed: Region | None = None) -> View:
        return View(self._images[request.image], region, needed)

    def _render_view(
        self, request: RenderRequest, view: View, features_of: Callable[[Runtime], Features | None]
    ) -> NDArray[np.float32]:
        """The pixels of a view. Where they are unusable, they are computed again in float32."""
        for runtime in self._runtimes():
            features = features_of(runtime)
            with fitting(self._manifest.title):
                pixels = self._system.render(runtime, features, view, request.controls)
                check_shape(pixels, view, self._manifest.scale)
            if is_usable(pixels, view, self._manifest.scale, keeps_colour=self._system.keeps_colour):
                return pixels
        raise RenderFailed(
            UserText(
                "The model {student} computed no usable pixels at row {row}, column {column} of the "
                "photo. Try another model.",
                student=self._manifest.title,
                row=view.region.top,
                column=view.region.left,
            )
        )

    def _runtimes(self) -> Iterator[Runtime]:
        yield self._runtime
        with self._saving:
            if self._retries:
                self._safer = self._safer or self._runtime.safer()
        if self._safer is not None:
            yield self._safer


def _margin(grid: TileGrid) -> int:
    """`render` sees less far than the whole student: docs/adr/0019."""
    return grid.halo // 2
