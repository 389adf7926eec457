"""A crop is a setting of its photo: shown, enlarged, exported, undone, and kept in the strip."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.batch import sizes
from desktop.imaging.crop import Crop
from desktop.student.geometry import Region
from desktop.ui.photo import opening, overview
from desktop.ui.viewer.crop_frame import CropFrame
from tests.ui.conftest import click, drop, save_photo, settled, until
from tests.ui.fake_engine import FakeEngine

CROP = Crop(20, 10, 60, 40)


@pytest.fixture
def page(window, photo):
    window.open_photo(photo)
    settled(window)
    return window.photo_page


def choose(window, crop):
    """Choose a crop in the editor, as far as its frame is concerned."""
    page = window.photo_page
    click(page.view_bar.crop)
    assert page.crops.cropping.active
    page.crops.cropping.chosen.emit(crop)
    page.crops.cropping.end()
    until(lambda: page.document.crop == crop)
    settled(window)


def test_what_is_shown_is_the_part(window, page, photo):
    assert not page.view_bar.crop.isChecked()
    choose(window, CROP)
    whole = np.asarray(Image.open(photo))
    assert np.array_equal(page.document.photo.pixels, whole[10:50, 20:80])
    assert (page.document.before.width(), page.document.before.height()) == (60, 40)
    assert page.controls.sizes.result == (240, 160)
    assert page.view_bar.crop.isChecked()
    window.undo_actions.undo.trigger()
    until(lambda: page.document.crop is None)
    assert np.array_equal(page.document.photo.pixels, whole)
    assert not page.view_bar.crop.isChecked()
    window.undo_actions.redo.trigger()
    until(lambda: page.document.crop == CROP)


def test_the_editor_begins_with_the_crop_and_shows_the_whole_photo(window, page):
    choose(window, CROP)
    click(page.view_bar.crop)
    editor = page.crops.cropping.editor
    assert editor.frame.photo == (120, 90)
    region = editor.frame.region
    assert (region.left, region.top, region.width, region.height) == (20, 10, 60, 40)
    assert not page.can_save and not page.menu_actions.save.isEnabled()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not page.crops.cropping.active and page.document.crop == CROP and page.can_save
    assert page.view_bar.crop.isChecked()


def test_it_is_drawn_with_the_mouse(window, page):
    click(page.view_bar.crop)
    editor = page.crops.cropping.editor
    shown = editor.shown.toRect()
    start, end = shown.topLeft(), shown.center()
    QTest.mousePress(editor, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(editor, start + QPoint(10, 10))
    QTest.mouseMove(editor, end)
    QTest.mouseRelease(editor, Qt.MouseButton.LeftButton, pos=end)
    click(page.crops.cropping.card.done)
    until(lambda: page.document.crop is not None)
    crop = page.document.crop
    assert abs(crop.left - 60) <= 2 and abs(crop.top - 45) <= 2
    assert abs(crop.width - 60) <= 2 and abs(crop.height - 45) <= 2


def test_the_result_is_that_of_the_part(window, page, photo, tmp_path, engine):
    choose(window, CROP)
    page.save_again()
    until(lambda: not page.saver.busy and len(list(tmp_path.glob("*.png"))) == 2)
    result = Image.open(next(each for each in tmp_path.glob("*.png") if each != photo))
    assert result.size == (240, 160)
    whole = np.asarray(Image.open(photo))
    assert np.array_equal(np.asarray(result)[::4, ::4, 1:], whole[10:50, 20:80, 1:])


def test_each_photo_of_a_folder_has_its_own(window, folder):
    drop(window, folder)
    settled(window)
    page, model = window.photo_page, window.queue_page.queue.model
    crop = Crop(5, 5, 20, 10)
    choose(window, crop)
    until(lambda: not window.queue_page.queue.plans.busy and model.rows[0].job.size == (80, 40))
    assert [row.job.size for row in model.rows] == [(80, 40), (160, 120), (160, 120)]
    until(lambda: model.thumbnails.get(model.rows[0].source.path, crop) is not None)
    small = model.thumbnails.get(model.rows[0].source.path, model.rows[0].crop)
    assert (small.width(), small.height()) == (20, 10)
    page.open(folder / "b.png")
    settled(window)
    assert page.document.crop is None
    page.open(folder / "a.png")
    settled(window)
    assert page.document.crop == crop
    click(page.controls.foot.apply_all)
    until(lambda: not window.queue_page.queue.plans.busy)
    assert [row.job.settings.crop for row in model.rows] == [crop, None, None]


def dab(page):
    """Click beside the middle of the view with the brush; returns where that is, as shares of the photo."""
    page.view_bar.brush.setChecked(True)
    place = page.view.rect().center() + QPoint(90, 30)
    QTest.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=place)
    left, top, right, bottom = page.view.viewport.shown
    return (place.x() - left) / (right - left), (place.y() - top) / (bottom - top)


def deepest(grid):
    """Where most was painted, as shares of the width and the height."""
    row, column = np.unravel_index(np.argmax(abs(grid)), grid.shape)
    return (column + 0.5) / grid.shape[1], (row + 0.5) / grid.shape[0]


def test_strokes_stay_where_they_were_painted(window, page, engine):
    brush = page.view.brush
    x, y = dab(page)
    assert deepest(brush.strokes.grid) == pytest.approx((x, y), abs=0.02)
    before = brush.strokes.grid.copy()
    left, top = round(120 * x) - 15, round(90 * y) - 15
    choose(window, Crop(left, top, 40, 36))
    assert np.array_equal(brush.strokes.grid, before)
    assert deepest(brush.shown_strokes) == pytest.approx((15 / 40, 15 / 36), abs=0.05)
    shown = brush.shown_map(page.controls.slider.value)
    page.save_again()
    until(lambda: not page.saver.busy)
    assert engine.jobs[-1].request.controls.realism_map == shown and shown.rows < before.shape[0]
    x, y = dab(page)
    added = brush.strokes.grid - before
    assert deepest(added) == pytest.approx(((left + 40 * x) / 120, (top + 36 * y) / 90), abs=0.02)


def test_a_file_that_is_another_photo_now_is_shown_whole(window, folder, tmp_path):
    drop(window, folder)
    settled(window)
    page = window.photo_page
    choose(window, Crop(15, 15, 20, 10))
    page.open(folder / "b.png")
    settled(window)
    save_photo(folder / "a.png", 30, 20)
    page.open(folder / "a.png")
    settled(window)
    assert page.document.crop is None and page.document.photo.width == 30
    assert "all of it is shown" in window.banner.text
    assert window.settings.own(folder / "a.png").crop is None


def test_another_photo_ends_the_editor(window, page, folder):
    click(page.view_bar.crop)
    page.open(folder / "b.png")
    settled(window)
    assert not page.crops.cropping.active and page.document.path == folder / "b.png"
    assert page.document.crop is None


def test_notes_on_the_photo_are_not_said_again(window, tmp_path):
    pages = [Image.new("RGB", (60, 40), colour) for colour in ("red", "blue")]
    pages[0].save(tmp_path / "pages.tiff", save_all=True, append_images=pages[1:])
    window.open_photo(tmp_path / "pages.tiff")
    settled(window)
    assert "pages" in window.banner.text
    window.banner.hide()
    choose(window, Crop(10, 10, 30, 20))
    assert window.banner.isHidden()


@pytest.fixture
def slow(monkeypatch):
    """Another part of a photo is there only once this is set."""
    there, load_crop = threading.Event(), opening.load_crop
    monkeypatch.setattr(opening, "load_crop", lambda *asked: there.wait(30) and load_crop(*asked))
    yield there
    there.set()


def draw(page, crop=CROP):
    """Begin to crop, with this frame."""
    click(page.view_bar.crop)
    whole, region = (
        page.crops.cropping.editor.frame.photo,
        Region(crop.left, crop.top, crop.width, crop.height),
    )
    page.crops.cropping.editor.change(CropFrame(whole, region))


def test_what_was_chosen_counts_before_it_is_shown(window, page, slow):
    draw(page)
    click(page.crops.cropping.card.done)
    assert not page.can_save and not page.menu_actions.save.isEnabled(), "it would export another part"
    page.opener.change_engine(page.document, page.document.engine)
    assert not page.can_save
    until(lambda: page.opener.recropping)
    click(page.view_bar.crop)
    assert page.crops.cropping.editor.frame.region == Region(20, 10, 60, 40)
    slow.set()
    until(lambda: page.document.crop == CROP)
    assert page.crops.cropping.active and page.crops.cropping.editor.hasFocus()
    QTest.keyClick(page.crops.cropping.editor, Qt.Key.Key_Escape)
    assert page.can_save and page.menu_actions.save.isEnabled()


def test_it_is_shown_after_another_photo_was_not_opened(window, page, slow, folder, monkeypatch):
    draw(page)
    click(page.crops.cropping.card.done)
    held, load = threading.Event(), opening.load
    monkeypatch.setattr(opening, "load", lambda *asked, **how: held.wait(30) and load(*asked, **how))
    page.open(folder / "a.png")
    page.cancel()
    slow.set()
    until(lambda: page.document.crop == CROP)
    held.set()


def test_a_part_that_can_not_be_shown_is_given_up(window, page, photo, monkeypatch):
    tried = []

    def load_crop(*asked):
        tried.append(asked)
        raise MemoryError

    monkeypatch.setattr(opening, "load_crop", load_crop)
    draw(page)
    click(page.crops.cropping.card.done)
    until(lambda: "memory" in window.banner.text)
    QTest.qWait(100)
    assert len(tried) == 1 and page.document.crop is None and page.can_save
    assert window.settings.own(photo).crop is None, "a batch would make what is not shown"
    assert not window.undo_actions.undo.isEnabled()


def test_a_part_that_undo_can_not_show_is_given_up(window, page, photo, monkeypatch):
    choose(window, CROP)
    choose(window, Crop(0, 0, 30, 30))
    load_crop = opening.load_crop

    def no_memory(*asked):
        raise MemoryError

    monkeypatch.setattr(opening, "load_crop", no_memory)
    window.undo_actions.undo.trigger()
    until(lambda: "memory" in window.banner.text)
    assert window.settings.own(photo).crop == page.document.crop == Crop(0, 0, 30, 30)
    monkeypatch.setattr(opening, "load_crop", load_crop)
    window.undo_actions.undo.trigger()
    until(lambda: page.document.crop is None)


def test_redo_does_not_choose_a_part_of_a_photo_that_is_another_one_now(window, page, photo, folder):
    choose(window, CROP)
    choose(window, Crop(40, 40, 50, 40))
    page.open(folder / "b.png")
    settled(window)
    save_photo(photo, 30, 20)
    page.open(photo)
    settled(window)
    assert page.document.crop is None and window.settings.own(photo).crop is None
    for step in (window.undo_actions.undo, window.undo_actions.undo, window.undo_actions.redo):
        window.banner.hide()
        assert step.isEnabled() == (step is window.undo_actions.redo or window.settings.history.canUndo())
        step.trigger()
    settled(window)
    assert page.document.crop is None and page.document.whole.width == 30
    assert window.settings.own(photo).crop is None, "the batch would fail"
    assert "all of it is shown" in window.banner.text


def test_another_photo_that_is_refused_ends_the_editor(window, folder):
    (folder / "d.jpg").write_bytes(b"no photo")
    drop(window, folder)
    settled(window)
    page = window.photo_page
    draw(page, Crop(1, 1, 20, 20))
    page.open(folder / "d.jpg")
    until(lambda: page.refusal.shown is not None)
    assert not page.crops.cropping.active and not page.crops.cropping.card.isVisible()
    assert window.strip.isVisible() and page.refusal.cover.isVisible()


def test_another_model_leaves_the_editor(window, page):
    draw(page)
    page.opener.change_engine(page.document, page.document.engine)
    until(lambda: not page.opener.busy)
    assert page.crops.cropping.editor.frame.region == Region(20, 10, 60, 40)
    assert page.crops.cropping.active and page.crops.cropping.editor.hasFocus()


def test_nothing_is_undone_out_of_sight(window, page):
    page.controls.slider.set_value(0.9)
    undo = window.undo_actions.undo
    click(page.view_bar.crop)
    assert not undo.isEnabled()
    page.crops.cropping.end()
    assert undo.isEnabled()


def test_what_is_undone_without_the_inspector_is_shown(window, page):
    before = page.controls.slider.value
    page.controls.slider.set_value(0.9)
    click(page.view_bar.inspector)
    window.undo_actions.undo.trigger()
    assert page.controls.slider.value == before


def test_what_takes_long_is_said(window, page, slow):
    draw(page)
    click(page.crops.cropping.card.done)
    assert not page.status.isVisible()
    until(page.status.isVisible)
    assert page.status.work.accessibleName() == "Opening photo.png…" and not page.status.cancel.isVisible()
    slow.set()
    until(lambda: page.document.crop == CROP)
    settled(window)
    assert not page.status.isVisible()


@pytest.fixture
def large(monkeypatch):
    """The photo is a large one. Its overview is there only once this is set; lists those that were made."""
    monkeypatch.setattr(overview, "_SIDE", 60)
    monkeypatch.setattr(overview, "_COARSE_SIDE", 30)
    there, made, make = threading.Event(), [], overview._overview

    def wait(photo):
        there.wait(30)
        made.append(photo)
        return make(photo)

    monkeypatch.setattr(overview, "_overview", wait)
    yield there, made
    there.set()


def test_only_the_editor_has_an_overview_made(large, window, page):
    there, made = large
    there.set()
    settled(window)
    assert not made
    click(page.view_bar.crop)
    until(lambda: page.crops.cropping.editor._image.width() == 60)  # all pixels would take long to scale
    click(page.crops.cropping.card.cancel)
    choose(window, Crop(0, 0, 50, 50))
    click(page.view_bar.crop)
    QTest.qWait(20)
    assert made == [page.document.whole], "it is made once"
    page.crops.cropping.end()


def test_the_editor_is_there_before_the_overview(large, window, page, photo):
    there, _ = large
    choose(window, CROP)
    click(page.view_bar.crop)
    editor = page.crops.cropping.editor
    assert page.crops.cropping.active and editor._image.width() == 30, "coarse"
    frame = editor.frame.moved(3, 4)
    editor.change(frame)
    there.set()
    until(lambda: editor._image.width() == 60)
    assert editor.frame == frame
    whole = np.asarray(Image.open(photo)).astype(float)
    pixel = editor._image.pixelColor(20, 10)
    mean = whole[20:22, 40:42].mean((0, 1))
    assert np.abs(mean - (pixel.red(), pixel.green(), pixel.blue())).max() <= 0.5
    click(page.crops.cropping.card.rotate)
    assert (editor._image.width(), editor._image.height()) == (45, 60)
    click(page.crops.cropping.card.cancel)


def test_an_overview_that_comes_too_late_is_not_shown(large, window, page, folder):
    there, made = large
    choose(window, CROP)
    click(page.view_bar.crop)
    page.open(folder / "a.png")
    settled(window)
    click(page.view_bar.crop)
    there.set()
    until(lambda: made)
    QTest.qWait(20)
    assert page.crops.cropping.editor._image.width() == 40
    page.crops.cropping.end()


def test_undo_takes_back_the_crop_and_not_the_cleanup_for_it(open_window, tmp_path):
    rng = np.random.default_rng(0)
    noise = np.full((200, 200, 3), 128) + rng.normal(0, 1, (200, 200, 3)) * np.linspace(2, 40, 200)[:, None]
    Image.fromarray(np.clip(noise, 0, 255).astype(np.uint8)).save(tmp_path / "noisy.png")
    engine = FakeEngine(cleanup=True)
    window = open_window(engine)
    window.open_photo(tmp_path / "noisy.png")
    settled(window)
    page = window.photo_page
    found = page.document.cleanup_found
    choose(window, Crop(0, 0, 200, 60))
    assert 0 < page.document.cleanup_found != found and page.controls.cleanup.value != found
    assert "Cleanup" in window.banner.text, "it is said all the same"
    assert window.undo_actions.undo.text() == "&Undo Crop"
    click(window.banner.action)
    assert page.controls.cleanup.value == 0
    window.undo_actions.undo.trigger()
    window.undo_actions.undo.trigger()
    until(lambda: page.document.crop is None)
    assert page.controls.cleanup.value == found
    engine.shutdown()


def test_the_editor_tells_the_size_that_the_result_will_have(window, photo, monkeypatch):
    monkeypatch.setattr(sizes, "MOST_PIXELS", 100_000)
    window.open_photo(photo)
    settled(window)
    page = window.photo_page
    assert page.controls.sizes.result == (360, 270), "4 times would be too large"
    draw(page)
    assert page.crops.cropping.card.facts.text() == "60 × 40 → 240 × 160"
    click(page.crops.cropping.card.done)
    until(lambda: page.document.crop is not None)
    assert page.controls.sizes.result == (240, 160)


def test_another_model_changes_the_size_that_it_tells(window, page, engine):
    draw(page)
    assert page.crops.cropping.card.facts.text() == "60 × 40 → 240 × 160"
    other = FakeEngine(scale=2)
    page.set_engine(other)
    until(lambda: not page.opener.busy)
    assert page.crops.cropping.active and page.crops.cropping.card.facts.text() == "60 × 40 → 120 × 80"
    page.set_engine(engine)
    until(lambda: not page.opener.busy)
    other.shutdown()


def test_it_is_not_begun_while_another_photo_is_being_read(window, page, folder, monkeypatch):
    held, load = threading.Event(), opening.load
    monkeypatch.setattr(opening, "load", lambda *asked, **how: held.wait(30) and load(*asked, **how))
    page.open(folder / "a.png")
    click(page.view_bar.crop)
    assert not page.crops.cropping.active and not page.view_bar.crop.isChecked()
    held.set()
    settled(window)
    click(page.view_bar.crop)
    assert page.crops.cropping.active


def test_a_message_does_not_lie_over_the_frame(window, tmp_path):
    pages = [Image.new("RGB", (60, 40), colour) for colour in ("red", "blue")]
    pages[0].save(tmp_path / "pages.tiff", save_all=True, append_images=pages[1:])
    window.open_photo(tmp_path / "pages.tiff")
    settled(window)
    assert not window.banner.isHidden()
    click(window.photo_page.view_bar.crop)
    assert window.banner.isHidden()


def test_the_editor_keeps_the_name_of_the_ratio(window, page, photo):
    window.settings.change([photo], "Size", size=sizes.PrintSize(15, 10, "cm", 300))
    page.binding.show_again()
    click(page.view_bar.crop)
    cropping = page.crops.cropping
    for place, name, upright in ((7, "Print 15 × 10 cm", "Print 10 × 15 cm"), (3, "3 : 2", "2 : 3")):
        cropping.card.menu.setCurrentIndex(place)
        cropping.card.menu.activated.emit(place)
        assert cropping.card.menu.currentText() == name
        click(cropping.card.rotate)
        assert cropping.card.menu.currentText() == upright
        click(cropping.card.done)
        until(lambda: not page.opener.busy)
        click(page.view_bar.crop)
        assert cropping.card.menu.currentText() == upright
        cropping.editor.change(CropFrame.whole(*cropping.editor.frame.photo))
        click(cropping.card.rotate)
