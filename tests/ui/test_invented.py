"""What was invented is highlighted where it can be seen, and elsewhere the photo stays as it is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint

from desktop.ui.viewer import overlays
from tests.ui.conftest import click, open_photo, pixels_of, save_photo, settled
from tests.ui.fake_engine import red_at

TINT = (255, 0, 150)
HINT = "Zoom in to see what is invented"


@pytest.fixture
def page(window, engine, tmp_path):
    """A photo that is fitted into the window, where its enlargement is the photo, with realism 1."""
    engine.manifest = replace(engine.manifest, shrinks_to_photo=True)
    window.resize(900, 600)
    open_photo(window, save_photo(tmp_path / "large.png", 900, 600))
    page = window.photo_page
    assert page.view.viewport.zoom < 0.25
    page.controls.slider.set_value(1.0)
    settled(window)
    return page


@pytest.fixture
def said(monkeypatch):
    """The texts that are painted over the photo."""
    texts = []
    monkeypatch.setattr(overlays, "_draw_pill", lambda painter, pill, text: texts.append(text))
    return texts


def test_a_view_with_nothing_to_tint_stays_as_it_is_and_the_inset_is_tinted(window, page):
    before = pixels_of(page.view)
    click(page.view_bar.invented)
    settled(window)
    after, place = pixels_of(page.view), page.view.inset_place()
    frame = place.frame.toRect()
    rows, left, right = slice(frame.top() + 60, frame.bottom() - 4), frame.left() + 4, frame.right() - 4
    middle = frame.center().x()
    tinted, plain = (rows, slice(middle + 4, right)), (rows, slice(left, middle - 4))
    assert (after[(*tinted, 0)] > 240).all() and after[(*tinted, 1)].max() < 130
    assert (after[plain] == before[plain]).all(), "that is the photo"
    after[frame.top() - 4 : frame.bottom() + 5, left - 8 : right + 9] = 0
    before[frame.top() - 4 : frame.bottom() + 5, left - 8 : right + 9] = 0
    assert (after == before).all()


def test_the_inset_is_tinted_only_where_it_is_rendered(window, page, engine):
    engine.hold.clear()
    click(page.view_bar.invented)
    page.controls.cleanup.set_value(0.5)
    page.preview.layers.ends[0].mosaic.expire()
    frame = page.view.inset_place().frame.toRect()
    shown = pixels_of(page.view)[frame.top() + 60 : frame.bottom() - 4, frame.center().x() + 4 :]
    assert shown[:, : frame.width() // 2 - 8, 0].max() < 130, "dimmed alone"
    engine.hold.set()
    settled(window)


def test_a_hint_says_where_to_look_if_nothing_is_magnified(window, page, said):
    click(page.view_bar.invented)
    page.view.grab()
    assert said and HINT not in said, "the inset shows it"
    for number, hinted in ((1, True), (2, False)):
        said.clear()
        click(page.view_bar.layouts.button(number))
        settled(window)
        page.view.grab()
        assert (HINT in said) == hinted
    page.menu_actions.detail.trigger()
    page.view.grab()
    assert HINT in said
    said.clear()
    page.view.show_original(True)
    page.view.grab()
    page.view.show_original(False)
    page.view.zoom_to(1.0)
    settled(window)
    page.view.grab()
    assert HINT not in said
    page.view.fit()
    click(page.view_bar.invented)
    said.clear()
    page.view.grab()
    assert HINT not in said


def test_the_hint_lies_in_the_photo_and_above_the_card_of_an_export(window, page, monkeypatch):
    pills = []
    monkeypatch.setattr(
        overlays, "_draw_pill", lambda _, pill, text: pills.append(pill) if text == HINT else None
    )
    page.view.zoom_to(0.24)
    click(page.view_bar.invented)
    page.view.grab()
    assert page.view.viewport.shown[3] >= pills[-1].bottom()
    low = pills[-1].bottom()
    page.status.saving("large-4x.png")
    settled(window)
    page.view.grab()
    assert pills[-1].bottom() < min(low, page.status.y())


def test_the_hint_lies_above_an_inset_that_shows_no_invention_either(window, page, monkeypatch):
    pills = []
    monkeypatch.setattr(
        overlays, "_draw_pill", lambda _, pill, text: pills.append(pill) if text == HINT else None
    )
    page.view.set_output(0.25)
    window.resize(640, 440)
    click(page.view_bar.invented)
    settled(window)
    page.view.grab()
    place = page.view.inset_place()
    assert pills and not pills[-1].intersects(place.frame)


def test_in_a_view_that_is_rendered_the_inset_is_tinted_too(window, engine, tmp_path):
    window.resize(900, 600)
    open_photo(window, save_photo(tmp_path / "small.png", 300, 200))
    page = window.photo_page
    page.controls.slider.set_value(1.0)
    click(page.view_bar.invented)
    settled(window)
    frame = page.view.inset_place().frame.toRect()
    shown = pixels_of(page.view)[
        frame.top() + 60 : frame.bottom() - 4, frame.center().x() + 4 : frame.right() - 4
    ]
    assert red_at(1.0) - 15 < shown[..., 0].min() and shown[..., 1].max() < 130


def with_loupe(page, at):
    """What the view shows with the magnifier at a point of it."""
    page.view_bar.loupe.setChecked(True)
    page.view.point_at(at.toPointF())
    settled(page.window())
    shown = pixels_of(page.view)
    page.view.point_at(None)
    return shown


@pytest.mark.parametrize("zoom", [None, 1.0])
def test_the_loupe_is_tinted_where_it_shows_the_enlargement(window, page, zoom):
    page.view.show_inset(False)
    if zoom is not None:
        page.view.zoom_to(zoom)
    middle = page.view.rect().center()
    plain = with_loupe(page, middle)
    click(page.view_bar.invented)
    shown = with_loupe(page, middle)
    rows = slice(middle.y() - 60, middle.y() + 60)
    right, left = (
        (rows, slice(middle.x() + 6, middle.x() + 90)),
        (rows, slice(middle.x() - 90, middle.x() - 6)),
    )
    assert (shown[right] == TINT).all() and (plain[right] != TINT).any()
    assert (shown[left] == plain[left]).all(), "that is the photo"


def test_what_lies_beside_the_photo_is_not_dimmed_in_the_loupe(window, page):
    page.view.show_inset(False)
    edge = QPoint(page.view.rect().center().x(), round(page.view.viewport.shown[3]) - 1)
    assert page.view.height() - edge.y() > 50
    plain = with_loupe(page, edge)
    click(page.view_bar.invented)
    shown = with_loupe(page, edge)
    across = slice(edge.x() + 10, edge.x() + 50)
    above, below = ((slice(edge.y() + top, edge.y() + top + 20), across) for top in (-40, 25))
    assert (shown[above] != plain[above]).any() and (shown[below] == plain[below]).all()


def test_no_hint_asks_to_zoom_in_where_the_loupe_shows_it(window, page, said):
    page.view.show_inset(False)
    click(page.view_bar.invented)
    with_loupe(page, page.view.rect().center())
    said.clear()
    page.view.point_at(page.view.rect().center().toPointF())
    page.view.grab()
    assert HINT not in said
    page.view.point_at(None)
    page.view.grab()
    assert HINT in said
