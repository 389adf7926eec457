"""What a move of the slider costs on the Neural Engine, by the cost model: calls of `render` for a view."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from converters.coreml.report import ProgramReport
from converters.coreml.report.chips import Time, shown
from desktop.engine.tiling.grid import TileGrid
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
    """`calls`: mean number of calls of `program` for a view. `bytes`: memory traffic of all of them."""

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
    tile = min(manifest.tile_sizes)
    program = next((report for report in reports if report.name == f"{tile}/{RENDER}"), None)
    if program is None or manifest.realism is None:
        return None
    grid = TileGrid(PHOTO, PHOTO, tile, manifest.halo, manifest.scale)
    calls = _mean_tiles(grid)
    return SliderMove(
        program.name,
        calls,
        calls * tile**2,
        calls * program.bytes,
        len(program.operations),
        tuple(time * calls for time in program.times),
    )


def _mean_tiles(grid: TileGrid) -> float:
    width, height = VIEW
    places = range(grid.scale * PHOTO // 4, grid.scale * PHOTO // 4 + PLACES * STEP, STEP)
    return statistics.fmean(
        len(grid.tiles(Region(left, top, width, height))) for left in places for top in places[::7]
    )
