"""How long photos take, as far as it is known before they are read."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from desktop.batch import Box, EnlargeJob, Factor, OutputSettings
from desktop.batch.speeds import learn
from desktop.batch.work import Work
from desktop.student.controls import Controls
from desktop.student.manifest import ControlSpec, Manifest
from desktop.student.realism_map import RealismMap
from tests.manifests import manifest

SPEC = ControlSpec("control", 0.0, 1.0, 0.0)
PAINTED = RealismMap.of(np.ones((2, 2), np.float32))
RUNTIME = "torch, cpu"


@pytest.fixture
def student(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Manifest:
    """With a person who has enlarged nothing yet."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    return manifest(scale=4, realism=SPEC, cleanup=SPEC, files={})


def work(controls: Controls, **settings: object) -> Work:
    chosen = dataclasses.replace(OutputSettings(controls=controls), **settings)  # type: ignore[arg-type]
    return EnlargeJob(Path("a.png"), (400, 300), Path("b.png"), "png", chosen).work


def test_controls_that_the_same_programs_run_at_are_one_work() -> None:
    assert work(Controls(0.2, seed=3)) is work(Controls(0.9)) is work(Controls(realism_map=PAINTED))
    assert work(Controls(0.5, 0.2)) is work(Controls(0.5, 0.7)) is not work(Controls(0.5, 1.0))
    assert work(Controls(0.5)) is not work(Controls(0.0))
    assert work(Controls(0.5), auto_cleanup=True) is not work(Controls(0.5))
    assert work(Controls(0.5), size=Factor(2)) is work(Controls(0.5), size=Factor(4))


def test_the_measured_time_of_the_work_is_taken(student: Manifest) -> None:
    assert work(Controls(0.5)).seconds_per_pixel(student, RUNTIME) is None
    for seconds, name in (
        (1.0, ""),
        (0.25, "faithful"),
        (4.0, "partly cleaned"),
        (10.0, "faithful, cleaned"),
    ):
        learn(student.id, RUNTIME, seconds, 1_000_000, name)
    found = {
        seconds: work(controls).seconds_per_pixel(student, RUNTIME)
        for seconds, controls in (
            (1.0, Controls(0.9)),
            (0.25, Controls()),
            (4.0, Controls(0.1, 0.3)),
            (10.0, Controls(cleanup=1.0)),
        )
    }
    assert found == {seconds: pytest.approx(seconds * 16 / 1e6) for seconds in found}
    assert work(Controls(0.5)).seconds_per_pixel(student, "Core ML") is None
    assert work(Controls(0.5)).seconds_per_pixel(student, None) is None, "it is being loaded"


def test_where_cleanup_is_yet_to_be_chosen_it_is_the_mean(student: Manifest) -> None:
    learn(student.id, RUNTIME, 1.0, 1_000_000)
    learn(student.id, RUNTIME, 4.0, 1_000_000, "partly cleaned")
    found = work(Controls(0.5), auto_cleanup=True)
    assert found.seconds_per_pixel(student, RUNTIME) == pytest.approx(2.5 * 16 / 1e6)
    without = dataclasses.replace(student, cleanup=None)
    assert found.seconds_per_pixel(without, RUNTIME) == pytest.approx(1.0 * 16 / 1e6)


def test_what_is_no_larger_takes_time_where_it_is_cleaned(student: Manifest) -> None:
    smaller, without = Box(200, 200), dataclasses.replace(student, cleanup=None)
    cleaned = work(Controls(0.5, 0.3), size=smaller)
    found = work(Controls(0.5), size=smaller, auto_cleanup=True)
    assert cleaned.seconds_per_pixel(student, RUNTIME) is None
    assert found.seconds_per_pixel(student, RUNTIME) is None
    learn(student.id, RUNTIME, 1.0, 1_000_000)
    learn(student.id, RUNTIME, 4.0, 1_000_000, "partly cleaned")
    assert cleaned.seconds_per_pixel(student, RUNTIME) == pytest.approx(4.0 * 16 / 1e6)
    assert found.seconds_per_pixel(student, RUNTIME) == pytest.approx(2.0 * 16 / 1e6)
    assert cleaned.seconds_per_pixel(without, RUNTIME) == found.seconds_per_pixel(without, RUNTIME) == 0


def test_what_the_model_does_not_touch_takes_nothing(student: Manifest) -> None:
    learn(student.id, RUNTIME, 1.0, 1_000_000)
    assert work(Controls(0.5), size=Box(200, 200)).seconds_per_pixel(student, RUNTIME) == 0
    same = work(Controls(0.5), size=Box(400, 300))
    assert same.seconds_per_pixel(student, RUNTIME) == 0
    once = dataclasses.replace(student, scale=1)
    assert same.seconds_per_pixel(once, RUNTIME) == pytest.approx(1 / 1e6)
