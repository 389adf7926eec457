"""The list of the queue while there is no photo in it."""

from __future__ import annotations

import pytest

from tests.ui.conftest import click, drop, until


@pytest.fixture
def queue_page(window):
    window.show_queue()
    until(window.queue_page.isVisible)
    return window.queue_page


def test_it_says_how_photos_come_into_it(queue_page):
    until(queue_page.empty.isVisible)
    assert queue_page.empty.geometry() == queue_page.list.rect()
    assert "Drop" in queue_page.empty.text()


def test_photos_can_be_added_with_the_mouse(window, queue_page, folder, monkeypatch):
    monkeypatch.setattr("desktop.ui.shell.main_window.ask_for_photos", lambda _: [folder])
    assert not queue_page.bar.start.isEnabled()
    click(queue_page.bar.add)
    until(lambda: len(queue_page.queue.model.rows) == 3)


def test_it_says_so_no_more_once_there_are_photos(window, queue_page, folder):
    drop(window, folder)
    until(lambda: len(queue_page.queue.model.rows) == 3)
    assert not queue_page.empty.isVisible()
    queue_page.queue.remove(list(queue_page.queue.model.rows))
    until(queue_page.empty.isVisible)
