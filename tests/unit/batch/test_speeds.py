"""How fast models are here: timed by the photos that are enlarged."""

from __future__ import annotations

import json
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.batch import EnlargeJob, Journal, OutputSettings, enlarge_file
from desktop.batch.speeds import Stopwatch, learn, learn_roughly, seconds_per_megapixel, speed
from desktop.engine.request import RenderRequest
from desktop.folders import speeds_file
from desktop.student.package import StudentPackage
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
    job = EnlargeJob(source, (250, 200), tmp_path / "a-4x.png", "png", OutputSettings())
    enlarge_file(job, package.manifest, lambda: engine, Journal(tmp_path / "journal"))
    seconds = seconds_per_megapixel(package)
    assert seconds is not None
    assert 0.2 <= seconds * 0.8 < 2, "two steps of 0.1 s for 0.8 megapixels, the first of them not timed"


def test_nothing_is_told_before(package: StudentPackage) -> None:
    assert seconds_per_megapixel(package) is None
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
    assert seconds_per_megapixel(package) is None
    learn("fake", TORCH, 3.0, 1_000_000)
    assert seconds_per_megapixel(package) == 3.0


def test_times_vary_and_are_averaged(package: StudentPackage) -> None:
    for seconds in (2.0, 4.0):
        learn("fake", TORCH, seconds, 1_000_000)
    assert seconds_per_megapixel(package) == 3.0


def test_a_rough_time_holds_until_a_photo_is_timed(package: StudentPackage) -> None:
    learn_roughly("fake", TORCH, 0.5, 250_000)
    assert seconds_per_megapixel(package) == 2.0
    learn_roughly("fake", TORCH, 5.0, 250_000)
    assert seconds_per_megapixel(package) == 2.0
    learn("fake", TORCH, 4.0, 1_000_000)
    assert seconds_per_megapixel(package) == 3.0


def test_small_results_and_renders_that_were_not_timed_teach_nothing(package: StudentPackage) -> None:
    learn("fake", TORCH, 0.1, 100_000)
    learn("fake", TORCH, None, 1_000_000)
    learn("fake", None, 1.0, 1_000_000)
    assert not speeds_file().exists()


@pytest.mark.parametrize("text", ["", "[]", '{"fake": 3}', '{"fake": {"torch": "fast"}}'])
def test_a_damaged_file_is_replaced(package: StudentPackage, text: str) -> None:
    speeds_file().parent.mkdir(parents=True)
    speeds_file().write_text(text)
    assert seconds_per_megapixel(package) is None
    learn("fake", TORCH, 3.0, 1_000_000)
    assert seconds_per_megapixel(package) == 3.0


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
