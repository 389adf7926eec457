"""How fast models are here: timed by the photos that are enlarged."""

from __future__ import annotations

import dataclasses
import json
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.batch import EnlargeJob, Journal, OutputSettings, enlarge_file
from desktop.batch.speeds import (
    Stopwatch,
    is_known,
    learn,
    learn_roughly,
    seconds_per_megapixel,
    speed,
    usual_seconds_per_megapixel,
    work_of,
)
from desktop.engine.request import RenderRequest
from desktop.folders import speeds_file
from desktop.json_file import read_json, replace_json
from desktop.student.controls import Controls
from desktop.student.manifest import ControlSpec, Manifest
from desktop.student.package import StudentPackage
from desktop.student.realism_map import RealismMap
from tests.unit.batch.makers import FakeEngine, photo, student_folder

TORCH = "torch, cpu, bfloat16"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StudentPackage:
    """With a person who has enlarged nothing yet."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    return StudentPackage.open(student_folder(tmp_path / "fake.student"))


def test_the_speed_is_learned_from_whole_photos(package: StudentPackage, tmp_path: Path) -> None:
    def slow(request: RenderRequest, pixels: NDArray[np.uint8]) -> None:
        time.sleep(0.1)

    engine = FakeEngine(slow)
    engine.runtime_name = TORCH
    source = photo(tmp_path / "a.png", 250, 200)
    settings = OutputSettings(controls=Controls(realism=0.5))
    job = EnlargeJob(source, (250, 200), tmp_path / "a-4x.png", "png", settings)
    enlarge_file(job, package.manifest, lambda: engine, Journal(tmp_path / "journal"))
    seconds = usual_seconds_per_megapixel(package)
    assert seconds is not None
    assert 0.2 <= seconds * 0.8 < 2, "two steps of 0.1 s for 0.8 megapixels, the first of them not timed"


def test_nothing_is_told_before(package: StudentPackage) -> None:
    assert usual_seconds_per_megapixel(package) is None
    assert speed(package) == "not timed yet"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.254, "0.25 s per megapixel"), (3.14, "3.1 s per megapixel"), (412.7, "413 s per megapixel")],
)
def test_the_speed_is_said_with_two_or_three_digits(
    package: StudentPackage, seconds: float, text: str
) -> None:
    learn("fake", TORCH, seconds, 1_000_000)
    assert speed(package) == text


def test_other_runtimes_and_models_do_not_count(package: StudentPackage) -> None:
    learn("fake", "Core ML, Neural Engine and GPU", 1.0, 1_000_000)
    learn("other", TORCH, 2.0, 1_000_000)
    assert usual_seconds_per_megapixel(package) is None
    learn("fake", TORCH, 3.0, 1_000_000)
    assert usual_seconds_per_megapixel(package) == 3.0


def test_times_vary_and_are_averaged(package: StudentPackage) -> None:
    for seconds in (2.0, 4.0):
        learn("fake", TORCH, seconds, 1_000_000)
    assert usual_seconds_per_megapixel(package) == 3.0


def test_a_rough_time_holds_until_a_photo_is_timed(package: StudentPackage) -> None:
    learn_roughly("fake", TORCH, 0.5, 250_000)
    assert usual_seconds_per_megapixel(package) == 2.0
    learn_roughly("fake", TORCH, 5.0, 250_000)
    assert usual_seconds_per_megapixel(package) == 2.0
    learn("fake", TORCH, 4.0, 1_000_000)
    assert usual_seconds_per_megapixel(package) == 3.0


def test_each_work_has_a_time_of_its_own(package: StudentPackage) -> None:
    package = dataclasses.replace(package, manifest=with_both_controls(package.manifest))
    controls = {
        "faithful": Controls(),
        "": Controls(realism=0.5),
        "partly cleaned": Controls(realism=0.5, cleanup=0.5),
        "faithful, cleaned": Controls(cleanup=1.0),
    }
    for seconds, (work, at) in enumerate(controls.items(), start=1):
        assert work_of(package.manifest, at) == work
        assert not is_known("fake", TORCH, work)
        assert seconds_per_megapixel(package, at) is None
        learn("fake", TORCH, seconds, 1_000_000, work)
    found = [seconds_per_megapixel(package, at) for at in controls.values()]
    assert found == [1.0, 2.0, 3.0, 4.0]
    assert usual_seconds_per_megapixel(package) == 2.0, "not the one that was timed last"
    learn("fake", "torch, cpu, float32", 7.0, 1_000_000, "faithful")
    assert seconds_per_megapixel(package, controls["faithful"]) == 7.0, "by the unit that was timed last"


def test_a_model_that_was_timed_at_one_setting_alone_is_timed(package: StudentPackage) -> None:
    learn("fake", TORCH, 2.0, 1_000_000, "partly cleaned")
    assert usual_seconds_per_megapixel(package) == 2.0


def test_what_was_painted_is_not_faithful_and_what_a_model_lacks_does_not_count(
    package: StudentPackage,
) -> None:
    painted = Controls(realism_map=RealismMap.of(np.ones((2, 2), np.float32)))
    assert work_of(with_both_controls(package.manifest), painted) == ""
    without = dataclasses.replace(package.manifest, realism=None, cleanup=None)
    assert work_of(without, Controls(cleanup=0.5)) == ""


def with_both_controls(student: Manifest) -> Manifest:
    spec = ControlSpec("control", 0.0, 1.0, 0.0)
    return dataclasses.replace(student, realism=spec, cleanup=spec)


def test_small_results_and_renders_that_were_not_timed_teach_nothing(package: StudentPackage) -> None:
    learn("fake", TORCH, 0.1, 100_000)
    learn("fake", TORCH, None, 1_000_000)
    learn("fake", None, 1.0, 1_000_000)
    assert not speeds_file().exists()


@pytest.mark.parametrize("text", ["", "[]", '{"fake": 3}', '{"fake": {"torch": "fast"}}'])
def test_a_damaged_file_is_replaced(package: StudentPackage, text: str) -> None:
    speeds_file().parent.mkdir(parents=True)
    speeds_file().write_text(text)
    assert usual_seconds_per_megapixel(package) is None
    learn("fake", TORCH, 3.0, 1_000_000)
    assert usual_seconds_per_megapixel(package) == 3.0


def test_the_file_is_read_again_only_when_it_has_changed(
    package: StudentPackage, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Path] = []

    def reading(file: Path) -> dict[str, Any]:
        read.append(file)
        return read_json(file)

    monkeypatch.setattr("desktop.batch.speeds.read_json", reading)
    learn("fake", TORCH, 3.0, 1_000_000)
    read.clear()
    for _ in range(5):
        assert usual_seconds_per_megapixel(package) == 3.0
    assert len(read) == 1
    replace_json(speeds_file(), {"fake": {TORCH: 40.0}})  # another process has learned
    assert usual_seconds_per_megapixel(package) == 40.0 and len(read) == 2
    speeds_file().unlink()
    assert usual_seconds_per_megapixel(package) is None


def test_a_home_that_can_not_be_written_stops_nothing(package: StudentPackage, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")
    learn("fake", TORCH, 3.0, 1_000_000)


def test_a_render_that_was_paused_is_not_timed() -> None:
    for paused in (False, True):
        watch = Stopwatch(None, lambda paused=paused: paused)
        for done in range(1, 5):
            watch.held()
            watch.progress(done, 4)
        assert (watch.seconds() is None) == paused


def test_progress_is_passed_on() -> None:
    heard: list[tuple[int, int]] = []
    watch = Stopwatch(lambda done, total: heard.append((done, total)), None)
    watch.progress(1, 1)
    assert heard == [(1, 1)] and not watch.held()
    assert watch.seconds() is None, "with one step alone, loading can not be told from working"


def test_programs_that_learn_at_once_lose_nothing(package: StudentPackage) -> None:
    threads = [
        threading.Thread(target=learn, args=(f"model {number}", "torch", 2.0, 1_000_000))
        for number in range(12)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(json.loads(speeds_file().read_text())) == 12
