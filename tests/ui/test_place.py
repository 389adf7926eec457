"""Camera data can be kept without the place, in one export and in a batch."""

from __future__ import annotations

import pytest
from PIL import Image

from desktop.ui.base.preferences import preferences
from desktop.ui.photo.save_sheet import SaveSheet
from desktop.ui.queue.batch_form import BatchForm
from desktop.ui.shell.settings_dialog import SettingsDialog
from tests.ui.conftest import click, open_photo, save_photo, until
from tests.ui.test_saving import agree


@pytest.fixture
def with_place(tmp_path):
    exif = Image.Exif()
    exif[0x010F], exif[0x8825] = "Maker", {1: "N", 2: (48.0, 8.0, 7.5)}
    return save_photo(tmp_path / "placed.jpg", exif=exif)


def sheet_of(window):
    window.photo_page.save_as()
    return window.findChildren(SaveSheet)[-1]


def test_an_export_without_the_place_has_the_camera(window, with_place):
    open_photo(window, with_place)
    sheet = sheet_of(window)
    assert sheet.metadata.isChecked() and sheet.options.place.isChecked()
    click(sheet.options.place)
    agree(sheet)
    until(lambda: window.banner.text == "Saved as placed-4x.jpg.")
    with Image.open(with_place.with_name("placed-4x.jpg")) as result:
        assert result.getexif()[0x010F] == "Maker" and not result.getexif().get_ifd(0x8825)
    sheet = sheet_of(window)
    assert not sheet.options.place.isChecked(), "it is offered again"
    sheet.reject()


def test_without_camera_data_there_is_no_place_to_choose(window, with_place):
    open_photo(window, with_place)
    sheet = sheet_of(window)
    click(sheet.metadata)
    assert not sheet.options.place.isEnabled()
    click(sheet.metadata)
    assert sheet.options.place.isEnabled()
    sheet.reject()


def test_the_settings_decide_what_an_export_offers(window, with_place):
    window.window_actions.settings.trigger()
    dialog = window.findChild(SettingsDialog)
    click(dialog.place)
    dialog.reject()
    assert preferences().metadata and not preferences().place
    open_photo(window, with_place)
    sheet = sheet_of(window)
    assert sheet.metadata.isChecked() and not sheet.options.place.isChecked()
    assert not sheet.job().settings.keep_place
    sheet.reject()


def test_a_batch_has_the_same_choice_and_remembers_it(window):
    form = window.queue_page.form
    assert form.settings().output.keep_place
    form.options.place.setChecked(False)
    output = form.settings().output
    assert output.keep_metadata and not output.keep_place
    form.remember()
    other = BatchForm()
    other.recall()
    assert not other.settings().output.keep_place
    form.metadata.setChecked(False)
    assert not form.options.place.isEnabled()
