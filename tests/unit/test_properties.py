"""What must hold for every tile grid, name, journal and manifest; hypothesis makes up the cases."""

from __future__ import annotations

import dataclasses
import io
import itertools
import json
import os
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop.batch.journal import Journal, Key
from desktop.engine.tiling.compositor import Compositor
from desktop.engine.tiling.grid import TileGrid
from desktop.errors import BadStudent
from desktop.imaging.naming import folded, label, numbered, partial_name, partial_pid, result_path
from desktop.samples import white
from desktop.student.geometry import Region
from desktop.student.manifest import Manifest
from desktop.student.view import cut_region
from tests.unit.student.test_manifest import MANIFEST

pytestmark = pytest.mark.timeout(240)

seeded = settings(derandomize=True, database=None, deadline=None, max_examples=60)


# Tiles


@st.composite
def grids(draw: st.DrawFn) -> tuple[TileGrid, Region]:
    """A grid, and a region of its result."""
    halo = draw(st.integers(1, 8))
    feather = 2 * draw(st.integers(1, halo))
    tile = 2 * halo + 2 * feather + draw(st.integers(0, 20))
    width, height, scale = draw(st.integers(1, 90)), draw(st.integers(1, 90)), draw(st.integers(1, 4))
    grid = TileGrid(width, height, tile, halo, scale, feather)
    left, top = draw(st.integers(0, width * scale - 1)), draw(st.integers(0, height * scale - 1))
    region = Region(
        left, top, draw(st.integers(1, width * scale - left)), draw(st.integers(1, height * scale - top))
    )
    return grid, region


@seeded
@given(grids(), st.sampled_from([np.uint8, np.uint16]), st.integers(0, 2**32 - 1))
def test_tiles_paint_every_pixel_once_and_right(
    made: tuple[TileGrid, Region], dtype: type[np.uint8] | type[np.uint16], seed: int
) -> None:
    grid, region = made
    height, width = grid.whole.height // grid.scale, grid.whole.width // grid.scale
    photo = np.random.default_rng(seed).integers(0, white(np.dtype(dtype)) + 1, (height, width, 3), dtype)
    output = np.zeros((region.height, region.width, 3), dtype)
    painted = np.zeros((region.height, region.width), int)
    compositor = Compositor(grid, region, output)
    for tile in grid.tiles(region):
        pixels = cut_region(photo, tile.region).repeat(grid.scale, 1).repeat(grid.scale, 2)
        done = compositor.add(tile, pixels)
        part = done.within(region)
        painted[part.rows, part.columns] += 1
    assert (painted == 1).all()
    expected = photo.repeat(grid.scale, 0).repeat(grid.scale, 1)[
        region.top : region.bottom, region.left : region.right
    ]
    np.testing.assert_array_equal(output, expected)


# Names

FILE_NAMES = (
    st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=120)
    .map(lambda name: os.fsdecode(os.fsencode(name)[:250].decode("utf-8", "ignore").encode()))
    .filter(lambda name: name not in ("", ".", ".."))
)


@seeded
@given(FILE_NAMES, st.sampled_from(["png", "jpeg", "tiff", "webp"]), st.integers(1, 2**22))
def test_names_of_results_fit_every_disk(name: str, format: Any, pid: int) -> None:
    first = result_path(Path("/photos") / name, None, format, "4x")
    assert first.parent == Path("/photos")
    names = [path.name for path in itertools.islice(numbered(first), 12)]
    assert len({folded(each) for each in names}) == 12
    for each in names:
        assert 0 < len(os.fsencode(each)) <= 255 and "/" not in each
        assert Path(each).suffix == first.suffix
        partial = partial_name(each, pid, 3)
        assert len(os.fsencode(partial)) <= 255 and partial_pid(partial) == pid
    assert "\n" not in label(Path("/photos") / name) and "\x1b" not in label(Path("/photos") / name)


# The journal


def picture() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (2, 1)).save(file, "PNG")
    return file.getvalue()


RESULT = picture()

KEYS = st.builds(
    Key,
    source=FILE_NAMES.map(lambda name: f"/photos/{name}"),
    bytes=st.integers(0, 2**50),
    modified_ns=st.integers(0, 2**62),
    settings=st.text("0123456789abcdef", min_size=64, max_size=64),
    folder=FILE_NAMES.map(lambda name: f"/results/{name}"),
)


@seeded
@given(st.lists(KEYS, max_size=5, unique=True), st.data())
def test_a_journal_cut_anywhere_knows_the_lines_before(keys: list[Key], data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as name:
        file, result = Path(name) / "journal", Path(name) / "result.png"
        result.write_bytes(RESULT)
        sizes = [0]
        for key in keys:
            Journal(file).record(key, result, (2, 1))
            sizes.append(file.stat().st_size)
        cut = data.draw(st.integers(0, sizes[-1]))
        rubbish = data.draw(st.binary(max_size=40))
        content = file.read_bytes() if keys else b""
        file.write_bytes(content[:cut] + rubbish)
        journal = Journal(file)
        for key, end in zip(keys, sizes[1:], strict=True):
            if end <= cut:
                assert journal.finished(key) == result
        extra = dataclasses.replace(keys[0], bytes=2**51) if keys else None
        if extra is not None:
            journal.record(extra, result, (2, 1))
            assert Journal(file).finished(extra) == result, "what is recorded after a tear is known"


# Manifests

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from([0, -1, 10**9, 10**400, 1e308, "", "vernier", "x" * 200, "\x1b[2J", "\ud800"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
FIELDS = sorted(json.loads(MANIFEST.to_json()))


@settings(seeded, max_examples=400)
@given(st.dictionaries(st.sampled_from(FIELDS), VALUES, min_size=1, max_size=3))
def test_a_manifest_with_other_values_is_read_or_refused(changes: dict[str, Any]) -> None:
    text = json.dumps(json.loads(MANIFEST.to_json()) | changes)
    try:
        manifest = Manifest.from_json(text)
    except BadStudent as error:
        assert str(error).endswith(".") and len(str(error)) < 600
        return
    assert Manifest.from_json(manifest.to_json()) == manifest
    assert manifest.title.isprintable() and 0 < manifest.scale <= 8 and max(manifest.tile_sizes) <= 2048
    for control in (manifest.realism, manifest.cleanup):
        if control is not None:
            assert np.isfinite([control.at_0, control.at_1]).all() and 0 <= control.default <= 1
