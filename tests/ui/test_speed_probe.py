"""A time that was measured while the probe was stopped or the engine changed its unit does not count."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from desktop.batch.speeds import is_known
from desktop.student.controls import Controls
from desktop.ui.photo.speed_probe import SIDE, SpeedProbe
from desktop.ui.preview.document import load
from tests.ui.conftest import save_photo, until
from tests.ui.fake_engine import FakeEngine

CONTROLS, WORK = Controls(realism=0.5, cleanup=0.25), "partly cleaned"


@pytest.fixture
def engine():
    """Its jobs wait until `hold` is set."""
    made = FakeEngine(cleanup=True)
    made.hold.clear()
    yield made
    made.shutdown()


@pytest.fixture
def begun(application, engine, photo):
    """A probe whose first render is under way."""
    probe = SpeedProbe()
    probe.begin(engine, load(photo, None, allow_damaged=False, cancelled=lambda: False), CONTROLS)
    assert not probe.idle
    return probe


def test_two_renders_make_a_time(engine, begun):
    engine.hold.set()
    until(lambda: begun.idle)
    assert len(engine.jobs) == 2 and engine.closed == [1]
    assert is_known("fake", "fake", WORK) and not is_known("fake", "fake")
    assert {(job.request.controls.realism > 0, job.request.controls.cleanup) for job in engine.jobs} == {
        (True, 0.25)
    }


def test_a_render_that_ends_just_before_the_stop_is_not_followed_by_another(engine, begun):
    engine.hold.set()
    engine._queue.put(None)
    engine._thread.join()  # what the engine said has not reached the probe yet
    begun.stop()
    QApplication.processEvents()
    assert begun.idle and len(engine.jobs) == 1 and engine.closed == [1]
    assert not is_known("fake", "fake", WORK)


def test_the_time_of_one_unit_is_not_that_of_the_next(engine, begun):
    engine.runtime_name = "another"
    engine.hold.set()
    until(lambda: begun.idle)
    assert engine.closed == [1]
    assert not is_known("fake", "fake", WORK) and not is_known("fake", "another", WORK)


def test_a_tiny_photo_is_repeated_so_that_its_time_is_that_of_a_larger_one(application, engine, tmp_path):
    tiny = load(save_photo(tmp_path / "tiny.png", 1, 3), None, allow_damaged=False, cancelled=lambda: False)
    probe = SpeedProbe()
    probe.begin(engine, tiny, CONTROLS)
    assert engine.images[1].shape == (SIDE, SIDE, 3)
    assert np.array_equal(engine.images[1][:3, :1], tiny.photo.pixels)
    engine.hold.set()
    until(lambda: probe.idle)
