from __future__ import annotations

import dataclasses
import os
import shutil

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from desktop.batch import Box, Factor, Largest, LongSide, PrintSize
from desktop.imaging import Photo, WriteOptions, limits, read, write
from desktop.samples import to_eight
from desktop.ui.base.size_choice import BOX, CUSTOM, LONG_SIDE
from desktop.ui.photo.save_sheet import SaveSheet
from tests.systems import MAC
from tests.ui.conftest import click, drop, open_photo, save_photo, settled, until
from tests.ui.fake_engine import DEFAULT_REALISM, FakeEngine, expected


@pytest.fixture
def sheet(window, photo):
    open_photo(window, photo)
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    return window.findChild(SaveSheet)


def sheet_for(window, size):
    """The sheet for a result of this size, which is set in the inspector."""
    for open_one in window.findChildren(SaveSheet):
        open_one.reject()
    window.photo_page.controls.sizes.set_size(size)
    window.photo_page.controls.sizes.changed.emit()
    return sheet_for_open(window)


def sheet_for_open(window):
    """The sheet for the photo that is open."""
    window.photo_page.save_as()
    return window.findChildren(SaveSheet)[-1]


def agree(sheet):
    box = sheet.findChild(QDialogButtonBox)
    click(box.buttons()[0])


def names(folder):
    return sorted(path.name for path in folder.iterdir() if path.is_file())


def planned_for_png(window, folder):
    """What the queue will do with a folder, if results are to be PNG."""
    form, queue = window.queue_page.form, window.queue_page.queue
    form.format.setCurrentIndex(form.format.findData("png"))
    drop(window, folder)
    until(lambda: queue.model.rows and not queue.planner.busy)
    return [(row.source.path.name, row.state) for row in queue.model.rows]


def test_saving_writes_the_enlarged_photo_and_says_where(window, sheet, photo):
    assert sheet.name.text() == "photo-4x.png"
    agree(sheet)
    until(lambda: window.banner.text)
    assert window.banner.text == "Saved as photo-4x.png."
    show = "Show in Finder" if MAC else "Show in Folder"
    assert (window.banner.action.text(), window.banner.more.text()) == (show, "Open")
    assert window.banner.picture.isVisible()
    with Image.open(photo.with_name("photo-4x.png")) as image:
        wanted = expected(window.photo_page.document.photo.pixels, DEFAULT_REALISM)
        assert (np.asarray(image) == wanted).all()
        assert "realism 50 of 100" in image.getexif()[0x0131]
    assert window.photo_page.controls.save.isEnabled()
    assert not window.photo_page.status.cancel.isVisible()


def test_sixteen_bits_are_shown_in_eight_and_saved_in_sixteen(window, tmp_path):
    rng = np.random.default_rng(0)
    pixels, alpha = (rng.integers(1, 65536, shape, dtype=np.uint16) for shape in ((90, 120, 3), (90, 120)))
    deep = Photo(pixels, alpha, "png", None, None, None, None, False, ())
    open_photo(window, write(deep, tmp_path / "deep.png", WriteOptions("png")))
    settled(window)
    assert np.array_equal(window.photo_page.document.picture, to_eight(np.dstack([pixels, alpha])))
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    sheet = window.findChild(SaveSheet)
    sheet.format.setCurrentIndex(sheet.format.findData("jpeg"))
    assert "8 bits per channel" in sheet.hint.text()
    sheet.format.setCurrentIndex(sheet.format.findData("png"))
    assert "8 bits" not in sheet.hint.text()
    agree(sheet)
    until(lambda: window.banner.text)
    assert np.array_equal(read(tmp_path / "deep-4x.png").pixels, expected(pixels, DEFAULT_REALISM))


@pytest.mark.parametrize("scale", [1, 2, 3])
def test_a_model_of_another_scale_gives_results_of_its_scale(open_window, photo, scale):
    engine = FakeEngine(scale=scale)
    window = open_window(engine)
    open_photo(window, photo)
    assert window.photo_page.copier.image(window.photo_page.preview).width() == 120 * scale
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    sheet = window.findChild(SaveSheet)
    assert window.photo_page.controls.sizes.size_wanted == Factor(scale)
    assert f"{120 * scale} × {90 * scale} pixels" in sheet.hint.text()
    agree(sheet)
    until(lambda: window.banner.text == f"Saved as photo-{scale}x.png.")
    with Image.open(photo.with_name(f"photo-{scale}x.png")) as image:
        wanted = expected(window.photo_page.document.photo.pixels, DEFAULT_REALISM, scale=scale)
        assert (np.asarray(image) == wanted).all()
    engine.shutdown()


def test_the_result_can_be_dragged_out_of_the_message(window, sheet, photo, monkeypatch):
    dragged = []
    monkeypatch.setattr(
        "desktop.ui.base.banner.QDrag.exec", lambda self, _: dragged.append(self.mimeData().urls())
    )
    agree(sheet)
    until(lambda: window.banner.text)
    QTest.mousePress(window.banner, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    QTest.mouseMove(window.banner, QPoint(60, 20))
    QTest.mouseRelease(window.banner, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    assert dragged[0][0].toLocalFile() == str(photo.with_name("photo-4x.png"))


def test_a_second_save_does_not_replace_the_first(window, sheet, photo):
    agree(sheet)
    until(lambda: window.banner.text)
    window.photo_page.save_as()
    again = window.findChildren(SaveSheet)[-1]
    assert "photo-4x.png already" in again.hint.text()
    agree(again)
    until(lambda: window.banner.text == "Saved as photo-4x 2.png.")
    assert names(photo.parent) == ["photo-4x 2.png", "photo-4x.png", "photo.png"]


@pytest.mark.parametrize(
    ("format", "name", "pillow"),
    [("jpeg", "photo-4x.jpg", "JPEG"), ("tiff", "photo-4x.tif", "TIFF"), ("webp", "photo-4x.webp", "WEBP")],
)
def test_the_format_can_be_chosen(window, sheet, photo, format, name, pillow):
    sheet.format.setCurrentIndex(sheet.format.findData(format))
    assert sheet.name.text() == name
    assert sheet.options.quality.isVisible() == (format != "tiff")
    agree(sheet)
    until(lambda: window.banner.text)
    with Image.open(photo.with_name(name)) as image:
        assert image.format == pillow
        assert image.size == (480, 360)


def test_the_suffix_of_the_name_chooses_the_format(sheet, photo):
    sheet.name.selectAll()
    QTest.keyClicks(sheet.name, "mine.jpeg")
    assert sheet.chosen_format == "jpeg"
    sheet.format.setCurrentIndex(sheet.format.findData("tiff"))
    assert sheet.name.text() == "mine.tif"
    sheet.name.selectAll()
    QTest.keyClicks(sheet.name, "v1.2 final")
    assert sheet.job().target == photo.with_name("v1.2 final.tif")


@pytest.mark.parametrize(("there", "name"), [(False, "mine.png"), (True, "mine.bmp.png")])
def test_the_suffix_of_a_picture_that_is_not_written_goes_where_that_is_free(sheet, photo, there, name):
    if there:
        photo.with_name("mine.png").touch()
    sheet.name.selectAll()
    QTest.keyClicks(sheet.name, "mine.bmp")
    assert sheet.job().target == photo.with_name(name)


def test_a_name_with_a_slash_or_none_can_not_be_saved(sheet):
    save = sheet.buttons.buttons()[0]
    for name in ("", ".", "..", "a/b.png"):
        sheet.name.selectAll()
        QTest.keyClick(sheet.name, Qt.Key.Key_Delete)
        QTest.keyClicks(sheet.name, name)
        assert not save.isEnabled()
    assert sheet.hint.text() == "A name cannot contain “/”."
    QTest.keyClick(sheet.name, Qt.Key.Key_Home)
    sheet.name.setText("")
    QTest.keyClicks(sheet.name, "ab.png")
    assert save.isEnabled()


@pytest.mark.parametrize("times", [2, 3])
def test_smaller_sizes_are_resampled_from_the_enlargement(window, photo, times):
    open_photo(window, photo)
    sizes = window.photo_page.controls.sizes
    click(sizes.buttons.button(times))
    assert sizes.pixels.text().startswith(f"{120 * times} × {90 * times}")
    window.photo_page.save_as()
    sheet = window.findChild(SaveSheet)
    assert sheet.name.text() == f"photo-{times}x.png"
    agree(sheet)
    until(lambda: window.banner.text)
    with Image.open(photo.with_name(f"photo-{times}x.png")) as image:
        assert image.size == (120 * times, 90 * times)


def test_the_choice_is_remembered(window, sheet):
    sheet.format.setCurrentIndex(sheet.format.findData("webp"))
    sheet.options.quality.setValue(77)
    agree(sheet)
    until(lambda: window.banner.text)
    window.photo_page.save_as()
    again = window.findChildren(SaveSheet)[-1]
    assert (again.chosen_format, again.options.quality.value()) == ("webp", 77)
    again.reject()


def test_cancelling_leaves_no_file(window, sheet, photo, engine):
    engine.delay = 0.05
    agree(sheet)
    until(
        lambda: window.photo_page.status.cancel.isVisible() and "left" in window.photo_page.status.work.text()
    )
    assert "%" in window.photo_page.status.work.text()
    click(window.photo_page.status.cancel)
    until(lambda: window.banner.text)
    assert window.banner.text == "The export was cancelled. Nothing was written."
    assert names(photo.parent) == ["photo.png"]
    engine.delay = 0
    settled(window)


def test_the_bar_tells_no_share_while_the_file_is_written(window, photo):
    """A small photo is one tile: rendered at once, and then written for much longer."""
    open_photo(window, photo)
    card = window.photo_page.status
    card.saving("small-4x.png")
    card.saving_progress(1, 2)
    assert (card.bar.value(), card.bar.maximum()) == (1, 2) and card.work.text().startswith("Exporting 50%")
    card.saving_progress(2, 2)
    assert card.work.text() == "Writing…"
    assert (card.bar.minimum(), card.bar.maximum()) == (0, 0), "busy, not full"
    card.saved()


def test_a_save_that_fails_says_why_and_keeps_the_picture(window, sheet, photo):
    job = dataclasses.replace(sheet.job(), target=photo.parent / "nowhere" / "photo-4x.png")
    sheet.reject()
    window.photo_page.save(job)
    until(lambda: window.banner.text)
    assert window.banner.kind.value == "Error"
    assert "photo-4x.png" in window.banner.text
    assert window.photo_page.document.path == photo
    assert window.photo_page.controls.save.isEnabled()


def test_the_preview_goes_on_while_saving(window, sheet, engine):
    engine.delay = 0.02
    agree(sheet)
    window.photo_page.controls.slider.set_value(0.9)
    settled(window)
    until(lambda: window.banner.text)
    assert window.banner.text == "Saved as photo-4x.png."


def test_closing_while_saving_asks_first(window, sheet, photo, engine):
    engine.hold.clear()
    agree(sheet)
    window.close()
    assert window.isVisible()
    assert "still being saved" in window.banner.text
    window.banner.action.click()
    until(lambda: not window.isVisible())
    engine.hold.set()
    assert names(photo.parent) == ["photo.png"]


def test_what_a_format_can_not_keep_is_said_before(window, tmp_path):
    path = tmp_path / "clear.png"
    Image.new("RGBA", (40, 30), (10, 20, 30, 40)).save(path)
    open_photo(window, path)
    window.photo_page.save_as()
    sheet = window.findChild(SaveSheet)
    sheet.format.setCurrentIndex(sheet.format.findData("jpeg"))
    assert "transparency" in sheet.hint.text()
    sheet.reject()


def choose(sizes, kind):
    click(sizes.buttons.button(CUSTOM))
    sizes.kinds.setCurrentIndex(sizes.kinds.findData(kind))
    sizes.kinds.activated.emit(sizes.kinds.currentIndex())


def test_a_long_side_or_a_box_can_be_asked_for(window, photo):
    open_photo(window, photo)
    sizes = window.photo_page.controls.sizes
    choose(sizes, LONG_SIDE)
    assert sizes.width_pixels.isVisible() and not sizes.height_pixels.isVisible()
    sizes.width_pixels.setValue(300)
    assert sizes.pixels.text().startswith("300 × 225")
    choose(sizes, BOX)
    sizes.height_pixels.setValue(150)
    window.photo_page.save_as()
    sheet = window.findChild(SaveSheet)
    assert sheet.name.text() == "photo-200x150.png"
    agree(sheet)
    until(lambda: window.banner.text)
    with Image.open(photo.with_name("photo-200x150.png")) as image:
        assert image.size == (200, 150)
    assert sizes.size_wanted == Box(300, 150)


def test_the_inspector_says_which_sizes_are_partly_resampled(window, photo):
    open_photo(window, photo)
    sizes = window.photo_page.controls.sizes
    choose(sizes, LONG_SIDE)
    sizes.width_pixels.setValue(960)
    assert sizes.beyond.isVisible() and sizes.beyond.text() == "Beyond 4×, only resampled"
    full = 4 * max(window.photo_page.document.photo.width, window.photo_page.document.photo.height)
    sizes.width_pixels.setValue(full)
    assert not sizes.beyond.isVisible()
    sizes.width_pixels.setValue(full + 1)
    assert sizes.beyond.isVisible()


def test_what_is_plain_resampling_is_said_before_and_after(window, sheet, photo):
    sheet = sheet_for(window, LongSide(960))
    note = "960 × 720 pixels are more than 4 times its size. Beyond 4 times the photo is only resampled"
    assert note in sheet.hint.text()
    agree(sheet)
    until(lambda: window.banner.text)
    assert window.banner.text.startswith(f"Saved as photo-960px.png. {note}")
    assert "With “Enlarge in two passes” it is sharper" in window.banner.text


def test_a_size_that_the_format_can_not_hold_can_not_be_saved(window, sheet):
    sheet = sheet_for(window, LongSide(17_000))
    sheet.format.setCurrentIndex(sheet.format.findData("webp"))
    assert "A WebP file cannot have more than 16,383 on a side" in sheet.hint.text()
    assert not sheet.buttons.buttons()[0].isEnabled()


def test_too_little_room_on_the_disk_is_said_before_the_work(window, sheet, photo, engine, monkeypatch):
    usage = shutil.disk_usage(photo.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=100))
    before = len(engine.jobs)
    agree(sheet)
    until(lambda: window.banner.text)
    assert window.banner.text.endswith("a folder on another disk or a smaller size, or make room.")
    assert len(engine.jobs) == before
    assert names(photo.parent) == ["photo.png"]


def test_the_sheet_says_that_the_disk_has_no_room_and_until_when(window, sheet, photo, monkeypatch):
    usage, free = shutil.disk_usage(photo.parent), [150_000]
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=free[0]))
    export = sheet.buttons.buttons()[0]
    assert export.isEnabled() and "About 251 kB." in sheet.hint.text()
    sheet.options.dates.click()
    assert "needs about 432 kB, and 150 kB are free on the disk of" in sheet.hint.text()
    assert not export.isEnabled()
    sheet.format.setCurrentIndex(sheet.format.findData("webp"))
    assert export.isEnabled() and "About 42 kB." in sheet.hint.text(), "it fits in another format"
    sheet.options.lossless.click()
    assert not export.isEnabled() and "about 380 kB" in sheet.hint.text()
    free[0] = usage.free
    QApplication.sendEvent(sheet, QEvent(QEvent.Type.ActivationChange))
    assert export.isEnabled(), "room was made in another program"
    sheet.reject()


def test_the_sheet_says_that_there_is_no_room_for_what_is_made_meanwhile(window, sheet, photo, monkeypatch):
    usage = shutil.disk_usage(photo.parent)
    monkeypatch.setattr(limits, "LARGEST_IN_MEMORY", 1)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=700_000))
    sheet.options.dates.click()
    assert "Enlarging this photo takes about 950 kB on the disk of" in sheet.hint.text()
    assert not sheet.buttons.buttons()[0].isEnabled()
    sheet.reject()


def test_a_saved_photo_is_finished_for_a_batch_with_the_same_settings(window, sheet, photo):
    agree(sheet)
    until(lambda: window.banner.text)
    assert planned_for_png(window, photo.parent) == [("photo.png", "skipped")]


def test_a_photo_that_changed_after_it_was_opened_is_not_finished(window, sheet, photo):
    save_photo(photo, 60, 40)
    agree(sheet)
    until(lambda: window.banner.text)
    assert planned_for_png(window, photo.parent) == [("photo.png", "waiting")]


def test_print_size_chooses_pixels_and_resolution(window, sheet, photo):
    sheet = sheet_for(window, PrintSize(2.54, 10.0, "cm", 300))
    assert sheet.name.text() == "photo-2.5x10cm.png"
    sheet = sheet_for(window, PrintSize(1.0, 2.0, "in", 100))
    assert sheet.hint.text() == "133 × 100 pixels. About 19 kB."
    agree(sheet)
    until(lambda: window.banner.text)
    result = photo.with_name("photo-1x2in.png")
    with Image.open(result) as image:
        assert image.size == (133, 100)
        assert image.info["dpi"] == pytest.approx((100, 100), abs=0.01)


def test_compression_lossless_and_dates_are_for_their_formats_and_remembered(window, sheet, photo):
    options = sheet.options
    os.utime(photo, (1_000_000_000, 1_000_000_000))
    assert options.compression.isVisible() and not options.quality.isVisible()
    options.compression.setCurrentIndex(options.compression.findData("none"))
    options.compression.activated.emit(options.compression.currentIndex())
    sheet.format.setCurrentIndex(sheet.format.findData("webp"))
    assert not options.compression.isVisible() and options.lossless.isVisible()
    options.lossless.click()
    assert not options.quality.isEnabled()
    options.dates.click()
    assert sheet.job().settings.lossless
    agree(sheet)
    until(lambda: window.banner.text)
    assert photo.with_name("photo-4x.webp").stat().st_mtime == 1_000_000_000
    window.photo_page.save_as()
    again = window.findChildren(SaveSheet)[-1]
    settings = again.job().settings
    again.reject()
    assert (settings.png_level, settings.lossless, settings.keep_dates) == (0, True, True)


def test_a_note_does_not_repeat_the_size(window, sheet):
    assert sheet_for(window, LongSide(960)).hint.text().count("960") == 1


def test_a_photo_is_exported_again_without_asking(window, sheet, photo):
    again = window.photo_page.controls.foot.again
    assert not again.isEnabled()
    sheet.format.setCurrentIndex(sheet.format.findData("jpeg"))
    agree(sheet)
    until(lambda: window.banner.text)
    window.photo_page.controls.slider.set_value(0.25)
    click(again)
    until(lambda: window.banner.text == "Saved as photo-4x 2.jpg.")
    with Image.open(photo.with_name("photo-4x 2.jpg")) as image:
        assert "realism 25 of 100" in image.getexif()[0x0131]


def test_the_largest_size_below_fifty_megapixels_is_offered(window, tmp_path):
    sizes = window.photo_page.controls.sizes
    for width, height, times in ((4000, 3000, 2), (2000, 1500, 4), (2500, 1900, 3)):
        sizes.set_photo(width, height, 4)
        sizes.set_size(Largest(4))
        assert sizes.size_wanted == Factor(times)
    assert sizes.pixels.text() == "7500 × 5700 · 42.8 MP"


def test_a_hundred_percent_is_a_pixel_of_the_result(window, tmp_path):
    open_photo(window, save_photo(tmp_path / "wide.png", 600, 400))
    page = window.photo_page
    click(page.controls.sizes.buttons.button(2))
    QTest.keyClick(page.view, Qt.Key.Key_1)
    assert page.view.viewport.zoom == 0.5
    assert page.view_bar.zoom.text() == "100 %"
    assert page.view_bar.title.line == "600 × 400 → 1200 × 800"


def test_an_export_again_has_the_name_that_was_typed(window, sheet, photo):
    sheet.name.selectAll()
    QTest.keyClicks(sheet.name, "mine.jpg")
    agree(sheet)
    until(lambda: window.banner.text == "Saved as mine.jpg.")
    click(window.photo_page.controls.foot.again)
    until(lambda: window.banner.text == "Saved as mine 2.jpg.")


def test_a_transparent_photo_is_not_offered_as_a_jpeg(window, sheet, tmp_path):
    sheet.format.setCurrentIndex(sheet.format.findData("jpeg"))
    agree(sheet)
    until(lambda: window.banner.text)
    Image.new("RGBA", (60, 40), (10, 20, 30, 40)).save(tmp_path / "clear.png")
    open_photo(window, tmp_path / "clear.png")
    clear = sheet_for_open(window)
    assert clear.chosen_format == "png"
    agree(clear)
    until(lambda: window.banner.text)
    open_photo(window, save_photo(tmp_path / "other.png"))
    other = sheet_for_open(window)
    assert other.chosen_format == "jpeg", "the choice was not changed for the transparent one"
    other.reject()


def test_an_export_again_keeps_a_format_that_loses_transparency(window, tmp_path):
    Image.new("RGBA", (60, 40), (10, 20, 30, 40)).save(tmp_path / "clear.png")
    open_photo(window, tmp_path / "clear.png")
    sheet = sheet_for_open(window)
    sheet.format.setCurrentIndex(sheet.format.findData("jpeg"))
    agree(sheet)
    until(lambda: window.banner.text.startswith("Saved as clear-4x.jpg."))
    click(window.photo_page.controls.foot.again)
    until(lambda: window.banner.text.startswith("Saved as clear-4x 2.jpg."))


def test_space_shows_the_original_while_a_photo_is_exported(window, sheet):
    window.photo_page.controls.save.setFocus()
    agree(sheet)
    assert window.focusWidget() is window.photo_page.view
    until(lambda: window.banner.text)
    assert window.focusWidget() is window.photo_page.view
