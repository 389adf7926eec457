"""While something hides the inset, how well the enlargement matches the photo is still said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.ui.viewer.scene import ViewLayout
from tests.ui.conftest import click, open_photo, save_photo, settled, until


def open_in(window, tmp_path, width, height):
    window.resize(900, 600)
    open_photo(window, save_photo(tmp_path / "photo.png", width, height))
    return window.photo_page


@pytest.fixture
def engine(engine):
    engine.manifest = replace(engine.manifest, shrinks_to_photo=True)
    return engine


def regions_of_a_move(window, page, engine):
    """What is rendered once the slider has moved."""
    before = len(engine.jobs)
    page.controls.slider.set_value(0.3)
    settled(window)
    assert page.view.inset_place() is None
    return {job.request.region for job in engine.jobs[before:]}


@pytest.mark.parametrize("by_brush", [True, False])
def test_the_agreement_is_measured_where_the_inset_would_be(window, engine, tmp_path, by_brush):
    page = open_in(window, tmp_path, 900, 600)
    if by_brush:
        click(page.view_bar.brush)
    else:
        page.view.set_view_layout(ViewLayout.SIDE_BY_SIDE)
    until(lambda: page.controls.agreement.text())
    rendered = regions_of_a_move(window, page, engine)
    assert rendered == {page.view.inset_place(behind=True).region}
    until(lambda: page.controls.agreement.text())


def test_of_a_view_that_is_rendered_anyway_nothing_hidden_is_rendered(window, engine, tmp_path):
    page = open_in(window, tmp_path, 300, 200)
    assert page.view.inset_place() is not None
    click(page.view_bar.brush)
    settled(window)
    rendered = regions_of_a_move(window, page, engine)
    assert page.view.inset_place(behind=True).region not in rendered
    until(lambda: page.controls.agreement.text())


def test_an_inset_that_is_not_wanted_is_not_rendered(window, engine, tmp_path):
    page = open_in(window, tmp_path, 900, 600)
    page.menu_actions.detail.trigger()
    click(page.view_bar.brush)
    assert not regions_of_a_move(window, page, engine)
