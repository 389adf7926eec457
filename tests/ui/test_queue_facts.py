"""What is said of photos that an export would pass over, before it begins."""

from __future__ import annotations

from desktop.ui.queue.queue_facts import queue_facts
from tests.ui.conftest import click, drop, until


def in_the_list(window, *paths):
    window.show_queue()
    drop(window, *paths)
    queue = window.queue_page.queue
    until(lambda: queue.model.rows and not queue.planner.busy)
    return queue


def test_photos_that_cannot_be_read_are_counted(window, folder):
    (folder / "d.png").write_bytes(b"")
    (folder / "e.png").write_bytes(b"")
    queue = in_the_list(window, folder)
    assert queue_facts(queue) == "5 photos · 2 failed"
    assert window.queue_page.bar.facts.text() == queue_facts(queue)
    assert window.queue_page.bar.start.text() == "Export 3 Photos"


def test_photos_that_are_done_already_are_counted(window, folder):
    queue = in_the_list(window, folder / "a.png", folder / "b.png")
    click(window.queue_page.bar.start)
    until(lambda: queue.model.count("done") == 2 and not queue.busy)
    assert queue_facts(queue) == "2 photos"
    queue.remove(list(queue.model.rows))
    queue = in_the_list(window, folder)
    until(lambda: queue.model.count("skipped") == 2)
    assert queue_facts(queue).startswith("3 photos · 2 already done")
