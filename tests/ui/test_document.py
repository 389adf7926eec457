"""The photo in the window takes little memory besides that of its file."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage

from desktop.imaging import read
from desktop.imaging.colour.space import DISPLAY_P3
from desktop.imaging.crop import Crop, cropped
from desktop.imaging.pose import AS_READ, Pose
from desktop.imaging.quarter_turn import turned
from desktop.ui.base import surface
from desktop.ui.base.images import shared_image, to_image
from desktop.ui.preview.document import load, load_crop
from desktop.ui.preview.resampling import resampled
from tests.ui.conftest import save_photo

CROP = Crop(7, 5, 100, 80)


def opened(path, crop=None):
    return load(path, None, crop=crop, allow_damaged=False, cancelled=lambda: False)


def pixels_of(image):
    """(H, W, 4) as it is painted."""
    image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4).copy()


def same(image, pixels):
    return np.array_equal(pixels_of(image), pixels_of(to_image(np.ascontiguousarray(pixels))))


def test_a_part_shares_the_pixels_of_its_photo(photo, application):
    whole = opened(photo)
    part = load_crop(whole, CROP, AS_READ, None)
    for document in (whole, part):
        assert np.shares_memory(document.photo.pixels, whole.whole.pixels)
        assert np.shares_memory(document.picture, whole.whole.pixels)
    assert np.array_equal(part.picture, whole.whole.pixels[5:85, 7:107])
    assert same(part.before, part.picture)


@pytest.mark.parametrize("pose", [AS_READ, Pose(90), Pose(0, True)])
@pytest.mark.parametrize("crop", [CROP, Crop(7, 5, 20, 10)])
def test_colours_are_converted_once(photo, tmp_path, application, monkeypatch, crop, pose):
    path = save_photo(tmp_path / "wide.png", icc_profile=DISPLAY_P3.profile(grey=False))
    whole = opened(path)
    expected = surface.picture_of(turned(cropped(read(path), crop), pose))
    monkeypatch.setattr(surface, "picture_of", None)
    part = load_crop(whole, crop, pose, None)
    assert np.array_equal(part.picture, expected)
    assert same(part.before, expected)


def test_an_opaque_part_of_a_photo_with_transparency(tmp_path, application):
    pixels = np.random.default_rng(0).integers(0, 256, (40, 60, 4), np.uint8)
    pixels[:, :50, 3] = 255
    Image.fromarray(pixels).save(tmp_path / "alpha.png")
    whole = opened(tmp_path / "alpha.png")
    assert whole.before.hasAlphaChannel() and whole.before.pixelColor(55, 3).alpha() == pixels[3, 55, 3]
    part = load_crop(whole, Crop(0, 0, 45, 40), AS_READ, None)
    assert np.array_equal(part.picture, pixels[:, :45, :3])
    assert same(part.before, part.picture)


def test_an_image_may_lie_in_a_larger_one(application):
    pixels = np.random.default_rng(0).integers(0, 256, (30, 41, 3), np.uint8)
    for part in (pixels, pixels[3:20, 5:22], pixels[29:, 40:], pixels[:, ::2]):
        assert same(shared_image(part), part)


@pytest.mark.parametrize("channels", [3, 4])
@pytest.mark.parametrize(
    ("size", "box"),
    [((120, 160), (0, 0, 300, 700)), ((500, 400), (20.25, 300.5, 95.75, 380)), ((1, 1), (0, 0, 5, 5))],
)
def test_a_part_is_resampled_as_the_whole(channels, size, box):
    y, x = np.mgrid[0:700, 0:300]
    pixels = np.dstack([x // 2, y // 3, (x + y) // 4, 255 - y // 4][:channels]).astype(np.uint8)
    expected = Image.fromarray(pixels).resize(size, Image.Resampling.BICUBIC, box)
    assert np.abs(resampled(pixels, size, box).astype(int) - np.asarray(expected)).max() <= 3
