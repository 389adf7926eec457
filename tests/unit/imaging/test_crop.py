"""A part of a photo, without its metadata."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.imaging.crop import Aspect, Crop, crop_from_json, cropped
from tests.unit.imaging.makers import photo, pixels

CROP = Crop(7, 5, 20, 12)


@pytest.mark.parametrize("numbers", [(-1, 0, 1, 1), (0, -1, 1, 1), (0, 0, 0, 1), (0, 0, 1, 0)])
def test_a_crop_is_not_empty_and_lies_in_its_photo(numbers: tuple[int, int, int, int]) -> None:
    with pytest.raises(ValueError, match="crop"):
        Crop(*numbers)


@pytest.mark.parametrize(
    ("size", "fits"), [((27, 17), True), ((26, 17), False), ((27, 16), False), ((99, 99), True)]
)
def test_it_fits_a_photo_that_is_large_enough(size: tuple[int, int], fits: bool) -> None:
    assert CROP.fits(*size) == fits


@pytest.mark.parametrize("crop", [None, CROP, Aspect(16, 9)])
def test_it_is_recorded(crop: Crop | Aspect | None) -> None:
    assert crop_from_json(None if crop is None else crop.to_json()) == crop


@pytest.mark.parametrize(
    "bad", [[1, 2, 3], ["a", 1, 1, 1], [0, 0, 0, 0], {}, {"aspect": [0, 1]}, {"aspect": [1]}]
)
def test_a_bad_record_is_an_error(bad: object) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        crop_from_json(bad)  # type: ignore[arg-type]


def test_pixels_and_transparency_are_cut() -> None:
    alpha = np.arange(30 * 40, dtype=np.uint8).reshape(30, 40)
    part = cropped(photo(alpha=alpha), CROP)
    assert (part.pixels == pixels()[5:17, 7:27]).all() and part.pixels.flags.c_contiguous
    assert part.alpha is not None
    assert (part.alpha == alpha[5:17, 7:27]).all() and part.alpha.flags.c_contiguous
    assert (part.width, part.height) == part.read_size == (20, 12)


def test_sixteen_bits_and_grey_stay() -> None:
    deep = photo(pixels=pixels().astype(np.uint16) * 257, grey=True)
    part = cropped(deep, CROP)
    assert part.deep and part.grey and (part.pixels == deep.pixels[5:17, 7:27]).all()


def test_a_part_where_nothing_is_transparent_is_opaque() -> None:
    alpha = np.full((30, 40), 255, np.uint8)
    alpha[0, 0] = 0
    assert cropped(photo(alpha=alpha), CROP).alpha is None
    assert cropped(photo(alpha=alpha), Crop(0, 0, 5, 5)).alpha is not None


def test_without_a_crop_it_is_the_same_photo() -> None:
    whole = photo()
    assert cropped(whole, None) is whole


def test_a_crop_that_does_not_fit_is_an_error() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        cropped(photo(), Crop(30, 0, 11, 5))


@pytest.mark.parametrize(
    ("aspect", "size", "crop"),
    [
        (Aspect(3, 2), (4000, 3000), Crop(0, 166, 4000, 2667)),
        (Aspect(2, 3), (4000, 3000), Crop(0, 166, 4000, 2667)),
        (Aspect(3, 2), (3000, 4000), Crop(166, 0, 2667, 4000)),
        (Aspect(1, 1), (301, 200), Crop(50, 0, 200, 200)),
        (Aspect(4, 3), (400, 300), Crop(0, 0, 400, 300)),
        (Aspect(16, 9), (5, 1), Crop(1, 0, 2, 1)),
        (Aspect(100, 1), (10, 10), Crop(0, 4, 10, 1)),
    ],
)
def test_a_ratio_is_the_largest_part_in_the_middle(aspect: Aspect, size: tuple[int, int], crop: Crop) -> None:
    assert aspect.for_photo(*size) == crop
