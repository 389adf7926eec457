"""Pictures without a file, where dialogs begin, and the colours of the window."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QColor, QColorSpace, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from desktop.folders import pasted_folder, pictures_folder
from desktop.resources import resource
from desktop.student.package import MANIFEST
from desktop.ui.base.last_folder import last_folder, remember_folder
from desktop.ui.photo.save_sheet import SaveSheet
from desktop.ui.shell import incoming, platform
from desktop.ui.shell.open_dialogs import ask_for_folder, ask_for_model, ask_for_photos
from desktop.ui.shell.settings_dialog import SettingsDialog
from tests.ui.conftest import drop_mime, open_photo, save_photo, settled


def picture(width=30, height=20):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(10, 200, 30))
    return image


def mime_of(image=None, address="", **encoded):
    mime = QMimeData()
    if image is not None:
        mime.setImageData(image)
    if address:
        mime.setUrls([QUrl(address)])
    for kind, content in encoded.items():
        mime.setData(f"image/{kind}", QByteArray(content))
    return mime


def test_the_window_is_painted_in_srgb(window):
    """macOS converts from it to the screen; otherwise a P3 screen shows the colours too saturated."""
    space = window.windowHandle().format().colorSpace()
    assert space == QColorSpace(QColorSpace.NamedColorSpace.SRgb)


def test_the_picture_of_a_browser_is_dropped(window):
    assert drop_mime(window, mime_of(picture(), "https://example.org/photos/cat.jpg?size=2"))
    settled(window)
    document = window.photo_page.document
    assert document.path == pasted_folder() / "cat.png"
    assert tuple(document.photo.pixels[5, 5]) == (10, 200, 30)


def test_the_bytes_of_a_file_are_kept_as_they_are(window, tmp_path):
    """They may have a profile and camera data, which the pixels alone have not."""
    content = save_photo(tmp_path / "photo.jpg", quality=90).read_bytes()
    assert drop_mime(window, mime_of(picture(), "https://example.org/dog", jpeg=content))
    settled(window)
    assert window.photo_page.document.path == pasted_folder() / "dog.jpg"
    assert (pasted_folder() / "dog.jpg").read_bytes() == content


def test_an_address_alone_is_answered(window):
    assert drop_mime(window, mime_of(address="https://example.org/photos/cat.jpg"))
    assert "nothing from the web" in window.banner.label.text()
    assert window.photo_page.document is None
    assert not pasted_folder().exists()


def test_text_is_not_welcome(window):
    mime = QMimeData()
    mime.setText("cat")
    assert not drop_mime(window, mime)


@pytest.mark.parametrize(
    "address", ["https://example.org/", "https://example.org/..", "https://e.org/%2Fetc%2Fx.png"]
)
def test_an_address_does_not_choose_the_folder(address):
    (path,) = incoming.take(mime_of(picture(), address))
    assert path.parent == pasted_folder()
    assert path.suffix == ".png"


def test_two_pictures_of_one_name_are_two_files():
    first, second = (incoming.take(mime_of(picture(), "https://e.org/cat.png"))[0] for _ in range(2))
    assert (first.name, second.name) == ("cat.png", "cat 2.png")


def test_pasted_pictures_go_after_a_week():
    new, old = (incoming.take(mime_of(picture()))[0] for _ in range(2))
    long_ago = time.time() - 8 * 24 * 3600
    os.utime(old, (long_ago, long_ago))
    incoming.remove_old()
    assert list(pasted_folder().iterdir()) == [new]


def test_a_pasted_picture_is_saved_among_the_pictures(window):
    (Path.home() / "Pictures").mkdir()
    QGuiApplication.clipboard().setMimeData(mime_of(picture()))
    window.paste()
    settled(window)
    window.photo_page.save_as()
    assert window.findChild(SaveSheet).job().target.parent == Path.home() / "Pictures"


def test_dialogs_begin_among_the_pictures_and_then_where_one_was(window, photo, monkeypatch, tmp_path):
    asked = []

    def choose(_parent, _title, start, *_):
        asked.append(Path(start))
        return [str(photo)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    assert ask_for_photos(window) == ask_for_photos(window) == [photo]
    assert asked == [pictures_folder(), photo.parent]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "home"))
    assert ask_for_folder(window) == [tmp_path / "home"]
    assert last_folder() == tmp_path / "home"


def test_no_dialog_begins_in_the_working_folder(window, photo, monkeypatch):
    """It is "/" for an app that Finder has started."""
    starts = []
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"):
        chosen = "" if name == "getExistingDirectory" else ("", "")
        monkeypatch.setattr(
            QFileDialog, name, lambda *words, chosen=chosen: starts.append(words[2]) or chosen
        )
    open_photo(window, photo)
    window.photo_page.save_as()
    SettingsDialog(None, lambda: False, window).folder.click()
    window.queue_page.form.folder.click()
    window.findChild(SaveSheet).folder.click()
    window.queue_page.save_report()
    for ask in (ask_for_photos, ask_for_folder, ask_for_model):
        ask(window)
    assert len(starts) == 7
    assert all(Path(start).is_absolute() for start in starts), starts


def test_a_dropped_photo_leads_the_next_dialog(window, photo):
    open_photo(window, photo)
    assert last_folder() == photo.parent


def test_the_folder_of_the_sample_or_one_that_is_gone_is_no_start(tmp_path):
    remember_folder(resource("samples"))
    assert last_folder() == pictures_folder()
    remember_folder(tmp_path / "unplugged")
    assert last_folder() == pictures_folder()


@pytest.mark.parametrize("chosen", ["photo.student", f"photo.student/{MANIFEST}"])
def test_on_a_mac_a_model_is_chosen_as_a_file(mac, window, monkeypatch, tmp_path, chosen):
    filters = []

    def choose(_parent, _title, _start, wanted):
        filters.append(wanted)
        return str(tmp_path / chosen), wanted

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    assert ask_for_model(window) == tmp_path / "photo.student"
    assert f"(*.student {MANIFEST})" in filters[0]


def test_elsewhere_a_model_is_a_folder(window, monkeypatch, tmp_path):
    monkeypatch.setattr(platform, "MAC", False)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "photo.student"))
    assert ask_for_model(window) == tmp_path / "photo.student"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    assert ask_for_model(window) is None
