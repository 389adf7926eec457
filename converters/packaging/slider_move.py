"""What a move of the slider costs on the Neural Engine, by the cost model: calls of `render` for a view."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from converters.coreml.report import ProgramReport
from converters.coreml.report.chips import Time, shown
from desktop.engine.tiling.grid import TileGrid
from desktop.engine.tiling.pieces import Window, cut_windows
from desktop.student.geometry import Region
from desktop.student.manifest import Manifest

VIEW = (800, 600)
"""Width and height of the view, in high-res pixels at 100 %."""
PHOTO = 4096
"""Sides of the photo in low-res pixels: so large that its edges do not matter."""
PLACES = 61
"""At how many places along each axis the view is put, a prime number of pixels apart."""
STEP = 37
RENDER = "render"


@dataclass(frozen=True)
class SliderMove:
    """`calls`: mean number of calls of `program` for a view, over its places on the grid of tiles.

    `pixels`: low-res pixels that are computed. `bytes`: memory traffic of all calls. `operations`: of one.
    """

    program: str
    calls: float
    pixels: float
    bytes: float
    operations: int
    times: tuple[Time, ...]

    def lines(self) -> list[str]:
        """For the terminal."""
        return [
            f"a move of the slider, {VIEW[0]} x {VIEW[1]} pixels in view: {self.calls:.1f} calls of "
            f"{self.program}, {self.operations} operations each, {self.pixels / 1e3:.0f} thousand low-res "
            f"pixels, moves {self.bytes / 1e6:.0f} MB",
            f"  estimated, not measured: {shown(self.times)}",
        ]


def slider_move(manifest: Manifest, reports: Sequence[ProgramReport]) -> SliderMove | None:
    """The cost for a student, where it has a slider and its programs for Core ML were reported on."""
    grid = TileGrid(PHOTO, PHOTO, min(manifest.tile_sizes), manifest.halo, manifest.scale)
    views = [_calls(grid, manifest.windows, view) for view in _views(grid.scale)]
    called = views[0][0]  # the same size for all views of one size
    folder = str(called.height) if not manifest.windows else f"{called.height}x{called.width}"
    program = next((report for report in reports if report.name == f"{folder}/{RENDER}"), None)
    if program is None or manifest.realism is None:
        return None
    calls = statistics.fmean(map(len, views))
    return SliderMove(
        program.name,
        calls,
        calls * called.width * called.height,
        calls * program.bytes,
        len(program.operations),
        tuple(time * calls for time in program.times_again),
    )


def _views(scale: int) -> Iterator[Region]:
    """In the middle of the photo, in high-res pixels."""
    places = range(scale * PHOTO // 4, scale * PHOTO // 4 + PLACES * STEP, STEP)
    for left, top in product(places, places[::7]):
        yield Region(left, top, *VIEW)


def _calls(grid: TileGrid, windows: Sequence[Window], view: Region) -> list[Region]:
    """The low-res pixels of each call for a view, with one position of the slider, as the engine does it."""
    pieces = cut_windows(grid, view, grid.halo // 2, windows)
    return [piece.computed for piece in pieces] or [tile.region for tile in grid.tiles(view)]
