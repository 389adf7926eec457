from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from desktop.student.geometry import Region
from desktop.ui.viewer.loupe import place_loupe
from desktop.ui.viewer.viewport import MAX_ZOOM, Viewport


@pytest.fixture
def viewport():
    viewport = Viewport()
    viewport.set_view(800, 600)
    viewport.set_content(4000, 3000)
    return viewport


def test_a_new_picture_is_fitted(viewport):
    assert viewport.zoom == pytest.approx(0.2)
    assert viewport.shown == (0, 0, 800, 600)
    assert viewport.visible() == Region(0, 0, 4000, 3000)


def test_a_small_picture_fills_the_view_and_is_centred(viewport):
    viewport.set_content(100, 60)
    assert viewport.zoom == 8
    assert viewport.origin == (0, 60)


def test_zooming_keeps_the_point_under_the_cursor(viewport):
    before = ((600 - viewport.origin[0]) / viewport.zoom, (200 - viewport.origin[1]) / viewport.zoom)
    viewport.zoom_to(1.0, 600, 200)
    after = ((600 - viewport.origin[0]) / viewport.zoom, (200 - viewport.origin[1]) / viewport.zoom)
    assert after == pytest.approx(before, abs=1)


def test_the_picture_can_not_be_panned_out_of_sight(viewport):
    viewport.zoom_to(1.0)
    viewport.pan(100_000, 100_000)
    assert viewport.visible() == Region(0, 0, 800, 600)
    viewport.pan(-100_000, -100_000)
    assert viewport.visible() == Region(3200, 2400, 800, 600)


def test_zoom_has_ends(viewport):
    viewport.zoom_to(1e9)
    assert viewport.zoom == MAX_ZOOM
    viewport.zoom_to(1e-9)
    assert viewport.zoom == 1 / 16


def test_a_fitted_picture_stays_fitted_when_the_view_changes(viewport):
    viewport.set_view(400, 300)
    assert viewport.zoom == pytest.approx(0.1)
    viewport.zoom_to(1.0)
    viewport.set_view(500, 400)
    assert viewport.zoom == 1


def test_visible_regions_are_whole_low_res_pixels(viewport):
    viewport.zoom_to(3.0, 333, 111)
    region = viewport.visible(4)
    assert all(value % 4 == 0 for value in (region.left, region.top, region.width, region.height))
    exact = viewport.visible()
    assert region.intersection(exact) == exact


def test_the_loupe_shows_pixels_of_the_result_twice_as_large():
    viewport = Viewport()
    viewport.set_view(1000, 800)
    viewport.set_content(16000, 12000)
    at = QPointF(500, 400)
    for output in (1.0, 0.5):
        place = place_loupe(viewport, at, at, 1.0, 4, output)
        assert place.zoom == 2 * output
        assert place.region.intersection(Region(8000, 6000, 1, 1)).width == 1
        assert place.region.width >= 2 * 120 / place.zoom
        assert place.region.left % 4 == place.region.width % 4 == 0
