from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import open_photo, pixels_of, save_photo, settled


@pytest.fixture
def view(window, engine, tmp_path):
    engine.tile = 800
    open_photo(window, save_photo(tmp_path / "wide.png", 600, 400))
    return window.photo_page.view


def drag(view, start, end):
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2))
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


def wheel(view, at, angle, phase=Qt.ScrollPhase.NoScrollPhase, pixels=(0, 0)):
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.mapToGlobal(at)),
        QPoint(*pixels),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        phase,
        False,
    )
    QApplication.sendEvent(view, event)


def test_the_handle_follows_the_mouse(view):
    middle = view.height() // 2
    assert view.split_x == pytest.approx(view.width() / 2, abs=1)
    drag(view, QPoint(round(view.split_x) + 5, middle), QPoint(200, middle))
    assert view.split_x == pytest.approx(200, abs=1)
    shown = pixels_of(view)
    assert (shown[middle + 40, 200] > 240).all()


def test_the_handle_is_never_lost(view):
    middle = view.height() // 2
    drag(view, QPoint(round(view.split_x), middle), QPoint(-500, middle))
    left, _, right, _ = view.viewport.shown
    assert left < view.split_x < left + 20
    drag(view, QPoint(round(view.split_x), middle), QPoint(5000, middle))
    assert right - 20 < view.split_x < right
    view.zoom_to(0.1)
    left, _, right, _ = view.viewport.shown
    assert left < view.split_x < right


def test_a_double_click_on_the_handle_centres_it(view):
    view.set_split(0.2)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(round(view.split_x), 100))
    assert view.split == 0.5


def test_shift_and_arrows_move_the_handle(view):
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.split == pytest.approx(0.48)
    assert view.viewport.fitted


def test_one_zoom_and_pan_for_both_sides(view, window):
    """Blue is the same before and after with the fake engine, so both sides must line up."""
    window.photo_page.view.zoom_to(4.0)
    settled(window)
    view.set_split(1.0)
    before = pixels_of(view)[80:-80, 80:-80]
    view.set_split(0.0)
    after = pixels_of(view)[80:-80, 80:-80]
    assert (before[..., 1:] == after[..., 1:]).all()
    drag(view, QPoint(300, 200), QPoint(250, 170))
    settled(window)
    moved_after = pixels_of(view)[80:-80, 80:-80]
    view.set_split(1.0)
    moved_before = pixels_of(view)[80:-80, 80:-80]
    assert (moved_before[..., 1:] == moved_after[..., 1:]).all()
    assert (moved_after[:-30, :-50] == after[30:, 50:]).all()


def test_pixels_are_squares_at_high_zoom(view, window):
    view.zoom_to(8.0)
    settled(window)
    view.set_split(0.0)
    x, y = view.viewport.origin
    left, top = (-x // 8 + 20) * 8 + x, (-y // 8 + 20) * 8 + y
    block = pixels_of(view)[top : top + 8, left : left + 8]
    assert (block == block[0, 0]).all()


def test_keys_zoom_and_fit(view):
    fit = view.viewport.zoom
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.viewport.zoom == pytest.approx(fit * 1.25)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.viewport.zoom == pytest.approx(fit)
    QTest.keyClick(view, Qt.Key.Key_1)
    assert view.viewport.zoom == 1
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.viewport.fitted


def test_keys_reach_the_view_while_the_slider_has_the_focus(view, window):
    window.photo_page.controls.slider.setFocus()
    QTest.keyClick(window.photo_page.controls.slider.bar, Qt.Key.Key_1)
    assert view.viewport.zoom == 1
    assert window.photo_page.view_bar.zoom.text() == "100 %"


def test_a_wheel_zooms_about_the_pointer(view):
    at = QPoint(480, 150)
    x, y = view.viewport.origin
    before = ((at.x() - x) / view.viewport.zoom, (at.y() - y) / view.viewport.zoom)
    for _ in range(6):
        wheel(view, at, 120)
    x, y = view.viewport.origin
    after = ((at.x() - x) / view.viewport.zoom, (at.y() - y) / view.viewport.zoom)
    assert view.viewport.zoom > 0.8
    assert after == pytest.approx(before, abs=4)


def test_two_fingers_pan(view):
    view.zoom_to(2.0)
    x, y = view.viewport.origin
    wheel(view, QPoint(300, 200), 0, Qt.ScrollPhase.ScrollUpdate, pixels=(-30, -40))
    assert view.viewport.origin == (x - 30, y - 40)
    assert view.viewport.zoom == 2


def test_a_double_click_toggles_actual_pixels(view):
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert view.viewport.zoom == 1
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert view.viewport.fitted


def test_space_held_shows_the_original(view, window):
    settled(window)
    compared = pixels_of(view)
    QTest.keyPress(view, Qt.Key.Key_Space)
    original = pixels_of(view)
    assert (original[200:, 600] != compared[200:, 600]).any()
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert (pixels_of(view) == compared).all()
    QTest.mousePress(window.photo_page.view_bar.original, Qt.MouseButton.LeftButton)
    assert (pixels_of(view)[:, 500:] == original[:, 500:]).all()
    QTest.mouseRelease(window.photo_page.view_bar.original, Qt.MouseButton.LeftButton)
    assert (pixels_of(view) == compared).all()


def test_the_photo_before_is_interpolated_bicubically(view, window):
    from PIL import Image

    window.photo_page.view.zoom_to(1.0)
    settled(window)
    view.set_split(1.0)
    x, y = view.viewport.origin
    shown = pixels_of(view)[100:200, 100:200]
    large = Image.fromarray(window.photo_page.document.picture).resize((2400, 1600), Image.Resampling.BICUBIC)
    wanted = np.asarray(large)[100 - y : 200 - y, 100 - x : 200 - x]
    assert np.abs(shown.astype(int) - wanted).max() <= 1
