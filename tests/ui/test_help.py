"""The help: a page that stays open beside the window, and is searched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from desktop.ui.shell.help_text import topics
from desktop.ui.shell.help_window import HelpWindow
from desktop.ui.shell.shortcuts_dialog import ShortcutsDialog
from tests.ui.conftest import click


@pytest.fixture
def shown(window):
    window.window_actions.help.trigger()
    return window.findChild(HelpWindow)


def titles(shown):
    said = shown.text.toPlainText().splitlines()
    return [topic.title for topic in topics() if topic.title in said]


def test_it_is_the_first_entry_of_its_menu_with_the_key_of_the_system(window):
    menu = window.menuBar().actions()[-1].menu()
    first = menu.actions()[0]
    assert menu.title() == "&Help" and first is window.window_actions.help
    assert first.shortcut() in QKeySequence.keyBindings(QKeySequence.StandardKey.HelpContents)


def test_it_stays_open_beside_the_window_and_is_there_once(window, shown):
    assert shown.isVisible() and not shown.isModal()
    window.window_actions.help.trigger()
    assert window.findChildren(HelpWindow) == [shown]


def test_every_topic_is_on_the_page_with_buttons_as_they_are_called(shown):
    assert titles(shown) == [topic.title for topic in topics()]
    said = shown.text.toPlainText()
    assert "choose Open." in said and "Protect Faces in the menu Photo finds" in said and "{" not in said
    assert "Enlarge in two passes makes" in said and "The Queue in the menu View lists" in said


def test_the_search_leaves_the_topics_that_have_all_words_and_marks_these(shown):
    QTest.keyClicks(shown.search, "Invented HAIR")
    assert titles(shown) == ["Realism"]
    marked = {mark.cursor.selectedText() for mark in shown.text.extraSelections()}
    assert marked == {"invented", "Invented", "hair"}
    QTest.keyClick(shown.search, Qt.Key.Key_Return)
    assert shown.isVisible(), "Return closes nothing"
    shown.search.setText("zebra")
    assert shown.text.toPlainText() == "Nothing was found."
    shown.search.clear()
    assert titles(shown) == [topic.title for topic in topics()]


@pytest.mark.parametrize("word", ["PNG", "quality", "Keep camera data"])
def test_how_a_file_is_written_is_found(shown, word):
    QTest.keyClicks(shown.search, word)
    assert titles(shown) == ["Where Files Go"]


def test_the_shortcuts_are_one_click_away(window, shown):
    click(shown.shortcuts)
    assert window.findChild(ShortcutsDialog).isVisible()
    window.findChild(ShortcutsDialog).reject()
    shown.reject()
    assert not shown.isVisible()
