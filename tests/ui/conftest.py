"""Real widgets on the offscreen platform. Any Qt warning fails the test that caused it."""

from __future__ import annotations

import importlib
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import (
    QLocale,
    QMimeData,
    QPoint,
    QPointF,
    QSettings,
    Qt,
    QtMsgType,
    QTranslator,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.base import language, quick_look, surface
from desktop.ui.photo import at_rest
from desktop.ui.shell import platform
from desktop.ui.shell.active_model import ActiveModel
from desktop.ui.shell.application import Application
from desktop.ui.shell.main_window import MainWindow
from tests.ui.fake_engine import FakeEngine

PYOBJC = str(Path(__file__).resolve().parents[1] / "pyobjc")
"""Stand-ins, for tests that believe to be on a Mac. Last, since a Mac has the real modules."""
sys.path.append(PYOBJC)

IGNORED = (
    "This plugin does not support propagateSizeHints()",  # the offscreen platform, for every dialog
    "This plugin does not support raise()",  # and for menus
    "This plugin does not support grabbing the keyboard",
)


@pytest.fixture(scope="session")
def application():
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    surface.IS_WIDE = False  # on a Mac with such a screen, too
    return Application(["vernier"], ["en"])


@pytest.fixture(autouse=True)
def isolated(application, tmp_path, monkeypatch):
    """Settings, home and clipboard of this test alone."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(home))
    monkeypatch.setattr(at_rest, "PATIENCE_MILLISECONDS", 10**8)  # no renders that a test does not ask for
    yield
    QGuiApplication.clipboard().clear()  # what a test has put there must not outlive Python


@pytest.fixture(autouse=True)
def no_qt_warnings(application):
    heard = []

    def listen(kind, _context, text):
        if kind is QtMsgType.QtFatalMsg:
            sys.__stderr__.write(f"Qt ends the program: {text}\n")
        if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg and text not in IGNORED:
            heard.append(text)

    previous = qInstallMessageHandler(listen)
    yield heard
    qInstallMessageHandler(previous)
    assert not heard, f"Qt warned: {heard}"


@pytest.fixture(autouse=True)
def no_errors_in_slots(monkeypatch):
    """An error that is raised where Qt has called: it only prints it, and goes on."""
    raised = []
    monkeypatch.setattr(sys, "excepthook", lambda _, error, __: raised.append(error))
    yield raised
    assert not raised, f"A slot raised: {raised}"


@pytest.fixture
def speak(application):
    """Has the window speak a language until the test ends."""
    before = QLocale()
    known = set(application.findChildren(QTranslator))
    yield lambda code: language.install(application, [code.replace("_", "-")])
    for translator in set(application.findChildren(QTranslator)) - known:
        application.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def engine():
    fake = FakeEngine()
    yield fake
    fake.shutdown()


@pytest.fixture
def open_window(application):
    """Makes windows; closes them afterwards."""
    windows = []

    def make(engine, student=None, problem="", size=(1104, 664)):
        window = MainWindow(active_model_of(engine, student, problem))
        window.resize(*size)
        window.show()
        windows.append(window)
        return window

    yield make
    for window in windows:
        if window.photo_page.saver.busy:
            window.photo_page.cancel()
            until(lambda window=window: not window.photo_page.saver.busy)
        window.queue_page.queue.cancel()
        until(lambda window=window: not window.queue_page.queue.running and not window.queue_page.queue.busy)
        window._closing = True
        window.close()
        window.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def window(open_window, engine):
    return open_window(engine)


@pytest.fixture
def mac(monkeypatch):
    """macOS with stand-ins for PyObjC, fresh for this test."""
    from desktop.ui import base
    from desktop.ui.shell import mac as package

    names = ("objc", "Foundation", "AppKit", "UserNotifications")

    def loaded():
        ours = (f"{package.__name__}.", f"{base.__name__}.mac_")
        return [n for n in sys.modules if n in names or n.startswith(ours)]

    for name in loaded():
        monkeypatch.delitem(sys.modules, name)
        for parent in (package, base):
            monkeypatch.delattr(parent, name.rpartition(".")[2], raising=False)
    monkeypatch.syspath_prepend(PYOBJC)
    monkeypatch.setattr(platform, "MAC", True)
    monkeypatch.setattr(quick_look, "IS_OFFERED", True)
    yield SimpleNamespace(**{name: importlib.import_module(name) for name in names})
    for name in loaded():
        del sys.modules[name]
        for parent in (package, base):
            vars(parent).pop(name.rpartition(".")[2], None)


@pytest.fixture
def photo(tmp_path):
    """A 120 x 90 picture with something to see everywhere."""
    return save_photo(tmp_path / "photo.png")


def active_model_of(engine, student=None, problem=""):
    """An `ActiveModel` with this engine at work."""
    active_model = ActiveModel()
    active_model.engine, active_model.student, active_model.problem = engine, student, problem
    return active_model


def save_photo(path, width=120, height=90, **save):
    y, x = np.mgrid[0:height, 0:width]
    pixels = np.dstack([x * 2 % 256, y * 2 % 256, (x * 7 + y * 13) % 256]).astype(np.uint8)
    Image.fromarray(pixels).save(path, **save)
    return path


@pytest.fixture
def folder(tmp_path):
    """With three photos of the same size."""
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in ("a", "b", "c"):
        save_photo(folder / f"{name}.png", 40, 30)
    return folder


def click(button):
    """Press a button with the mouse."""
    assert button.isVisible() and button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def until(condition, seconds=30.0):
    """Let events happen until it is so."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "that did not happen in time"
        QTest.qWait(5)


def until_still(values, milliseconds=500):
    """Let events happen until the values have not changed for so long."""
    before = None
    while (now := values()) != before:
        before = now
        QTest.qWait(milliseconds)


def settled(window):
    """Wait until the visible region and the ends are rendered and painted, and the original is scaled."""

    def quiet():
        return (
            window.photo_page.document is not None
            and not window.photo_page.opener.busy
            and (window.photo_page.preview is None or window.photo_page.preview.idle)
            and not window.photo_page.view.scaled_original.busy
        )

    until(quiet)
    QTest.qWait(20)  # painting may ask for another scaled_original
    until(quiet)
    QTest.qWait(5)


def open_photo(window, path):
    window.open_paths([path])
    settled(window)


def drop(window, *paths):
    """What the platform sends when files are dropped."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return drop_mime(window, mime)


def drop_mime(window, mime, x=200, y=200):
    """What the platform sends when something is dropped; returns whether it was accepted."""
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(x, y), copy, mime, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(x, y), copy, mime, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def pixels_of(widget):
    """(H, W, 3) of what the widget shows."""
    image = widget.grab().toImage().convertToFormat(image_format())
    array = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return array[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def image_format():
    from PySide6.QtGui import QImage

    return QImage.Format.Format_RGB888
