"""Renders that go into a file instead of memory."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import numpy as np
import pytest

from desktop.engine.tiling.compositor import Compositor
from desktop.engine.tiling.file_canvas import FileCanvas
from desktop.engine.tiling.grid import TileGrid
from desktop.engine.worker.file_pixels import FilePixels
from desktop.errors import CannotWrite
from desktop.samples import EIGHT, SIXTEEN, SampleType
from tests.systems import LINUX


@pytest.mark.parametrize("dtype", [EIGHT, SIXTEEN])
@pytest.mark.parametrize("width", [131, 40])
def test_tiles_painted_into_a_file_are_those_painted_into_memory(
    tmp_path: Path, dtype: SampleType, width: int
) -> None:
    grid = TileGrid(width, 100, tile=48, halo=10, scale=4)
    memory = np.zeros((400, width * 4, 3), dtype)
    pixels = FilePixels(tmp_path / "a.raw", 400, width * 4, dtype)
    canvas = FileCanvas(pixels.address.path, pixels.address.shape, dtype)
    painters = [Compositor(grid, grid.whole, memory), Compositor(grid, grid.whole, canvas)]
    for tile in grid.tiles(grid.whole):
        values = np.random.default_rng(tile.row * 9 + tile.column).random((3, 192, 192), np.float32)
        for painter in painters:
            painter.add(tile, values)
    np.testing.assert_array_equal(pixels.array, memory)
    canvas.mapped()[5] = 7
    canvas.release()
    assert (pixels.array[5] == 7).all()


def test_a_full_disk_is_an_error_and_not_the_end_of_the_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    canvas = FileCanvas(FilePixels(tmp_path / "a.raw", 4, 4, EIGHT).address.path, (4, 4, 3), EIGHT)
    monkeypatch.setattr(os, "pwrite", full)
    with pytest.raises(OSError, match="No space"):
        canvas[slice(0, 1), slice(0, 4)] = np.zeros((1, 4, 3), np.uint8)
    monkeypatch.setattr(os, "posix_fallocate" if LINUX else "ftruncate", full)
    with pytest.raises(CannotWrite, match="could not be made"):
        FilePixels(tmp_path / "b.raw", 4, 4, EIGHT)
