"""What is said of photos that an export would pass over, before it begins."""

from __future__ import annotations

import pytest

from desktop.ui.base.preferences import Preferences, remember
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


@pytest.fixture
def cancelled(window, folder, engine):
    """A batch of three photos that was cancelled while the second was rendered, and what was notified."""
    remember(Preferences(notify=True))
    notified, rendered, render = [], [], engine.render
    window.services.notify = lambda _, said: notified.append(said)

    def render_until_the_second(*arguments, **options):
        if len(rendered) == 1:
            engine.hold.clear()
        rendered.append(arguments)
        return render(*arguments, **options)

    engine.render = render_until_the_second
    queue = in_the_list(window, folder)
    page = window.queue_page
    click(page.bar.start)
    until(lambda: queue.model.count("done") == 1 and len(rendered) > 1)
    click(page.bar.cancel)
    assert queue_facts(queue) == "3 photos · Cancelling…"
    until(lambda: not queue.busy)
    engine.hold.set()
    return window, notified


def test_a_cancelled_batch_says_so_and_what_was_not_done(cancelled):
    window, notified = cancelled
    said = "Cancelled: 1 photo enlarged, 2 not done."
    assert window.banner.text == said and notified == [said]
    assert window.queue_page.bar.facts.text() == "3 photos · cancelled: 1 of 3 done"


def test_a_batch_that_went_on_is_not_called_cancelled(cancelled):
    window, notified = cancelled
    queue = window.queue_page.queue
    click(window.queue_page.bar.start)
    until(lambda: queue.model.count("done") == 3 and not queue.busy)
    assert queue_facts(queue) == "3 photos"
    assert window.banner.text == notified[-1] == "2 photos enlarged."
