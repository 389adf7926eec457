from __future__ import annotations

import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.batch import EnlargeJob, OutputSettings
from desktop.imaging.crop import Crop
from desktop.imaging.pose import AS_READ
from desktop.resources import resource
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.ui.photo import face_guard
from desktop.ui.viewer.strokes import Strokes
from tests.ui.conftest import click, open_photo, pixels_of, save_photo, settled, until
from tests.ui.fake_engine import DEFAULT_REALISM, FakeEngine, red_at


@pytest.fixture
def page(window, tmp_path):
    window.resize(1000, 700)
    open_photo(window, save_photo(tmp_path / "wide.png", 240, 160))
    page = window.photo_page
    click(page.view_bar.layouts.button(2))
    QTest.keyClick(page.view_bar.brush, Qt.Key.Key_B)
    until(page.view_bar.brushes.isVisible)
    page.view.brush.strength = 1.0
    settled(window)
    return page


def stroke(view, start, end):
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


def paint(page):
    middle = page.view.rect().center()
    stroke(page.view, middle - QPoint(100, 0), middle + QPoint(100, 0))
    return middle


def red(page, point):
    """Without the tint of the brush."""
    page.view.use_brush(False)
    value = int(pixels_of(page.view)[point.y(), point.x(), 0])
    page.view.use_brush(True)
    return value


def test_painting_changes_the_picture_there_and_nowhere_else(window, page):
    middle = paint(page)
    settled(window)
    assert red(page, middle) < 5
    assert red(page, middle + QPoint(0, 200)) == red_at(DEFAULT_REALISM)


def test_the_brush_is_live_before_anything_is_rendered(window, page, engine):
    engine.hold.clear()
    middle = paint(page)
    assert red(page, middle) < 5
    assert red(page, middle + QPoint(0, 200)) == pytest.approx(255 * DEFAULT_REALISM, abs=2)
    engine.hold.set()
    settled(window)


def test_the_other_brush_asks_for_more(window, page):
    click(page.view_bar.brushes.targets.button(2))
    middle = paint(page)
    settled(window)
    assert red(page, middle) > 250


def test_undo_and_clear(window, page):
    middle = paint(page)
    click(page.view_bar.brushes.undo)
    settled(window)
    assert red(page, middle) == red_at(DEFAULT_REALISM)
    assert not page.view_bar.brushes.undo.isEnabled()
    paint(page)
    click(page.view_bar.brushes.clear)
    settled(window)
    assert red(page, middle) == red_at(DEFAULT_REALISM)
    QTest.keyClick(page.view_bar.brushes.undo, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.qWait(200)
    settled(window)
    assert red(page, middle) < 5


def test_the_slider_still_rules_where_nothing_is_painted(window, page):
    middle = paint(page)
    page.controls.slider.set_value(1.0)
    settled(window)
    assert red(page, middle + QPoint(0, 200)) == 255
    assert red(page, middle) < 5


def test_what_is_painted_is_saved(window, page, tmp_path):
    paint(page)
    settings = OutputSettings(format="png", controls=Controls(realism=DEFAULT_REALISM))
    target = tmp_path / "out.png"
    document = page.document
    size = document.photo.width, document.photo.height
    page.save(EnlargeJob(document.path, size, target, "png", settings, photo=document.photo))
    until(lambda: window.banner.text)
    with Image.open(target) as image:
        saved = np.asarray(image)
        assert "brush" in image.getexif()[0x0131]
    assert saved[320, 480, 0] < 5
    assert saved[20, 20, 0] == red_at(DEFAULT_REALISM)


def test_another_photo_begins_without_strokes(window, page, photo):
    paint(page)
    open_photo(window, photo)
    assert page.view.brush.strokes.empty
    assert page.view.brush.realism_map(DEFAULT_REALISM) is None


def test_a_soft_dab_fades_to_its_edge():
    strokes = Strokes(400, 200)
    assert strokes.grid.shape == (128, 256)
    strokes.begin()
    strokes.dab(200, 100, 40, 1, 0.5)
    values = np.frombuffer(strokes.realism_map(0.4).values, np.float32).reshape(128, 256)
    assert values[64, 128] == pytest.approx(0.4 + 0.6 * 0.5, abs=0.01)
    assert 0.4 < values[64, 140] < values[64, 128]
    assert values[64, 160] == pytest.approx(0.4)
    strokes.dab(200, 100, 40, -1, 1.0)
    assert np.frombuffer(strokes.realism_map(0.4).values, np.float32).min() < 0.01


def test_strokes_are_kept_for_each_photo(window, page, tmp_path):
    painted = page.document.path
    middle = paint(page)
    open_photo(window, save_photo(tmp_path / "other.png", 100, 80))
    assert page.view.brush.strokes.empty
    open_photo(window, painted)
    assert not page.view.brush.strokes.empty
    assert red(page, middle) < 5
    window.undo_actions.undo.trigger()
    settled(window)
    assert red(page, middle) == red_at(DEFAULT_REALISM)
    window.undo_actions.redo.trigger()
    settled(window)
    assert red(page, middle) < 5


def test_keys_of_the_brush(window, page):
    view, brush = page.view, page.view.brush
    view.setFocus()
    page.view_bar.brush.setChecked(True)
    before = brush.radius
    QTest.keyClick(view, Qt.Key.Key_BracketRight)
    assert brush.radius > before
    assert page.view_bar.brushes.radius.value() == brush.radius
    QTest.keyClick(view, Qt.Key.Key_BracketLeft)
    assert brush.radius == before
    QTest.keyClick(view, Qt.Key.Key_X)
    assert brush.target == 1
    assert page.view_bar.brushes.targets.checkedId() == 2
    paint(page)
    tinted = pixels_of(view)
    QTest.keyClick(view, Qt.Key.Key_O)
    assert (pixels_of(view) != tinted).any()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not brush.active
    assert not page.view_bar.brush.isChecked()


def test_faces_are_protected_in_one_click_which_can_be_undone(open_window):
    engine = FakeEngine()
    window = open_window(engine)
    open_photo(window, resource("samples/portrait.jpg"))
    page = window.photo_page
    click(page.view_bar.brush)
    click(page.view_bar.brushes.faces)
    assert not page.view_bar.brushes.faces.isEnabled()
    until(lambda: window.banner.text)
    assert window.banner.text == "1 face kept more faithful."
    settled(window)
    assert page.view_bar.brushes.faces.isEnabled()
    sent = page.preview.layers.shown.controls.realism_map
    realism = sent.values_in(Region(0, 0, 320, 400), 320, 400)
    assert realism[120, 160] == pytest.approx(0.2, abs=0.02), "on the face"
    assert realism[330, 60] == pytest.approx(0.5, abs=0.01), "on the sleeve"
    history = page.view.brush.history
    assert history.undoText() == "Protect Faces"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.view.brush.strokes.empty
    assert window.banner.text == "", "it is not true any more"
    assert history.redoText() == "Protect Faces"
    engine.shutdown()


def test_faces_are_protected_although_the_photo_is_cropped_meanwhile(open_window, monkeypatch):
    there, find = threading.Event(), face_guard.find_faces
    monkeypatch.setattr(face_guard, "find_faces", lambda *asked: there.wait(30) and find(*asked))
    engine = FakeEngine()
    window = open_window(engine)
    open_photo(window, resource("samples/portrait.jpg"))
    page = window.photo_page
    page.tool_actions.protect_faces.trigger()
    window.settings.crop(page.document.path, Crop(60, 20, 240, 300), AS_READ, "Crop")
    page.crops.show_chosen()
    until(lambda: page.document.crop is not None)
    there.set()
    until(lambda: not page.view.brush.strokes.empty)
    realism = page.view.brush.realism_map(0.5).values_in(Region(0, 0, 320, 400), 320, 400)
    assert realism[120, 160] == pytest.approx(0.2, abs=0.02), "on the face"
    assert realism[330, 60] == pytest.approx(0.5, abs=0.01), "on the sleeve"
    assert window.banner.text == "1 face kept more faithful."
    engine.shutdown()


def test_where_there_is_no_face_that_is_said(window, photo):
    """By the menu, without the brush."""
    open_photo(window, photo)
    window.photo_page.tool_actions.protect_faces.trigger()
    until(lambda: window.banner.text)
    assert window.banner.text.startswith("No face was found.")
    assert window.photo_page.view.brush.strokes.empty
