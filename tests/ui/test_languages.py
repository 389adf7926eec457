"""Every language that the window speaks: whole, current, and well formed (ADR 63)."""

from __future__ import annotations

import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QMenu, QWidget

from bundle.contents import is_needed
from bundle.info_plist import LOCALIZED, SERVICE
from desktop.ui.base.banner import Kind
from desktop.ui.base.tool_button import ToolButton
from desktop.ui.base.translation import tr
from desktop.ui.photo.save_sheet import SaveSheet
from desktop.ui.queue.queue_facts import queue_facts
from desktop.ui.shell import platform
from desktop.ui.shell.mac.application_menu import ApplicationMenu
from tests.ui.conftest import open_photo, until
from tests.ui.translations import CODES, FILES, Message, faults, file_of, marks, messages

ROOT = Path(__file__).resolve().parents[2]
LUPDATE = Path(PySide6.__file__).parent / "lupdate"
OPTIONS = ("-tr-function-alias", "tr+=UserText", "-silent", "-no-obsolete", "-locations", "none")
COMPLETE = ("en", "de")
"""Who adds a sentence writes it in these."""
MOST_MISSING = 0.05
"""Elsewhere a missing sentence is shown in English; with more than this share, no language is offered."""
OF_QT = ("QPlatformTheme", "Cancel")


@pytest.mark.skipif(sys.platform == "win32", reason="the tools have other names there")
def test_every_text_is_collected(tmp_path):
    """`make translations` collects new ones, and removes those that are gone."""
    sources = sorted(map(str, (ROOT / "desktop").rglob("*.py")))
    for path in FILES:
        copy = Path(shutil.copy(path, tmp_path))
        plurals = ["-pluralonly"] if path == file_of("en") else []
        subprocess.run([LUPDATE, *sources, *OPTIONS, *plurals, "-ts", copy], check=True, capture_output=True)
        collected, present = (
            {(each.source, each.note, len(each.forms)) for each in messages(file)} for file in (copy, path)
        )
        assert collected == present, f"{path.name}: run make translations"


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated(code):
    found = messages(file_of(code))
    missing = [message.source for message in found if not message.finished]
    assert len(missing) <= (0 if code in COMPLETE else MOST_MISSING * len(found)), missing


@pytest.mark.parametrize("code", CODES)
def test_translations_are_well_formed(code):
    found = [
        fault for message in messages(file_of(code)) if message.finished for fault in faults(message, code)
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("source", "code", "form"),
    [
        ("&Open {name}", "de", "{name} öffnen"),
        ("Opening {name}…", "de", "{nam} wird geöffnet …"),
        ("Opening…", "de", "Wird geöffnet"),
        ("Opening", "de", "Wird geöffnet …"),
        ("Name:", "fr", "Nom:"),
        ("Opened.", "it", "È aperto"),
        ("Add 'a'", "fr", "Ajouter «a»"),
        ("Add it?", "es", "Añadirlo?"),
        ("It opens", "it", "S'apre"),
        (" ppi", "de", "ppi"),
        ("Add 'a'", "ru", "Добавить „a“"),
        ("Add it to a", "ru", "Добавить в a"),
        ("Add 'a'", "pl", "Dodaj «a»"),
        ("Add it with a", "pl", "Dodaj z a"),
        ("%n open", "ja", "開く"),
        ("&Open", "ja", "開く(&O)"),
        ("Open RAW", "ja", "RAW を開く"),
        ("Open RAW", "zh-Hans", "打开RAW"),
        ("Open, close", "zh-Hans", "打开,关闭"),
        ("Open", "zh-Hans", "打開"),
        ("Open", "zh-Hant", "打开"),
        ("Add 'a'", "zh-Hant", "加入“a”"),
        ("Open RAW", "zh-Hant", "打開RAW"),
        ("Window", "zh-Hant", "窗口"),
        ("&Open", "ko", "열기(&O)"),
        ("Open {name}", "ko", "‘{name}’를 열기"),
        ("%n open", "ko", "%n은 열림"),
        ("Add 'a'", "ko", "'a' 추가"),
        ("Open, close", "ko", "열기、닫기"),
    ],
)
def test_a_faulty_translation_is_found(source, code, form):
    assert faults(Message(source, "", True, (form,)), code)


def test_only_where_a_form_is_for_one_alone_it_may_leave_the_number_out():
    forms = ("one open", "%n open", "%n open")
    assert faults(Message("%n open", "", True, forms), "ru")
    assert not faults(Message("%n open", "", True, forms), "pl")


@pytest.mark.parametrize(
    ("code", "source", "words"),
    [
        ("ru", "%n face(s) kept more faithful.", "лицо лица лиц лицо лица лиц"),
        ("pl", "%n photo(s)", "zdjęcie zdjęcia zdjęć zdjęć zdjęcia zdjęć"),
    ],
)
def test_a_number_takes_its_plural_form(code, source, words, speak):
    speak(code)
    numbers = (1, 2, 5, 21, 22, 25)
    told = [QCoreApplication.translate("", source, None, number).split()[:2] for number in numbers]
    assert told == [[str(number), word] for number, word in zip(numbers, words.split(), strict=True)]


@pytest.mark.parametrize("code", CODES)
def test_compiled_translations_are_current(code, application):
    """`make translations` compiles them, without those that are not finished."""
    compiled = QTranslator()
    assert compiled.load(str(file_of(code).with_suffix(".qm")))
    for message in messages(file_of(code)):
        numbers = range(30) if len(message.forms) > 1 else [-1]
        told = {compiled.translate("", message.source, message.note, number) or "" for number in numbers}
        assert told == (set(message.forms) if message.finished else {""}), message.source


@pytest.mark.parametrize("code", CODES)
def test_qt_speaks_the_language_too(code, speak):
    speak(code)
    assert (QCoreApplication.translate(*OF_QT) == OF_QT[1]) is (code == "en")
    of_qt = QTranslator()
    assert of_qt.load(QLocale(code), "qtbase", "_", str(Path(PySide6.__file__).parent / "Qt/translations"))
    assert is_needed(f"PySide6/Qt/translations/{Path(of_qt.filePath()).name}")


@pytest.mark.parametrize("mac", [False, True])
@pytest.mark.parametrize("code", CODES)
def test_entries_of_a_menu_have_different_keys(code, mac, speak, open_window, engine, monkeypatch):
    monkeypatch.setattr(platform, "MAC", mac)
    speak(code)
    bar = open_window(engine).menuBar()
    for menu in (bar, *bar.findChildren(QMenu)):
        keys = [key for action in menu.actions() for key in marks(action.text())]
        assert len(keys) == len(set(keys)), [action.text() for action in menu.actions()]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", ["Settings…", "About %1", "Quit %1"]),
        ("de", ["Einstellungen …", "Über %1", "%1 beenden"]),
        ("ko", ["설정…", "%1에 관하여", "%1 종료"]),
        ("zh-Hans", ["设置…", "关于 %1", "退出 %1"]),
        ("zh-Hant", ["設定…", "關於 %1", "結束 %1"]),
    ],
)
def test_the_menu_of_the_app_has_the_words_of_macos(code, words, speak, application):
    speak(code)
    application.installTranslator(ApplicationMenu(application))
    asked = ("Preferences...", "About %1", "Quit %1")
    assert [QCoreApplication.translate("MAC_APPLICATION_MENU", text) for text in asked] == words
    assert QCoreApplication.translate(*OF_QT) != ""


@pytest.mark.parametrize("code", CODES)
def test_buttons_in_sight_have_different_names(code, speak, open_window, engine, photo):
    speak(code)
    window = open_window(engine)
    open_photo(window, photo)
    window.photo_page.view_bar.brush.click()
    buttons = [button for button in window.findChildren(QAbstractButton) if button.isVisible()]
    names = [button.accessibleName() or button.text() for button in buttons]
    assert len(names) > 20
    assert all(names) and len(names) == len(set(names)), names


@pytest.mark.parametrize(("wanted", "locale"), [("de", "de_DE"), ("de-CH", "de_CH"), ("de_AT", "de_AT")])
def test_numbers_are_written_as_where_the_person_lives(wanted, locale, speak):
    assert speak(wanted) == "de"
    assert QLocale().name() == locale


@pytest.mark.parametrize("code", CODES)
def test_the_service_has_one_name_in_finder_and_in_the_quick_action(code):
    names = {message.source: message.forms[0] for message in messages(file_of(code))}
    file = ROOT / LOCALIZED / f"{code}.lproj" / "ServicesMenu.strings"
    assert file.read_text(encoding="utf-8") == f'"{SERVICE}" = "{names.get(SERVICE, SERVICE)}";\n'


@pytest.mark.parametrize("code", CODES)
def test_no_text_is_cut_off_in_the_smallest_window(code, speak, open_window, engine, folder):
    speak(code)
    window = open_window(engine, size=(640, 440))
    cut = list(cut_off(window))
    open_photo(window, folder / "a.png")
    window.photo_page.view_bar.brush.click()
    cut += cut_off(window)
    window.photo_page.save_as()
    sheet = window.findChild(SaveSheet)
    for index in range(sheet.format.count()):
        sheet.format.setCurrentIndex(index)
        sheet.resize(1, 1)
        cut += cut_off(sheet)
    sheet.close()
    window.open_paths([folder / "b.png", folder / "c.png"])
    until(lambda: window.queue_page.bar.space.text())
    cut += cut_off(window)
    window.show_queue()
    cut += cut_off(window)
    window.banner.show_message(Kind.ERROR, "It is damaged. " * 20, tr("Open Anyway"))
    cut += cut_off(window)
    shown = sorted(window.banner.findChildren(QWidget), key=lambda widget: widget.x())
    places = [widget.geometry() for widget in shown if widget.isVisible()]
    assert len(places) == 4 and not any(one.intersects(other) for one, other in pairwise(places))
    assert not cut


@pytest.mark.parametrize("code", CODES)
def test_the_bars_of_the_queue_have_room_for_all_that_can_be_done(code, speak, open_window, engine, folder):
    speak(code)
    (folder / "bad.jpg").write_bytes(b"nothing")
    window = open_window(engine, size=(640, 440))
    window.open_paths([folder])
    page, panel = window.queue_page, window.strip_panel
    queue, rows, facts = page.queue, page.queue.model.rows, panel.bar.facts
    until(lambda: len(rows) == 4 and not queue.planner.busy and window.strip.isVisible())
    window.strip.select(rows[:3])
    cut = []

    def look():
        page.refresh()
        for bar in (page.bar, panel.bar):
            cut.extend(each for each in cut_off(bar) if each[0] != facts.text())
        if facts.isVisible():
            assert facts.fontMetrics().horizontalAdvance(queue_facts(queue)) <= facts.width()

    look()
    window.show_queue()
    page.list.select(rows[:3])
    until(lambda: page.bar.space.text())
    assert page.bar.remove.isVisible() and page.bar.retry.isVisible() and queue.model.count("failed") == 1
    look()
    engine.hold.clear()
    queue.start()
    until(lambda: queue.model.count("working"))
    for show in (window.show_queue, window.show_photo):
        show()
        for paused in (True, False):
            queue.pause(paused)
            look()
    engine.hold.set()
    assert not cut


@pytest.mark.parametrize("code", CODES)
def test_nothing_moves_below_a_moved_slider(code, speak, open_window, engine, photo):
    """The sentence below it has one line, whatever it says."""
    speak(code)
    window = open_window(engine, size=(640, 440))
    open_photo(window, photo)
    slider = window.photo_page.controls.slider
    heights = set()
    for value in range(0, 101, 5):
        slider.set_value(value / 100)
        heights.add(slider.meaning.heightForWidth(slider.meaning.width()))
    assert len(heights) == 1


def cut_off(window):
    """The texts of labels and buttons that are seen in part."""
    QTest.qWait(20)
    for widget in (*window.findChildren(QLabel), *window.findChildren(QAbstractButton)):
        free = widget.wordWrap() if isinstance(widget, QLabel) else isinstance(widget, ToolButton)
        width = widget.fontMetrics().horizontalAdvance(widget.text().replace("&", ""))
        width += 20 * isinstance(widget, QCheckBox)
        if widget.isVisible() and not free and width > widget.width():
            yield widget.text(), width, widget.width()
