"""Mouse and keys on the frame of a crop, and what is painted."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.student.geometry import Region
from desktop.ui.base.images import to_image
from desktop.ui.viewer.crop_frame import CORNERS, EDGES, CropFrame
from desktop.ui.viewer.crop_view import CropView
from tests.ui.conftest import pixels_of, until

PHOTO = (1200, 900)


@pytest.fixture
def view(application):
    """With a grey photo at half its size, and a frame in its middle."""
    view = CropView()
    view.resize(648, 498)  # 24 points around 600 x 450
    view.show_photo(grey(), CropFrame(PHOTO, Region(400, 300, 400, 300)))
    view.show()
    yield view
    view.close()
    view.deleteLater()


def grey(alpha=None):
    pixels = np.full((900, 1200, 3), 200, np.uint8)
    return to_image(pixels if alpha is None else np.dstack([pixels, np.full((900, 1200), alpha, np.uint8)]))


def at(view, x, y):
    """A point of the photo in the view."""
    return (view.shown.topLeft() + QPointF(x, y) / 2).toPoint()


def drag(view, start, *way, keys=Qt.KeyboardModifier.NoModifier, release=True):
    QTest.mousePress(view, Qt.MouseButton.LeftButton, keys, at(view, *start))
    for point in way:
        move(view, at(view, *point), keys)
    if release:
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, keys, at(view, *way[-1]))


def move(view, point, keys=Qt.KeyboardModifier.NoModifier):
    """`QTest.mouseMove` takes no keys."""
    button = Qt.MouseButton.LeftButton
    where, on_screen = QPointF(point), QPointF(view.mapToGlobal(point))
    event = QMouseEvent(QEvent.Type.MouseMove, where, on_screen, Qt.MouseButton.NoButton, button, keys)
    QApplication.sendEvent(view, event)


def test_the_photo_lies_in_the_middle_and_above_what_is_to_be_free(view):
    assert (view.shown.left(), view.shown.top(), view.shown.width()) == (24, 24, 600)
    view.keep_free(120)
    assert view.shown.bottom() <= 498 - 120 - 24
    assert abs(view.shown.center().x() - 324) < 1


@pytest.mark.parametrize("grip", [*CORNERS, *EDGES])
@pytest.mark.parametrize("off", [-24, 0, 24])
def test_corners_and_edges_are_grabbed_from_twelve_points_away(view, grip, off):
    x, y = 600 + grip.across * (200 + off), 450 + grip.down * (150 + off)
    drag(view, (x, y), (x + 40, y + 20))
    before, after = Region(400, 300, 400, 300), view.frame.region
    assert after.left == before.left + 40 * (grip.across < 0)
    assert after.right == before.right + 40 * (grip.across > 0)
    assert after.top == before.top + 20 * (grip.down < 0)
    assert after.bottom == before.bottom + 20 * (grip.down > 0)


def test_inside_it_moves_and_stops_at_the_edge(view):
    drag(view, (600, 450), (700, 400), (720, 420))
    assert view.frame.region == Region(520, 270, 400, 300)
    drag(view, (720, 420), (5000, 420))
    assert view.frame.region == Region(800, 270, 400, 300)


def test_a_small_frame_can_still_be_moved(view):
    view.change(CropFrame(PHOTO, Region(600, 450, 24, 24)))
    drag(view, (612, 462), (712, 462))
    assert view.frame.region == Region(700, 450, 24, 24)


def test_outside_a_new_frame_is_drawn_once_the_mouse_has_moved(view):
    drag(view, (100, 100), (102, 104))
    assert view.frame.region == Region(400, 300, 400, 300), "a click changes nothing"
    drag(view, (100, 100), (200, 180), (300, 250))
    assert view.frame.region == Region(100, 100, 200, 150)


def test_of_a_whole_photo_one_draws_the_frame_in_it(view):
    view.change(CropFrame.whole(*PHOTO))
    drag(view, (500, 500), (800, 700))
    assert view.frame.region == Region(500, 500, 300, 200)


def test_beside_the_photo_nothing_begins(view):
    frame = view.frame
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    move(view, QPoint(200, 200))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert view.frame == frame


def test_with_shift_the_ratio_stays_while_a_corner_is_dragged(view):
    drag(view, (800, 600), (900, 600), (1000, 600), keys=Qt.KeyboardModifier.ShiftModifier)
    region = view.frame.region
    assert region.width > 400 and region.width * 3 == pytest.approx(region.height * 4, abs=4)
    assert view.frame.ratio is None


def test_keys_move_and_resize_it(view):
    shift, option = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Down, shift)
    assert view.frame.region == Region(399, 310, 400, 300)
    QTest.keyClick(view, Qt.Key.Key_Right, option)
    QTest.keyClick(view, Qt.Key.Key_Up, option | shift)
    assert view.frame.region == Region(399, 310, 401, 290)
    QTest.keyClick(view, Qt.Key.Key_X)
    assert (view.frame.region.width, view.frame.region.height) == (290, 401)


def test_return_is_done_and_escape_cancels(view):
    said = []
    view.done.connect(lambda: said.append("done"))
    view.cancelled.connect(lambda: said.append("cancelled"))
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Enter)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert said == ["done", "done", "cancelled"]


def test_escape_first_lets_go_of_what_is_dragged(view):
    said, before = [], view.frame
    view.cancelled.connect(lambda: said.append("cancelled"))
    drag(view, (800, 600), (900, 700), release=False)
    assert view.frame != before and view.held
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.frame == before and not view.held and not said
    move(view, at(view, 1000, 800))
    assert view.frame == before


def test_the_cursor_tells_what_a_press_does(view):
    shape = Qt.CursorShape
    for point, expected in (
        ((400, 300), shape.SizeFDiagCursor),
        ((800, 300), shape.SizeBDiagCursor),
        ((600, 300), shape.SizeVerCursor),
        ((800, 450), shape.SizeHorCursor),
        ((600, 450), shape.OpenHandCursor),
        ((100, 100), shape.CrossCursor),
        ((-40, 100), shape.ArrowCursor),
    ):
        QTest.mouseMove(view, at(view, *point))
        assert view.cursor().shape() == expected, point
    drag(view, (600, 450), (600, 460), release=False)
    assert view.cursor().shape() == shape.ClosedHandCursor


def test_outside_of_the_frame_it_is_darker(view):
    pixels = pixels_of(view)
    inside, outside = at(view, 600, 450), at(view, 200, 150)
    assert tuple(pixels[inside.y(), inside.x()]) == (200, 200, 200)
    assert max(pixels[outside.y(), outside.x()]) < 100


def test_thirds_are_shown_while_it_is_changed(view):
    third = at(view, 400 + 400 // 3, 350)
    around = slice(third.x() - 2, third.x() + 3)
    assert pixels_of(view)[third.y(), around].max() == 200
    drag(view, (600, 300), (600, 280), release=False)
    assert pixels_of(view)[third.y(), around].max() > 220
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at(view, 600, 280))
    assert pixels_of(view)[third.y(), around].max() == 200


def test_what_is_transparent_shows_the_squares_of_the_viewer(view):
    view.show_photo(grey(alpha=0), view.frame)
    middle = at(view, 600, 450)
    part = pixels_of(view)[middle.y() - 20 : middle.y() + 20, middle.x() - 20 : middle.x() + 20]
    assert set(np.unique(part)) == {0x66, 0x99}


def test_the_photo_is_scaled_anew_once_the_size_rests(view, monkeypatch):
    view.grab()
    scaled = []
    smooth = QImage.scaled
    monkeypatch.setattr(QImage, "scaled", lambda *args: scaled.append(args) or smooth(*args))
    for width in (600, 560, 500):
        view.resize(width, 400)
        view.grab()
    assert not scaled
    until(lambda: scaled)
    view.grab()
    QTest.qWait(200)
    assert len(scaled) == 1 and view._scaled.size() == view._size_on_screen()


def test_it_says_what_it_is(view):
    assert view.accessibleName() == "Part of the photo to keep" and "Return" in view.accessibleDescription()
