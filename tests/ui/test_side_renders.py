"""What is rendered beside the view ends with the photo, and with the model, that it is of."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from desktop.ui.photo.filmstrip import SIZE
from tests.ui.conftest import open_photo, save_photo, settled, until
from tests.ui.fake_engine import FakeEngine


def frames(engine):
    return [job for job in engine.jobs if (job.region.width, job.region.height) == SIZE]


def shown(page):
    return [frame.icon().pixmap(*SIZE).toImage() for frame in page.filmstrip.frames]


@pytest.fixture
def page(window, photo, engine):
    """While the first frame of the filmstrip is being rendered."""
    open_photo(window, photo)
    page = window.photo_page
    page.blank = shown(page)
    engine.hold.clear()
    page.menu_actions.filmstrip.trigger()
    until(lambda: frames(engine))
    return page


def test_the_filmstrip_of_a_photo_ends_with_it(window, page, engine, tmp_path):
    first = page.document.image
    window.open_paths([save_photo(tmp_path / "other.png")])
    until(lambda: first in engine.closed)
    engine.hold.set()
    settled(window)
    until(lambda: page.filmstrip.idle and len(frames(engine)) > 4)
    QTest.qWait(50)
    assert [job.request.image for job in frames(engine)].count(first) == 1


def test_no_frame_of_the_photo_before_is_shown(window, page, engine, tmp_path):
    engine.hold.set()
    until(lambda: page.filmstrip.idle)
    assert not any(each in page.blank for each in shown(page))
    engine.hold.clear()
    window.open_paths([save_photo(tmp_path / "other.png")])
    until(lambda: page.document.path.name == "other.png")
    assert shown(page) == page.blank
    engine.hold.set()


def test_what_a_model_renders_ends_with_it(window, page, engine):
    other = FakeEngine()
    asked = len(frames(engine))
    page.set_engine(other)
    engine.hold.set()
    settled(window)
    until(lambda: page.filmstrip.idle and len(frames(other)) == 5)
    assert len(frames(engine)) == asked
    page.set_engine(None)
    other.shutdown()


def test_an_engine_that_has_ended_is_asked_for_nothing_more(window, page, engine):
    for job in frames(engine):
        job.cancel()  # as a shutdown does
    engine.hold.set()
    until(lambda: page.filmstrip.idle)
    QTest.qWait(50)
    assert len(frames(engine)) == 1
