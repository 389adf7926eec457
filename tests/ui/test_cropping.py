"""Choosing the part of a photo to keep, over the page of that photo."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from desktop.batch import PrintSize
from desktop.imaging.crop import Crop
from desktop.student.geometry import Region
from desktop.ui.base.images import to_image
from desktop.ui.photo.cropping import Cropping
from desktop.ui.viewer.crop_frame import CropFrame
from tests.ui.conftest import click, open_photo, settled
from tests.ui.translations import CODES

PHOTO = (1200, 900)
PAPER = PrintSize(15, 10, "cm", 300)


def image():
    return to_image(np.full((450, 600, 3), 128, np.uint8))


def fourfold(width, height):
    return 4 * width, 4 * height


@pytest.fixture
def page(window, photo):
    open_photo(window, photo)
    return window.photo_page


@pytest.fixture
def cropping(page):
    return begun(page)


def begun(page, size=PHOTO, crop=None, print_size=None):
    cropping = Cropping(page.view, page.refusal.aside, page.view_bar, page)
    cropping.begin(image(), size, crop, fourfold, print_size)
    QTest.qWait(5)
    return cropping


def heard(cropping):
    """What it emits."""
    said = []
    cropping.chosen.connect(said.append)
    cropping.changed.connect(lambda: said.append("begun" if cropping.active else "ended"))
    return said


def test_the_card_is_in_the_middle_though_there_is_an_inset_below(page):
    cropping, cards = begun(page), page.view.cards
    card, view = cropping.card, page.view.rect()
    left = card.width() + 60
    cards.avoid = QRect(left, 0, view.width() - left, view.height())
    cards.place()
    assert abs(card.geometry().center().x() - view.center().x()) <= 1
    cropping.end()
    view, left = page.view.rect(), card.width() + 60
    cards.avoid = QRect(left, 0, view.width() - left, view.height())
    card.show()
    assert card.geometry().right() < left


def choose(card, place):
    card.menu.setCurrentIndex(place)
    card.menu.activated.emit(place)


def names(card):
    return [card.menu.itemText(place) for place in range(card.menu.count())]


def test_it_lies_over_the_photo_below_its_card(page, cropping):
    editor, card = cropping.editor, cropping.card
    assert cropping.active and editor.geometry() == page.view.rect() and editor.hasFocus()
    assert card.isVisible() and page.view.rect().contains(card.geometry())
    top = page.view.childAt(card.geometry().center())
    assert top is card or card.isAncestorOf(top)
    assert editor.framed.bottom() < card.y() and editor.frame.is_whole
    page.window().resize(900, 600)
    QTest.qWait(20)
    assert editor.geometry() == page.view.rect() and editor.framed.bottom() < card.y()


def test_settings_and_tools_are_out_of_sight_until_it_ends(page):
    page.view_bar.brush.click()
    cropping = begun(page)
    bar = page.view_bar
    tools = (bar.segments, bar.original, bar.loupe, bar.pin, bar.brush, bar.invented, bar.zoom)
    assert not any(tool.isEnabled() for tool in tools)
    assert not page.controls.sections.isVisible() and not bar.brushes.isVisible()
    cropping.end()
    assert all(tool.isEnabled() for tool in tools) and page.controls.sections.isVisible()
    assert not cropping.editor.isVisible() and not cropping.card.isVisible() and page.view.hasFocus()
    cropping.end()


def test_a_refusal_at_the_same_time_keeps_them_out_of_sight(page, cropping):
    page.refusal.aside.put(page.refusal, True)
    cropping.end()
    assert not page.view_bar.zoom.isEnabled()
    page.refusal.aside.put(page.refusal, False)
    assert page.view_bar.zoom.isEnabled()


def test_done_tells_the_part_and_ends(cropping):
    said = heard(cropping)
    cropping.editor.change(CropFrame(PHOTO, Region(100, 50, 600, 400)))
    QTest.keyClick(cropping.editor, Qt.Key.Key_Return)
    assert said == [Crop(100, 50, 600, 400), "ended"] and not cropping.active


def test_done_with_the_whole_photo_tells_none(page):
    cropping = begun(page, crop=Crop(100, 50, 600, 400))
    said = heard(cropping)
    assert cropping.editor.frame.region == Region(100, 50, 600, 400)
    click(cropping.card.reset)
    assert cropping.editor.frame.is_whole and not cropping.card.reset.isEnabled()
    click(cropping.card.done)
    assert said == [None, "ended"]


@pytest.mark.parametrize("how", ["key", "button", "end"])
def test_cancel_chooses_nothing(cropping, how):
    said = heard(cropping)
    cropping.editor.change(CropFrame(PHOTO, Region(100, 50, 600, 400)))
    if how == "key":
        QTest.keyClick(cropping.editor, Qt.Key.Key_Escape)
    elif how == "button":
        click(cropping.card.cancel)
    else:
        cropping.end()
    assert said == ["ended"]


def test_it_ends_where_nothing_has_the_keyboard(page, cropping):
    page.window().focusWidget().clearFocus()
    cropping.end()
    assert not cropping.active


def test_a_crop_of_another_photo_is_not_shown(page):
    assert begun(page, crop=Crop(1000, 800, 600, 400)).editor.frame.is_whole


def test_ratios_are_taken_and_turned(page, cropping):
    card, editor = cropping.card, cropping.editor
    assert names(card) == ["Free", "As the Photo", "1 : 1", "3 : 2", "4 : 3", "5 : 4", "16 : 9"]
    choose(card, 2)
    assert editor.frame.region == Region(150, 0, 900, 900) and not card.turn.isEnabled()
    assert editor.hasFocus(), "the keys move the frame again"
    choose(card, 3)
    assert editor.frame.region == Region(0, 50, 1200, 800)
    QTest.keyClick(editor, Qt.Key.Key_X)
    assert editor.frame.region == Region(300, 0, 600, 900) and card.menu.currentText() == "2 : 3"
    assert names(card)[6] == "9 : 16"
    choose(card, 6)
    assert editor.frame.region.height == 900 and editor.frame.has(9 / 16), "it stays upright"
    choose(card, 1)
    assert editor.frame.is_whole
    click(card.turn)
    assert editor.frame.has(900 / 1200) and card.menu.currentText() == "As the Photo"
    choose(card, 0)
    assert editor.frame.ratio is None and editor.frame.has(900 / 1200)


def test_an_upright_photo_is_offered_upright_ratios(page):
    cropping = begun(page, size=(900, 1200))
    assert "2 : 3" in names(cropping.card)
    choose(cropping.card, 3)
    assert cropping.editor.frame.region == Region(50, 0, 800, 1200)


def test_the_paper_that_is_set_is_offered(page):
    cropping = begun(page, print_size=PAPER)
    assert names(cropping.card)[-1] == "Print 15 × 10 cm"
    choose(cropping.card, 7)
    QTest.keyClick(cropping.editor, Qt.Key.Key_X)
    assert cropping.card.menu.currentText() == "Print 10 × 15 cm"
    assert cropping.editor.frame.has(10 / 15)


@pytest.mark.parametrize(
    ("crop", "text"), [(Crop(0, 0, 602, 401), "3 : 2"), (Crop(9, 9, 300, 402), "Free"), (None, "Free")]
)
def test_it_goes_on_with_the_ratio_of_the_present_crop(page, crop, text):
    assert begun(page, crop=crop).card.menu.currentText() == text


def test_a_ratio_keeps_the_name_by_which_it_was_chosen(page):
    cropping, crop = begun(page, print_size=PAPER), Crop(0, 0, 600, 400)
    for entry, text in (
        (None, "Print 15 × 10 cm"),
        (7, "Print 15 × 10 cm"),
        (3, "3 : 2"),
        (0, "Free"),
        (4, "Print 15 × 10 cm"),
    ):
        cropping.begin(image(), PHOTO, crop, fourfold, PAPER, entry)
        assert cropping.card.menu.currentText() == text
        assert cropping.editor.frame.ratio == (None if text == "Free" else 1.5)
    cropping.begin(image(), PHOTO, crop, fourfold, None, 7)
    assert cropping.card.menu.currentText() == "3 : 2"


def test_it_tells_the_size_of_the_part_and_of_the_result(page, cropping):
    card = cropping.card
    assert card.facts.text() == "1200 × 900 → 4800 × 3600"
    width = card.width()
    cropping.editor.change(CropFrame(PHOTO, Region(0, 0, 60, 40)))
    QTest.qWait(5)
    assert card.facts.text() == "60 × 40 → 240 × 160" and card.width() == width, "nothing moves"
    cropping.begin(image(), PHOTO, None, lambda width, height: (width, height))
    assert card.facts.text() == "1200 × 900"


def test_keys_in_the_card_are_for_the_frame(page, cropping):
    cropping.editor.change(CropFrame(PHOTO, Region(100, 50, 600, 400)))
    cropping.card.turn.setFocus()
    zoom = page.view.viewport.zoom
    for key in (Qt.Key.Key_X, Qt.Key.Key_Plus):
        QTest.keyClick(cropping.card.turn, key)
    assert cropping.editor.frame.region.height > cropping.editor.frame.region.width
    assert page.view.viewport.zoom == zoom
    QTest.keyClick(cropping.card.turn, Qt.Key.Key_Escape)
    assert not cropping.active and page.view.hasFocus()


def test_the_view_below_takes_no_key_and_no_wheel(page, cropping):
    zoom, layout = page.view.viewport.zoom, page.view.view_layout
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_1, Qt.Key.Key_Space):
        QTest.keyClick(cropping.editor, key)
    for widget in (cropping.editor, cropping.card):
        at = widget.mapTo(page.window(), QPoint(4, widget.height() // 2))
        QTest.wheelEvent(page.window().windowHandle(), QPointF(at), QPoint(0, 120))
    assert page.view.viewport.zoom == zoom and page.view.view_layout == layout


@pytest.mark.parametrize("code", CODES)
def test_the_card_fits_the_smallest_window(speak, open_window, engine, photo, code):
    speak(code)
    window = open_window(engine, size=(640, 440))
    open_photo(window, photo)
    page = window.photo_page
    page.controls.hide()  # as the window does while a photo is cropped
    cropping = begun(page, size=(4000, 3000), print_size=PAPER)
    settled(window)
    card = cropping.card
    place = QRect(card.mapTo(window, QPoint()), card.size())
    assert window.rect().contains(place) and card.x() >= 0 and card.geometry().right() < page.view.width()
    assert card.facts.isVisible() and card.facts.text().endswith("→ 16000 × 12000")
    assert card.height() <= 90 and cropping.editor.shown.height() > 180
    shown = [*card.findChildren(QAbstractButton), card.facts, card.menu]
    places = [QRect(each.mapTo(card, QPoint()), each.size()) for each in shown]
    assert all(card.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
    for button in (card.reset, card.cancel, card.done):
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()) + 12
    window.resize(1300, 800)
    settled(window)
    text = max(card.menu.fontMetrics().horizontalAdvance(name) for name in names(card))
    assert card.menu.width() >= text + 40 and card.height() < 60, "one row, and all of the menu"
    told = [button.accessibleName() or button.text() for button in card.findChildren(QAbstractButton)]
    assert all(told) and len(told) == len(set(told))
