"""The cleanup slider: there where a student can clean, and what it does to all that is shown and saved."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from desktop.batch import LongSide
from desktop.engine.damage import Damage
from desktop.imaging import limits, read
from desktop.resources import resource
from desktop.student.controls import Controls
from desktop.ui.photo.filmstrip import SIZE
from desktop.ui.photo.save_sheet import SaveSheet
from desktop.ui.preview.mosaic import Sight
from desktop.ui.queue.batch_form import BatchForm
from desktop.ui.viewer.names import after_names, before_names
from tests.ui.conftest import click, open_photo, save_photo, settled, until
from tests.ui.fake_engine import DEFAULT_REALISM, FakeEngine, expected
from tests.ui.test_preview import after_side


@pytest.fixture
def engine():
    fake = FakeEngine(cleanup=True)
    yield fake
    fake.shutdown()


@pytest.fixture
def page(window, photo):
    open_photo(window, photo)
    return window.photo_page


def greens(window):
    return set(np.unique(after_side(window)[..., 1]).tolist())


def test_keys_on_the_slider_change_the_picture(window, page):
    assert len(greens(window)) > 1
    slider = page.controls.cleanup
    assert slider.value == 0
    slider.setFocus()
    QTest.keyClick(slider.bar, Qt.Key.Key_End)
    assert slider.number.value() == 100
    settled(window)
    assert greens(window) == {255}
    QTest.keyClick(
        window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert slider.value == 0


def test_it_says_what_it_is(page):
    slider = page.controls.cleanup
    assert slider.bar.accessibleName() == "Cleanup"
    assert slider.bar.accessibleDescription()
    assert "noise" in slider.bar.toolTip()
    assert slider.bar.x() == page.controls.slider.bar.x(), "the bars stand under each other"


def test_the_ends_of_realism_are_rendered_again_and_those_of_cleanup_blended_until_then(window, page, engine):
    before = len(engine.jobs)
    page.controls.cleanup.set_value(0.6)
    settled(window)
    new = [(job.request.controls.realism, job.request.controls.cleanup) for job in engine.jobs[before:]]
    assert new[:3] == [(DEFAULT_REALISM, 0.6), (0, 0.6), (1, 0.6)]
    assert sorted(new[3:]) == [(0, 0), (0, 1), (1, 0), (1, 1)], "what follows the slider of cleanup"
    engine.hold.clear()
    page.controls.slider.set_value(0.9)
    assert greens(window) == {round(0.6 * 255)}
    page.controls.cleanup.set_value(0.2)
    layers, visible = page.preview.layers, page.view.viewport.visible()
    assert all(not end.mosaic.missing(visible, 0).isEmpty() for end in layers.ends)
    assert layers.blended(visible, 0).contains(layers.shown.mosaic.bounds)
    engine.hold.set()
    settled(window)
    assert greens(window) == {round(0.2 * 255)}


def test_a_pinned_setting_keeps_its_cleanup(window, page, engine):
    page.controls.cleanup.set_value(0.4)
    page.view_bar.pin.click()
    page.controls.cleanup.set_value(0.8)
    settled(window)
    assert page.preview.layers.pinned.controls == Controls(DEFAULT_REALISM, 0.4)
    assert page.preview.layers.shown.controls == Controls(DEFAULT_REALISM, 0.8)


def test_the_filmstrip_follows(window, page, engine):
    page.menu_actions.filmstrip.trigger()
    until(lambda: page.filmstrip.idle)
    before = len(engine.jobs)
    page.controls.cleanup.set_value(1.0)
    settled(window)
    until(lambda: page.filmstrip.idle)
    frames = [job for job in engine.jobs[before:] if job.region.height == SIZE[1]]
    assert {job.request.controls.cleanup for job in frames} == {1.0}
    assert {job.request.controls.realism for job in engine.jobs[before:]} >= {0.25, 0.75}


def test_it_is_saved(window, page, photo):
    page.controls.cleanup.set_value(0.5)
    page.save_as()
    sheet = window.findChild(SaveSheet)
    sheet.format.setCurrentIndex(sheet.format.findData("png"))
    sheet.buttons.buttons()[0].click()
    until(lambda: window.banner.text)
    with Image.open(photo.with_name("photo-4x.png")) as image:
        wanted = expected(page.document.photo.pixels, DEFAULT_REALISM, cleanup=0.5)
        assert (np.asarray(image) == wanted).all()
        assert "cleanup 50 of 100" in image.getexif()[0x0131]


def test_a_batch_has_it_too(open_window, engine, tmp_path):
    window = open_window(engine)
    form = window.queue_page.form
    form.cleanup.set_value(0.7)
    window.queue_page.add([save_photo(tmp_path / "a.png", 40, 30)])
    until(lambda: not window.queue_page.queue.planner.busy)
    window.queue_page.queue.start()
    until(lambda: not window.queue_page.queue.running)
    assert {job.request.controls.cleanup for job in engine.jobs} == {0.7}
    window.close()
    assert open_window(engine).queue_page.form.cleanup.value == 0.7


def test_a_batch_shows_no_value_while_it_is_chosen_for_each_photo(application, engine):
    form = BatchForm()
    form.set_student(engine.manifest)
    slider = form.cleanup
    assert slider.number.text() == "Auto" and not slider.bar.isEnabled()
    form.show_selected(form.settings().output)
    assert slider.number.text() == "Auto" and slider.bar.isEnabled(), "it can be set for selected photos"
    form.show_selected(None)
    form.auto_cleanup.setChecked(False)
    assert slider.number.text() == "0" and slider.bar.isEnabled()
    slider.set_value(0.6)
    form.auto_cleanup.setChecked(True)
    assert slider.number.text() == "Auto" and not slider.number.isEnabled()
    form.deleteLater()


def test_a_student_that_can_not_clean_has_no_slider_and_no_value(open_window, photo):
    engine = FakeEngine()
    window = open_window(engine)
    open_photo(window, photo)
    for slider in (window.photo_page.controls.cleanup, window.queue_page.form.cleanup):
        assert not slider.isVisibleTo(window)
        slider.set_value(1.0)
        assert slider.value == 0
    settled(window)
    assert {job.request.controls.cleanup for job in engine.jobs} == {0}
    window.close()
    engine.shutdown()


def test_the_picture_follows_the_slider_of_cleanup_at_once(window, page, engine):
    QApplication.sendEvent(page.controls.cleanup.bar, QEvent(QEvent.Type.Enter))
    settled(window)
    before = after_side(window)
    engine.hold.clear()
    page.controls.cleanup.set_value(0.5)
    blend = after_side(window)
    engine.hold.set()
    full = expected(page.document.photo.pixels, DEFAULT_REALISM, cleanup=1.0)
    assert (full[..., 1] == 255).all()
    assert np.abs(blend[..., 1].astype(float) - (before[..., 1].astype(float) + 255) / 2).max() <= 2
    settled(window)
    assert (after_side(window)[..., 1] == round(0.5 * 255)).all()


def test_labels_tell_cleanup(window, page):
    page.controls.cleanup.set_value(0.4)
    page.view_bar.pin.click()
    page.controls.cleanup.set_value(0.8)
    settled(window)
    layers = page.preview.layers
    sight = Sight(page.view.viewport.visible(), 0)
    assert before_names(layers, sight)[0] == "A · 50 · Cleanup 40"
    assert after_names(layers, sight)[0] == "B · 50 · Cleanup 80 · Fake"


def test_labels_tell_drafts_with_a_pinned_setting_too(window, page, engine):
    page.view_bar.pin.click()
    settled(window)
    layers, sight = page.preview.layers, Sight(page.view.viewport.visible(), 0)
    engine.hold.clear()
    page.controls.slider.set_value(0.9)
    names = after_names(layers, sight)
    assert names == ("B · Draft · 90 · Fake", "B · Draft · 90", "B · Draft · 90", "B · Draft", "B…")
    for end in layers.ends:
        end.mosaic.expire()
    layers.pinned.mosaic.expire()
    assert before_names(layers, sight) == ("A · Rendering…", "A…")
    assert after_names(layers, sight) == ("B · Rendering…", "B…")
    engine.hold.set()
    settled(window)
    assert after_names(layers, sight)[-1] == "B"


@pytest.fixture
def web_photo(tmp_path):
    cat = Image.open(resource("samples/cat.png")).convert("RGB").crop((60, 40, 260, 200))
    cat.save(tmp_path / "web.jpg", quality=30)
    return tmp_path / "web.jpg"


@pytest.mark.parametrize("found", [0.35, 0.6, 0.7, 0.85, 1.0])
def test_cleanup_is_set_for_a_photo_that_needs_it_and_taken_back(window, page, photo, monkeypatch, found):
    cleanup, original = page.controls.cleanup, page.document
    monkeypatch.setattr("desktop.ui.preview.document.find_damage", lambda *_: Damage(found, "compression"))
    open_photo(window, photo)
    assert page.document is not original
    assert cleanup.value == found
    assert window.banner.text == f"Compression artefacts found · Cleanup {100 * found:.0f}"
    window.banner.action.click()
    assert cleanup.value == 0
    assert not window.banner.text


@pytest.mark.parametrize("way", ["menu", "message"])
def test_a_cleanup_that_was_chosen_is_the_last_step(window, page, web_photo, way):
    undo, redo = window.undo_actions.all
    open_photo(window, web_photo)
    assert undo.isEnabled() and undo.text() == "&Undo Cleanup" and window.banner.action.text() == "Undo"
    undo.trigger() if way == "menu" else window.banner.action.click()
    assert page.controls.cleanup.value == 0 and not page.controls.auto_cleanup and not window.banner.text
    assert not undo.isEnabled() and redo.text() == "&Redo Cleanup"
    redo.trigger()
    assert page.controls.cleanup.value == 1 and page.controls.auto_cleanup
    assert undo.text() == "&Undo Cleanup"


def test_steps_after_a_cleanup_that_was_chosen_are_undone_first(window, page, web_photo):
    undo, _ = window.undo_actions.all
    open_photo(window, web_photo)
    page.controls.slider.set_value(0.9)
    assert undo.text() == "&Undo Realism" and window.banner.text
    window.banner.action.click()
    assert page.controls.cleanup.value == 0 and page.controls.slider.value == 0.9
    for value in (1, 1, 0):  # the message, realism, and what was chosen
        undo.trigger()
        assert page.controls.cleanup.value == value
    assert page.controls.slider.value == 0.5 and not undo.isEnabled()


def test_a_cleanup_that_was_chosen_is_no_step_once_another_photo_is_open(window, page, photo, web_photo):
    undo, redo = window.undo_actions.all
    page.controls.slider.set_value(0.9)
    open_photo(window, web_photo)
    assert undo.text() == "&Undo Cleanup"
    open_photo(window, photo)
    assert undo.text() == "&Undo Realism"
    undo.trigger()
    assert page.controls.slider.value == 0.5
    open_photo(window, web_photo.rename(web_photo.with_name("other.jpg")))
    assert redo.text() == "&Redo Realism" and not undo.isEnabled(), "what can be done again stays"
    window.banner.action.click()
    assert page.controls.cleanup.value == 0 and undo.text() == "&Undo Cleanup"


def test_other_files_of_its_folder_are_said_behind_it(window, page, tmp_path, web_photo):
    folder = tmp_path / "folder"
    folder.mkdir()
    web_photo.rename(folder / "web.jpg")
    (folder / "a.psd").write_bytes(b"no picture")
    window.browsing.open_instead([folder])
    until(lambda: page.document.path.parent == folder and window.banner.text)
    assert window.banner.text == "Compression artefacts found · Cleanup 100 · 1 other file left out: PSD"
    assert window.banner.action.text() == "Undo"
    window.banner.action.click()
    assert page.controls.cleanup.value == 0 and not window.banner.text


def test_a_web_photo_is_cleaned_and_the_next_one_begins_anew(window, page, photo, web_photo):
    open_photo(window, web_photo)
    assert page.controls.cleanup.value >= 0.8
    assert page.preview.layers.shown.controls.cleanup == page.controls.cleanup.value
    open_photo(window, photo)
    assert page.controls.cleanup.value == 0


def test_a_cleanup_that_was_changed_is_not_said_any_more(window, page, web_photo):
    open_photo(window, web_photo)
    assert window.banner.text.startswith("Compression artefacts found")
    page.controls.cleanup.set_value(0.25)
    assert not window.banner.text
    page.save(page.exporter.again(page.document, page.controls.output, window.active_model.engine))
    until(lambda: window.banner.text)
    page.controls.cleanup.set_value(0.5)
    assert window.banner.text == "Saved as web-4x.jpg.", "another message stays"


def test_a_cleanup_is_told_once_unless_another_is_chosen(window, page, photo, web_photo, monkeypatch):
    open_photo(window, web_photo)
    assert window.banner.text.startswith("Compression artefacts found")
    open_photo(window, photo)
    assert not window.banner.text
    open_photo(window, web_photo)
    assert page.controls.cleanup.value > 0 and page.controls.auto_cleanup
    assert not window.banner.text
    monkeypatch.setattr("desktop.ui.preview.document.find_damage", lambda *_: Damage(0.35, "compression"))
    open_photo(window, photo)
    open_photo(window, web_photo)
    assert window.banner.text == "Compression artefacts found · Cleanup 35"


def test_an_export_does_not_say_again_what_was_found(window, page, photo, web_photo):
    for path in (web_photo, photo):
        open_photo(window, path)
        assert page.controls.output.auto_cleanup
        page.save(page.exporter.again(page.document, page.controls.output, window.active_model.engine))
        until(lambda: window.banner.text.startswith("Saved as"))
        assert window.banner.text.count(".") == 2, "only the name"


def test_what_the_person_has_set_stays_with_the_photo(window, page, photo, web_photo):
    page.controls.cleanup.set_value(0.25)
    open_photo(window, web_photo)
    assert page.controls.cleanup.value == 1.0
    open_photo(window, photo)
    assert page.controls.cleanup.value == 0.25
    page.controls.cleanup.reset()
    open_photo(window, web_photo)
    page.controls.cleanup.set_value(0.4)
    open_photo(window, photo)
    assert page.controls.cleanup.value == 0
    open_photo(window, web_photo)
    assert page.controls.cleanup.value == 0.4


def test_an_export_that_is_no_larger_than_the_photo_is_cleaned_too(window, page, web_photo):
    open_photo(window, web_photo)
    page.controls.sizes.set_size(LongSide(200))
    page.controls.sizes.changed.emit()
    page.save_as()
    sheet = window.findChildren(SaveSheet)[-1]
    assert "so it is only cleaned." in sheet.hint.text()
    sheet.format.setCurrentIndex(sheet.format.findData("png"))
    click(sheet.findChild(QDialogButtonBox).buttons()[0])
    until(lambda: window.banner.text.startswith("Saved as"))
    assert "so it is only cleaned." in window.banner.text
    made = read(next(web_photo.parent.glob("web-*.png"))).pixels
    wanted = round(page.controls.cleanup.value * 255)  # of green, as the fake engine cleans
    assert made.shape == (160, 200, 3) and (made[..., 1] == wanted).all()


def test_a_photo_that_is_not_cleaned_is_exported_as_it_is(window, page, photo):
    page.controls.sizes.set_size(LongSide(120))
    page.controls.sizes.changed.emit()
    page.save_as()
    sheet = window.findChildren(SaveSheet)[-1]
    assert "so it is not enlarged." in sheet.hint.text()
    sheet.reject()


@pytest.mark.parametrize(("free", "fits"), [(2_000_000, True), (400_000, False)])
def test_room_for_the_enlargement_that_is_cleaned_is_asked_for(window, page, photo, monkeypatch, free, fits):
    usage = shutil.disk_usage(photo.parent)
    monkeypatch.setattr(limits, "LARGEST_IN_MEMORY", 40_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=free))
    page.controls.sizes.set_size(LongSide(120))
    page.controls.sizes.changed.emit()
    for cleanup, possible in ((0.0, True), (0.5, fits)):
        page.controls.cleanup.set_value(cleanup)
        page.save_as()
        sheet = window.findChildren(SaveSheet)[-1]
        assert sheet.buttons.buttons()[0].isEnabled() == possible
        assert ("Cleaning this photo takes about" in sheet.hint.text()) != possible
        sheet.reject()
