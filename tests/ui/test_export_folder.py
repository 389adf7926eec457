"""Where a photo is exported to: the sheet offers the folder that was chosen last; the message names it."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtWidgets import QDialogButtonBox

from desktop.ui.base.preferences import Preferences, remember
from desktop.ui.photo.save_sheet import SaveSheet
from tests.ui.conftest import click, open_photo, save_photo, until


@pytest.fixture
def results(tmp_path):
    folder = tmp_path / "results"
    folder.mkdir()
    return folder


@pytest.fixture
def other(tmp_path):
    """A photo in another folder than `photo`."""
    folder = tmp_path / "other"
    folder.mkdir()
    return save_photo(folder / "other.png", 60, 40)


def sheet_for(window, photo):
    open_photo(window, photo)
    window.photo_page.save_as()
    return window.findChildren(SaveSheet)[-1]


def choose(sheet, folder, monkeypatch):
    dialog = "desktop.ui.photo.save_sheet.QFileDialog.getExistingDirectory"
    monkeypatch.setattr(dialog, lambda *_: str(folder))
    click(sheet.folder)


def export(window, sheet):
    click(sheet.findChild(QDialogButtonBox).buttons()[0])
    until(lambda: window.banner.text and not window.photo_page.saver.busy)


def offered(window, photo):
    sheet = sheet_for(window, photo)
    folder = sheet.job().target.parent
    sheet.reject()
    return folder


def test_the_next_photo_is_offered_the_same_folder(window, photo, other, results, monkeypatch):
    sheet = sheet_for(window, photo)
    choose(sheet, results, monkeypatch)
    export(window, sheet)
    assert offered(window, other) == results


def test_a_folder_that_was_not_exported_to_is_not_offered(window, photo, other, results, monkeypatch):
    sheet = sheet_for(window, photo)
    choose(sheet, results, monkeypatch)
    sheet.reject()
    assert offered(window, other) == other.parent


def test_after_the_folder_of_a_photo_each_has_its_own_again(window, photo, other, results, monkeypatch):
    sheet = sheet_for(window, photo)
    choose(sheet, results, monkeypatch)
    export(window, sheet)
    sheet = sheet_for(window, photo)
    choose(sheet, photo.parent, monkeypatch)
    export(window, sheet)
    assert offered(window, other) == other.parent


def test_a_folder_that_has_gone_is_not_offered(window, photo, other, results, monkeypatch):
    sheet = sheet_for(window, photo)
    choose(sheet, results, monkeypatch)
    export(window, sheet)
    shutil.rmtree(results)
    assert offered(window, other) == other.parent


def test_another_folder_in_the_settings_counts_from_then_on(
    window, photo, other, results, tmp_path, monkeypatch
):
    sheet = sheet_for(window, photo)
    choose(sheet, results, monkeypatch)
    export(window, sheet)
    remember(Preferences(folder=tmp_path))
    assert offered(window, other) == tmp_path


def test_the_message_names_the_folder_if_it_is_not_that_of_the_photo(window, photo, results, monkeypatch):
    sheet = sheet_for(window, photo)
    export(window, sheet)
    assert window.banner.text == "Saved as photo-4x.png."
    sheet = sheet_for(window, photo)
    choose(sheet, results, monkeypatch)
    export(window, sheet)
    assert window.banner.text == "Saved as photo-4x.png in the folder results."


def test_the_sheet_says_that_the_folder_of_the_settings_is_gone(window, photo, results, monkeypatch):
    remember(Preferences(folder=results / "gone"))
    sheet = sheet_for(window, photo)
    agree = sheet.findChild(QDialogButtonBox).buttons()[0]
    assert sheet.hint.text().startswith(f"The folder {results / 'gone'} is no longer there.")
    assert not agree.isEnabled()
    choose(sheet, results, monkeypatch)
    assert agree.isEnabled()
    sheet.reject()
