"""Units that hang, die or lie: the photo is enlarged all the same, and what was found is remembered."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from desktop.engine import WorkerEngine
from desktop.engine.runtimes.findings import Finding, recall, remember, wants, wish
from desktop.engine.worker import engine as engine_module
from desktop.engine.worker import trial
from desktop.student.package import StudentPackage
from tests.mac.enlarging import CPU, GPU, NE, enlarge, until_prepared

SILENCE = 30.0
"""Seconds, enough for a process to start on a busy computer."""

Start = Callable[..., WorkerEngine]
Misbehave = Callable[[str], None]


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Silence of a process is allowed for seconds only."""
    monkeypatch.setattr(trial, "silence_allowed", lambda _: SILENCE)
    monkeypatch.setattr(engine_module, "silence_allowed", lambda _: SILENCE)


@pytest.mark.parametrize(
    ("habit", "problem"),
    [
        ("dies", "status -9"),
        ("dies-later", "status -9"),
        ("refuses", "does not accept"),
        ("refuses-later", "does not accept"),
        ("lies", "differs from that of the processor (40 dB)"),
        ("shifts", "differs from that of the processor (54 dB)"),
        ("overflows", "no picture"),
        ("saturates", "no picture"),
        ("flattens", "no picture"),
        ("slows", "no faster"),
    ],
)
def test_after_a_neural_engine_that_fails_its_trial_comes_the_gpu(
    habit: str, problem: str, start: Start, package: StudentPackage, misbehave: Misbehave
) -> None:
    misbehave(f"CPU_AND_NE={habit}")
    engine = start()
    enlarge(engine)
    assert until_prepared(engine) == GPU
    found = recall(package)
    assert found["gpu"].finding.problem is None
    assert problem in str(found["neural-engine"].finding.problem)


@pytest.mark.parametrize("habit", ["hangs", "hangs-later"])
def test_a_unit_that_hangs_is_given_up(
    habit: str, start: Start, package: StudentPackage, misbehave: Misbehave, impatient: None
) -> None:
    misbehave(f"CPU_AND_NE={habit} CPU_AND_GPU=dies")
    engine = start()
    enlarge(engine)
    assert engine.preparing is not None, "the first picture did not wait for it"
    assert until_prepared(engine) == CPU
    assert "did not answer for 30 s" in str(recall(package)["neural-engine"].finding.problem)


@pytest.mark.parametrize("habit", ["lies", "dies-later"])
def test_a_unit_that_fails_by_the_direct_road_takes_that_of_coremltools(
    habit: str, start: Start, package: StudentPackage, misbehave: Misbehave
) -> None:
    misbehave(f"direct={habit}")
    engine = start()
    enlarge(engine)
    assert until_prepared(engine) == NE
    assert recall(package)["neural-engine"].finding == Finding(road="coremltools")
    assert enlarge(engine).shape == (160, 120, 3)


def test_torch_comes_last(start: Start, package: StudentPackage, misbehave: Misbehave) -> None:
    misbehave("CPU_AND_NE=refuses CPU_AND_GPU=refuses CPU_ONLY=refuses")
    engine = start()
    assert enlarge(engine).shape == (160, 120, 3)
    assert until_prepared(engine).startswith("torch")


def test_a_wish_is_kept_and_tried(start: Start, package: StudentPackage, misbehave: Misbehave) -> None:
    wants(package, "gpu")
    assert wish(package) == "gpu"
    engine = start()
    enlarge(engine)
    assert until_prepared(engine) == GPU
    wants(package, "cpu")
    engine = start()
    enlarge(engine)
    assert engine.preparing is None and engine.runtime_name == CPU


@pytest.mark.parametrize("habit", ["overflows", "saturates", "flattens"])
def test_what_is_no_picture_at_work_is_rendered_again_by_the_processor(
    habit: str, start: Start, package: StudentPackage, misbehave: Misbehave
) -> None:
    wants(package, "cpu")
    expected = enlarge(start())
    wants(package, "neural-engine")
    remember(package, "neural-engine", Finding())
    misbehave(f"CPU_AND_NE={habit}")
    engine = start()
    np.testing.assert_array_equal(enlarge(engine), expected)
    assert engine.runtime_name == NE


@pytest.mark.parametrize("habit", ["dies-later", "refuses", "hangs-later"])
def test_a_unit_that_fails_at_work_hands_the_photo_on(
    habit: str, start: Start, package: StudentPackage, misbehave: Misbehave, impatient: None
) -> None:
    remember(package, "neural-engine", Finding())
    misbehave(f"CPU_AND_NE={habit} CPU_AND_GPU=dies")
    engine = start()
    pixels = enlarge(engine)
    assert until_prepared(engine) == CPU
    np.testing.assert_array_equal(enlarge(engine), pixels)
    assert not recall(package)["neural-engine"].may_retry, "it worked once and failed once: that is enough"
