from __future__ import annotations

import time
import unicodedata
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QSettings, Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.errors import Cancelled
from desktop.student.package import StudentPackage
from desktop.ui.photo import recent_files as recent
from desktop.ui.shell import screenshot
from desktop.ui.shell.main_window import MainWindow
from tests.ui.conftest import active_model_of, click, drop, open_photo, pixels_of, save_photo, settled, until
from tests.ui.fake_engine import MANIFEST


def test_an_empty_window_invites(window):
    assert window.pages.currentWidget() is window.welcome
    assert not window.photo_page.controls.isVisible()
    assert window.welcome.button.isVisible()
    assert not window.photo_page.menu_actions.save.isEnabled()


def test_a_dropped_photo_is_shown(window, photo):
    assert drop(window, photo)
    settled(window)
    assert window.pages.currentWidget() is window.photo_page
    assert window.photo_page.document.path == photo
    window.photo_page.view.zoom_to(1.0)
    settled(window)
    left, top, right, bottom = (round(v) for v in window.photo_page.view.viewport.shown)
    assert (right - left, bottom - top) == (480, 360)
    before = (
        pixels_of(window.photo_page.view)[top + 50 : bottom, left : left + 200].reshape(-1, 3).mean(axis=0)
    )
    assert before == pytest.approx(
        window.photo_page.document.photo.pixels[12:, :50].reshape(-1, 3).mean(axis=0), abs=2
    )
    title = window.photo_page.view_bar.title
    assert (title.name, title.line) == ("photo.png", "120 × 90 → 480 × 360")


def test_dropping_something_else_than_files_is_refused(window):
    mime = QMimeData()
    mime.setText("hello")
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QDragEnterEvent

    event = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(window, event)
    assert not event.isAccepted()


def test_the_finder_can_ask_to_open(application, window, photo):
    application.files_wanted.connect(window.open_paths)
    QApplication.sendEvent(application, QFileOpenEvent(str(photo)))
    settled(window)
    assert window.photo_page.document.path == photo


def test_a_photo_of_the_command_line_is_opened_once(application, window, photo, tmp_path):
    """A Mac hands it to the program a second time, as if the Finder had asked, and in its own spelling."""
    photo = photo.rename(tmp_path / unicodedata.normalize("NFC", "Grün.png"))
    (tmp_path / "link").symlink_to(tmp_path)
    typed = tmp_path / "link" / ".." / tmp_path.name / unicodedata.normalize("NFD", photo.name)
    other = save_photo(tmp_path / "other.png", 40, 30)
    wanted = []
    application.files_wanted.connect(wanted.append)
    application.given([typed])
    for path in (photo, other, photo):
        QApplication.sendEvent(application, QFileOpenEvent(str(path)))
    until(lambda: wanted)
    assert wanted == [[other, photo]], "later the person asks for it"
    application.files_wanted.disconnect(wanted.append)


def test_a_broken_file_gives_a_sentence_and_keeps_the_picture(window, photo, tmp_path):
    open_photo(window, photo)
    shown = pixels_of(window.photo_page.view)
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"this is no picture")
    drop(window, broken)
    until(lambda: window.banner.text)
    assert "broken.jpg" in window.banner.text
    assert window.photo_page.document.path == photo
    click(window.banner.dismiss)
    settled(window)
    assert (pixels_of(window.photo_page.view) == shown).all()


def test_the_newest_wish_wins(window, tmp_path):
    first = save_photo(tmp_path / "first.png", 1500, 1000)
    second = save_photo(tmp_path / "second.png", 40, 30)
    window.open_paths([first])
    window.open_paths([second])
    settled(window)
    QTest.qWait(300)
    assert window.photo_page.document.path == second


def test_the_engine_forgets_the_photo_before(window, photo, tmp_path, engine):
    open_photo(window, photo)
    number = window.photo_page.document.image
    open_photo(window, save_photo(tmp_path / "other.png"))
    assert engine.closed == [number]


def test_recent_photos_are_offered(window, photo, tmp_path):
    open_photo(window, photo)
    other = save_photo(tmp_path / "other.png")
    open_photo(window, other)
    assert recent.recent_files() == [other, photo]
    window.recent_menu.fill()
    names = [action.text() for action in window.recent_menu.actions()]
    assert names[:2] == ["other.png", "photo.png"]
    window.recent_menu.actions()[1].trigger()
    settled(window)
    assert window.photo_page.document.path == photo
    photo.unlink()
    assert recent.recent_files() == [other]


def test_without_a_student_photos_are_shown_with_the_reason(open_window, photo):
    window = open_window(None, problem="No model is installed.")
    assert window.banner.text == "No model is installed."
    open_photo(window, photo)
    assert window.pages.currentWidget() is window.photo_page
    assert not window.photo_page.controls.slider.isEnabled()
    assert not window.photo_page.controls.save.isEnabled()
    title = window.photo_page.view_bar.title
    assert (title.name, title.line) == ("photo.png", "120 × 90")
    assert window.banner.text == "No model is installed."


def test_a_photo_with_transparency_is_shown_over_a_checkerboard(window, tmp_path):
    pixels = np.full((60, 80, 4), 255, np.uint8)
    pixels[:, :, 3] = 0
    path = tmp_path / "clear.png"
    Image.fromarray(pixels).save(path)
    open_photo(window, path)
    shown = pixels_of(window.photo_page.view)
    left, top, right, bottom = (int(v) for v in window.photo_page.view.viewport.shown)
    inside = shown[top + 60 : bottom - 60, left + 60 : right - 60]
    assert {tuple(p) for p in inside.reshape(-1, 3)} >= {(0x66, 0x66, 0x66), (0x99, 0x99, 0x99)}


def test_the_window_comes_back_where_it_was(open_window, engine):
    first = open_window(engine, size=(720, 540))
    first.close()
    assert Path(QSettings().fileName()).is_file()
    second = MainWindow(active_model_of(engine))
    assert (second.width(), second.height()) == (720, 540)
    second.deleteLater()


def test_every_control_has_a_name_for_those_who_do_not_see(window, photo):
    from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QLabel

    open_photo(window, photo)
    for kind in (QAbstractButton, QAbstractSlider):
        for widget in window.findChildren(kind):
            if not widget.isVisibleTo(window):
                continue
            named = widget.accessibleName() or getattr(widget, "text", str)()
            # Qt's own helpers, such as scroll bar arrows and the menu extension, name themselves.
            assert named or widget.objectName().startswith("qt_"), widget
    assert window.photo_page.view.accessibleName()
    assert all(
        label.text() or label.pixmap() or not label.isVisible() for label in window.findChildren(QLabel)
    )


def test_a_student_of_others_says_its_licence_once(open_window, engine, tmp_path):
    others = replace(MANIFEST, system="oftsr", licence="none stated")
    student = StudentPackage(tmp_path, others)
    assert "Its licence: none stated." in open_window(engine, student).banner.text
    assert open_window(engine, student).banner.text == ""


def test_a_damaged_photo_can_be_opened_anyway(window, tmp_path):
    path = save_photo(tmp_path / "half.jpg", 200, 160)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2] + b"\xff\xd9")
    drop(window, path)
    until(lambda: window.banner.text)
    assert "ends too early" in window.banner.text
    assert window.photo_page.document is None
    assert window.banner.action.text() == "Open Anyway"
    click(window.banner.action)
    settled(window)
    assert window.photo_page.document.path == path
    assert "ends too early" in window.banner.text
    assert not window.banner.action.isVisible()


def test_a_file_that_is_no_picture_can_not_be_opened_anyway(window, tmp_path):
    (tmp_path / "text.jpg").write_bytes(b"this is no picture")
    drop(window, tmp_path / "text.jpg")
    until(lambda: window.banner.text)
    assert not window.banner.action.isVisible()


def slow_reader(monkeypatch):
    """Read photos until that is cancelled; returns what happened so far."""
    seen = []

    def slowly(path, scale, *, allow_damaged, cancelled):
        seen.append("reading")
        until_cancelled(cancelled)
        seen.append("given up")
        raise Cancelled("Stopped.")

    monkeypatch.setattr("desktop.ui.preview.document.read_apart", slowly)
    return seen


def test_opening_can_be_cancelled(window, photo, tmp_path, monkeypatch):
    open_photo(window, photo)
    seen = slow_reader(monkeypatch)
    window.open_paths([save_photo(tmp_path / "other.png")])
    until(lambda: seen and window.photo_page.status.cancel.isVisible())
    click(window.photo_page.status.cancel)
    until(lambda: len(seen) == 2)
    settled(window)
    assert not window.photo_page.status.cancel.isVisible()
    assert not window.banner.text
    assert window.photo_page.document.path == photo


def test_opening_the_first_photo_can_be_cancelled(window, photo, monkeypatch):
    seen = slow_reader(monkeypatch)
    assert not window.welcome.cancel.isVisible()
    window.open_paths([photo])
    until(lambda: seen and window.welcome.cancel.isVisible())
    click(window.welcome.cancel)
    until(lambda: len(seen) == 2)
    assert window.welcome.button.isVisible() and not window.welcome.cancel.isVisible()


def until_cancelled(cancelled, seconds=30.0):
    end = time.monotonic() + seconds
    while not cancelled():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_a_screenshot_of_a_refused_photo_ends_at_once(window, tmp_path, monkeypatch, capsys):
    statuses = []
    monkeypatch.setattr(screenshot.Application, "exit", statuses.append)
    (tmp_path / "a.png").write_bytes(b"no picture")
    shot = screenshot._Shot(window, tmp_path / "shot.png")
    window.open_photo(tmp_path / "a.png")
    until(lambda: statuses == [1], seconds=20)
    shot._timer.stop()
    assert "a.png is not an image" in capsys.readouterr().err


def test_a_photo_that_was_made_by_vernier_says_so_and_can_be_enlarged(window, tmp_path, photo):
    open_photo(window, photo)
    assert not window.banner.text
    window.photo_page.save(window.photo_page.exporter.again(*opened(window)))
    until(lambda: window.banner.text == "Saved as photo-4x.png.")
    open_photo(window, photo.with_name("photo-4x.png"))
    assert window.banner.text == (
        "This photo was already enlarged or cleaned by Vernier, with the model Fake at realism 50. Enlarge "
        "the original instead, if you have it."
    )
    assert window.photo_page.can_save
    window.photo_page.save(window.photo_page.exporter.again(*opened(window)))
    until(lambda: "Saved as photo-4x-4x.png." in window.banner.text)


def opened(window):
    """What an export needs of the photo that is open."""
    page = window.photo_page
    return page.document, page.controls.output, page._engine
