"""Enlarging in two passes: a setting of a photo, offered where its size is beyond the scale of the model."""

from __future__ import annotations

import dataclasses

import pytest

from desktop.batch import OwnSettings, Times
from desktop.imaging import read
from desktop.student.geometry import Region
from desktop.ui.base.size_choice import LONG_SIDE, TIMES
from desktop.ui.queue.batch_form import BatchForm
from tests.ui.conftest import click, drop, pixels_of, save_photo, settled, until
from tests.ui.fake_engine import SECOND_PASS, red_at
from tests.ui.test_low_window import choose
from tests.ui.test_photo_settings import undo
from tests.ui.test_saving import agree, sheet_for_open


@pytest.fixture
def page(window, photo):
    """With a photo of 120 x 90 pixels, to be enlarged eight times."""
    window.open_paths([photo])
    settled(window)
    choose(window.photo_page.controls, LONG_SIDE)
    window.photo_page.controls.sizes.width_pixels.setValue(960)
    return window.photo_page


def test_the_check_box_is_there_where_the_size_is_beyond_the_model(page):
    sizes = page.controls.sizes
    assert sizes.two_passes.isVisible() and not sizes.two_passes.isChecked()
    assert "about 17 times as long" in sizes.two_passes.toolTip()
    sizes.width_pixels.setValue(480)
    assert not sizes.two_passes.isVisible()
    sizes.width_pixels.setValue(481)
    assert sizes.two_passes.isVisible()
    click(sizes.buttons.button(2))
    assert not sizes.two_passes.isVisible()


def test_the_line_below_it_says_what_the_size_means(page):
    sizes = page.controls.sizes
    assert sizes.beyond.text() == "Beyond 4×, only resampled"
    click(sizes.two_passes)
    assert sizes.beyond.isVisible() and sizes.beyond.text() == "The view shows the first pass"
    sizes.width_pixels.setValue(120 * 16 + 1)
    assert sizes.beyond.text() == "Beyond 16×, only resampled"


def test_a_factor_beyond_the_model_is_a_custom_size(window, page, photo):
    sizes = page.controls.sizes
    choose(page.controls, TIMES)
    assert sizes.times.isVisible() and not sizes.width_pixels.isVisible() and sizes.two_passes.isVisible()
    sizes.times.setValue(6)
    assert window.settings.own(photo).size == sizes.size_wanted == Times(6) and sizes.result == (720, 540)
    sizes.set_scale(2)
    assert sizes.size_wanted == Times(6), "with another model, too"


def test_it_belongs_to_the_photo_and_can_be_undone(window, page, photo):
    sizes = page.controls.sizes
    click(sizes.two_passes)
    assert window.settings.own(photo).two_passes
    assert window.undo_actions.undo.text() == "&Undo Two Passes"
    undo(window)
    assert not sizes.two_passes.isChecked()
    assert window.settings.own(photo).two_passes is None and sizes.result == (960, 720)


def test_the_export_has_both_passes(window, page, photo, engine):
    click(page.controls.sizes.two_passes)
    sheet = sheet_for_open(window)
    assert "only resampled" not in sheet.hint.text()
    agree(sheet)
    until(lambda: window.banner.text)
    result = read(photo.with_name("photo-960px.png"))
    assert (result.width, result.height) == (960, 720)
    assert b"<vernier:Passes>2</vernier:Passes>" in result.xmp
    assert [job.region.width for job in engine.jobs[-2:]] == [480, 1920]


@pytest.fixture
def seen(window, engine, photo, page):
    """The same page with a model whose second pass keeps to the first, and both passes."""
    engine.manifest = dataclasses.replace(engine.manifest, shrinks_to_photo=True, cleanup=None)
    page.controls.adapt(engine.manifest)
    click(page.controls.sizes.two_passes)
    settled(window)
    return page


def shown(window, page, output=1.0):
    """A pixel of the enlargement, zoomed so far."""
    page.view.show_inset(False)
    page.view.zoom_to_output(output)
    settled(window)
    picture = pixels_of(page.view)
    return tuple(picture[picture.shape[0] // 2, round(picture.shape[1] * 0.6)])


def test_at_full_size_the_view_shows_the_second_pass(window, seen, engine):
    assert not seen.controls.sizes.beyond.isVisible()
    assert seen.document.scale == seen.view.scale == 16 and seen.view.output == 0.5
    assert shown(window, seen)[2] == SECOND_PASS
    seen.controls.slider.set_value(0.9)
    assert shown(window, seen)[::2] == (red_at(0.9), SECOND_PASS)
    until(seen.controls.agreement.text)


def test_a_view_that_is_no_larger_than_the_first_result_needs_one_pass(window, seen, engine):
    shown(window, seen, 0.5)
    engine.jobs.clear()
    seen.controls.slider.set_value(0.9)
    assert shown(window, seen, 0.5)[0] == red_at(0.9)
    assert engine.jobs and {job.request.passes for job in engine.jobs} == {1}
    until(seen.controls.agreement.text)


def test_what_is_shown_follows_the_check_box_and_the_size(window, seen, engine):
    shown(window, seen, 2.0)
    x, y, width, height = dataclasses.astuple(seen.view.viewport.visible())
    click(seen.controls.sizes.two_passes)
    settled(window)
    assert seen.document.scale == seen.view.scale == 4
    once = dataclasses.astuple(seen.view.viewport.visible())
    assert once == pytest.approx((x / 4, y / 4, width / 4, height / 4), abs=2)
    click(seen.controls.sizes.two_passes)
    settled(window)
    assert seen.document.scale == 16
    seen.controls.sizes.width_pixels.setValue(480)
    settled(window)
    assert seen.document.scale == 4 and seen.controls.sizes.result == (480, 360)


def test_each_photo_is_shown_in_its_own_passes(window, seen, engine, photo):
    other = save_photo(photo.with_name("other.png"), 60, 90)
    drop(window, other)
    settled(window)
    window.photo_page.open(other)
    settled(window)
    assert seen.document.path == other and seen.document.scale == seen.view.scale == 4
    window.photo_page.open(photo)
    settled(window)
    assert seen.document.path == photo and seen.document.scale == seen.view.scale == 16
    assert seen.view.viewport.visible() == Region(0, 0, 120 * 16, 90 * 16)
    assert shown(window, seen)[2] == SECOND_PASS


def test_a_model_whose_second_pass_may_be_anything_is_shown_after_the_first(window, page, engine):
    click(page.controls.sizes.two_passes)
    settled(window)
    assert page.document.scale == 4 and page.controls.sizes.beyond.isVisible()
    assert {job.request.passes for job in engine.jobs} == {1}


@pytest.fixture
def form(application):
    form = BatchForm()
    choose_long_side(form)
    yield form
    form.deleteLater()


def choose_long_side(form):
    form.show()
    form.resize(320, 900)
    choose(form, LONG_SIDE)


def test_a_batch_has_them_where_its_size_may_be_beyond_the_model(form):
    passes = form.sizes.two_passes
    assert passes.isVisible() and not form.sizes.beyond.isVisible()
    click(passes)
    assert form.settings().output.two_passes
    form.remember()
    other = BatchForm()
    other.recall()
    assert other.settings().output.two_passes
    click(form.sizes.buttons.button(2))
    assert not passes.isVisible()


def test_those_of_selected_photos_are_not_those_of_the_batch(form):
    set_for_selected = []
    form.set_for_selected.connect(lambda step, own: set_for_selected.append((step, own)))
    form.show_selected(OwnSettings(two_passes=True).over(form.settings().output))
    assert form.sizes.two_passes.isChecked() and not form.settings().output.two_passes
    click(form.sizes.two_passes)
    assert set_for_selected == [("Two Passes", {"two_passes": False})]
    form.show_selected(None)
    assert not form.sizes.two_passes.isChecked()
