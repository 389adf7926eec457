"""The end of the program: windows end before the application, whatever they are doing."""

from __future__ import annotations

import threading

import shiboken6
from PySide6.QtWidgets import QApplication

from desktop.ui.shell.application import destroy
from desktop.ui.shell.main_window import MainWindow
from tests.ui.conftest import active_model_of, click, open_photo, settled, until
from tests.ui.fake_engine import FakeEngine


def test_a_window_ends_with_its_dialogs_and_threads_while_it_saves(application, photo):
    engine = FakeEngine(delay=0.02)
    before = set(threading.enumerate()) - {engine._thread}
    window = MainWindow(active_model_of(engine))
    window.show()
    open_photo(window, photo)
    page = window.photo_page
    click(page.view_bar.brush)
    click(page.view_bar.brushes.faces)
    page.save(page.exporter.again(page.document, page.controls.output, engine))
    window.dialogs.settings()
    window.dialogs.models()
    assert page.exporter.busy
    destroy(window)
    assert not shiboken6.isValid(window) and not shiboken6.isValid(page.view)
    assert not [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    engine.shutdown()
    until(lambda: set(threading.enumerate()) <= before)
    assert [path.name for path in photo.parent.iterdir() if path.is_file()] == ["photo.png"]


def test_a_window_that_was_closed_ends_too(application, photo):
    engine = FakeEngine()
    window = MainWindow(active_model_of(engine))
    window.show()
    open_photo(window, photo)
    settled(window)
    assert window.close()
    destroy(window)
    assert not shiboken6.isValid(window)
    engine.shutdown()
