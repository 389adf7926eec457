"""Photos that are in the queue while none is open, and those that were open when the window was closed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel

from desktop.batch.unfinished import BatchRecord, recall
from desktop.folders import state_folder, unfinished_file
from tests.ui.conftest import click, drop, open_photo, settled, until


@pytest.fixture
def queue_page(window, folder):
    """The list of a folder, with no photo open."""
    window.show_queue()
    drop(window, folder)
    queue = window.queue_page.queue
    until(lambda: len(queue.model.rows) == 3 and not queue.planner.busy)
    return window.queue_page


def shown(window):
    document = window.photo_page.document
    return None if document is None else document.path.name


def test_photos_of_the_queue_are_shown_though_none_was_open(window, queue_page):
    click(queue_page.bar.browse)
    until(lambda: window.pages.currentWidget() is window.photo_page)
    until(lambda: shown(window) == "a.png")
    until(window.strip.isVisible)


def test_the_menu_shows_the_one_that_is_selected(window, queue_page):
    index = queue_page.queue.model.index(1, 0)
    queue_page.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    window.window_actions.show_photo.trigger()
    until(lambda: shown(window) == "b.png")


def test_one_that_cannot_be_read_is_passed_over(window, queue_page, folder):
    (folder / "a.png").write_bytes(b"no picture any more")
    click(queue_page.bar.browse)
    until(lambda: shown(window) == "b.png")


def test_the_list_stays_if_none_can_be_read(window, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("no picture")
    window.show_queue()
    drop(window, path)
    until(lambda: window.queue_page.queue.model.count("failed") == 1)
    click(window.queue_page.bar.browse)
    until(lambda: not window.browsing.opening)
    assert window.pages.currentWidget() is window.queue_page


@pytest.fixture
def closed(open_window, engine, folder):
    """A window with a folder in its strip, of which one photo has a setting of its own, was closed."""
    window = open_window(engine)
    drop(window, folder)
    until(lambda: shown(window) == "a.png" and not window.queue_page.queue.planner.busy)
    settled(window)
    window.photo_page.controls.slider.set_value(0.9)
    window.close()
    until(lambda: not window.isVisible())


def stems(window):
    return [row.source.path.stem for row in window.queue_page.queue.model.rows]


def test_photos_that_were_open_can_be_brought_back_with_their_settings(closed, open_window, engine):
    later = open_window(engine)
    assert later.banner.text == "When Vernier was closed, 3 photos had not been exported."
    click(later.banner.action)
    until(lambda: shown(later) == "a.png" and later.strip.isVisible())
    settled(later)
    assert stems(later) == ["a", "b", "c"]
    assert later.photo_page.controls.slider.value == pytest.approx(0.9)
    assert not later.queue_page.queue.running
    assert recall(unfinished_file()) is None


def test_they_can_be_discarded(closed, open_window, engine):
    later = open_window(engine)
    click(later.banner.refusal)
    later.close()
    assert open_window(engine).banner.text == ""


def test_they_are_offered_again_after_a_window_with_one_photo(closed, open_window, engine, photo):
    later = open_window(engine)
    open_photo(later, photo)
    later.close()
    assert "3 photos" in open_window(engine).banner.text


def test_other_photos_take_their_place(closed, open_window, engine, folder):
    later = open_window(engine)
    later.show_queue()
    drop(later, folder / "b.png")
    until(lambda: stems(later) == ["b"] and not later.queue_page.queue.planner.busy)
    later.close()
    assert "1 photo had" in open_window(engine).banner.text
    assert [path.name for path in state_folder().glob("batch*.json")] == ["batch.json"]


def test_photos_that_are_exported_are_not_offered(open_window, engine, folder):
    window = open_window(engine)
    window.show_queue()
    drop(window, folder)
    queue = window.queue_page.queue
    until(lambda: len(queue.model.rows) == 3 and not queue.planner.busy)
    click(window.queue_page.bar.start)
    until(lambda: queue.model.count("done") == 3 and not queue.busy)
    window.close()
    assert open_window(engine).banner.text == ""


def test_a_batch_that_was_interrupted_is_offered_first(closed, open_window, engine):
    batch = recall(unfinished_file())
    record = BatchRecord(unfinished_file())
    record.begin(replace(batch, file=None, started=True))
    record.close()
    assert "A batch was not finished" in open_window(engine).banner.text
