"""The queue with thousands of rows, several windows, and folders that can not be written."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.batch import EnlargeJob, Outcome, OutputSettings, SourceFile
from desktop.folders import state_folder
from desktop.ui.queue.queue_model import QueueModel
from desktop.ui.queue.row import Row
from tests.benchmarks.queue_rows import measure
from tests.ui.conftest import drop, save_photo, until
from tests.ui.fake_engine import FakeEngine


def rows_of(count):
    return [Row(SourceFile(Path(f"/photos/{number}.png"))) for number in range(count)]


def job_of(row):
    """Of two kinds of work."""
    source, settings = row.source.path, OutputSettings()
    if row.number % 4 == 0:
        settings = replace(settings, auto_cleanup=True)
    return EnlargeJob(source, (4, 3), source.with_suffix(".jpg"), "jpeg", settings)


@pytest.fixture
def model(application):
    model = QueueModel()
    model.add(rows_of(1000))
    yield model
    model.thumbnails.wait()


def check(model):
    """The counts and numbers that are kept agree with the rows."""
    assert model.rowCount() == len(model.rows)
    assert [row.number for row in model.rows] == list(range(len(model.rows)))
    for state in ("waiting", "working", "done", "skipped", "left", "failed"):
        assert model.count(state) == len(model.in_state(state))
        assert model.count_in_run(state) == sum(row.in_run for row in model.in_state(state))
    ready = [row for row in model.in_state("waiting") if row.job is not None]
    assert model.counts.ready == len(ready)
    waiting = [row for row in ready if row.in_run]
    pixels = Counter()
    for row in waiting:
        pixels[row.job.work] += row.job.pixels
    assert model.counts.pixels_waiting == pixels
    assert model.next_row is (waiting[0] if waiting else None)
    assert model.counts.not_enlarged == sum(
        not row.outcome.enlarged for row in model.in_state("done") if row.in_run and row.outcome is not None
    )


def test_what_the_model_keeps_agrees_with_its_rows(model):
    rows = list(model.rows)
    check(model)
    for row in rows[::2]:
        model.plan(row, job_of(row))
    check(model)
    assert model.next_row is None, "nothing was started"
    model.begin_run(rows[100:200])
    check(model)
    model.begin_run(rows[:50])
    model.join_run(rows[40:60])
    check(model)
    assert model.next_row is rows[0] and model.count_in_run() == 60
    model.work(rows[0])
    check(model)
    model.end(rows[0], Outcome(rows[0].source.path, "done", enlarged=False))
    model.end(rows[2], Outcome(rows[2].source.path, "failed", error="It is broken."))
    model.end(rows[4], Outcome(rows[4].source.path, "stopped"))
    check(model)
    model.remove(rows[4:20])
    check(model)
    model.plan(rows[2], None)
    model.plan(rows[2], job_of(rows[2]))
    check(model)
    model.remove(rows[::2])  # more gaps than are removed one by one
    check(model)
    assert model.has(rows[1].source.path) and not model.has(rows[2].source.path)
    model.remove(rows)
    check(model)
    assert model.rows == [] and model.next_row is None


def test_a_folder_that_can_not_be_written_fails_before_the_first_photo(window, tmp_path, engine):
    for name in ("a.png", "deep/b.png"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        save_photo(tmp_path / "in" / name, 40, 30)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "deep").write_text("in the way")
    page = window.queue_page
    page.form.set_folder(tmp_path / "out")
    drop(window, tmp_path / "in")
    until(lambda: len(page.queue.model.rows) == 2 and not page.queue.planner.busy)
    engine.hold.clear()
    page.queue.start()
    until(lambda: page.queue.model.rows[0].state == "working")
    assert page.queue.model.rows[1].state == "failed"
    assert "is not a folder. Choose another one." in page.queue.model.rows[1].line
    until(lambda: page.bar.facts.text().startswith("1 of 2 · 1 failed"))
    engine.hold.set()
    until(lambda: not page.queue.running)
    assert page.queue.model.rows[0].state == "done"


@pytest.mark.faults
def test_the_window_is_not_kept_from_its_events_by_25000_photos(application, tmp_path):
    """By its own computing. How long it waits for a processor says more about the computer."""
    longest = measure(tmp_path, 25_000, 50)
    assert {phase: work for phase, (_, work) in longest.items() if work >= 100} == {}


@pytest.fixture
def folder(tmp_path):
    for name in ("a.png", "b.png"):
        (tmp_path / "holiday").mkdir(exist_ok=True)
        save_photo(tmp_path / "holiday" / name, 40, 30)
    return tmp_path / "holiday"


def started(window, folder, engine):
    drop(window, folder)
    page = window.queue_page
    until(lambda: page.queue.model.rows and not page.queue.planner.busy)
    engine.hold.clear()
    page.queue.start()
    until(lambda: engine.jobs and (state_folder() / "batch.json").exists())
    return page


def test_a_cancelled_batch_is_not_offered_again(open_window, folder, engine):
    window = open_window(engine)
    page = started(window, folder, engine)
    page.queue.cancel()
    until(lambda: not page.queue.busy)
    engine.hold.set()
    window.close()
    assert open_window(engine).banner.text == ""


def test_a_batch_that_another_window_runs_is_not_offered(open_window, folder, engine):
    page = started(open_window(engine), folder, engine)
    second = open_window(FakeEngine())
    assert second.banner.text == ""
    engine.hold.set()
    until(lambda: not page.queue.running)


def test_a_message_goes_with_its_page(window, folder):
    page = window.queue_page
    drop(window, folder)
    until(lambda: page.queue.model.rows and not page.queue.planner.busy)
    page.queue.start()
    until(lambda: not page.queue.running)
    assert window.banner.text == "2 photos enlarged."
    window.show_queue()
    assert window.banner.text == "2 photos enlarged.", "the page is the same"
    window.show_photo()
    assert window.banner.text == ""


def test_packages_that_are_left_out_are_said(window, folder):
    (folder / "My.photoslibrary").mkdir()
    save_photo(folder / "My.photoslibrary" / "c.png", 40, 30)
    drop(window, folder)
    page = window.queue_page
    until(lambda: page.queue.model.rows and not page.queue.planner.busy)
    assert page.bar.facts.text() == "2 photos · 1 left out (packages, caches)"


def add_others(folder, *names):
    for name in names:
        (folder / name).write_bytes(b"no picture")


def test_other_files_of_a_folder_are_said_with_their_kinds(window, folder):
    add_others(folder, "a.psd", "b.psd", "a.xmp", ".DS_Store", "Thumbs.db")
    queue, facts = window.queue_page.queue, window.strip_panel.bar.facts
    window.open_paths([folder])
    until(lambda: window.strip.isVisible() and not queue.plans.busy)
    assert facts.text() == "2 photos · 2 other files left out: PSD"
    add_others(folder, "c.psd", "notes.txt", "page.pdf", "page.html", "README", "x.a-b")
    window.browsing.add([folder])
    until(lambda: not queue.plans.busy)
    assert facts.text() == "2 photos · 8 other files left out: PSD, HTML, PDF, …", "each is counted once"
    queue.remove_for_good(queue.model.rows)
    window.browsing.add([save_photo(folder.parent / "one.png")])
    until(lambda: not queue.plans.busy)
    assert window.queue_page.bar.facts.text() == "2 photos", "with the one that was open"


def test_other_files_of_a_folder_with_one_photo_are_said_over_it(window, photo):
    add_others(photo.parent, "README")
    window.open_paths([photo.parent])
    until(lambda: window.photo_page.document is not None and window.banner.text)
    assert window.banner.text == "1 other file left out"


def test_results_of_earlier_runs_that_are_left_out_are_said(window, folder):
    page = window.queue_page
    drop(window, folder)
    until(lambda: page.queue.model.rows and not page.queue.planner.busy)
    page.queue.start()
    until(lambda: not page.queue.running)
    assert "earlier" not in page.bar.facts.text()
    for _ in range(2):
        page.queue.add([folder])
        until(lambda: not page.queue.planner.busy)
        assert page.bar.facts.text() == "2 photos · 2 results of earlier runs left out"
    page.queue.add([next(folder.glob("*4x*"))])
    until(lambda: not page.queue.planner.busy)
    assert page.bar.facts.text() == "3 photos · 1 result of earlier runs left out", "one was named"
    page.queue.remove(page.queue.model.rows)
    until(lambda: page.bar.facts.text() == "0 photos")


def test_results_of_earlier_runs_that_are_gone_are_no_longer_counted(window, application, folder):
    page = window.queue_page
    drop(window, folder)
    until(lambda: page.queue.model.rows and not page.queue.planner.busy)
    page.queue.start()
    until(lambda: not page.queue.running)
    page.queue.add([folder])
    until(lambda: page.bar.facts.text() == "2 photos · 2 results of earlier runs left out")
    first, second = sorted(folder.glob("*4x*"))
    first.unlink()
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    until(lambda: page.bar.facts.text() == "2 photos · 1 result of earlier runs left out")
    second.unlink()
    page.queue.add([save_photo(folder / "c.png", 40, 30)])
    until(lambda: page.bar.facts.text() == "3 photos")
