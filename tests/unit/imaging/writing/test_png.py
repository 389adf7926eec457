"""PNG: every layout at every level comes back by another decoder, and what the levels make of it."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw

from desktop.imaging.writing.png import compare_png, write_png
from desktop.imaging.writing.raster import Raster
from desktop.resources import resource

LEVELS = (0, 1, 3, 6, 9)


def frame() -> bytes:
    file = io.BytesIO()
    Image.new("L", (1, 1)).save(file, "PNG")
    return file.getvalue()


def written(raster: Raster, level: int) -> bytes:
    file = io.BytesIO()
    write_png(file, raster, frame(), level)
    compare_png(file, raster, level)
    return file.getvalue()


def raster_of(pixels: np.ndarray, *, grey: bool = False, alpha: bool = False) -> Raster:
    return Raster(pixels, pixels[:, ::-1, 1] if alpha else None, grey, None)


def cat() -> np.ndarray:
    """Enlarged, with the noise of a photo."""
    with Image.open(resource("samples/cat.png")) as image:
        large = np.asarray(image.convert("RGB").resize((900, 600), Image.Resampling.BICUBIC))
    noise = np.random.default_rng(0).integers(-3, 4, large.shape)
    return (large + noise).clip(0, 255).astype(np.uint8)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.parametrize("grey", [False, True])
@pytest.mark.parametrize("size", [(1, 1), (1, 300), (300, 1), (700, 431)])
def test_every_layout_is_read_by_pillow(size: tuple[int, int], grey: bool, alpha: bool, level: int) -> None:
    rng = np.random.default_rng(0)
    height, width = size
    waves = 120 + 100 * np.sin(np.arange(height)[:, None] / 9 + np.arange(width) / 7)
    pixels = (waves[..., None] + rng.normal(0, 5, (height, width, 1 if grey else 3))).clip(0, 255)
    raster = raster_of(np.repeat(pixels, 3 if grey else 1, axis=2).astype(np.uint8), grey=grey, alpha=alpha)
    with Image.open(io.BytesIO(written(raster, level))) as image:
        assert image.mode == raster.mode
        found = np.asarray(image).reshape(height, width, raster.channels)
    assert np.array_equal(found, raster.rows(0, height))


def test_levels_for_speed_do_not_cost_size_on_photos() -> None:
    """The usual level of zlib, of which level 3 was a tenth larger before."""
    pixels, usual = cat(), io.BytesIO()
    Image.fromarray(pixels).save(usual, "PNG", compress_level=6)
    sizes = {level: len(written(raster_of(pixels), level)) for level in (0, 3, 9)}
    assert sizes[0] > pixels.nbytes > 1.3 * sizes[3]
    assert sizes[3] < 1.03 * len(usual.getvalue()) and sizes[9] < 1.03 * sizes[3]


def test_what_repeats_itself_is_searched_for_repetitions() -> None:
    """A photo without colour in three channels, and tiles of a pattern."""
    grey, usual = np.repeat(cat()[:, :, 1:2], 3, axis=2), io.BytesIO()
    Image.fromarray(grey).save(usual, "PNG", compress_level=3)
    assert len(written(raster_of(grey), 3)) < 1.03 * len(usual.getvalue())
    pattern = np.tile(np.random.default_rng(0).integers(0, 256, (8, 8, 3), np.uint8), (60, 60, 1))
    assert len(written(raster_of(pattern), 3)) < pattern.nbytes / 50


@pytest.mark.parametrize("level", [3, 6])
def test_lines_of_text_on_an_empty_page_stay_small(level: int) -> None:
    page, usual = Image.new("RGB", (1600, 900), "white"), io.BytesIO()
    for top in range(0, 900, 109):  # as high as a band, whose middle is empty
        ImageDraw.Draw(page).text((60, top), "The quick brown fox jumps over the lazy dog. " * 3, "black")
    page.save(usual, "PNG", compress_level=level)
    assert len(written(raster_of(np.asarray(page)), level)) < 1.2 * len(usual.getvalue())


def test_a_changed_pixel_is_found_and_a_changed_byte_too() -> None:
    pixels = cat()
    raster, file = raster_of(pixels), io.BytesIO()
    write_png(file, raster, frame(), 3)
    changed = pixels.copy()
    changed[599, 899, 2] ^= 1
    with pytest.raises(ValueError, match="differ"):
        compare_png(file, raster_of(changed), 3)
    data = bytearray(file.getvalue())
    data[len(data) // 2] ^= 1
    with pytest.raises(ValueError, match="damaged"):
        compare_png(io.BytesIO(data), raster, 3)
