"""What is a picture of the photo and what is not."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.engine.usable import is_usable
from desktop.student.geometry import Region
from desktop.student.view import View

SCALE = 2
PHOTO = np.random.default_rng(7).integers(0, 256, (70, 90, 3), dtype=np.uint8)
WHOLE = Region(0, 0, 90, 70)


def enlarged(view: View) -> np.ndarray:
    return view.low_res.repeat(SCALE, 1).repeat(SCALE, 2)


def usable(pixels: np.ndarray, view: View, keeps_colour: bool = True) -> bool:
    return is_usable(pixels.astype(np.float32), view, SCALE, keeps_colour=keeps_colour)


@pytest.mark.parametrize("region", [WHOLE, Region(8, 8, 48, 48), Region(60, 50, 48, 48), Region(0, 0, 5, 3)])
def test_an_enlargement_is_usable(region: Region) -> None:
    assert usable(enlarged(View(PHOTO, region)), View(PHOTO, region))


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, 1e6, -1e6])
def test_one_pixel_that_is_no_colour_is_found(bad: float) -> None:
    pixels = enlarged(View(PHOTO, WHOLE))
    pixels[1, 20, 30] = bad
    assert not usable(pixels, View(PHOTO, WHOLE))


@pytest.mark.parametrize("keeps_colour", [True, False])
@pytest.mark.parametrize("value", [0.0, 0.5, 1.0, -0.3, 1.7])
def test_a_constant_picture_is_found(value: float, keeps_colour: bool) -> None:
    assert not usable(np.full((3, 140, 180), value), View(PHOTO, WHOLE), keeps_colour)


@pytest.mark.parametrize("keeps_colour", [True, False])
def test_a_constant_part_is_found_where_nothing_is_computed_around_it(keeps_colour: bool) -> None:
    """What is not needed of a tile is left at zero, so the tile as a whole is not constant."""
    view = View(PHOTO, WHOLE, needed=Region(50, 30, 40, 40))
    pixels = np.zeros((3, 140, 180))
    pixels[:, 60:140, 100:180] = 0.5
    assert not usable(pixels, view, keeps_colour)
    pixels[:, 60:140, 100:180] = enlarged(view)[:, 60:140, 100:180]
    assert usable(pixels, view, keeps_colour)


def test_a_constant_square_in_a_good_picture_is_found() -> None:
    pixels = enlarged(View(PHOTO, WHOLE))
    pixels[:, 32:64, 32:64] = 0.5
    assert not usable(pixels, View(PHOTO, WHOLE), keeps_colour=False)


@pytest.mark.parametrize("offset", [-3.0, 3.0])
def test_a_picture_of_negative_values_or_beyond_white_is_found(offset: float) -> None:
    assert not usable(enlarged(View(PHOTO, WHOLE)) + offset, View(PHOTO, WHOLE), keeps_colour=False)


def test_another_colour_is_found_where_the_system_holds_it() -> None:
    pixels = enlarged(View(PHOTO, WHOLE)) * 0.5 + 0.25
    pink = pixels + np.array([0.3, 0, 0])[:, None, None]
    assert usable(pixels, View(PHOTO, WHOLE)) and not usable(pink, View(PHOTO, WHOLE))
    assert usable(pink, View(PHOTO, WHOLE), keeps_colour=False)


def test_colour_that_is_wrong_in_one_place_is_found() -> None:
    pixels = enlarged(View(PHOTO, WHOLE))
    pixels[0, 96:128, 96:128] *= 0.2
    assert not usable(pixels, View(PHOTO, WHOLE))


@pytest.mark.parametrize("value", [0, 3, 128, 254, 255])
def test_a_flat_photo_may_stay_flat(value: int) -> None:
    view = View(np.full((70, 90, 3), value, np.uint8), WHOLE)
    assert usable(enlarged(view), view)
    assert usable(np.round(enlarged(view)), view) == (value in (0, 3, 254, 255))


def test_a_photo_of_16_bits_is_compared_by_its_own_white() -> None:
    view = View(PHOTO.astype(np.uint16) * 257, WHOLE)
    assert usable(enlarged(view), view)


def test_what_lies_beyond_the_photo_does_not_count() -> None:
    view = View(PHOTO, Region(64, 64, 48, 48))
    pixels = enlarged(view)
    pixels[:, 12:], pixels[:, :, 52:] = 0.5, 0.5
    assert usable(pixels, view)
