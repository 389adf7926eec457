"""The prologue of OFTSR."""

from __future__ import annotations

import dataclasses

import pytest

from desktop.engine.systems import open_system
from desktop.engine.tiling.grid import TileGrid
from desktop.errors import BadStudent
from desktop.student.manifest import ControlSpec
from tests.manifests import manifest

MANIFEST = manifest(
    system="oftsr", realism=ControlSpec("time", 0.01, 0.99, 1.0, sinusoid=32), enlargement="bicubic"
)


@pytest.mark.parametrize(("tile", "halo", "feather"), [(64, 8, 16), (32, 8, 8), (64, 0, 0)])
def test_tiles_fade_over_the_whole_overlap_where_there_is_room(tile: int, halo: int, feather: int) -> None:
    system = open_system(dataclasses.replace(MANIFEST, tile_sizes=(tile,), halo=halo))
    assert system.feather == feather
    grid = TileGrid(200, 200, tile, halo, 4, system.feather)
    for axis in (grid.rows, grid.columns):
        covered = [0.0] * 800
        for index, span in enumerate(axis.spans):
            for offset, weight in enumerate(axis.weights(index, 4)):
                covered[span.first * 4 + offset] += float(weight)
        assert covered == pytest.approx([1.0] * 800)


def test_a_system_of_the_future_is_a_sentence() -> None:
    with pytest.raises(BadStudent, match="cannot run models of the system 'sinsr'"):
        open_system(dataclasses.replace(MANIFEST, system="sinsr"))  # type: ignore[arg-type]
