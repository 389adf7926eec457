"""Pixels are turned and mirrored as EXIF's orientation asks for, also those of large photos."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageOps

from desktop.imaging.upright import upright, upright_view


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("shape", [(600, 530), (530, 600, 3), (3, 700, 4), (1, 1, 3)])
def test_the_orientation_of_exif(orientation, shape):
    pixels = np.random.default_rng(0).integers(0, 256, shape, np.uint8)
    image = Image.fromarray(pixels)
    image.getexif()[0x0112] = orientation
    expected = np.asarray(ImageOps.exif_transpose(image))
    found = upright(pixels, orientation)
    assert np.array_equal(found, expected) and found.flags.c_contiguous
    assert np.shares_memory(upright_view(pixels, orientation), pixels)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_what_is_not_contiguous_and_has_16_bits(orientation):
    pixels = np.random.default_rng(0).integers(0, 65536, (520, 40, 4), np.uint16)
    for part in (pixels[5:517, 3:30], pixels[..., :3], pixels[..., 3]):
        expected = upright_view(np.ascontiguousarray(part), orientation)
        assert np.array_equal(upright(part, orientation), expected)
