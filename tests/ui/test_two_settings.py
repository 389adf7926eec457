"""A setting that was kept and the present one, where the view has room for one of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.conftest import click, open_photo, pixels_of, save_photo, settled
from tests.ui.fake_engine import FakeEngine, red_at


def at(view, x, y):
    """What is shown at a share of the view, without labels."""
    return pixels_of(view)[round(view.height() * y), round(view.width() * x)]


@pytest.fixture
def two_settings(window, tmp_path):
    """The result only, with 0.2 as A and 0.9 as B."""
    window.resize(900, 700)
    page = window.photo_page
    page.view.show_inset(False)
    open_photo(window, save_photo(tmp_path / "wide.png", 240, 160))
    page.controls.slider.set_value(0.2)
    settled(window)
    page.view_bar.layouts.button(2).click()
    click(page.view_bar.pin)
    page.controls.slider.set_value(0.9)
    settled(window)
    return page


def test_where_one_of_two_settings_is_shown_a_click_shows_the_other_one(window, two_settings):
    page, panel = two_settings, two_settings.view_bar.pinned
    assert panel.isVisible() and panel.b.isChecked()
    assert at(page.view, 0.3, 0.5)[0] == at(page.view, 0.7, 0.5)[0] == red_at(0.9)
    click(panel.a)
    settled(window)
    assert at(page.view, 0.3, 0.5)[0] == at(page.view, 0.7, 0.5)[0] == red_at(0.2)
    click(panel.b)
    assert at(page.view, 0.7, 0.5)[0] == red_at(0.9)


def test_the_key_a_shows_the_other_setting(window, two_settings):
    page = two_settings
    QTest.keyClick(page.view, Qt.Key.Key_A)
    assert page.view_bar.pinned.a.isChecked() and at(page.view, 0.7, 0.5)[0] == red_at(0.2)
    QTest.keyClick(page.view, Qt.Key.Key_A)
    assert page.view_bar.pinned.b.isChecked() and at(page.view, 0.7, 0.5)[0] == red_at(0.9)


def test_a_change_shows_the_setting_that_changes(window, two_settings):
    page = two_settings
    QTest.keyClick(page.view, Qt.Key.Key_A)
    page.controls.slider.set_value(0.6)
    settled(window)
    assert page.view_bar.pinned.b.isChecked() and at(page.view, 0.7, 0.5)[0] == red_at(0.6)


def test_select_all_is_not_the_key_a(window, two_settings):
    QTest.keyClick(two_settings.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not two_settings.view.shows_pinned


def test_what_is_copied_is_the_setting_that_is_shown(window, two_settings):
    page = two_settings
    QTest.keyClick(page.view, Qt.Key.Key_A)
    page.copy()
    assert QGuiApplication.clipboard().image().pixelColor(300, 200).red() == red_at(0.2)


def test_the_other_setting_is_offered_only_where_one_of_two_is_shown(window, two_settings):
    page = two_settings
    QTest.keyClick(page.view, Qt.Key.Key_A)
    page.view_bar.layouts.button(0).click()
    assert page.view_bar.pinned.isHidden() and not page.view.shows_pinned
    QTest.keyClick(page.view, Qt.Key.Key_A)
    assert at(page.view, 0.3, 0.7)[0] == red_at(0.2) and at(page.view, 0.7, 0.7)[0] == red_at(0.9)
    page.view_bar.layouts.button(2).click()
    assert page.view_bar.pinned.isVisible() and at(page.view, 0.7, 0.5)[0] == red_at(0.9)
    click(page.view_bar.pin)
    assert page.view_bar.pinned.isHidden()


def test_another_photo_has_no_other_setting_to_show(window, two_settings, photo):
    page = two_settings
    QTest.keyClick(page.view, Qt.Key.Key_A)
    open_photo(window, photo)
    assert page.view_bar.pinned.isHidden() and not page.view_bar.pin.isChecked()
    click(page.view_bar.pin)
    assert page.view_bar.pinned.isVisible() and not page.view.shows_pinned


@pytest.mark.parametrize("realism", [True, False])
def test_another_model_has_no_other_setting_to_show(window, two_settings, realism):
    page, other = two_settings, FakeEngine(scale=2, realism=realism)
    QTest.keyClick(page.view, Qt.Key.Key_A)
    page.set_engine(other)
    settled(window)
    assert page.view_bar.pinned.isHidden() and not page.view.shows_pinned
    page.set_engine(None)
    other.shutdown()


def test_the_inset_shows_the_same_setting(window, tmp_path):
    page = window.photo_page
    open_photo(window, save_photo(tmp_path / "large.png", 1600, 1200))
    page.view_bar.layouts.button(2).click()
    page.controls.slider.set_value(0.2)
    settled(window)
    click(page.view_bar.pin)
    page.controls.slider.set_value(0.9)
    settled(window)
    middle = page.view.inset_place().frame.center().toPoint()
    assert pixels_of(page.view)[middle.y(), middle.x(), 0] == red_at(0.9)
    click(page.view_bar.pinned.a)
    settled(window)
    assert pixels_of(page.view)[middle.y(), middle.x(), 0] == red_at(0.2)
