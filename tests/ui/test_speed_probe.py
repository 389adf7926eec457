"""A time that was measured while the probe was stopped or the engine changed its unit does not count."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.batch.speeds import is_known
from desktop.ui.photo.speed_probe import SpeedProbe
from desktop.ui.preview.document import load
from tests.ui.conftest import until
from tests.ui.fake_engine import FakeEngine


@pytest.fixture
def engine():
    """Its jobs wait until `hold` is set."""
    made = FakeEngine()
    made.hold.clear()
    yield made
    made.shutdown()


@pytest.fixture
def begun(application, engine, photo):
    """A probe whose first render is under way."""
    probe = SpeedProbe()
    probe.begin(engine, load(photo, None, allow_damaged=False, cancelled=lambda: False))
    assert not probe.idle
    return probe


def test_two_renders_make_a_time(engine, begun):
    engine.hold.set()
    until(lambda: begun.idle)
    assert len(engine.jobs) == 2 and engine.closed == [1]
    assert is_known("fake", "fake")


def test_a_render_that_ends_just_before_the_stop_is_not_followed_by_another(engine, begun):
    engine.hold.set()
    engine._queue.put(None)
    engine._thread.join()  # what the engine said has not reached the probe yet
    begun.stop()
    QApplication.processEvents()
    assert begun.idle and len(engine.jobs) == 1 and engine.closed == [1]
    assert not is_known("fake", "fake")


def test_the_time_of_one_unit_is_not_that_of_the_next(engine, begun):
    engine.runtime_name = "another"
    engine.hold.set()
    until(lambda: begun.idle)
    assert engine.closed == [1]
    assert not is_known("fake", "fake") and not is_known("fake", "another")
