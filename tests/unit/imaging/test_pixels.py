"""Transparency and resizing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from desktop.imaging import resize
from desktop.imaging.transparency import bleed, means_nothing, on_white
from tests.deep_samples import to_sixteen
from tests.unit.imaging.makers import photo, pixels


def test_bleeding_leaves_the_visible_alone() -> None:
    alpha = np.random.default_rng(0).integers(0, 3, (30, 40)).astype(np.uint8)
    result = bleed(pixels(), alpha)
    assert (result[alpha > 0] == pixels()[alpha > 0]).all()


@pytest.mark.parametrize("shape", [(1, 1), (1, 7), (7, 1), (33, 65), (64, 64)])
def test_one_visible_pixel_colours_everything(shape: tuple[int, int]) -> None:
    colours, alpha = np.zeros((*shape, 3), np.uint8), np.zeros(shape, np.uint8)
    colours[shape[0] // 2, shape[1] // 2] = (10, 20, 30)
    alpha[shape[0] // 2, shape[1] // 2] = 1
    assert (bleed(colours, alpha) == (10, 20, 30)).all()


def test_the_nearest_colour_wins() -> None:
    colours, alpha = np.zeros((16, 64, 3), np.uint8), np.zeros((16, 64), np.uint8)
    colours[:, :8], colours[:, -8:] = (255, 0, 0), (0, 0, 255)
    alpha[:, :8] = alpha[:, -8:] = 255
    result = bleed(colours, alpha)
    assert (result[:, 9] == (255, 0, 0)).all() and (result[:, -10] == (0, 0, 255)).all()
    assert (result[..., 1] == 0).all()


def test_nothing_to_do_copies_nothing() -> None:
    colours = pixels()
    assert bleed(colours, np.full((30, 40), 255, np.uint8)) is colours
    assert bleed(colours, np.zeros((30, 40), np.uint8)) is colours


def test_what_alpha_means() -> None:
    opaque, clear = np.full((2, 2), 255, np.uint8), np.zeros((2, 2), np.uint8)
    assert means_nothing(opaque, "png") and means_nothing(opaque, "bmp")
    assert means_nothing(clear, "bmp") and not means_nothing(clear, "png")


def test_on_white() -> None:
    colours = np.zeros((600, 3, 3), np.uint8)
    alpha = np.tile(np.array([0, 128, 255], np.uint8), (600, 1))
    assert (on_white(colours, alpha)[..., 0] == [255, 127, 0]).all()
    assert (on_white(pixels(), np.full((30, 40), 255, np.uint8)) == pixels()).all()


def test_sixteen_bits_are_filled_covered_and_resized_as_eight() -> None:
    alpha = np.random.default_rng(0).integers(0, 3, (30, 40)).astype(np.uint8) * 127
    shallow, deep = photo(alpha=alpha), photo(pixels=to_sixteen(pixels()), alpha=to_sixteen(alpha))
    assert np.abs(bleed(deep.pixels, deep.alpha) / 257 - bleed(shallow.pixels, alpha)).max() <= 0.5
    assert np.abs(on_white(deep.pixels, deep.alpha) / 257 - on_white(shallow.pixels, alpha)).max() <= 0.51
    assert means_nothing(np.full((2, 2), 65535, np.uint16), "png")
    assert not means_nothing(np.full((2, 2), 255, np.uint16), "png")
    smooth = pixels()[..., 2]
    small = resize(replace(deep, alpha=to_sixteen(smooth)), 17, 13)
    expected = resize(replace(shallow, alpha=smooth), 17, 13)
    assert small.pixels.dtype == np.uint16 and small.alpha is not None and expected.alpha is not None
    assert np.abs(small.pixels / 257 - expected.pixels).max() <= 1.01
    assert np.abs(small.alpha / 257 - expected.alpha).max() <= 1.01
    assert len(np.unique(small.pixels % 257)) > 100, "the steps between those of 8 bits are used"


def test_pixels_and_alpha_have_the_same_bits() -> None:
    with pytest.raises(ValueError, match="alpha must be uint8"):
        photo(alpha=np.zeros((30, 40), np.uint16))
    with pytest.raises(ValueError, match="uint8 or uint16"):
        photo(pixels=pixels().astype(np.float32))


def test_resize_keeps_everything_else() -> None:
    alpha = np.full((30, 40), 9, np.uint8)
    source = photo(alpha=alpha, icc=b"icc", exif=b"exif", xmp=b"xmp", dpi=(72, 72), grey=True, notes=("Hm.",))
    result = resize(source, 80, 45)
    assert result.pixels.shape == (45, 80, 3) and result.alpha is not None
    assert result.alpha.shape == (45, 80) and (result.alpha == 9).all()
    assert (result.width, result.height) == (80, 45) and result.pixels.flags.c_contiguous
    assert (result.icc, result.exif, result.xmp, result.dpi, result.grey, result.notes) == (
        b"icc", b"exif", b"xmp", (72, 72), True, ("Hm.",)
    )  # fmt: skip


def test_resize_to_the_same_size_is_the_photo_itself() -> None:
    source = photo()
    assert resize(source, 40, 30) is source


def test_resize_is_antialiased() -> None:
    stripes = np.zeros((64, 64, 3), np.uint8)
    stripes[:, ::2] = 255
    small = resize(photo(pixels=stripes), 16, 16).pixels[:, 2:-2]
    assert np.abs(small.astype(int) - 128).max() < 12


def test_resize_keeps_a_ramp() -> None:
    big = resize(photo(64, 64), 256, 256).pixels
    assert np.abs(resize(photo(pixels=big), 64, 64).pixels.astype(int) - pixels(64, 64)).mean() < 0.6


@pytest.mark.parametrize("size", [(0, 5), (5, 0), (-1, 5)])
def test_resize_to_nothing(size: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="a photo can not be"):
        resize(photo(), *size)
