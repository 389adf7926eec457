"""The reduced picture of a large photo, until it has been read."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from desktop.errors import DamagedImage
from desktop.imaging import thumbnail
from desktop.ui.base.banner import Kind
from desktop.ui.photo import opening
from desktop.user_text import UserText
from tests.ui.conftest import drop, open_photo, pixels_of, save_photo, settled, until
from tests.ui.fake_engine import FakeEngine


@pytest.fixture
def reading(monkeypatch):
    """Photos are not read before this is set; `error` is raised then, if there is one."""
    load, go_on = opening.load, threading.Event()
    go_on.error = None

    def wait(*args, **options):
        assert go_on.wait(30)
        if go_on.error is not None:
            raise go_on.error
        return load(*args, **options)

    monkeypatch.setattr(opening, "load", wait)
    yield go_on
    go_on.set()


@pytest.fixture
def large(tmp_path, monkeypatch):
    monkeypatch.setattr(thumbnail, "_LARGE", 200 * 150)
    return save_photo(tmp_path / "large.jpg", 200, 150, quality=95)


def shown(window):
    """Waits until a reduced picture is shown, and returns the pixels of the view."""
    until(lambda: window.photo_page.until_open.shown is not None)
    return pixels_of(window.photo_page.view)


def test_a_large_photo_is_seen_before_it_has_been_read(window, large, reading):
    assert drop(window, large)
    early = shown(window)
    page = window.photo_page
    assert page.document is None and window.pages.currentWidget() is page
    assert window.windowTitle() == "large.jpg – Vernier"
    assert (page.view_bar.title.name, page.view_bar.title.line) == ("large.jpg", "200 × 150")
    assert not page.menu_actions.save.isEnabled() and not page.menu_actions.copy.isEnabled()
    assert page.status.cancel.isVisible() and page.status.work.text() == "Opening large.jpg…"
    assert page.controls.sizes.result == (800, 600)
    reading.set()
    settled(window)
    page.view.show_original(True)
    QTest.qWait(20)
    until(lambda: not page.view.scaled_original.busy)
    left, top, right, bottom = (round(edge) for edge in page.view.viewport.shown)
    middle = np.s_[top + 90 : bottom - 90, left + 9 : right - 9]
    late = pixels_of(page.view)
    assert np.abs(early[middle].mean((0, 1)) - late[middle].mean((0, 1))).max() < 3
    assert early[middle].std() > 5, "it is the picture, at the place where the photo is now"
    assert page.until_open.shown is None and page.menu_actions.save.isEnabled()


def test_nothing_can_be_set_for_the_photo_before(window, photo, large, reading):
    reading.set()
    open_photo(window, photo)
    page = window.photo_page
    bar = page.controls.slider.bar
    at = bar.mapTo(window, bar.rect().center())
    assert window.childAt(at) is bar
    bar.setFocus()
    reading.clear()
    window.open_photo(large)
    shown(window)
    assert page.path == large and page.document.path == photo
    assert not page.controls.isAncestorOf(window.childAt(at)) and page.view.hasFocus()
    assert not page.can_save and not page.menu_actions.reset_realism.isEnabled()
    before = page.view.viewport.zoom
    over = window.childAt(page.view.mapTo(window, QPoint(200, 200)))
    QTest.mouseDClick(over, Qt.MouseButton.LeftButton)
    assert page.view.viewport.zoom == before
    reading.set()
    settled(window)
    assert page.document.path == large and page.can_save
    assert window.childAt(at) is bar


def test_nothing_beside_the_inspector_can_be_set_either(window, photo, large, reading):
    reading.set()
    open_photo(window, photo)
    page = window.photo_page
    page.menu_actions.filmstrip.trigger()
    page.view_bar.brush.click()
    settled(window)
    reading.clear()
    places = [
        button.mapTo(window, button.rect().center()) for button in page.filmstrip.findChildren(QToolButton)
    ]
    faces = page.view_bar.brushes.faces
    places.append(faces.mapTo(window, faces.rect().center()))
    assert window.childAt(places[0]).window() is window and window.childAt(places[-1]) is faces
    before = window.settings.of(photo)
    window.open_photo(large)
    shown(window)
    for place in places:
        assert not isinstance(window.childAt(place), QToolButton)
        QTest.mouseClick(window.childAt(place), Qt.MouseButton.LeftButton)
    assert window.settings.of(photo) == before and faces.isEnabled()
    reading.set()
    settled(window)
    assert window.childAt(places[-1]) is faces


def test_nothing_is_said_about_the_photo_before(window, photo, large, reading):
    reading.set()
    open_photo(window, photo)
    page = window.photo_page
    window.banner.show_message(Kind.NOTE, "Noise found.", page=page)
    reading.clear()
    window.open_photo(large)
    shown(window)
    assert window.banner.isHidden()
    page.preview.progressed.emit(1, 4)
    assert page.status.work.text() == "Opening large.jpg…" and page.status.cancel.isVisible()
    reading.set()
    settled(window)
    page.preview.progressed.emit(1, 4)
    assert page.status.work.text() == "Rendering what you see…" and not page.status.cancel.isVisible()


@pytest.mark.parametrize("before", [True, False])
def test_another_model_does_not_bring_back_the_photo_before(window, photo, large, reading, before):
    page = window.photo_page
    if before:
        reading.set()
        open_photo(window, photo)
        reading.clear()
    window.open_photo(large)
    shown(window)
    other = FakeEngine()
    page.set_engine(other)
    reading.set()
    until(lambda: page.document is not None and page.document.path == large)
    settled(window)
    assert page.document.engine is other and page.preview.layers
    other.shutdown()


@pytest.mark.parametrize("end", ["fails", "is cancelled"])
@pytest.mark.parametrize("before", [True, False])
def test_what_was_there_comes_back_if_it(window, photo, large, reading, before, end):
    page = window.photo_page
    if before:
        reading.set()
        open_photo(window, photo)
        picture = pixels_of(page.view)
        reading.clear()
    window.open_photo(large)
    shown(window)
    if end == "fails":
        reading.error = DamagedImage(UserText("It is damaged."), UserText("It is damaged."))
        reading.set()
        until(lambda: not page.opener.busy)
        assert window.banner.text == "It is damaged."
        window.banner.hide()
    else:
        page.cancel()
    assert page.until_open.shown is None
    assert window.pages.currentWidget() is (page if before else window.welcome)
    if before:
        settled(window)
        assert (pixels_of(page.view) == picture).all()
        assert page.view_bar.title.name == "photo.png" and page.can_save
    reading.set()


def test_a_photo_that_is_read_soon_has_none(window, tmp_path, reading):
    small = save_photo(tmp_path / "small.jpg", 400, 300)
    window.open_photo(small)
    until(lambda: window.photo_page.opener._reducing.newest is None)
    assert window.photo_page.until_open.shown is None
    assert window.pages.currentWidget() is window.welcome
    reading.set()
    settled(window)
