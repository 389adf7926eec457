"""In the smallest window realism and cleanup can be seen without scrolling, whatever the language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from desktop.ui.base.size_choice import BOX, CUSTOM, LONG_SIDE, PRINT, TIMES
from tests.ui.conftest import click, open_photo, save_photo, settled, until
from tests.ui.fake_engine import FakeEngine


@pytest.fixture(params=["en", "de", "ru", "ja"])
def low(speak, open_window, tmp_path, request):
    """The smallest window, with a strip."""
    speak(request.param)
    engine = FakeEngine(cleanup=True)
    window = open_window(engine, size=(640, 440))
    (tmp_path / "photos").mkdir()
    for name in ("a.png", "b.png"):
        save_photo(tmp_path / "photos" / name, 60, 40)
    window.open_paths([tmp_path / "photos"])
    until(lambda: window.browsing._strip.isVisible())
    settled(window)
    yield window
    engine.shutdown()


def in_sight(controls, widget):
    """Whether all of a widget in the sections of the inspector can be seen."""
    viewport = controls.sections.viewport()
    return viewport.rect().contains(QRect(widget.mapTo(viewport, QPoint()), widget.size()))


def choose(controls, kind):
    """Choose a custom size of this kind, as a person does."""
    sizes = controls.sizes
    click(sizes.buttons.button(CUSTOM))
    sizes.kinds.setCurrentIndex(sizes.kinds.findData(kind))
    sizes.kinds.activated.emit(sizes.kinds.currentIndex())
    QApplication.processEvents()


def test_realism_cleanup_and_size_are_in_sight(low):
    assert low.size().toTuple() == (640, 440)
    controls = low.photo_page.controls
    for slider in (controls.slider, controls.cleanup):
        assert in_sight(controls, slider.bar) and in_sight(controls, slider.number)
    assert in_sight(controls, controls.sizes.segments) and in_sight(controls, controls.sizes.pixels)
    assert controls.slider.ends[0].isVisible() and not controls.slider.pictures[0].isVisible()
    assert controls.cleanup.bar.width() >= 96


def test_a_custom_size_moves_neither_realism_nor_cleanup_out_of_sight(low):
    controls = low.photo_page.controls
    controls.sizes.width_pixels.setValue(200)  # no more than the model makes
    for kind in (LONG_SIDE, BOX):
        choose(controls, kind)
        fields = controls.sizes.kinds, controls.sizes.width_pixels, controls.sizes.height_pixels
        assert all(in_sight(controls, field) for field in fields if field.isVisible())
        assert in_sight(controls, controls.slider.bar) and in_sight(controls, controls.cleanup.bar)
    choose(controls, TIMES)
    assert in_sight(controls, controls.sizes.times) and in_sight(controls, controls.slider.bar)
    choose(controls, PRINT)
    assert in_sight(controls, controls.slider.bar)
    choose(controls, LONG_SIDE)
    controls.sizes.width_pixels.setValue(4000)
    QApplication.processEvents()
    assert in_sight(controls, controls.sizes.two_passes) and in_sight(controls, controls.slider.bar)


def test_in_a_window_of_medium_height_cleanup_is_in_sight_below_the_pictures(open_window, photo):
    engine = FakeEngine(cleanup=True)
    window = open_window(engine, size=(900, 590))
    open_photo(window, photo)
    controls = window.photo_page.controls
    assert controls.slider.pictures[0].isVisible() and in_sight(controls, controls.cleanup.bar)
    engine.shutdown()


def test_a_slider_in_one_row_is_in_two_again_in_a_higher_window(open_window, photo):
    engine = FakeEngine(cleanup=True)
    window = open_window(engine)
    open_photo(window, photo)
    cleanup = window.photo_page.controls.cleanup
    for height, one_row in ((440, True), (800, False), (440, True)):
        window.resize(1104, height)
        settled(window)
        assert (cleanup.bar.y() < cleanup.title.geometry().bottom()) == one_row
        assert (cleanup.bar.width() == cleanup.width()) != one_row
    engine.shutdown()


def test_what_was_left_out_is_there_again_in_a_higher_window(window, photo):
    controls = window.photo_page.controls
    for height, tall in ((440, False), (664, True), (440, False)):
        window.resize(1104, height)
        open_photo(window, photo)
        slider = controls.slider
        shown = (*slider.pictures, controls.sizes.print)
        assert {widget.isVisible() for widget in shown} == {tall}
        assert [name.isVisible() for name in slider.ends] == 2 * [not tall]
        assert (controls.model.height() >= 48) == tall
        assert in_sight(controls, slider.bar)


def test_the_card_of_the_brush_has_one_row_in_a_low_view_until_more_is_wanted(window, photo):
    window.resize(640, 440)
    open_photo(window, photo)
    page, bar = window.photo_page, window.photo_page.view_bar.brushes
    click(page.view_bar.brush)
    card, rest = bar.parentWidget(), (bar.radius, bar.strength, bar.faces, bar.undo, bar.clear)
    one_row = card.height()
    assert one_row < 60 and card.height() < page.view.height() / 6
    assert bar.targets.button(0).isVisible() and not any(widget.isVisible() for widget in rest)
    click(bar.more)
    until(lambda: card.height() > one_row)
    assert all(widget.isVisible() for widget in rest)
    click(bar.more)
    until(lambda: card.height() == one_row)
    window.resize(640, 664)
    until(lambda: card.height() > one_row)
    assert all(widget.isVisible() for widget in rest) and not bar.more.isVisible()
    window.resize(1400, 440)
    until(lambda: card.height() <= one_row)
    assert all(widget.isVisible() for widget in rest) and not bar.more.isVisible(), "all fits into one row"
