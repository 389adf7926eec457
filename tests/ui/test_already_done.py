"""Photos that an earlier run has enlarged, whose files change while the window is open."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import drop, save_photo, until

ACTIVE = Qt.ApplicationState.ApplicationActive


@pytest.fixture
def queue(window, tmp_path):
    """Three photos that are done, and one that waits."""
    photos = [save_photo(tmp_path / f"{name}.png", 40, 30) for name in "abc"]
    window.show_queue()
    drop(window, *photos)
    queue = window.queue_page.queue
    until(lambda: queue.model.counts.ready == 3 and not queue.plans.busy)
    queue.start()
    until(lambda: not queue.running)
    queue.remove(list(queue.model.rows))
    drop(window, *photos, save_photo(tmp_path / "d.png", 40, 30))
    until(lambda: len(queue.model.rows) == 4 and not queue.plans.busy)
    assert states(queue) == ["skipped"] * 3 + ["waiting"]
    return queue


def states(queue):
    return [row.state for row in queue.model.rows]


def change(folder):
    """Another photo at one place, a result that is gone, and one that is no picture any more."""
    os.utime(save_photo(folder / "a.png", 20, 10), ns=(0, 0))
    (folder / "b-4x.png").unlink()
    (folder / "c-4x.png").write_text("no picture")


def test_they_wait_again_when_the_window_is_used_again(application, queue, tmp_path):
    application.applicationStateChanged.emit(ACTIVE)
    until(lambda: not queue.plans.busy)
    assert states(queue) == ["skipped"] * 3 + ["waiting"]
    change(tmp_path)
    application.applicationStateChanged.emit(ACTIVE)
    until(lambda: states(queue) == ["waiting"] * 4 and not queue.plans.busy)
    assert queue.model.rows[0].job.size == (80, 40)
    (tmp_path / "a.png").unlink()
    queue.start()
    until(lambda: not queue.running)
    assert states(queue) == ["failed", "done", "done", "done"]


def test_a_result_that_was_only_touched_is_found_again(application, queue, tmp_path):
    os.utime(tmp_path / "b-4x.png", ns=(0, 0))
    planned = []
    queue.planner.plan_taken.connect(lambda request: planned.append(len(request.rows)))
    application.applicationStateChanged.emit(ACTIVE)
    until(lambda: planned and not queue.plans.busy)
    assert planned == [1] and states(queue) == ["skipped"] * 3 + ["waiting"]
    application.applicationStateChanged.emit(ACTIVE)
    until(lambda: not queue.plans.busy)
    assert planned == [1], "as it is now is how it was found"


def test_a_start_is_for_them_too(queue, tmp_path):
    change(tmp_path)
    queue.start()
    until(lambda: not queue.running)
    assert states(queue) == ["done"] * 4 and queue.model.count_in_run("done") == 4


def test_a_start_for_chosen_photos_is_for_the_chosen_ones_of_them(queue, tmp_path):
    change(tmp_path)
    rows = queue.model.rows
    queue.start([rows[1], rows[3]])
    until(lambda: not queue.running)
    assert queue.model.count_in_run("done") == 2
    until(lambda: states(queue) == ["waiting", "done", "waiting", "done"])


def test_those_that_are_moved_away_during_a_batch_do_not_join_it(application, queue, engine, tmp_path):
    engine.hold.clear()
    queue.start()
    until(lambda: queue.model.count("working") and not queue.plans.busy)
    change(tmp_path)
    application.applicationStateChanged.emit(ACTIVE)
    engine.hold.set()
    until(lambda: not queue.running)
    assert queue.model.count_in_run("done") == 1
    until(lambda: states(queue) == ["waiting"] * 3 + ["done"])


def test_a_retry_looks_at_them(window, queue, tmp_path):
    change(tmp_path)
    window.queue_page.menu_actions.retry.triggered.emit()
    until(lambda: states(queue) == ["waiting"] * 4)
