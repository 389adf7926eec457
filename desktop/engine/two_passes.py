"""Renders regions of an enlargement in two passes; the first is rendered where the second needs it."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from desktop.engine.renderer import NOTHING, Renderer, Step
from desktop.engine.request import RenderRequest
from desktop.engine.tiling.file_canvas import FileCanvas
from desktop.engine.tiling.grid import CELL, MULTIPLE, low_res_region
from desktop.samples import Samples
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.manifest import Manifest

_BLOCK = 64
"""Side in pixels of a first result of the squares that are there as a whole or not at all."""
_KEPT_BYTES = 2**28
"""Of pixels of first results, besides those of the newest."""


class TwoPasses:
    """A renderer, also for requests of two passes; see `RenderRequest.passes`.

    The first results are pictures that the renderer has opened, at their full size, so that noise, tiles and
    realism maps lie as in a whole photo that is enlarged twice. Their memory is taken as they are filled.
    """

    def __init__(self, renderer: Renderer, manifest: Manifest) -> None:
        """`manifest`: that of the student."""
        self._renderer, self._scale = renderer, manifest.scale
        # All that a second pass may look at around what it renders: whole tiles, or cells with a halo.
        self._reach = max(min(manifest.tile_sizes), CELL + MULTIPLE) + 2 * manifest.halo
        self._numbers = itertools.count(-1, -1)  # those of the caller are positive
        self._pictures: dict[int, Samples] = {}
        self._firsts: dict[tuple[int, Controls], _First] = {}

    def open(self, image: int, pixels: Samples) -> None:
        """See `Renderer.open`."""
        self._pictures[image] = pixels
        self._renderer.open(image, pixels)

    def close(self, image: int) -> None:
        """See `Renderer.close`."""
        self._pictures.pop(image, None)
        for key in [key for key in self._firsts if key[0] == image]:
            self._forget(key)
        self._renderer.close(image)

    def render(self, request: RenderRequest, output: Samples | FileCanvas) -> Iterator[Step]:
        """See `Renderer.render`. Nothing is painted in the first pass."""
        if request.passes == 1:
            yield from self._renderer.render(request, output)
            return
        assert request.region is not None  # as of all requests of two passes
        first = self._first(request)
        first.users += 1
        try:
            yield from self._render_both(request, request.region, first, output)
        finally:
            first.users -= 1

    def _render_both(
        self, request: RenderRequest, region: Region, first: _First, output: Samples | FileCanvas
    ) -> Iterator[Step]:
        second = self._scale**2  # times as many pixels as in the first pass
        lacking = first.lacking(low_res_region(region, self._scale), self._reach)
        if lacking is not None:
            pixels = np.zeros((lacking.height, lacking.width, 3), output.dtype)
            part = RenderRequest(request.image, lacking, request.controls)
            for step in self._renderer.render(part, pixels):
                yield Step(NOTHING, step.done, step.total * (1 + second))
            first.fill(lacking, pixels)
        rest = RenderRequest(first.number, region, request.controls.of_second_pass)
        for step in self._renderer.render(rest, output):
            yield Step(step.painted, step.total + second * step.done, step.total * (1 + second))

    def _first(self, request: RenderRequest) -> _First:
        """The first result of a request, which becomes the newest one."""
        key = request.image, request.controls
        first = self._firsts.pop(key, None)
        if first is None:
            picture = self._pictures[request.image]
            height, width = (side * self._scale for side in picture.shape[:2])
            first = _First(next(self._numbers), np.zeros((height, width, 3), picture.dtype))
            self._renderer.open_result(first.number, first.pixels, request.image)
        for old, each in list(self._firsts.items()):
            if not each.users and sum(one.bytes for one in self._firsts.values()) > _KEPT_BYTES:
                self._forget(old)
        self._firsts[key] = first
        return first

    def _forget(self, key: tuple[int, Controls]) -> None:
        self._renderer.close(self._firsts.pop(key).number)


@dataclasses.dataclass(eq=False)
class _First:
    """A first result, (H, W, 3), of which some squares are there."""

    number: int
    """That by which the renderer knows it."""
    pixels: Samples
    there: NDArray[np.bool_] = dataclasses.field(init=False)
    users: int = 0
    """Requests that are being rendered from it: a more urgent one interrupts others."""

    def __post_init__(self) -> None:
        rows, columns = (-(-side // _BLOCK) for side in self.pixels.shape[:2])
        self.there = np.zeros((rows, columns), np.bool_)

    @property
    def bytes(self) -> int:
        """What it takes: whole rows, since pages of memory may be as long as those."""
        rows = int(self.there.any(axis=1).sum()) * _BLOCK
        return rows * int(self.pixels[0].nbytes)

    def lacking(self, region: Region, reach: int) -> Region | None:
        """The rectangle around what is missing of a region and so many pixels around it; None: nothing."""
        height, width = self.pixels.shape[:2]
        wanted = Region.between(
            region.left - reach, region.top - reach, region.right + reach, region.bottom + reach
        ).intersection(Region(0, 0, width, height))
        blocks = low_res_region(wanted, _BLOCK)
        rows, columns = np.nonzero(~self.there[blocks.rows, blocks.columns])
        if not len(rows):
            return None
        top, left = (each.min() * _BLOCK for each in (rows + blocks.top, columns + blocks.left))
        bottom, right = ((each.max() + 1) * _BLOCK for each in (rows + blocks.top, columns + blocks.left))
        return Region.between(int(left), int(top), min(int(right), width), min(int(bottom), height))

    def fill(self, region: Region, pixels: Samples) -> None:
        """Take the pixels of such a rectangle."""
        self.pixels[region.rows, region.columns] = pixels
        blocks = low_res_region(region, _BLOCK)
        self.there[blocks.rows, blocks.columns] = True
