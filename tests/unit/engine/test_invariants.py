"""No colour where there was none, and flat white and black as they were, in every tile and region alike."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.engine.invariants import REACH, flat_kept
from desktop.engine.photo import enlarge_photo
from desktop.engine.runtimes.runtime import Inputs
from desktop.imaging import Photo
from desktop.samples import Samples, white
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from tests.deep_samples import to_sixteen
from tests.unit.batch.makers import FakeEngine
from tests.unit.engine.nearest import Nearest, render_with

SCALE = 4
RNG = np.random.default_rng(5)


class Tinting(Nearest):
    """Repeats every low-res pixel, with colours of its own that depend on the place in the tile."""

    def run(self, program: str, inputs: Inputs, *, faithful: bool = False) -> np.ndarray:
        pixels = super().run(program, inputs, faithful=faithful)
        waves = np.sin(np.arange(pixels[0].size, dtype=np.float32)).reshape(pixels.shape)
        return pixels * np.float32(0.8) + np.float32(0.1) + waves * np.float32(0.1)


def rendered(picture: Samples, region: Region | None = None) -> Samples:
    return render_with(Tinting(SCALE), picture, region)


def chroma(picture: Samples) -> int:
    return int((picture.max(axis=2).astype(int) - picture.min(axis=2)).max())


def grey(height: int = 60, width: int = 110) -> Samples:
    return RNG.integers(0, 256, (height, width, 1), dtype=np.uint8).repeat(3, axis=2)


@pytest.mark.parametrize("deep", [False, True])
def test_a_photo_without_colour_gets_none(deep: bool) -> None:
    picture = to_sixteen(grey()) if deep else grey()
    whole = rendered(picture)
    assert chroma(whole) == 0 and len(np.unique(whole)) > 100
    part = Region(37, 21, 200, 150)
    assert chroma(rendered(picture, part)) == 0


def test_the_rounding_of_a_lossy_file_is_no_colour() -> None:
    picture = grey()
    picture[::2, ::3, 1] ^= 1
    assert chroma(rendered(picture)) == 0


def test_one_pixel_with_colour_makes_a_photo_with_colour() -> None:
    """Wherever it is: also in a tile that has none."""
    picture = grey(300)
    picture[-1, -1] = (90, 93, 90)
    assert chroma(rendered(picture)[:100]) > 10


def test_sixteen_bits_that_differ_at_all_are_colour() -> None:
    picture = to_sixteen(grey())
    picture[3, 3, 2] ^= 1
    assert chroma(rendered(picture)) > 1000


@pytest.mark.parametrize("deep", [False, True])
@pytest.mark.parametrize("shade", ["black", "white"])
def test_flat_white_and_black_stay(deep: bool, shade: str) -> None:
    picture = RNG.integers(1, 255, (60, 110, 3), dtype=np.uint8)
    picture = to_sixteen(picture) if deep else picture
    pure = white(picture.dtype) if shade == "white" else 0
    picture[10:40, 30:] = pure  # up to the right edge of the photo, over several tiles
    kept = np.zeros((60 * SCALE, 110 * SCALE), bool)
    kept[SCALE * (10 + REACH) : SCALE * (40 - REACH), SCALE * (30 + REACH) :] = True
    result = rendered(picture)
    assert (result[kept] == pure).all()
    rim = result[SCALE * 10 : SCALE * (10 + REACH), SCALE * 30 :]
    assert (rim != pure).any(), "what lies beside other pixels is the student's"
    for region in (Region(0, 0, 300, 100), Region(150, 61, 101, 77), Region(330, 110, 110, 90)):
        assert (rendered(picture, region)[kept[region.rows, region.columns]] == pure).all()


def test_other_flat_colours_are_the_students() -> None:
    picture = RNG.integers(0, 256, (60, 110, 3), dtype=np.uint8)
    picture[10:40, 30:] = (0, 255, 255)
    assert not (rendered(picture)[80:120, 200:] == (0, 255, 255)).all()


@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 40), (2, 300), (600, 3)])
def test_photos_smaller_than_the_reach(height: int, width: int) -> None:
    assert (rendered(np.full((height, width, 3), 255, np.uint8)) == 255).all()
    assert rendered(RNG.integers(0, 256, (height, width, 3), dtype=np.uint8)).any()


def test_flat_shades_of_transparency_stay() -> None:
    alpha = RNG.integers(0, 256, (700, 30, 1), dtype=np.uint8)
    alpha[200:600] = 77
    enlarged = np.zeros((2800, 120, 1), np.uint8)
    enlarged = np.concatenate(list(flat_kept(alpha, enlarged)))
    assert (enlarged[SCALE * (200 + REACH) : SCALE * (600 - REACH)] == 77).all()
    assert not enlarged[: SCALE * 200].any() and not enlarged[SCALE * 600 :].any()


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_constant_transparency_is_not_rendered(dtype: type) -> None:
    pixels, alpha = RNG.integers(0, 255, (6, 8, 3)).astype(dtype), np.full((6, 8), 100, dtype)
    engine, steps = FakeEngine(), list[tuple[int, int]]()

    def note(done: int, total: int) -> None:
        steps.append((done, total))

    photo = Photo(pixels, alpha, "png", None, None, None, None, False, ())
    result = enlarge_photo(
        engine, photo, Controls(), progress=lambda done, total: steps.append((done, total))
    )
    assert result.alpha is not None and result.alpha.shape == (24, 32) and (result.alpha == 100).all()
    assert result.alpha.dtype == dtype
    assert len(engine.requests) == 1 and steps == [(1, 2), (2, 2)]
