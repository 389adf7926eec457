"""The empty window: samples, recent photos, Paste; and the pictures of models and results."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QMimeData, QPoint, QRect, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from desktop.resources import resource
from desktop.ui.base.picture_card import PictureCard
from tests.ui.conftest import click, open_photo, pixels_of, settled, until


def cards(row):
    return [card for card in row.findChildren(PictureCard) if card.isVisible()]


def test_three_samples_are_offered_and_open(window):
    names = [card.text() for card in cards(window.welcome.samples)]
    assert names == ["Portrait", "From the web", "Old print"]
    click(cards(window.welcome.samples)[1])
    settled(window)
    assert window.photo_page.document.path == resource("samples/web.jpg")


def test_samples_are_three_pictures_small_and_credited(window):
    files = [path for path in resource("samples").rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 400_000
    credits = resource("samples/README.md").read_text()
    labels = [label.text() for label in window.welcome.findChildren(QLabel)]
    (shown,) = (text for text in labels if text.startswith("Samples:"))
    for name, author in (
        ("portrait.jpg", "NASA"),
        ("web.jpg", "Rachel Michetti"),
        ("old-print.jpg", "Lav Varshney"),
    ):
        (line,) = (line for line in credits.splitlines() if f"`{name}`" in line)
        assert author in line and author in shown


def test_recent_photos_are_shown_as_pictures_and_open(open_window, engine, photo):
    first = open_window(engine)
    assert not first.welcome.recent.isVisible()
    open_photo(first, photo)
    first.close()
    window = open_window(engine)
    until(lambda: cards(window.welcome.recent))
    (card,) = cards(window.welcome.recent)
    assert (card.text(), card.accessibleDescription()) == ("photo.png", str(photo))
    until(lambda: len(np.unique(pixels_of(card)[10:60, 10:90])) > 20)  # its ground has one colour
    click(card)
    settled(window)
    assert window.photo_page.document.path == photo


def test_in_a_low_window_recent_photos_come_before_samples(open_window, engine, photo):
    first = open_window(engine)
    open_photo(first, photo)
    first.close()
    window = open_window(engine, size=(640, 440))
    until(lambda: cards(window.welcome.recent))
    assert not cards(window.welcome.samples)
    (card,) = cards(window.welcome.recent)
    inside = window.welcome.rect()
    until(lambda: inside.contains(QRect(card.mapTo(window.welcome, QPoint()), card.size())))
    window.resize(1000, 760)
    until(lambda: len(cards(window.welcome.samples)) == 3)


def test_the_key_after_a_drop_cancels_and_opens_no_sample(window):
    welcome = window.welcome
    welcome.button.setFocus()
    welcome.say("Opening photo.png…")
    assert window.focusWidget() is welcome.cancel
    welcome.say("")
    assert window.focusWidget() is welcome.button


def test_paste_opens_what_was_copied(window, photo):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo))])
    QGuiApplication.clipboard().setMimeData(mime)
    click(window.welcome.paste)
    settled(window)
    assert window.photo_page.document.path == photo


def test_the_message_of_an_export_moves_nothing(window, photo):
    open_photo(window, photo)
    page = window.photo_page
    places = [each.geometry() for each in (page, page.view, page.controls)]
    page.save(page.exporter.again(page.document, page.controls.output, window.active_model.engine))
    until(lambda: window.banner.text)
    assert [each.geometry() for each in (page, page.view, page.controls)] == places
    assert window.banner.picture.isVisible()
    assert window.banner.mapTo(window, QPoint()).y() - window.pages.mapTo(window, QPoint()).y() < 20
