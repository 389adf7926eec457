from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from desktop.batch import Box, Factor, LongSide
from desktop.folders import state_folder
from tests.ui.conftest import drop, save_photo, until, until_still
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
def many(window, folder):
    """The page of many with the folder dropped on it and planned."""
    drop(window, folder)
    planned(window.queue_page)
    return window.queue_page


def planned(many):
    until(lambda: many.queue.model.rows and not many.queue.planner.busy)


def states(many):
    return [row.state for row in many.queue.model.rows]


def click(button):
    assert button.isVisible() and button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def run(many):
    click(many.bar.start)
    until(lambda: not many.queue.running)


def names(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_dropped_folders_with_folders_in_them_fill_the_queue(window, many, folder):
    assert window.pages.currentWidget() is many
    assert [row.source.path.name for row in many.queue.model.rows] == ["a.png", "b.png", "c.png"]
    assert many.bar.facts.text() == "3 photos"
    assert many.queue.model.rows[0].line == "→ a-4x.png   160 × 120"
    assert "free" in many.bar.space.text()


def test_every_photo_is_enlarged_as_by_the_command_line(window, many, folder):
    run(many)
    assert states(many) == ["done"] * 3
    assert names(folder) == ["a-4x.png", "a.png", "b-4x.png", "b.png", "deep/c-4x.png", "deep/c.png"]
    with Image.open(folder / "a.png") as photo, Image.open(folder / "a-4x.png") as image:
        assert (np.asarray(image) == expected(np.asarray(photo), DEFAULT_REALISM)).all()
    assert window.banner.text == "3 photos enlarged."
    assert window.banner.action.text() == "Save Report…"


def test_results_in_one_folder_mirror_the_tree(many, folder, tmp_path):
    many.form.set_folder(tmp_path / "out")
    planned(many)
    run(many)
    assert names(tmp_path / "out") == ["a-4x.png", "b-4x.png", "deep/c-4x.png"]


def test_without_the_tree_all_lie_in_the_folder(many, tmp_path):
    many.form.set_folder(tmp_path / "out")
    many.form.mirror.setChecked(False)
    planned(many)
    run(many)
    assert names(tmp_path / "out") == ["a-4x.png", "b-4x.png", "c-4x.png"]


def test_the_name_is_shown_while_it_is_typed(many, folder):
    many.form.naming.selectAll()
    QTest.keyClicks(many.form.naming, "{name} large {width}")
    planned(many)
    assert many.form.example.text() == "a.png → a large 160.png"
    QTest.keyClicks(many.form.naming, "{wrong}")
    assert "{wrong} is not a known field" in many.form.example.text()
    assert not many.bar.start.isEnabled()


@pytest.mark.parametrize(
    ("choose", "size", "pixels"),
    [
        (lambda form: form.sizes.setCurrentIndex(0), Factor(2), (80, 60)),
        (
            lambda form: (form.sizes.setCurrentIndex(3), form.width_pixels.setValue(100)),
            LongSide(100),
            (100, 75),
        ),
        (
            lambda form: (
                form.sizes.setCurrentIndex(4),
                form.width_pixels.setValue(100),
                form.height_pixels.setValue(60),
            ),
            Box(100, 60),
            (80, 60),
        ),
    ],
)
def test_sizes(many, folder, choose, size, pixels):
    choose(many.form)
    planned(many)
    assert many.form.settings().output.size == size
    run(many)
    (result,) = folder.glob("a-*.png")
    with Image.open(result) as image:
        assert image.size == pixels


def test_format_and_realism_are_those_of_the_form(many, folder, engine):
    many.form.format.setCurrentIndex(many.form.format.findData("jpeg"))
    many.form.realism.set_value(0.3)
    planned(many)
    run(many)
    assert {job.request.controls.realism for job in engine.jobs} == {0.3}
    with Image.open(folder / "b-4x.jpg") as image:
        assert image.format == "JPEG"


def test_starting_right_after_a_change_uses_the_new_settings(many, folder, engine):
    many.form.realism.set_value(0.3)
    many.form.format.setCurrentIndex(many.form.format.findData("webp"))
    run(many)
    assert states(many) == ["done"] * 3
    assert {job.request.controls.realism for job in engine.jobs} == {0.3}
    assert (folder / "b-4x.webp").is_file()


def test_a_bad_file_fails_alone_and_can_be_retried(window, many, folder, engine):
    bad = folder / "bad.png"
    save_photo(bad, 40, 30)
    whole = bad.read_bytes()
    bad.write_bytes(whole[: len(whole) // 2])
    drop(window, bad)
    until(lambda: len(many.queue.model.rows) == 4)
    planned(many)
    run(many)
    assert states(many) == ["done"] * 3 + ["failed"]
    assert "bad.png" in many.queue.model.rows[3].line
    assert window.banner.kind.value == "Error"
    assert window.banner.text == "3 photos enlarged, 1 failed."
    bad.write_bytes(whole)
    click(many.bar.retry)
    planned(many)
    run(many)
    assert states(many) == ["done"] * 4


def test_pause_holds_the_photo_in_work_and_goes_on(window, tmp_path, engine):
    for name in ("a.png", "b.png"):
        save_photo(tmp_path / name, 240, 180)
    drop(window, tmp_path / "a.png", tmp_path / "b.png")
    many = window.queue_page
    planned(many)
    engine.delay = 0.02
    click(many.bar.start)
    until(lambda: engine.jobs)
    click(many.bar.pause)
    until(lambda: engine.jobs[0].held)
    assert many.bar.pause.text() == "Resume"
    assert "paused" in many.bar.facts.text()
    until_still(lambda: [row.share for row in many.queue.model.rows])  # the tile in work comes to its end
    assert states(many) == ["working", "waiting"]
    click(many.bar.pause)
    until(lambda: not many.queue.running)
    assert states(many) == ["done"] * 2


def test_cancel_leaves_no_partial_file_and_the_rest_waiting(many, folder, engine):
    engine.hold.clear()
    click(many.bar.start)
    until(lambda: engine.jobs)
    click(many.bar.cancel)
    until(lambda: not many.queue.busy)
    assert states(many) == ["waiting"] * 3
    assert names(folder) == ["a.png", "b.png", "deep/c.png"]
    engine.hold.set()
    run(many)
    assert states(many) == ["done"] * 3


def test_photos_can_be_added_while_it_runs(window, many, tmp_path, engine):
    engine.hold.clear()
    click(many.bar.start)
    until(lambda: engine.jobs)
    drop(window, save_photo(tmp_path / "late.png", 40, 30))
    until(lambda: len(states(many)) == 4)
    planned(many)
    engine.hold.set()
    until(lambda: not many.queue.running)
    assert states(many) == ["done"] * 4
    assert (tmp_path / "late-4x.png").is_file()


def test_what_was_finished_before_is_skipped(window, many, folder):
    run(many)
    many.queue.remove(list(many.queue.model.rows))
    drop(window, folder)
    planned(many)
    assert set(states(many)) == {"skipped"}
    assert not many.bar.start.isEnabled()


def test_rows_can_be_removed(many):
    select = many.list.selectionModel()
    select.select(many.queue.model.index(1), QItemSelectionModel.SelectionFlag.Select)
    click(many.bar.remove)
    assert [row.source.path.name for row in many.queue.model.rows] == ["a.png", "c.png"]


def test_closing_in_the_middle_asks_and_a_later_start_goes_on(open_window, tmp_path, folder, engine):
    window = open_window(engine)
    drop(window, folder)
    many = window.queue_page
    planned(many)
    many.form.set_folder(tmp_path / "out")
    planned(many)
    click(many.bar.start)
    until(lambda: states(many)[0] == "done")
    engine.hold.clear()
    until(lambda: "working" in states(many))
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
    drop(window, folder)
    planned(window.queue_page)
    engine.hold.clear()
    click(window.queue_page.bar.start)
    until(lambda: engine.jobs)
    window._close_anyway()
    engine.hold.set()
    later = open_window(engine)
    click(later.banner.refusal)
    assert later.banner.text == ""
    assert open_window(engine).banner.text == ""


def test_the_report_tells_of_every_photo(many, tmp_path, monkeypatch):
    run(many)
    target = tmp_path / "report.json"
    monkeypatch.setattr(
        "desktop.ui.queue.queue_page.QFileDialog.getSaveFileName", lambda *_: (str(target), "")
    )
    many.save_report()
    report = json.loads(target.read_text())
    assert report["counts"]["done"] == 3
    assert report["settings"]["realism"] == DEFAULT_REALISM


def test_the_settings_come_back(open_window, engine, tmp_path):
    first = open_window(engine)
    first.queue_page.form.sizes.setCurrentIndex(3)
    first.queue_page.form.width_pixels.setValue(1234)
    first.queue_page.form.naming.setText("{name} x")
    first.queue_page.form.set_folder(tmp_path)
    settings = first.queue_page.form.settings()
    first.close()
    assert open_window(engine).queue_page.form.settings() == settings


def test_the_sizes_are_those_of_the_model(many):
    form = many.form
    assert [form.sizes.itemText(row) for row in range(form.sizes.count())][:3] == ["2×", "3×", "4×"]
    form.set_student(replace(MANIFEST, scale=3))
    assert [form.sizes.itemText(row) for row in range(form.sizes.count())][:3] == ["2×", "3×", "Long side"]
    assert form.settings().output.size == Factor(3)
    form.sizes.setCurrentIndex(2)
    form.set_student(MANIFEST)
    assert isinstance(form.settings().output.size, LongSide)


def test_a_full_disk_is_foretold(many, monkeypatch):
    monkeypatch.setattr("desktop.batch.space.free_bytes", lambda _: 10)
    many._foretell()
    assert "has 1 kB free" in many.bar.space.text()


def test_every_row_can_be_heard(many):
    index = many.queue.model.index(0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "a.png, waiting, → a-4x.png   160 × 120"


def test_results_can_be_dragged_out(many, folder):
    model = many.queue.model
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    run(many)
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    urls = model.mimeData([model.index(0), model.index(1)]).urls()
    assert [url.toLocalFile() for url in urls] == [str(folder / "a-4x.png"), str(folder / "b-4x.png")]


def test_a_double_click_opens_the_photo_alone(window, many, folder):
    many.list.doubleClicked.emit(many.queue.model.index(1))
    until(lambda: window.photo_page.document is not None)
    assert window.photo_page.document.path == folder / "b.png"
    assert window.pages.currentWidget() is window.photo_page
