"""The pictures at both ends of the realism slider."""

from __future__ import annotations

from tests.ui.conftest import open_photo, save_photo, until
from tests.ui.fake_engine import FakeEngine


def are_shown(page):
    return all(not picture.image.isNull() for picture in page.controls.slider.pictures)


def lacks(page, layers):
    """Whether these layers lack a part of what is in sight."""
    view = page.view
    visible = view.viewport.visible(view.scale)
    level = page.preview.layers.level_for(view.viewport.zoom)
    return any(not layer.mosaic.missing(visible, level).isEmpty() for layer in layers)


def sides(engine, page):
    """What was rendered, or is to be, that is about as large as these pictures."""
    size = page.controls.slider.pictures[0].size()
    scale = engine.manifest.scale
    return [job for job in engine.jobs if job.region.width <= size.width() + scale]


def test_they_do_not_wait_for_a_large_view(open_window, tmp_path):
    engine = FakeEngine(delay=0.01)
    window = open_window(engine)
    window.open_paths([save_photo(tmp_path / "large.png", 720, 480)])
    page = window.photo_page
    until(lambda: page.document is not None and sides(engine, page))
    assert lacks(page, [page.preview.layers.shown]), "asked for while the view is rendered"
    until(lambda: are_shown(page))
    assert lacks(page, page.preview.layers.ends)
    asked = [(job.request.controls.realism, job.urgent) for job in sides(engine, page)]
    assert asked == [(0.0, True), (1.0, True)]
    reds = [picture.image.pixelColor(5, 5).red() for picture in page.controls.slider.pictures]
    assert reds == [0, 255]
    engine.shutdown()


def test_those_of_a_small_view_are_cut_from_it(window, engine, photo):
    open_photo(window, photo)
    page = window.photo_page
    assert are_shown(page)
    assert not sides(engine, page)
    reds = [picture.image.pixelColor(5, 5).red() for picture in page.controls.slider.pictures]
    assert reds == [0, 255]
