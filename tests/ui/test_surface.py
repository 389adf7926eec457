"""Windows in Display P3, on a Mac with such a screen: photos keep their colours, all others look the same."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QColor, QColorSpace, QGuiApplication, QImage, QSurfaceFormat

from desktop.imaging import read
from desktop.imaging.colour.space import ADOBE_RGB, DISPLAY_P3
from desktop.student.geometry import Region
from desktop.ui.base import surface
from desktop.ui.base.thumbnails import Thumbnails
from desktop.ui.preview.display import after_piece
from tests.ui.conftest import open_photo, until
from tests.unit.imaging import makers

GREEN, GREY, ORANGE = (0, 255, 0), (90, 90, 90), (230, 120, 40)
SRGB_IN_P3 = {GREEN: (117, 251, 76), GREY: GREY, ORANGE: (216, 126, 61)}
"""Computed by the matrices of both spaces."""
ADOBE_RGB_MARK = Image.Exif()
ADOBE_RGB_MARK[0x8769] = {0xA001: 2}


@pytest.fixture
def wide(monkeypatch):
    monkeypatch.setattr(surface, "IS_WIDE", True)


def photo_of(colour, space=None):
    pixels = np.full((8, 8, 3), colour, np.uint8)
    return replace(makers.photo(), pixels=pixels, icc=None if space is None else space.profile(grey=False))


def shown(photo):
    """The colours before and after, as numbers of the window."""
    piece = after_piece(photo, np.repeat(np.repeat(photo.pixels, 4, 0), 4, 1), Region(0, 0, 32, 32), 4)
    after = piece.pixelColor(9, 9)
    return tuple(surface.picture_of(photo)[3, 3].tolist()), (after.red(), after.green(), after.blue())


def is_near(one, other):
    return np.abs(np.subtract(one, other)).max() <= 1


@pytest.mark.parametrize("colour", SRGB_IN_P3)
def test_photos_in_srgb_look_as_before(wide, colour):
    before, after = shown(photo_of(colour))
    assert before == after and is_near(after, SRGB_IN_P3[colour])
    assert is_near(surface.colour(QColor(*colour)).getRgb()[:3], SRGB_IN_P3[colour])


@pytest.mark.parametrize("colour", SRGB_IN_P3)
def test_photos_in_p3_keep_their_numbers(wide, colour):
    assert shown(photo_of(colour, DISPLAY_P3)) == (colour, colour)


def test_photos_in_other_spaces_are_converted_to_p3(wide):
    before, after = shown(photo_of((100, 200, 100), ADOBE_RGB))
    assert before == after and is_near(before, (69, 198, 104))


@pytest.mark.parametrize("is_wide", [False, True])
@pytest.mark.parametrize(
    "save", [{}, {"icc_profile": DISPLAY_P3.profile(grey=False)}, {"exif": ADOBE_RGB_MARK}]
)
def test_thumbnails_have_the_colours_of_the_view(monkeypatch, tmp_path, is_wide, save):
    monkeypatch.setattr(surface, "IS_WIDE", is_wide)
    Image.new("RGB", (300, 200), (90, 200, 60)).save(tmp_path / "green.jpg", quality=95, **save)
    thumbnails = Thumbnails()
    until(lambda: thumbnails.get(tmp_path / "green.jpg") is not None)
    small = thumbnails.get(tmp_path / "green.jpg").pixelColor(9, 9).getRgb()[:3]
    view = surface.picture_of(read(tmp_path / "green.jpg"))
    assert is_near(small, view[9, 9].tolist())
    assert is_near(small, (90, 200, 60)) == (is_wide == ("icc_profile" in save) and "exif" not in save)
    thumbnails.wait()


def test_without_such_a_screen_all_is_srgb():
    assert shown(photo_of(GREEN)) == (GREEN, GREEN)
    assert shown(photo_of(SRGB_IN_P3[GREEN], DISPLAY_P3))[0] == pytest.approx(GREEN, abs=3)
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    assert surface.to_srgb(image) is image


def test_what_is_copied_is_in_srgb_again(wide, window, photo):
    open_photo(window, photo)
    page = window.photo_page
    page.menu_actions.copy.trigger()
    copied, painted = QGuiApplication.clipboard().image(), page.copier.image(page.preview)
    numbers = copied.pixelColor(90, 9).getRgb()[:3]
    assert not is_near(numbers, painted.pixelColor(90, 9).getRgb()[:3])
    assert is_near(numbers, surface.to_srgb(painted).pixelColor(90, 9).getRgb()[:3])


@pytest.mark.parametrize("is_wide", [False, True])
def test_the_screens_decide(mac, monkeypatch, is_wide):
    monkeypatch.setattr(mac.AppKit.NSScreen, "wide", is_wide)
    monkeypatch.setattr(surface.sys, "platform", "darwin")
    assert surface._is_wide() is is_wide
    monkeypatch.setattr(surface, "IS_WIDE", is_wide)
    before = QSurfaceFormat.defaultFormat()
    surface.declare()
    named = QColorSpace.NamedColorSpace.DisplayP3 if is_wide else QColorSpace.NamedColorSpace.SRgb
    assert QSurfaceFormat.defaultFormat().colorSpace() == QColorSpace(named)
    QSurfaceFormat.setDefaultFormat(before)
