"""What a person expects of any app: clipboard, language, log, keyboard."""

from __future__ import annotations

import plistlib
import subprocess
import sys

import pytest
from PySide6.QtCore import QMimeData, QProcess, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QMenu

from desktop.ui.base.translation import tr
from desktop.ui.shell import platform, quick_action
from tests.ui.conftest import open_photo, settled, until
from tests.ui.fake_engine import DEFAULT_REALISM, expected


def test_a_picture_is_pasted(window):
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor(10, 200, 30))
    QGuiApplication.clipboard().setImage(image)
    window.paste()
    settled(window)
    assert (window.photo_page.document.photo.width, window.photo_page.document.photo.height) == (30, 20)
    assert tuple(window.photo_page.document.photo.pixels[5, 5]) == (10, 200, 30)


def test_nothing_is_pasted_from_an_empty_clipboard(window):
    QGuiApplication.clipboard().clear()
    window.paste()
    assert window.pages.currentWidget() is window.welcome and not window.banner.isVisible()


def test_pasted_files_are_opened(window, photo):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo))])
    QGuiApplication.clipboard().setMimeData(mime)
    window.paste()
    settled(window)
    assert window.photo_page.document.path == photo


def test_what_is_seen_is_copied_pixel_for_pixel(window, photo):
    open_photo(window, photo)
    window.photo_page.copy()
    image = QGuiApplication.clipboard().image()
    wanted = expected(window.photo_page.document.photo.pixels, DEFAULT_REALISM)
    assert (image.width(), image.height()) == (480, 360)
    colour = image.pixelColor(300, 200)
    assert (colour.red(), colour.green(), colour.blue()) == tuple(wanted[200, 300])


def test_an_error_offers_the_log(window, tmp_path, monkeypatch):
    shown = []
    monkeypatch.setattr("desktop.ui.shell.main_window.reveal", shown.append)
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"this is no picture")
    window.open_paths([broken])
    until(lambda: window.banner.text)
    assert window.banner.log.isVisible()
    window.banner.log.click()
    assert shown[0].name == "vernier.log"


def test_elsewhere_nothing_is_started(monkeypatch, application):
    monkeypatch.setattr(platform, "MAC", False)
    monkeypatch.setattr(QProcess, "start", lambda *_: pytest.fail("started"))
    monkeypatch.setattr(QProcess, "startDetached", lambda *_: pytest.fail("started"))
    platform.Awake().hold(True)
    platform.DesktopServices().notify("a", "b")


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (["de-AT", "en"], "de Treu 2 Fotos"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "zh-Hans-CN", "zh"], "zh-Hant 忠實 2 張照片"),
    ],
)
def test_the_window_speaks_the_first_language_that_it_knows(wanted, said):
    code = (
        "from desktop.ui.shell.application import Application\n"
        "from desktop.ui.base.translation import tr\n"
        f"application = Application(['vernier'], {wanted})\n"
        "print(application.language, tr('Faithful'), tr('%n photo(s)', '', 2))\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert ran.stdout.strip() == said


def test_english_plurals(application):
    assert tr("%n photo(s)", "", 1) == "1 photo"
    assert tr("%n photo(s)", "", 3) == "3 photos"


def test_tab_reaches_every_control(window, photo):
    open_photo(window, photo)
    reached = set()
    widget = window.photo_page.view
    for _ in range(400):
        widget = widget.nextInFocusChain()
        if widget.isVisible() and widget.focusPolicy() != widget.focusPolicy().NoFocus:
            reached.add(widget)
    assert {
        window.photo_page.controls.slider.bar,
        window.photo_page.controls.save,
        window.photo_page.view,
    } <= reached


def test_finder_gets_a_service_and_loses_it(mac, request, monkeypatch, tmp_path):
    monkeypatch.setattr(QProcess, "startDetached", lambda *_: True)
    monkeypatch.setattr(quick_action, "services_folder", lambda: tmp_path / "Services")
    window = request.getfixturevalue("window")
    entry = window.window_actions.finder_service
    entry.trigger()
    assert "choose Services › Enlarge with Vernier" in window.banner.text
    contents = tmp_path / "Services/Vernier.workflow/Contents"
    (service,) = plistlib.loads((contents / "Info.plist").read_bytes())["NSServices"]
    assert service["NSMenuItem"]["default"] == "Enlarge with Vernier"
    (action,) = plistlib.loads((contents / "document.wflow").read_bytes())["actions"]
    assert "-m desktop " in action["action"]["ActionParameters"]["COMMAND_STRING"]
    window.menuBar().actions()[0].menu().aboutToShow.emit()
    assert entry.isChecked()
    entry.trigger()
    assert not contents.parent.exists()
    assert window.banner.text == "Finder does not have the service any more."


@pytest.mark.parametrize("mac", [True, False])
def test_full_screen_is_offered_once(mac, request, monkeypatch):
    monkeypatch.setattr(platform, "MAC", mac)
    window = request.getfixturevalue("window")
    offered = [action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()]
    assert offered.count(window.window_actions.full_screen) == (0 if mac else 1), "macOS adds its own"


def test_services_that_can_not_be_written_are_told(window, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(quick_action, "services_folder", lambda: tmp_path / "file")
    quick_action.toggle(window.banner)
    assert window.banner.text.startswith("Finder's services could not be changed: Not a directory.")
