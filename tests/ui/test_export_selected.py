"""Several photos that are selected are exported, and no others."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.batch import Factor, Largest
from tests.ui.conftest import click, drop, settled, until
from tests.ui.fake_engine import DEFAULT_REALISM, expected


@pytest.fixture
def page(window, folder):
    """The photo page, with a folder of three photos in the strip and its first one open."""
    window.open_paths([folder])
    queue = window.queue_page.queue
    until(lambda: len(queue.model.rows) == 3 and not queue.planner.busy and window.strip.isVisible())
    settled(window)
    return window.photo_page


def select(view, *numbers):
    """As a person does: a click, and others with Ctrl."""
    for number in numbers:
        key = Qt.KeyboardModifier.NoModifier if number == numbers[0] else Qt.KeyboardModifier.ControlModifier
        place = view.visualRect(view.model().index(number, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, key, place)


def said(window):
    """What the commands of the photo page say."""
    page = window.photo_page
    strip = window.strip_panel.bar.export.text()
    return page.menu_actions.save.text().replace("&", ""), page.controls.foot.save.text(), strip


def texts(window):
    """And those of the queue page."""
    return (
        window.queue_page.menu_actions.start.text().replace("&", ""),
        window.queue_page.bar.start.text(),
    )


def test_the_commands_say_what_they_are_for(window, page):
    assert said(window) == ("Export…", "Export…", "Export 3 Photos…")
    select(window.strip, 0, 2)
    settled(window)
    assert said(window) == ("Export 2 Selected Photos…",) * 3
    assert page.controls.foot.save.accessibleName() == "Export 2 Selected Photos…"
    assert texts(window)[0] == "Start with 2 Selected Photos"
    assert not page.menu_actions.save_again.isEnabled()
    select(window.strip, 1)
    settled(window)
    assert said(window) == ("Export…", "Export…", "Export 3 Photos…")
    assert page.controls.foot.save.accessibleName() == "Export the enlarged photo"
    assert texts(window)[0] == "Start"


@pytest.mark.parametrize("way", ["menu", "inspector", "strip"])
def test_selected_photos_are_exported_with_their_own_settings(window, page, folder, way):
    select(window.strip, 0, 2)
    settled(window)
    page.controls.slider.set_value(1.0)
    queue_page, queue = window.queue_page, window.queue_page.queue
    undo = queue.photos.history.undoText()
    command = {
        "menu": page.menu_actions.save.trigger,
        "inspector": page.controls.foot.save.click,
        "strip": window.strip_panel.bar.export.click,
    }
    command[way]()
    assert window.pages.currentWidget() is queue_page
    until(lambda: not queue.plans.busy)
    assert texts(window) == ("Start with 2 Selected Photos", "Export 2 Selected Photos")
    queue_page.bar.start.click()
    until(lambda: not queue.running and not queue.busy)
    assert [row.state for row in queue.model.rows] == ["done", "waiting", "done"]
    assert window.banner.text == "2 photos enlarged." and queue.share == 1
    assert queue.photos.history.undoText() == undo, "an export is no step"
    assert not (folder / "b-4x.png").exists()
    for name, realism in (("a", 1.0), ("c", 1.0)):
        with Image.open(folder / f"{name}.png") as photo, Image.open(folder / f"{name}-4x.png") as result:
            assert (np.asarray(result) == expected(np.asarray(photo), realism)).all()
    assert texts(window) == ("Start", "Export 1 Photo"), "of those that are selected none waits"
    queue_page.bar.start.click()
    until(lambda: not queue.running and not queue.busy)
    with Image.open(folder / "b.png") as photo, Image.open(folder / "b-4x.png") as result:
        assert (np.asarray(result) == expected(np.asarray(photo), DEFAULT_REALISM)).all()


def test_rows_of_the_list_are_chosen_in_the_same_way(window, page, tmp_path, engine):
    window.show_queue()
    queue_page, queue = window.queue_page, window.queue_page.queue
    assert texts(window) == ("Start", "Export 3 Photos")
    select(queue_page.list, 1, 2)
    assert texts(window) == ("Start with 2 Selected Photos", "Export 2 Selected Photos")
    engine.hold.clear()
    queue_page.menu_actions.start.trigger()
    until(lambda: queue.model.count("working") == 1)
    assert queue_page.bar.facts.text() == "0 of 2"
    later = tmp_path / "later.png"
    later.write_bytes((tmp_path / "folder" / "a.png").read_bytes())
    drop(window, later)
    until(lambda: len(queue.model.rows) == 4 and not queue.planner.busy)
    engine.hold.set()
    until(lambda: not queue.running and not queue.busy)
    assert [row.state for row in queue.model.rows] == ["waiting", "done", "done", "waiting"]


def own_note(window):
    return window.queue_page.form.own_note.said.text()


def test_a_change_in_the_list_is_for_the_selected_rows(window, page):
    window.show_queue()
    form, queue_page, settings = window.queue_page.form, window.queue_page, window.settings
    before = form.settings()
    assert own_note(window) == "Settings of all 3 photos"
    select(queue_page.list, 1, 2)
    assert own_note(window) == "Size, realism and cleanup of 2 selected photos"
    form.realism.set_value(0.9)
    click(form.sizes.buttons.button(2))
    assert form.settings() == before, "the batch keeps its own"
    a, b, c = (settings.of(row.source.path) for row in queue_page.queue.model.rows)
    assert (a.controls.realism, b.controls.realism, c.controls.realism) == (DEFAULT_REALISM, 0.9, 0.9)
    assert (a.size, b.size, c.size) == (before.output.size, Factor(2), Factor(2))
    undo = window.undo_actions.undo
    assert undo.text() == "&Undo Size"
    undo.trigger()
    assert form.sizes.size_wanted == before.output.size and form.realism.value == 0.9
    undo.trigger()
    assert form.realism.value == DEFAULT_REALISM and not settings.with_own()
    form.realism.set_value(0.2)
    select(queue_page.list, 0)
    assert form.realism.value == DEFAULT_REALISM
    assert own_note(window) == "2 photos have their own settings."
    select(queue_page.list, 0, 1)
    assert form.realism.value == 0.2, "of the row that was chosen last"
    select(queue_page.list, 1, 0)
    assert form.realism.value == DEFAULT_REALISM
    form.format.setCurrentIndex(form.format.findData("webp"))
    assert form.settings().output == replace(before.output, format="webp"), "one for all"


@pytest.mark.parametrize("rows", [(), (1,), (0, 1, 2)])
def test_a_change_in_the_list_is_for_the_batch_unless_several_rows_are_selected(window, page, rows):
    window.show_queue()
    form = window.queue_page.form
    select(window.queue_page.list, *rows)
    assert own_note(window) == "Settings of all 3 photos"
    form.realism.set_value(0.9)
    assert form.settings().output.controls.realism == 0.9 and not window.settings.with_own()


def test_other_settings_of_the_batch_are_shown_behind_those_of_selected_rows(window, page, engine):
    window.show_queue()
    form, queue_page = window.queue_page.form, window.queue_page
    form.realism.set_value(0.3)
    select(queue_page.list, 0, 1)
    form.realism.set_value(0.9)
    undo = window.undo_actions.undo
    for _ in range(2):
        undo.trigger()
    assert form.settings().output.controls.realism == form.realism.value == DEFAULT_REALISM
    assert form.shows_selected
    form.realism.set_value(0.9)
    queue_page.set_engine(engine)
    assert form.shows_selected and form.realism.value == 0.9
    queue_page.list.clearSelection()
    assert form.realism.value == DEFAULT_REALISM and form.settings().output.size == Largest(4)


def test_what_is_selected_in_the_list_is_not_what_is_meant_on_the_photo_page(window, page):
    window.show_queue()
    select(window.queue_page.list, 0, 1)
    window.show_photo()
    assert texts(window)[0] == "Start" and said(window)[0] == "Export…"
    window.strip_panel.bar.export.click()
    assert texts(window) == ("Start", "Export 3 Photos")


def test_a_single_photo_can_be_exported_while_a_batch_runs(window, page, engine):
    select(window.strip, 0, 1)
    settled(window)
    engine.hold.clear()
    window.queue_page.menu_actions.start.trigger()
    until(lambda: window.queue_page.queue.model.count("working") == 1)
    assert said(window)[:2] == ("Export…", "Export…")
    engine.hold.set()
    until(lambda: not window.queue_page.queue.running)
