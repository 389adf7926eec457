from __future__ import annotations

import json
import threading
import time
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.batch import Box, Factor, Largest, LongSide, PrintSize, Times, enlarging, make_plan
from desktop.batch.unfinished import recall
from desktop.folders import state_folder, unfinished_file
from desktop.ui.base.size_choice import BOX, CUSTOM, LONG_SIDE, PRINT, TIMES
from desktop.ui.base.theme import warning
from desktop.ui.queue import queue_planner
from tests.ui.conftest import click, drop, save_photo, until, until_still
from tests.ui.fake_engine import DEFAULT_REALISM, MANIFEST, FakeEngine, expected


@pytest.fixture
def folder(tmp_path):
    """Three photos, one of them in a folder within."""
    for name in ("a.png", "b.png", "deep/c.png"):
        path = tmp_path / "holiday" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        save_photo(path, 40, 30)
    return tmp_path / "holiday"


@pytest.fixture
def queue_page(window, folder):
    """The queue page with the folder dropped on it and planned."""
    window.show_queue()
    drop(window, folder)
    planned(window.queue_page)
    return window.queue_page


def planned(queue_page):
    until(lambda: queue_page.queue.model.rows and not queue_page.queue.planner.busy)


def test_a_start_is_shown_at_once(queue_page):
    """Also while the folders of the results are looked at, which may take long on a disk of the network."""
    queue_page.bar.start.click()
    assert queue_page.queue.busy and not queue_page.queue.model.count("working")
    assert queue_page.bar.cancel.isVisible() and not queue_page.bar.start.isVisible()
    assert not queue_page.form.isEnabled()


def custom(form, kind):
    """Choose a size that is no factor."""
    click(form.sizes.buttons.button(CUSTOM))
    form.sizes.kinds.setCurrentIndex(form.sizes.kinds.findData(kind))
    form.sizes.kinds.activated.emit(form.sizes.kinds.currentIndex())


def offered(form):
    return [button.text() for button in form.sizes.buttons.buttons()]


def states(queue_page):
    return [row.state for row in queue_page.queue.model.rows]


def run(queue_page):
    click(queue_page.bar.start)
    until(lambda: not queue_page.queue.running)


def names(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_that_photos_are_looked_at_is_said_only_where_it_takes_long(queue_page, monkeypatch):
    form, queue, facts = queue_page.form, queue_page.queue, queue_page.bar.facts
    said = []
    queue.changed.connect(lambda: said.append(facts.text()))
    usual = queue.planner._slow.interval()
    queue.planner._slow.setInterval(20_000)  # a busy computer is no reason to fail
    for realism in (0.1, 0.2, 0.3):
        form.realism.set_value(realism)
        until(lambda: not queue.plans.current)
        until(lambda: queue.plans.current and not queue.planner.busy)
    assert len(said) >= 3 and set(said) == {"3 photos"}
    queue.planner._slow.setInterval(usual)

    def slow_plan(*arguments, **named):
        time.sleep(0.7)
        return make_plan(*arguments, **named)

    monkeypatch.setattr(queue_planner, "make_plan", slow_plan)
    form.realism.set_value(0.4)
    until(lambda: facts.text() == "Looking at 3 photos…")
    until(lambda: not queue.planner.busy)
    assert facts.text() == "3 photos"


def test_folders_with_folders_in_them_that_are_dropped_on_the_queue_fill_it(window, queue_page, folder):
    assert window.pages.currentWidget() is queue_page
    assert [row.source.path.name for row in queue_page.queue.model.rows] == ["a.png", "b.png", "c.png"]
    assert queue_page.bar.facts.text() == "3 photos"
    assert queue_page.queue.model.rows[0].line == "→ a-4x.png   160 × 120"
    until(lambda: "free" in queue_page.bar.space.text())


def test_every_photo_is_enlarged_as_by_the_command_line(window, queue_page, folder):
    run(queue_page)
    assert states(queue_page) == ["done"] * 3
    assert names(folder) == ["a-4x.png", "a.png", "b-4x.png", "b.png", "deep/c-4x.png", "deep/c.png"]
    with Image.open(folder / "a.png") as photo, Image.open(folder / "a-4x.png") as image:
        assert (np.asarray(image) == expected(np.asarray(photo), DEFAULT_REALISM)).all()
    assert window.banner.text == "3 photos enlarged."
    assert window.banner.action.text() == "Save Report…"


def test_the_results_of_a_batch_can_be_shown_where_they_are(window, queue_page, folder, monkeypatch):
    shown = []
    monkeypatch.setattr("desktop.ui.queue.queue_page.reveal", shown.append)
    run(queue_page)
    click(window.banner.more)
    assert shown == [folder / "a-4x.png"]
    (folder / "broken.png").write_bytes(b"no picture")
    queue_page.queue.remove(queue_page.queue.model.rows)
    for path in (folder / "broken.png", save_photo(folder / "later.png", 40, 30)):
        drop(window, path)
    planned(queue_page)
    (folder / "later.png").write_bytes(b"no picture")
    run(queue_page)
    assert "failed" in window.banner.text and not window.banner.more.isVisible(), "there is none"


def test_progress_is_that_of_the_photos_that_were_started(window, queue_page, folder, engine, tmp_path):
    """And not of those that could not be read when they were added, or that an earlier run has made."""
    (folder / "broken.png").write_bytes(b"no picture")
    drop(window, folder)
    planned(queue_page)
    queue, bar = queue_page.queue, queue_page.bar
    until(lambda: len(queue.model.rows) == 4)
    planned(queue_page)
    assert queue.model.count("failed") == 1
    assert queue.share == 0 and not bar.progress.isVisible()
    run(queue_page)
    assert queue.share == 1 and bar.progress.isVisible()
    assert window.banner.text == "3 photos enlarged."
    drop(window, save_photo(tmp_path / "later.png", 40, 30))
    until(lambda: len(queue.model.rows) == 5)
    planned(queue_page)
    until(lambda: not bar.progress.isVisible())
    engine.hold.clear()
    click(bar.start)
    until(lambda: queue.model.count("working") == 1)
    assert queue.share == 0 and bar.facts.text() == "0 of 1"
    engine.hold.set()
    until(lambda: not queue.running)
    assert window.banner.text == "1 photo enlarged."


def test_results_beside_finished_photos_are_no_photos(window, queue_page, folder):
    run(queue_page)
    drop(window, folder)
    until(lambda: not queue_page.queue.planner.busy)
    assert states(queue_page) == ["done"] * 3


def test_results_in_one_folder_mirror_the_tree(queue_page, folder, tmp_path):
    queue_page.form.set_folder(tmp_path / "out")
    planned(queue_page)
    run(queue_page)
    assert names(tmp_path / "out") == ["a-4x.png", "b-4x.png", "deep/c-4x.png"]


def test_without_the_tree_all_lie_in_the_folder(queue_page, tmp_path):
    queue_page.form.set_folder(tmp_path / "out")
    queue_page.form.mirror.setChecked(False)
    planned(queue_page)
    run(queue_page)
    assert names(tmp_path / "out") == ["a-4x.png", "b-4x.png", "c-4x.png"]


def test_the_name_is_shown_while_it_is_typed(queue_page, folder):
    queue_page.form.naming.selectAll()
    QTest.keyClicks(queue_page.form.naming, "{name} large {width}")
    planned(queue_page)
    assert queue_page.form.example.text() == "a.png → a large 160.png"
    QTest.keyClicks(queue_page.form.naming, "{wrong}")
    assert "{wrong} is not a known field" in queue_page.form.example.text()
    assert not queue_page.bar.start.isEnabled()


def test_large_photos_are_left_alone_until_the_choice_changes(queue_page, folder):
    form = queue_page.form
    custom(form, LONG_SIDE)
    form.sizes.width_pixels.setValue(30)
    form.only_smaller.setChecked(True)
    planned(queue_page)
    rows = queue_page.queue.model.rows
    assert {row.state for row in rows} <= {"left", "failed"}
    assert {row.line for row in rows if row.state == "left"} == {"Large enough"}
    form.sizes.width_pixels.setValue(100)
    planned(queue_page)
    assert {row.state for row in rows} <= {"waiting", "failed"}
    click(form.sizes.buttons.button(2))
    assert not form.only_smaller.isVisible() and not form.settings().output.only_smaller


def test_files_are_written_as_the_form_says(queue_page):
    form = queue_page.form
    form.format.setCurrentIndex(form.format.findData("tiff"))
    assert form.options.compression.isVisible() and not form.options.quality.isVisible()
    form.options.compression.setCurrentIndex(form.options.compression.findData("none"))
    form.options.compression.activated.emit(form.options.compression.currentIndex())
    form.options.dates.setChecked(True)
    output = form.settings().output
    assert (output.tiff_compression, output.keep_dates, output.png_level) == ("none", True, 3)
    form.format.setCurrentIndex(form.format.findData("same"))
    assert not form.options.compression.isVisible() and form.options.quality.isVisible()


@pytest.mark.parametrize(
    ("choose", "size", "pixels"),
    [
        (lambda form: click(form.sizes.buttons.button(2)), Factor(2), (80, 60)),
        (
            lambda form: (custom(form, LONG_SIDE), form.sizes.width_pixels.setValue(100)),
            LongSide(100),
            (100, 75),
        ),
        (
            lambda form: (
                custom(form, BOX),
                form.sizes.width_pixels.setValue(100),
                form.sizes.height_pixels.setValue(60),
            ),
            Box(100, 60),
            (80, 60),
        ),
        (
            lambda form: (custom(form, PRINT), form.sizes.paper.show_size(PrintSize(2, 1, "in", 60))),
            PrintSize(2, 1, "in", 60),
            (80, 60),
        ),
        (lambda form: (custom(form, TIMES), form.sizes.times.setValue(6)), Times(6), (240, 180)),
    ],
)
def test_sizes(queue_page, folder, choose, size, pixels):
    choose(queue_page.form)
    planned(queue_page)
    assert queue_page.form.settings().output.size == size
    run(queue_page)
    (result,) = folder.glob("a-*.png")
    with Image.open(result) as image:
        assert image.size == pixels


def test_format_and_realism_are_those_of_the_form(queue_page, folder, engine):
    queue_page.form.format.setCurrentIndex(queue_page.form.format.findData("jpeg"))
    queue_page.form.realism.set_value(0.3)
    planned(queue_page)
    run(queue_page)
    assert {job.request.controls.realism for job in engine.jobs} == {0.3}
    with Image.open(folder / "b-4x.jpg") as image:
        assert image.format == "JPEG"


def test_starting_right_after_a_change_uses_the_new_settings(queue_page, folder, engine):
    queue_page.form.realism.set_value(0.3)
    queue_page.form.format.setCurrentIndex(queue_page.form.format.findData("webp"))
    run(queue_page)
    assert states(queue_page) == ["done"] * 3
    assert {job.request.controls.realism for job in engine.jobs} == {0.3}
    assert (folder / "b-4x.webp").is_file()


def test_a_bad_file_fails_alone_and_can_be_retried(window, queue_page, folder, engine):
    bad = folder / "bad.png"
    save_photo(bad, 40, 30)
    whole = bad.read_bytes()
    bad.write_bytes(whole[: len(whole) // 2])
    window.show_queue()
    drop(window, bad)
    until(lambda: len(queue_page.queue.model.rows) == 4)
    planned(queue_page)
    run(queue_page)
    assert states(queue_page) == ["done"] * 3 + ["failed"]
    assert "bad.png" in queue_page.queue.model.rows[3].line
    assert window.banner.kind.value == "Error"
    assert window.banner.text == "3 photos enlarged, 1 failed."
    bad.write_bytes(whole)
    click(queue_page.bar.retry)
    planned(queue_page)
    run(queue_page)
    assert states(queue_page) == ["done"] * 4


def test_what_is_done_can_be_exported_again_with_other_settings(window, queue_page, folder, engine):
    run(queue_page)
    first = names(folder)
    queue_page.form.realism.set_value(0.3)
    planned(queue_page)
    assert queue_page.bar.start.text() == "Export Again" and queue_page.bar.start.isEnabled()
    run(queue_page)
    assert states(queue_page) == ["done"] * 3
    assert len(names(folder)) == len(first) + 3 and set(first) < set(names(folder))
    assert {job.request.controls.realism for job in engine.jobs[-3:]} == {0.3}


def test_what_is_done_with_the_same_settings_is_not_offered_again(queue_page):
    run(queue_page)
    assert not queue_page.bar.start.isEnabled()
    usual = queue_page.form.realism.value
    queue_page.form.realism.set_value(0.3)
    planned(queue_page)
    assert queue_page.bar.start.isEnabled()
    queue_page.form.realism.set_value(usual)
    planned(queue_page)
    assert not queue_page.bar.start.isEnabled() and states(queue_page) == ["done"] * 3


def test_only_selected_photos_are_exported_again(window, queue_page, folder, engine):
    run(queue_page)
    queue_page.list.select([queue_page.queue.model.rows[1]])
    queue_page.form.format.setCurrentIndex(queue_page.form.format.findData("webp"))
    planned(queue_page)
    run(queue_page)
    assert [name for name in names(folder) if name.endswith(".webp")] == ["b-4x.webp"]
    assert states(queue_page) == ["done"] * 3


def test_a_photo_that_is_done_can_wait_again(queue_page):
    run(queue_page)
    queue_page.form.realism.set_value(0.3)
    queue_page.list.select([queue_page.queue.model.rows[1]])
    queue_page.list.customContextMenuRequested.emit(QPoint())
    (menu,) = queue_page.list.findChildren(QMenu)
    next(action for action in menu.actions() if action.text() == "Export Again").trigger()
    menu.close()
    planned(queue_page)
    assert states(queue_page) == ["done", "waiting", "done"]
    assert queue_page.bar.start.text() == "Export 1 Photo"


def test_a_photo_that_was_only_painted_on_has_the_usual_settings(queue_page):
    class Painting:
        empty = False

        def realism_map(self, realism):
            return None

    row = queue_page.queue.model.rows[1]
    queue_page.queue.photos.painted(row.source.path, Painting())
    planned(queue_page)
    queue_page.list.select([row])
    queue_page.list.customContextMenuRequested.emit(QPoint())
    (menu,) = queue_page.list.findChildren(QMenu)
    usual = next(action for action in menu.actions() if action.text() == "Use the Usual Settings")
    assert queue_page.queue.photos.has_own(row.source.path) and not usual.isEnabled()
    menu.close()


def test_pause_holds_the_photo_in_work_and_goes_on(window, tmp_path, engine):
    for name in ("a.png", "b.png"):
        save_photo(tmp_path / name, 240, 180)
    window.show_queue()
    drop(window, tmp_path / "a.png", tmp_path / "b.png")
    queue_page = window.queue_page
    planned(queue_page)
    engine.delay = 0.02
    click(queue_page.bar.start)
    until(lambda: engine.jobs)
    click(queue_page.bar.pause)
    until(lambda: engine.jobs[0].held)
    assert queue_page.bar.pause.text() == "Resume"
    assert "paused" in queue_page.bar.facts.text()
    until_still(
        lambda: [row.share for row in queue_page.queue.model.rows]
    )  # the tile in work comes to its end
    assert states(queue_page) == ["working", "waiting"]
    click(queue_page.bar.pause)
    until(lambda: not queue_page.queue.running)
    assert states(queue_page) == ["done"] * 2


def test_cancel_leaves_no_partial_file_and_the_rest_waiting(queue_page, folder, engine):
    engine.hold.clear()
    click(queue_page.bar.start)
    until(lambda: engine.jobs)
    click(queue_page.bar.cancel)
    until(lambda: not queue_page.queue.busy)
    assert states(queue_page) == ["waiting"] * 3
    assert names(folder) == ["a.png", "b.png", "deep/c.png"]
    engine.hold.set()
    run(queue_page)
    assert states(queue_page) == ["done"] * 3


def test_a_batch_that_is_being_cancelled_is_not_started_again_before_it_has_ended(
    queue_page, folder, monkeypatch
):
    write, begun, go_on = enlarging.write, threading.Event(), threading.Event()

    def slow(*arguments):
        begun.set()
        assert go_on.wait(20)
        return write(*arguments)

    monkeypatch.setattr(enlarging, "write", slow)
    click(queue_page.bar.start)
    until(begun.is_set)
    click(queue_page.bar.cancel)
    assert queue_page.bar.start.isVisible() and not queue_page.bar.start.isEnabled()
    assert not queue_page.menu_actions.start.isEnabled()
    queue_page.queue.start()
    assert not queue_page.queue.running
    go_on.set()
    until(lambda: not queue_page.queue.busy)
    run(queue_page)
    assert set(states(queue_page)) <= {"done", "skipped"}
    assert len(names(folder)) == 6


def test_a_photo_is_enlarged_while_the_one_before_is_written(queue_page, engine, monkeypatch):
    write, jobs = enlarging.write, []

    def slow(*arguments):
        deadline = time.monotonic() + 20
        while len(engine.jobs) == len(jobs) + 1 < 3 and time.monotonic() < deadline:
            time.sleep(0.01)
        jobs.append(len(engine.jobs))
        return write(*arguments)

    monkeypatch.setattr(enlarging, "write", slow)
    run(queue_page)
    assert states(queue_page) == ["done"] * 3 and jobs == [2, 3, 3]


def test_no_photo_is_done_while_it_is_written(window, queue_page, monkeypatch):
    """A small photo is one tile: rendered at once, and then written for longer."""
    write, writing, go_on = enlarging.write, threading.Semaphore(0), threading.Semaphore(0)

    def slow(*arguments):
        writing.release()
        assert go_on.acquire(timeout=20)
        return write(*arguments)

    monkeypatch.setattr(enlarging, "write", slow)
    queue, bar, rows = queue_page.queue, queue_page.bar, queue_page.queue.model.rows
    click(bar.start)
    for number, row in enumerate(rows):
        until(lambda: writing.acquire(blocking=False))
        until(lambda row=row: row.line == "Writing…")
        QTest.qWait(300)  # the bar is brought up to date four times in a second
        assert number / 3 < queue.share < (number + 1) / 3
        assert bar.progress.busy == (number == 2), "how far the last one is, nobody knows"
        assert ("Writing…" in bar.facts.text()) == (number == 2)
        shown = ring_of(queue_page.list, row)
        until(lambda shown=shown, row=row: ring_of(queue_page.list, row) != shown)
        go_on.release()
    until(lambda: not queue.running)
    assert (queue.share, bar.progress.value(), bar.progress.maximum()) == (1, 1000, 1000)
    until(lambda: not queue_page.list._motion.isActive() and not bar.progress._motion.isActive())


def ring_of(view, row):
    """What is seen of a row."""
    return view.viewport().grab(view.visualRect(row_index(view, row))).toImage()


def row_index(view, row):
    return view.model().index(row.number, 0)


def test_photos_can_be_added_while_it_runs(window, queue_page, tmp_path, engine):
    engine.hold.clear()
    click(queue_page.bar.start)
    until(lambda: engine.jobs)
    window.show_queue()
    drop(window, save_photo(tmp_path / "late.png", 40, 30))
    until(lambda: len(states(queue_page)) == 4)
    planned(queue_page)
    engine.hold.set()
    until(lambda: not queue_page.queue.running)
    assert states(queue_page) == ["done"] * 4
    assert (tmp_path / "late-4x.png").is_file()


def test_what_was_finished_before_is_skipped(window, queue_page, folder):
    run(queue_page)
    queue_page.queue.remove(list(queue_page.queue.model.rows))
    window.show_queue()
    drop(window, folder)
    planned(queue_page)
    assert set(states(queue_page)) == {"skipped"}
    assert not queue_page.bar.start.isEnabled()


def test_rows_can_be_removed(queue_page):
    select = queue_page.list.selectionModel()
    select.select(queue_page.queue.model.index(1, 0), QItemSelectionModel.SelectionFlag.Select)
    click(queue_page.bar.remove)
    assert [row.source.path.name for row in queue_page.queue.model.rows] == ["a.png", "c.png"]


def test_what_was_removed_comes_back_where_it_was(window, queue_page, folder):
    run(queue_page)
    before = list(queue_page.queue.model.rows)
    queue_page.list.select([before[0], before[2]])
    queue_page.menu_actions.remove.trigger()
    undo, redo = window.undo_actions.all
    assert queue_page.queue.model.rows == [before[1]] and undo.text() == "&Undo Remove 2 Photos"
    undo.trigger()
    planned(queue_page)
    assert queue_page.queue.model.rows == before and states(queue_page) == ["done"] * 3
    assert [row.number for row in before] == [0, 1, 2] and queue_page.queue.model.count("done") == 3
    redo.trigger()
    assert queue_page.queue.model.rows == [before[1]]
    drop(window, folder / "a.png")
    until(lambda: len(queue_page.queue.model.rows) == 2 and not queue_page.queue.planner.busy)
    undo.trigger()
    planned(queue_page)
    assert sorted(row.source.path.stem for row in queue_page.queue.model.rows) == ["a", "b", "c"]


@pytest.mark.parametrize("chosen", [2, 3])
def test_what_comes_back_while_it_runs_is_enlarged_if_it_would_have_been(
    window, queue_page, folder, engine, chosen
):
    rows = list(queue_page.queue.model.rows)
    engine.hold.clear()
    queue_page.list.select(rows[:chosen])
    queue_page.bar.start.click()
    until(lambda: rows[0].state == "working")
    queue_page.queue.remove(rows)
    assert queue_page.queue.model.rows == rows[:1], "the one in work stays"
    window.undo_actions.undo.trigger()
    engine.hold.set()
    until(lambda: not queue_page.queue.running)
    assert states(queue_page) == ["done"] * chosen + ["waiting"] * (3 - chosen)
    assert queue_page.queue.model.count_in_run("done") == chosen


def test_what_was_removed_before_a_run_and_comes_back_in_it_belongs_to_it(window, queue_page, engine):
    rows = list(queue_page.queue.model.rows)
    queue_page.queue.remove(rows[2:])
    planned(queue_page)
    engine.hold.clear()
    queue_page.bar.start.click()
    until(lambda: rows[0].state == "working")
    window.undo_actions.undo.trigger()
    engine.hold.set()
    until(lambda: not queue_page.queue.running)
    assert states(queue_page) == ["done"] * 3


def test_what_comes_back_is_resumed_after_an_interruption(window, queue_page, engine):
    rows = list(queue_page.queue.model.rows)
    engine.hold.clear()
    queue_page.bar.start.click()
    until(lambda: rows[0].state == "working")
    queue_page.queue.remove(rows[1:])
    window.undo_actions.undo.trigger()
    queue_page.queue.stop()
    assert {each.path.stem for each in recall(unfinished_file()).sources} == {"a", "b", "c"}
    engine.hold.set()


def test_what_comes_back_later_is_no_part_of_another_run(window, queue_page, photo):
    run(queue_page)
    queue_page.queue.remove(queue_page.queue.model.rows[:1])
    drop(window, photo)
    until(lambda: len(queue_page.queue.model.rows) == 3 and not queue_page.queue.planner.busy)
    run(queue_page)
    window.undo_actions.undo.trigger()
    planned(queue_page)
    assert states(queue_page) == ["done"] * 4 and queue_page.queue.model.count_in_run("done") == 1


def test_closing_in_the_middle_asks_and_a_later_start_goes_on(open_window, tmp_path, folder, engine):
    window = open_window(engine)
    window.show_queue()
    drop(window, folder)
    queue_page = window.queue_page
    planned(queue_page)
    queue_page.form.set_folder(tmp_path / "out")
    planned(queue_page)
    click(queue_page.bar.start)
    until(lambda: states(queue_page)[0] == "done")
    engine.hold.clear()
    until(lambda: "working" in states(queue_page))
    window.close()
    assert window.isVisible()
    assert "not finished" in window.banner.text
    window.banner.action.click()
    until(lambda: not window.isVisible())
    engine.hold.set()
    later = open_window(FakeEngine())
    assert "A batch was not finished" in later.banner.text
    later.banner.action.click()
    assert later.pages.currentWidget() is later.queue_page
    until(lambda: later.queue_page.queue.model.rows and not later.queue_page.queue.running)
    assert names(tmp_path / "out") == ["a-4x.png", "b-4x.png", "deep/c-4x.png"]
    assert not (state_folder() / "batch.json").exists()


def test_an_unfinished_batch_can_be_forgotten(open_window, folder, engine):
    window = open_window(engine)
    window.show_queue()
    drop(window, folder)
    planned(window.queue_page)
    engine.hold.clear()
    click(window.queue_page.bar.start)
    until(lambda: engine.jobs)
    window.close_anyway()
    engine.hold.set()
    later = open_window(engine)
    click(later.banner.refusal)
    assert later.banner.text == ""
    assert open_window(engine).banner.text == ""


def test_the_report_tells_of_every_photo(queue_page, tmp_path, monkeypatch):
    run(queue_page)
    target = tmp_path / "report.json"
    monkeypatch.setattr(
        "desktop.ui.queue.queue_page.QFileDialog.getSaveFileName", lambda *_: (str(target), "")
    )
    queue_page.save_report()
    queue_page._report.wait()
    report = json.loads(target.read_text())
    assert report["counts"]["done"] == 3
    assert report["settings"]["realism"] == DEFAULT_REALISM


def test_the_settings_come_back(open_window, engine, tmp_path):
    first = open_window(engine)
    first.show_queue()
    custom(first.queue_page.form, LONG_SIDE)
    first.queue_page.form.sizes.width_pixels.setValue(1234)
    first.queue_page.form.naming.setText("{name} x")
    first.queue_page.form.set_folder(tmp_path)
    settings = first.queue_page.form.settings()
    first.close()
    assert open_window(engine).queue_page.form.settings() == settings


def test_the_sizes_are_those_of_the_model(queue_page):
    form = queue_page.form
    assert offered(form) == ["Auto", "2×", "3×", "4×", "Custom…"]
    assert form.settings().output.size == Largest(4)
    form.set_student(replace(MANIFEST, scale=3))
    assert offered(form) == ["Auto", "2×", "3×", "Custom…"]
    assert form.settings().output.size == Largest(3)
    until(form.sizes.buttons.button(3).isVisible)
    click(form.sizes.buttons.button(3))
    form.set_student(MANIFEST)
    assert form.settings().output.size == Factor(4), "as many times as the model can"
    until(form.sizes.buttons.button(2).isVisible)
    click(form.sizes.buttons.button(2))
    form.set_student(replace(MANIFEST, scale=1))
    assert form.settings().output.size == Factor(1)
    form.set_student(replace(MANIFEST, scale=3))
    until(form.sizes.buttons.button(CUSTOM).isVisible)
    custom(form, LONG_SIDE)
    form.set_student(MANIFEST)
    assert isinstance(form.settings().output.size, LongSide)


def test_a_full_disk_is_foretold(queue_page, monkeypatch):
    monkeypatch.setattr("desktop.batch.space.free_bytes", lambda _: 10)
    queue_page.forecast.ask()
    until(lambda: "has 1 kB free" in queue_page.bar.space.text())
    shown = queue_page.bar.space.palette().color(QPalette.ColorRole.WindowText)
    assert shown == warning(queue_page.bar.palette())


def test_what_the_bar_has_no_room_for_is_its_tooltip(queue_page):
    facts = queue_page.bar.facts
    facts.grab()
    assert not facts.toolTip()
    facts.setText("3 photos, 12 left out, " * 20)
    facts.grab()
    assert "12 left out" in facts.toolTip()


def test_a_long_warning_about_the_disk_is_read_in_full(window, queue_page):
    bar = queue_page.bar
    until(bar.space.text)
    window.resize(640, 440)
    QTest.qWait(20)
    before = bar.height()
    bar.show_space("The results may need 20 GB, and the disk of /somewhere has 1 GB free. " * 3, short=True)
    QTest.qWait(20)
    lines = bar.space.heightForWidth(bar.space.width())
    assert bar.space.height() >= lines > 2 * bar.space.fontMetrics().height() and bar.height() > before


def test_the_bar_has_two_lines_only_where_it_is_narrow(window, queue_page):
    bar = queue_page.bar
    bar.retry.show()
    heights = []
    for width in (1104, 640, 1104):
        window.resize(width, 440)
        QTest.qWait(20)
        heights.append(bar.height())
        queue_page.list.selectAll()
        QTest.qWait(20)
        assert bar.height() == heights[-1], "the list does not move when a photo is selected"
        queue_page.list.clearSelection()
    assert heights[0] == heights[2] < heights[1]


def test_every_row_can_be_heard(queue_page):
    index = queue_page.queue.model.index(0, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "a.png, waiting, → a-4x.png   160 × 120"


def test_results_can_be_dragged_out(queue_page, folder):
    model = queue_page.queue.model
    assert model.mimeData([model.index(0, 0)]).urls() == []
    run(queue_page)
    urls = model.mimeData([model.index(0, 0), model.index(1, 0)]).urls()
    assert [url.toLocalFile() for url in urls] == [str(folder / "a-4x.png"), str(folder / "b-4x.png")]


def test_a_double_click_opens_the_photo_alone(window, queue_page, folder):
    queue_page.list.doubleClicked.emit(queue_page.queue.model.index(1, 0))
    until(lambda: window.photo_page.document is not None)
    assert window.photo_page.document.path == folder / "b.png"
    assert window.pages.currentWidget() is window.photo_page


def test_the_system_shows_the_progress_and_the_end_of_a_batch(window, queue_page, monkeypatch):
    shares, told = [], []
    monkeypatch.setattr(window.services, "show_progress", shares.append)
    monkeypatch.setattr(window.services, "notify", lambda title, text: told.append(text))
    run(queue_page)
    assert shares[-1] is None
    going = [share for share in shares if share is not None]
    assert going == sorted(going) and 0 < going[-1] <= 1
    until(lambda: told == ["3 photos enlarged."])
