"""Cards that float over the photo: none covers another, nor a label, nor the inset where there is room."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from desktop.ui.base.banner import Kind
from desktop.ui.base.floating import Cards, Floating
from desktop.ui.base.reveal import reveal_name
from desktop.ui.base.translation import tr
from desktop.ui.viewer import overlays
from tests.ui.conftest import click, open_photo, save_photo, settled
from tests.ui.translations import CODES


def place_of(widget, window):
    return QRect(widget.mapTo(window, QPoint()), widget.size())


@pytest.fixture
def labels(monkeypatch):
    """Where labels were painted last, in device pixels of the view."""
    painted = []

    def paint(painter, rect, *rest):
        painted.append(painter.deviceTransform().mapRect(rect))

    monkeypatch.setattr(overlays, "_draw_pill", paint)
    return painted


@pytest.mark.parametrize("size", [(1024, 700), (700, 480), (1600, 1000)])
def test_message_brush_and_progress_lie_apart_and_leave_the_labels_free(
    open_window, engine, tmp_path, size, labels
):
    window = open_window(engine, size=size)
    open_photo(window, save_photo(tmp_path / "wide.png", 400, 300))
    page = window.photo_page
    click(page.view_bar.brush)
    window.banner.show_message(
        Kind.SUCCESS, "Saved as wide-4x.png.", "Show in Folder", more="Open", page=page
    )
    page.status.saving("wide-4x.png")
    settled(window)
    cards = [page.view_bar.brushes.parentWidget(), window.banner, page.status]
    assert all(isinstance(card, Floating) and card.isVisible() for card in cards)
    places = [place_of(card, window) for card in cards]
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
    assert all(place_of(window.pages, window).contains(place) for place in places)
    assert [card.width() - card.least_width for card in cards if card.width() < card.least_width] == []
    labels.clear()
    page.view.grab()
    over = [card.mapTo(window, QPoint()) - page.view.mapTo(window, QPoint()) for card in cards]
    areas = [QRect(at, card.size()) for at, card in zip(over, cards, strict=True)]
    assert labels and not any(label.toRect().intersects(area) for label in labels for area in areas)


def test_a_message_lies_over_the_photo_and_not_over_its_settings(window, photo):
    open_photo(window, photo)
    window.banner.show_message(Kind.NOTE, "A note.", page=window.photo_page)
    settled(window)
    place, settings = (place_of(each, window) for each in (window.banner, window.photo_page.controls))
    assert not place.intersects(settings)
    window.show_queue()
    window.banner.show_message(Kind.NOTE, "A note.", page=window.queue_page)
    settled(window)
    rows = place_of(window.queue_page.list, window)
    place = place_of(window.banner, window)
    assert rows.contains(place) and place.top() > rows.center().y(), "the first rows stay in sight"


@pytest.mark.parametrize("code", ["en", "de", "ru", "ja"])
def test_in_the_smallest_window_the_cleanup_that_was_chosen_is_told_beside_the_settings(
    speak, open_window, engine, photo, code
):
    speak(code)
    window = open_window(engine, size=(640, 440))
    open_photo(window, photo)
    text = tr("Compression artefacts found · Cleanup {value}").format(value=100)
    banner, page = window.banner, window.photo_page
    banner.show_message(Kind.NOTE, text, tr("Undo"), page=page)
    settled(window)
    assert not place_of(banner, window).intersects(place_of(page.controls, window))
    label, lines = banner.label, banner.label.heightForWidth(banner.label.width())
    assert lines <= label.height() and lines <= 3 * label.fontMetrics().lineSpacing()
    assert banner.action.geometry().left() > label.geometry().right(), "nothing is cut off"


@pytest.mark.parametrize("code", CODES)
def test_in_the_smallest_window_the_end_of_a_batch_is_told_beside_the_settings(
    speak, open_window, engine, code
):
    speak(code)
    window = open_window(engine, size=(640, 440))
    banner, page = window.banner, window.queue_page
    window.show_queue()
    text = tr("%n photo(s) enlarged", "", 3)
    banner.show_message(Kind.NOTE, text, tr("Save Report…"), more=reveal_name(), page=page)
    QTest.qWait(20)
    assert not place_of(banner, window).intersects(place_of(page.form, window))
    parts = [part.geometry() for part in (banner.label, banner.action, banner.more, banner.dismiss)]
    assert not any(one.intersects(other) for one, other in combinations(parts, 2))
    assert all(banner.rect().contains(part) for part in parts)
    assert banner.label.heightForWidth(banner.label.width()) <= banner.label.height(), "nothing is cut off"


@pytest.mark.parametrize("code", CODES)
def test_in_the_smallest_window_a_long_sentence_leaves_the_settings_free(
    speak, open_window, engine, photo, code
):
    speak(code)
    window = open_window(engine, size=(640, 440))
    open_photo(window, photo)
    text = tr(
        "This photo was already enlarged or cleaned by Vernier, with the model {model} at realism "
        "{realism}. Enlarge the original instead, if you have it."
    ).format(model="Photo Max", realism=50)
    banner, page = window.banner, window.photo_page
    banner.show_message(Kind.NOTE, text, page=page)
    settled(window)
    assert not place_of(banner, window).intersects(place_of(page.controls, window))
    assert banner.label.heightForWidth(banner.label.width()) <= banner.label.height(), "nothing is cut off"


@pytest.mark.parametrize("code", CODES)
def test_in_the_smallest_window_progress_is_told_in_whole_words(speak, open_window, engine, photo, code):
    speak(code)
    window = open_window(engine, size=(640, 440))
    open_photo(window, photo)
    page = window.photo_page
    page.status.rendering(1, 4)
    page.status.show()
    QTest.qWait(20)
    assert page.status.work.text() in (tr("Rendering what you see…"), tr("Rendering…"))
    assert place_of(page.view, window).contains(place_of(page.status, window))


def test_progress_leaves_the_inset_free(open_window, engine, tmp_path):
    window = open_window(engine, size=(1280, 800))
    open_photo(window, save_photo(tmp_path / "large.png", 800, 600))
    page = window.photo_page
    place = page.view.inset_place()
    assert place is not None
    page.status.saving("large-4x.png")
    settled(window)
    assert not page.status.geometry().intersects(place.frame.toRect())


def test_a_card_that_goes_leaves_its_place_to_the_next(window, photo):
    open_photo(window, photo)
    cards = Cards(window.photo_page.view)
    first, second = (Floating(cards, Qt.Edge.TopEdge) for _ in range(2))
    first.show(), second.show()
    first.setMinimumSize(80, 30), second.setMinimumSize(80, 30)
    settled(window)
    below = second.y()
    first.hide()
    assert second.y() < below
    second.deleteLater(), first.deleteLater()


def test_a_message_is_as_wide_as_its_text_whatever_was_said_before(window, photo):
    open_photo(window, photo)
    banner = window.banner

    def width_of(text):
        banner.show_message(Kind.NOTE, text, page=window.photo_page)
        settled(window)
        return banner.width()

    alone = width_of("A note.")
    assert width_of("A sentence that is much too long for one line of a message, and so has two.") > alone
    assert width_of("A note.") == alone
