"""Each open photo has its own settings, which a change is for, and which can be undone."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest

from desktop.batch import Factor
from tests.ui.conftest import click, drop, save_photo, settled, until
from tests.ui.fake_engine import DEFAULT_REALISM, FakeEngine

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in ("a", "b", "c", "d"):
        save_photo(folder / f"{name}.png", 40, 30)
    return folder


@pytest.fixture
def page(window, folder):
    """Of a folder that was dropped, with its first photo shown."""
    drop(window, folder)
    settled(window)
    planned(window)
    return window.photo_page


def planned(window):
    until(lambda: len(window.queue_page.queue.model.rows) == 4 and not window.queue_page.queue.plans.busy)


def choose(window, name, keys=Qt.KeyboardModifier.NoModifier):
    """Click on a photo in the strip."""
    strip = window.strip
    row = next(row for row in strip.model().rows if row.source.path.stem == name)
    place = strip.visualRect(strip.model().index(row.number, 0)).center()
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, keys, place)
    until(lambda: window.photo_page.document.path.stem == name)
    settled(window)


def realisms(window):
    """What each photo would be enlarged with."""
    planned(window)
    rows = window.queue_page.queue.model.rows
    return {row.source.path.stem: row.job.settings.controls.realism for row in rows}


def drag(bar, *values):
    """Drag the knob over these values, with the mouse."""
    places = [QPoint(round(bar.x_of(value)), bar.height() // 2) for value in values]
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(bar, place)
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=places[-1])


def undo(window):
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    settled(window)


def redo(window):
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    settled(window)


def test_a_dropped_folder_is_browsed_at_once(window, page):
    assert window.pages.currentWidget() is page
    assert page.document.path.name == "a.png"
    assert window.strip.isVisible() and window.strip.currentIndex().row() == 0
    assert window.strip_panel.bar.facts.text() == "4 photos"


def test_each_photo_keeps_its_settings(window, page):
    drag(page.controls.slider.bar, 50, 80)
    click(page.controls.sizes.buttons.button(2))
    choose(window, "b")
    assert page.controls.slider.value == DEFAULT_REALISM
    assert page.controls.sizes.size_wanted == Factor(4)
    drag(page.controls.slider.bar, 50, 20)
    choose(window, "a")
    assert page.controls.slider.value == 0.8
    assert page.controls.sizes.size_wanted == Factor(2)
    assert page.preview.layers.shown.controls.realism == 0.8
    assert realisms(window) == {"a": 0.8, "b": 0.2, "c": 0.5, "d": 0.5}
    assert window.queue_page.queue.model.rows[0].job.size == (80, 60)


def test_a_change_is_for_every_selected_photo(window, page):
    choose(window, "b")
    choose(window, "d", SHIFT)
    drag(page.controls.slider.bar, 50, 90)
    assert window.strip_panel.bar.facts.text().endswith("3 selected: a change is for all of them")
    assert realisms(window) == {"a": 0.5, "b": 0.9, "c": 0.9, "d": 0.9}
    choose(window, "a")
    choose(window, "c", CONTROL)
    drag(page.controls.slider.bar, 90, 10)
    assert realisms(window) == {"a": 0.1, "b": 0.9, "c": 0.1, "d": 0.9}


def test_settings_are_applied_to_all(window, page):
    drag(page.controls.slider.bar, 50, 70)
    click(page.controls.sizes.buttons.button(3))
    link = page.controls.foot.apply_all
    assert link.isVisible() and link.text() == "Apply These Settings to All 4"
    click(link)
    assert realisms(window) == dict.fromkeys("abcd", 0.7)
    assert {row.job.size for row in window.queue_page.queue.model.rows} == {(120, 90)}
    undo(window)
    assert realisms(window) == {"a": 0.7, "b": 0.5, "c": 0.5, "d": 0.5}


def test_one_photo_has_nothing_to_apply_to(window, photo):
    window.open_paths([photo])
    settled(window)
    assert not page_link(window).isVisible()


def page_link(window):
    return window.photo_page.controls.foot.apply_all


def test_photos_are_exported_with_their_own_settings(window, page, folder):
    drag(page.controls.slider.bar, 50, 80)
    choose(window, "c")
    click(page.controls.sizes.buttons.button(2))
    export = window.strip_panel.bar.export
    assert export.text() == "Export 4 Photos…"
    click(export)
    assert window.pages.currentWidget() is window.queue_page
    assert window.queue_page.form.own_note.said.text() == "2 photos have their own settings."
    click(window.queue_page.bar.start)
    until(lambda: not window.queue_page.queue.running)
    with Image.open(folder / "a-4x.png") as image:
        assert "realism 80 of 100" in image.getexif()[0x0131]
    with Image.open(folder / "c-2x.png") as image:
        assert image.size == (80, 60)
        assert "realism 50 of 100" in image.getexif()[0x0131]


def test_a_photo_that_is_done_waits_again_with_other_settings(window, page):
    queue = window.queue_page.queue
    queue.start()
    until(lambda: queue.model.count("done") == 4 and not queue.running)
    assert not window.strip_panel.bar.export.isEnabled()
    drag(page.controls.slider.bar, 50, 80)
    planned(window)
    assert [row.state for row in queue.model.rows] == ["waiting", "done", "done", "done"]
    assert window.strip_panel.bar.export.text() == "Export 1 Photo…"
    undo(window)
    planned(window)
    assert queue.model.rows[0].state == "skipped", "its result is there already"


def test_settings_of_a_batch_are_for_photos_without_their_own(window, page):
    drag(page.controls.slider.bar, 50, 80)
    window.queue_page.form.realism.set_value(0.3)
    assert realisms(window) == {"a": 0.8, "b": 0.3, "c": 0.3, "d": 0.3}
    choose(window, "b")
    assert page.controls.slider.value == 0.3
    window.show_queue()
    click(window.queue_page.form.own_note.drop)
    assert realisms(window) == dict.fromkeys("abcd", 0.3)
    note = window.queue_page.form.own_note
    assert note.said.text() == "Settings of all 4 photos" and not note.drop.isVisible()


def test_what_was_painted_is_exported_too(window, page, engine):
    page.view_bar.brush.click()
    middle = page.view.rect().center() + QPoint(90, 0)
    QTest.mousePress(page.view, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseRelease(page.view, Qt.MouseButton.LeftButton, pos=middle)
    choose(window, "b")
    planned(window)
    before = len(engine.jobs)
    window.queue_page.queue.start()
    until(lambda: not window.queue_page.queue.running)
    maps = [job.request.controls.realism_map for job in engine.jobs[before:]]
    assert maps[0] is not None and maps[1:] == [None] * 3


def test_settings_come_back_with_an_unfinished_batch(open_window, folder, engine):
    window = open_window(engine)
    drop(window, folder)
    settled(window)
    planned(window)
    choose(window, "c")
    drag(window.photo_page.controls.slider.bar, 50, 80)
    planned(window)
    engine.hold.clear()
    window.queue_page.queue.start()
    until(lambda: window.queue_page.queue.busy)
    window.close_anyway()
    engine.hold.set()
    later = open_window(FakeEngine())
    later.banner.action.click()
    until(lambda: not later.queue_page.queue.running and later.queue_page.queue.model.count("done") == 4)
    with Image.open(folder / "c-4x.png") as image:
        assert "realism 80 of 100" in image.getexif()[0x0131]
    assert later.settings.of(folder / "c.png").controls.realism == 0.8


def test_a_drag_is_one_step_and_its_name_is_in_the_menu(window, page):
    action = window.undo_actions.undo
    assert not action.isEnabled() and action.text() == "&Undo"
    drag(page.controls.slider.bar, 50, 60, 70, 80)
    assert action.text() == "&Undo Realism"
    drag(page.controls.slider.bar, 80, 40, 30)
    click(page.controls.sizes.buttons.button(2))
    assert action.text() == "&Undo Size"
    undo(window)
    assert page.controls.sizes.size_wanted == Factor(4)
    assert page.view_bar.title.line == "40 × 30 → 160 × 120"
    undo(window)
    assert page.controls.slider.value == 0.8
    undo(window)
    assert page.controls.slider.value == DEFAULT_REALISM
    assert not action.isEnabled()
    assert window.undo_actions.redo.text() == "&Redo Realism"
    redo(window)
    assert page.controls.slider.value == 0.8
    assert page.preview.layers.shown.controls.realism == 0.8
    assert realisms(window)["a"] == 0.8


def test_keys_that_follow_each_other_are_one_step(window, page):
    page.controls.slider.setFocus()
    for _ in range(5):
        QTest.keyClick(page.controls.slider.bar, Qt.Key.Key_Right)
    assert page.controls.slider.value == 0.55
    undo(window)
    assert page.controls.slider.value == DEFAULT_REALISM


def test_a_step_of_another_photo_is_shown(window, page):
    drag(page.controls.slider.bar, 50, 80)
    choose(window, "d")
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    until(lambda: page.document.path.stem == "a")
    settled(window)
    assert page.controls.slider.value == DEFAULT_REALISM


def test_strokes_and_sliders_are_undone_in_their_order(window, page):
    page.view_bar.brush.click()
    drag(page.controls.slider.bar, 50, 80)
    QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=page.view.rect().center() + QPoint(90, 0))
    drag(page.controls.slider.bar, 80, 20)
    undo(window)
    assert page.controls.slider.value == 0.8
    assert window.undo_actions.undo.text() == "&Undo Brush Stroke"
    undo(window)
    assert page.view.brush.strokes.empty
    undo(window)
    assert page.controls.slider.value == DEFAULT_REALISM
    redo(window)
    redo(window)
    assert not page.view.brush.strokes.empty


def test_a_stroke_is_undone_after_another_photo_was_shown(window, page):
    page.view_bar.brush.click()
    for _ in range(7):
        QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=page.view.rect().center() + QPoint(90, 0))
    strokes = page.view.brush.strokes
    choose(window, "b")
    for _ in range(7):
        undo(window)
        until(lambda: page.document.path.stem == "a")
        settled(window)
    assert strokes.empty and page.view.brush.strokes is strokes


def test_settings_of_the_batch_are_undone(window, page):
    form = window.queue_page.form
    window.show_queue()
    drag(form.realism.bar, 50, 60, 75)
    form.format.setCurrentIndex(form.format.findData("webp"))
    assert window.undo_actions.undo.text() == "&Undo Format"
    window.undo_actions.undo.trigger()
    assert form.settings().output.format == "same"
    window.undo_actions.undo.trigger()
    assert form.realism.value == DEFAULT_REALISM
    assert realisms(window) == dict.fromkeys("abcd", DEFAULT_REALISM)
    assert not window.undo_actions.undo.isEnabled()


def test_another_model_is_no_step(window, page):
    window.photo_page.set_engine(None)
    window.queue_page.set_engine(None)
    assert not window.undo_actions.undo.isEnabled()
    assert not window.settings.with_own()


def test_the_selection_survives_a_new_order(window, page):
    model, select = window.queue_page.queue.model, window.strip.selectionModel()
    select.select(model.index(2, 0), QItemSelectionModel.SelectionFlag.Select)
    model.move([model.rows[2]], 0)
    assert [row.source.path.stem for row in model.rows] == ["c", "a", "b", "d"]
    assert {path.stem for path in window.strip.selected_paths()} == {"a", "c"}
    assert window.strip.currentIndex().row() == 1


def test_another_model_keeps_what_was_chosen(window, page, engine):
    click(page.controls.sizes.buttons.button(4))
    drag(page.controls.slider.bar, 50, 80)
    smaller = FakeEngine(scale=2)
    page.set_engine(smaller)
    window.queue_page.set_engine(smaller)
    settled(window)
    planned(window)
    assert page.controls.sizes.size_wanted == Factor(2)
    assert page.controls.slider.value == 0.8
    assert {row.job.size for row in window.queue_page.queue.model.rows} == {(80, 60)}
    page.set_engine(engine)
    window.queue_page.set_engine(engine)
    settled(window)
    planned(window)
    assert page.controls.sizes.size_wanted == Factor(4)
    assert window.queue_page.queue.model.rows[0].job.size == (160, 120)
    smaller.shutdown()


def test_strokes_of_an_unfinished_batch_come_back_too(open_window, folder, engine):
    window = open_window(engine)
    drop(window, folder)
    settled(window)
    planned(window)
    page = window.photo_page
    page.view_bar.brush.click()
    QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=page.view.rect().center() + QPoint(90, 0))
    planned(window)
    grid = page.view.brush.strokes.grid
    engine.hold.clear()
    window.queue_page.queue.start()
    until(lambda: window.queue_page.queue.busy)
    window.close_anyway()
    engine.hold.set()
    other = FakeEngine()
    later = open_window(other)
    later.banner.action.click()
    until(lambda: not later.queue_page.queue.running and later.queue_page.queue.model.count("done") == 4)
    assert other.jobs[0].request.controls.realism_map is not None
    later.open_photo(folder / "a.png")
    settled(later)
    assert np.abs(later.photo_page.view.brush.strokes.grid - grid).max() < 1e-5
    QTest.qWait(400)
    planned(later)
    assert later.queue_page.queue.model.count("done") == 4, "nothing has changed"
    maps = [job.request.controls.realism_map for job in other.jobs if job.request.region is not None]
    assert any(each is not None for each in maps), "it is seen"


def test_a_photo_in_progress_that_gets_other_settings_is_resumed_with_them(open_window, folder, engine):
    window = open_window(engine)
    drop(window, folder)
    settled(window)
    planned(window)
    engine.hold.clear()
    queue = window.queue_page.queue
    queue.start()
    until(lambda: queue.model.counts.working is not None)
    assert window.photo_page.document.path == queue.model.counts.working.source.path
    window.photo_page.controls.slider.set_value(0.8)
    until(lambda: not queue.plans.busy)
    assert queue.model.rows[0].own, "it is marked at once"
    window.close_anyway()
    engine.hold.set()
    later = open_window(FakeEngine())
    later.banner.action.click()
    until(lambda: not later.queue_page.queue.running and later.queue_page.queue.model.count("done") == 4)
    with Image.open(folder / "a-4x.png") as image:
        assert "realism 80 of 100" in image.getexif()[0x0131]


@pytest.fixture
def cancelled(window, page, engine, monkeypatch):
    """The queue, whose batch was cancelled; its first photo stops when `stop` is called."""
    begun, stopped, render = threading.Event(), threading.Event(), engine.render

    def slowly(*args, **options):
        begun.set()
        stopped.wait(30)
        return render(*args, **options)

    monkeypatch.setattr(engine, "render", slowly)
    queue = window.queue_page.queue
    queue.stop_now = stopped.set
    queue.start()
    until(begun.is_set)
    queue.cancel()
    yield queue
    stopped.set()


def test_settings_that_change_while_a_batch_stops_are_for_its_photo_too(window, cancelled):
    window.queue_page.form.realism.set_value(0.3)
    until(lambda: not cancelled.plans.busy)
    assert cancelled.busy
    cancelled.stop_now()
    until(lambda: not cancelled.busy)
    assert realisms(window) == dict.fromkeys("abcd", 0.3)


def test_own_settings_that_change_while_a_batch_stops_are_for_its_photo_too(window, page, cancelled):
    page.controls.slider.set_value(0.8)
    until(lambda: not cancelled.plans.busy)
    assert cancelled.busy
    cancelled.stop_now()
    until(lambda: not cancelled.busy)
    assert realisms(window)["a"] == 0.8
