"""Photos that are in the queue while none is open, as after a batch was resumed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel

from tests.ui.conftest import click, drop, until


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
