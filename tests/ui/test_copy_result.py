"""The whole result in the clipboard, as an export would write it."""

from __future__ import annotations

from io import BytesIO

import numpy as np
from PIL import Image
from PySide6.QtGui import QGuiApplication

from desktop.batch import Factor, LongSide
from desktop.batch.scratch import scratch_parent
from desktop.imaging import Photo, WriteOptions, write
from desktop.imaging.colour.space import DISPLAY_P3
from desktop.ui.shell.closing import question_before_closing
from tests.ui.conftest import click, open_photo, save_photo, until
from tests.ui.fake_engine import DEFAULT_REALISM, FakeEngine, expected


def copied():
    return bytes(QGuiApplication.clipboard().mimeData().data("image/png"))


def copy(window):
    window.photo_page.menu_actions.copy_result.trigger()
    until(lambda: not window.photo_page.exporter.busy)


def test_all_of_the_result_is_copied_though_only_a_part_is_in_sight(window, photo):
    open_photo(window, photo)
    window.photo_page.view.zoom_to(8.0)
    copy(window)
    wanted = expected(window.photo_page.document.photo.pixels, DEFAULT_REALISM)
    assert (np.asarray(Image.open(BytesIO(copied()))) == wanted).all()
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (480, 360)
    assert image.pixelColor(300, 200).getRgb()[:3] == tuple(wanted[200, 300])
    assert window.banner.text == "Copied the result of photo.png: 480 × 360 pixels."


def test_it_has_the_size_and_the_setting_that_are_chosen(window, photo):
    open_photo(window, photo)
    page = window.photo_page
    page.controls.slider.set_value(1.0)
    page.controls.sizes.set_size(Factor(2))
    page.controls.sizes.changed.emit()
    copy(window)
    picture = np.asarray(Image.open(BytesIO(copied())))
    assert picture.shape == (180, 240, 3) and (picture[..., 0] == 255).all()


def test_what_was_painted_with_the_brush_is_copied(window, photo, monkeypatch):
    open_photo(window, photo)
    page = window.photo_page
    maps = []
    copy_job = page.saver.copy
    monkeypatch.setattr(
        page.saver,
        "copy",
        lambda engine, job: (maps.append(job.settings.controls.realism_map), copy_job(engine, job)),
    )
    page.view.use_brush(True)
    page.view.brush.press(page.view.rect().center().toPointF(), 1.0)
    page.view.brush.release()
    copy(window)
    assert maps[0] is not None and copied()


def test_it_has_the_profile_of_the_photo_and_no_camera_data(window, tmp_path):
    exif = Image.Exif()
    exif[0x010F] = "Maker"
    profile = DISPLAY_P3.profile(grey=False)
    open_photo(window, save_photo(tmp_path / "wide.png", exif=exif, icc_profile=profile))
    copy(window)
    with Image.open(BytesIO(copied())) as image:
        assert image.info["icc_profile"] == profile
        assert not image.getexif() and "XML:com.adobe.xmp" not in image.info
        shown = QGuiApplication.clipboard().image().pixelColor(300, 200).getRgb()[:3]
        assert shown != image.getpixel((300, 200)), "the picture beside the file is in sRGB"


def test_transparency_is_copied(window, tmp_path):
    pixels, alpha = np.full((20, 30, 3), 90, np.uint8), np.full((20, 30), 255, np.uint8)
    alpha[:10] = 0
    photo = Photo(pixels, alpha, "png", None, None, None, None, False, ())
    open_photo(window, write(photo, tmp_path / "cut.png", WriteOptions("png")))
    copy(window)
    assert Image.open(BytesIO(copied())).mode == "RGBA"
    image = QGuiApplication.clipboard().image()
    assert (image.pixelColor(4, 4).alpha(), image.pixelColor(4, 76).alpha()) == (0, 255)


def test_nothing_is_left_on_the_disk_and_nothing_is_recorded(window, photo):
    open_photo(window, photo)
    copy(window)
    assert copied() and not any(scratch_parent().iterdir())
    assert [path.name for path in photo.parent.iterdir() if path.is_file()] == ["photo.png"]
    assert not window.photo_page.exporter.can_repeat(window.photo_page.document)


def test_progress_is_shown_and_copying_can_be_cancelled(open_window, photo):
    engine = FakeEngine(delay=0.05)
    window = open_window(engine)
    open_photo(window, photo)
    QGuiApplication.clipboard().setText("before")
    page = window.photo_page
    page.menu_actions.copy_result.trigger()
    until(lambda: "Copying" in page.status.work.text() and page.status.bar.maximum() > 0)
    assert not page.menu_actions.copy_result.isEnabled() and not page.menu_actions.save.isEnabled()
    question, answer = question_before_closing(page.saver, window.queue_page.queue)
    assert "still being copied" in question and answer == "Stop and Close"
    click(page.status.cancel)
    until(lambda: not page.exporter.busy)
    assert window.banner.text == "Copying was cancelled. What was in the clipboard is still there."
    assert QGuiApplication.clipboard().text() == "before"
    assert page.menu_actions.copy_result.isEnabled() and not any(scratch_parent().iterdir())
    engine.shutdown()


def test_a_result_that_is_too_large_for_a_clipboard_is_refused_with_numbers(window, photo):
    open_photo(window, photo)
    page = window.photo_page
    page.controls.sizes.set_size(LongSide(12_000))
    page.controls.sizes.changed.emit()
    page.copy_result()
    assert not page.exporter.busy
    assert window.banner.text == (
        "The result would have 12000 × 9000 pixels, which are 108 megapixels. The clipboard takes up to 100. "
        "Choose a smaller size, or export it."
    )


def test_a_failure_is_told(window, photo, engine):
    open_photo(window, photo)
    engine.failure = "The model broke."
    copy(window)
    assert window.banner.text == "The model broke."
    engine.failure = None
