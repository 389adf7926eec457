from __future__ import annotations

import gc
import time

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.student.geometry import Region
from tests.ui.conftest import open_photo, pixels_of, save_photo, settled, until
from tests.ui.fake_engine import DEFAULT_REALISM, FakeEngine, expected, red_at


def after_side(window):
    """What is shown right of the handle, away from handle and label."""
    _, top, right, bottom = (round(v) for v in window.photo_page.view.viewport.shown)
    left = round(window.photo_page.view.split_x) + 30
    return pixels_of(window.photo_page.view)[top + 60 : bottom - 10, left : right - 10]


def test_the_visible_region_is_rendered_exactly(window, photo, engine):
    open_photo(window, photo)
    window.photo_page.view.zoom_to(1.0)
    settled(window)
    x, y = window.photo_page.view.viewport.origin
    split = round(window.photo_page.view.split_x) + 30
    region = Region(split - x, 60, 100, 100)
    wanted = expected(window.photo_page.document.photo.pixels, DEFAULT_REALISM, region)
    shown = pixels_of(window.photo_page.view)[y + 60 : y + 160, split : split + 100]
    assert (shown == wanted).all()


def test_keys_on_the_slider_change_the_picture(window, photo):
    open_photo(window, photo)
    shown = after_side(window)
    assert (shown[..., 0] == red_at(DEFAULT_REALISM)).all()
    window.photo_page.controls.slider.setFocus()
    QTest.keyClick(window.photo_page.controls.slider.bar, Qt.Key.Key_Right)
    assert window.photo_page.controls.slider.number.value() == 51
    settled(window)
    assert (after_side(window)[..., 0] == red_at(0.51)).all()
    QTest.keyClick(window.photo_page.controls.slider.bar, Qt.Key.Key_End)
    settled(window)
    assert (after_side(window)[..., 0] == 255).all()


def test_the_mouse_moves_the_slider_and_a_double_click_resets_it(window, photo):
    open_photo(window, photo)
    bar = window.photo_page.controls.slider.bar
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() // 2, bar.height() // 2))
    QTest.mouseMove(bar, QPoint(bar.width() - 1, bar.height() // 2))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() - 1, bar.height() // 2))
    assert window.photo_page.controls.slider.value == 1
    settled(window)
    assert (after_side(window)[..., 0] == 255).all()
    QTest.mouseDClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert window.photo_page.controls.slider.value == DEFAULT_REALISM
    settled(window)
    assert (after_side(window)[..., 0] == red_at(DEFAULT_REALISM)).all()


def test_a_change_cancels_what_was_under_way(window, photo, engine):
    open_photo(window, photo)
    engine.hold.clear()
    for value in (0.1, 0.2, 0.3):
        window.photo_page.controls.slider.set_value(value)
    under_way = engine.jobs[-3:]
    assert [job.request.controls.realism for job in under_way] == [0.1, 0.2, 0.3]
    assert [job.stop.is_set() for job in under_way] == [True, True, False]
    assert all(job.urgent for job in under_way)
    engine.hold.set()
    settled(window)
    until(lambda: all(job.releases == 1 for job in engine.jobs))


def test_stale_answers_are_never_painted(window, photo, engine):
    open_photo(window, photo)
    reds = set()
    window.photo_page.preview.painted.connect(
        lambda _: reds.update(np.unique(after_side(window)[..., 0]).tolist())
    )
    engine.stubborn, engine.delay = True, 0.01
    engine.hold.clear()
    window.photo_page.controls.slider.set_value(0.2)
    window.photo_page.controls.slider.set_value(0.9)
    engine.hold.set()
    settled(window)
    assert red_at(0.2) not in reds
    assert red_at(0.9) in reds
    assert (after_side(window)[..., 0] == red_at(0.9)).all()


def test_a_blend_of_the_ends_is_shown_at_once(window, photo, engine):
    open_photo(window, photo)
    engine.hold.clear()
    for realism in (0.2, 0.9):
        window.photo_page.controls.slider.set_value(realism)
        blend = after_side(window)[..., 0].astype(int)
        assert np.abs(blend - realism * 255).max() <= 2
    engine.hold.set()
    settled(window)
    assert (after_side(window)[..., 0] == red_at(0.9)).all()


def test_the_ends_are_rendered_last_and_give_way(window, photo, engine):
    open_photo(window, photo)
    assert [job.request.controls.realism for job in engine.jobs] == [DEFAULT_REALISM, 0, 1]
    assert [job.urgent for job in engine.jobs] == [True, False, False]
    assert not window.photo_page.preview.busy


def test_the_last_good_picture_stays_until_better_arrives(window, photo, engine):
    open_photo(window, photo)
    for end in window.photo_page.preview.layers.ends:
        end.mosaic.expire()
    shown = after_side(window)
    engine.hold.clear()
    window.photo_page.controls.slider.set_value(1.0)
    QTest.qWait(50)
    assert (after_side(window) == shown).all()
    engine.hold.set()
    settled(window)
    assert (after_side(window) != shown).any()


def test_tiles_are_painted_as_they_arrive(window, photo, engine):
    open_photo(window, photo)
    engine.delay = 0.05
    window.photo_page.controls.slider.set_value(0.6)
    until(lambda: red_at(0.6) in after_side(window)[..., 0])
    assert window.photo_page.preview.busy
    assert window.photo_page.status.work.text() == "Rendering what you see…"
    assert not (after_side(window)[..., 0] == red_at(0.6)).all()
    settled(window)
    assert (after_side(window)[..., 0] == red_at(0.6)).all()
    assert not window.photo_page.status.work.isVisible()


def test_the_interface_is_never_blocked(open_window, tmp_path):
    engine = FakeEngine(delay=0.03)
    window = open_window(engine)
    open_photo(window, save_photo(tmp_path / "large.png", 240, 180))
    gc.collect()
    gc.freeze()  # so that the collector need not look at what other tests left
    ticks = []
    timer = QTimer()
    # Its own work, so that a busy machine does not count: the time that the thread had a processor.
    timer.timeout.connect(lambda: ticks.append(time.thread_time()))
    timer.start(5)
    end = time.monotonic() + 2.0
    value = 0
    while time.monotonic() < end:
        value = (value + 7) % 100
        window.photo_page.controls.slider.set_value(value / 100)
        QTest.qWait(15)
    timer.stop()
    gc.unfreeze()
    engine.shutdown()
    gaps = np.diff(ticks)
    assert len(ticks) > 20
    assert gaps.max() < 0.05, f"the interface was at work for {gaps.max():.3f} s at a stretch"


def test_nothing_is_rendered_twice_and_nothing_without_need(window, tmp_path, engine):
    open_photo(window, save_photo(tmp_path / "wide.png", 600, 400))
    settled(window)
    window.photo_page.view.zoom_to(1.0)
    settled(window)
    jobs = len(engine.jobs)
    for key in (
        Qt.Key.Key_Left,
        Qt.Key.Key_Down,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_0,
        Qt.Key.Key_1,
    ):
        QTest.keyClick(window.photo_page.view, key)
        settled(window)
    assert len(engine.jobs) == jobs


def test_only_what_is_in_sight_is_rendered(window, tmp_path, engine):
    engine.hold.clear()
    window.open_paths([save_photo(tmp_path / "wide.png", 600, 400)])
    until(lambda: window.photo_page.document is not None)
    window.photo_page.view.zoom_to(2.0)
    engine.hold.set()
    settled(window)
    last = engine.jobs[-1].region
    visible = window.photo_page.view.viewport.visible(4)
    assert last == visible
    assert last.width < 2400
    jobs = len(engine.jobs)
    QTest.keyClick(window.photo_page.view, Qt.Key.Key_Right)
    settled(window)
    assert len(engine.jobs) == jobs + 3, "one at the setting and one at either end"
    assert engine.jobs[-1].region.width <= 32


def test_a_region_too_large_for_one_request_is_done_from_the_middle(window, tmp_path, engine):
    engine.tile = 800
    open_photo(window, save_photo(tmp_path / "huge.png", 1200, 900))
    settled(window)
    assert len(engine.jobs) > 1
    first = engine.jobs[0].region
    assert first.width <= 4096
    assert first.left < 2400 < first.right
    assert window.photo_page.preview.layers.shown.mosaic.missing(Region(0, 0, 4800, 3600), 2).isEmpty()


def test_a_failure_is_said_in_place_and_can_be_tried_again(window, photo, engine):
    open_photo(window, photo)
    shown, jobs = after_side(window), len(engine.jobs)
    engine.failure = "The model computed no usable pixels. Try another model."
    window.photo_page.controls.slider.set_value(0.7)
    until(lambda: window.banner.text)
    assert window.banner.text == engine.failure
    QTest.qWait(50)
    assert len(engine.jobs) == jobs + 1, "a failure must not be repeated without end"
    engine.failure = None
    window.banner.action.click()
    settled(window)
    assert not window.banner.isVisible()
    assert (after_side(window)[..., 0] == red_at(0.7)).all()
    assert shown.size


def test_a_student_without_realism_says_why_the_slider_is_off(open_window, photo):
    engine = FakeEngine(realism=False)
    window = open_window(engine)
    open_photo(window, photo)
    slider = window.photo_page.controls.slider
    assert not slider.bar.isEnabled()
    assert slider.reason.isVisible()
    assert slider.reason.text() == "The model Fake has no realism control."
    window.close()
    engine.shutdown()


@pytest.mark.parametrize("profile", ["display-p3", None])
def test_results_are_shown_in_the_colours_of_the_photo(window, tmp_path, profile):
    """A photo with another profile: the after side is converted as the before side is."""
    from PySide6.QtGui import QColorSpace

    icc = QColorSpace(QColorSpace.NamedColorSpace.DisplayP3).iccProfile().data() if profile else None
    open_photo(window, save_photo(tmp_path / "p3.png", icc_profile=icc))
    red = after_side(window)[..., 0]
    if profile:
        assert len(np.unique(red)) > 1
    else:
        assert (red == red_at(DEFAULT_REALISM)).all()


def test_with_shift_the_knob_follows_slowly_from_where_it_is(window, photo):
    open_photo(window, photo)
    slider = window.photo_page.controls.slider
    slider.set_value(0.5)
    bar, shift = slider.bar, Qt.KeyboardModifier.ShiftModifier
    left, right = QPoint(bar.width() // 4, 10), QPoint(bar.width() // 4 + 80, 10)
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, shift, left)
    assert slider.value == 0.5
    QApplication.sendEvent(
        bar,
        QMouseEvent(
            QEvent.Type.MouseMove, QPointF(right), QPointF(right), Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton, shift,
        ),
    )  # fmt: skip
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, shift, right)
    moved = bar.value_at(right.x()) - bar.value_at(left.x())
    assert moved >= 8
    assert slider.value == pytest.approx(0.5 + round(moved / 8) / 100)
