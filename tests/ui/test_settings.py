"""Settings, menus and keyboard shortcuts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from desktop.batch import Factor
from desktop.ui.photo.save_sheet import SaveSheet
from desktop.ui.shell.settings_dialog import SettingsDialog
from desktop.ui.shell.shortcuts_dialog import ShortcutsDialog
from tests.ui.conftest import click, open_photo, pixels_of, save_photo, settled, until


@pytest.fixture
def dialog(window):
    until(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    return window.findChild(SettingsDialog)


def choose(box, value):
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findData(value)):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentData() == value


def close(dialog):
    (button,) = dialog.findChild(QDialogButtonBox).buttons()
    click(button)


def test_the_settings_hold_for_the_next_photo(window, dialog, photo, tmp_path):
    choose(dialog.sizes, 2)
    choose(dialog.format, "webp")
    results = tmp_path / "results"
    results.mkdir()
    dialog.set_folder(results)
    dialog.naming.selectAll()
    QTest.keyClicks(dialog.naming, "big-{name}")
    click(dialog.metadata)
    close(dialog)
    open_photo(window, photo)
    assert window.photo_page.controls.sizes.size_wanted == Factor(2)
    window.photo_page.save_as()
    sheet = window.findChild(SaveSheet)
    assert sheet.job().target == results / "big-photo.webp"
    assert not sheet.job().settings.keep_metadata
    sheet.reject()


def test_a_name_that_can_not_be_used_is_said_and_not_kept(window, dialog, photo):
    dialog.naming.selectAll()
    QTest.keyClicks(dialog.naming, "{nonsense}")
    assert "nonsense" in dialog.hint.text()
    close(dialog)
    open_photo(window, photo)
    window.photo_page.save_as()
    sheet = window.findChild(SaveSheet)
    assert sheet.name.text() == "photo-4x.png"
    sheet.reject()


def test_it_is_said_which_photos_size_and_realism_are_for(dialog):
    assert dialog.about_new.isVisible() and "new photos" in dialog.about_new.text()
    assert dialog.realism.geometry().bottom() < dialog.about_new.y() < dialog.format.y()


def test_the_background_changes_at_once(window, tmp_path):
    open_photo(window, save_photo(tmp_path / "high.png", 20, 90))
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(SettingsDialog)
    for name, grey in (("black", 0), ("white", 255), ("middle", 0x77)):
        choose(dialog.canvas, name)
        settled(window)
        assert (pixels_of(window.photo_page.view)[-3, 3] == grey).all()
    dialog.reject()


def test_the_menus_have_the_tools(window, photo):
    tools = window.photo_page.tool_actions
    assert not any(action.isEnabled() for action in (*tools.of_layout, *tools.of_tools))
    open_photo(window, photo)
    loupe = tools.of_tools[0]
    loupe.trigger()
    assert window.photo_page.view_bar.loupe.isChecked() and loupe.isChecked()
    QTest.keyClick(window, Qt.Key.Key_L)
    assert not window.photo_page.view_bar.loupe.isChecked() and not loupe.isChecked()
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert window.photo_page.view_bar.layouts.checkedId() == 2


def test_backslash_held_shows_the_original(window, photo):
    open_photo(window, photo)
    view = window.photo_page.view
    compared = pixels_of(view)
    QTest.keyPress(view, Qt.Key.Key_Backslash)
    assert (pixels_of(view) != compared).any()
    QTest.keyRelease(view, Qt.Key.Key_Backslash)
    assert (pixels_of(view) == compared).all()


def test_the_shortcuts_are_listed(window):
    until(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(ShortcutsDialog)
    said = dialog.list.toPlainText()
    for name in ("Export…", "Loupe", "Keyboard Shortcuts", "Hold to see the original"):
        assert name in said
    dialog.reject()


def test_the_settings_of_the_photo_can_be_hidden(window, photo):
    open_photo(window, photo)
    page = window.photo_page
    width = page.view.width()
    click(page.view_bar.inspector)
    QTest.qWait(20)
    assert not page.controls.isVisible() and page.view.width() == page.width() > width
    click(page.view_bar.inspector)
    assert page.controls.isVisible()
