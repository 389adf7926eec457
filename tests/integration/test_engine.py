"""The engine with a real worker process and the tiny student."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from desktop.engine import (
    Event,
    Failed,
    Finished,
    Job,
    JobProgress,
    Painted,
    RenderRequest,
    Stopped,
    WorkerEngine,
)
from desktop.engine.worker.shared_pixels import SharedPixels
from desktop.errors import BadStudent, Cancelled, CannotWrite, RenderFailed
from desktop.samples import to_eight
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.package import StudentPackage
from desktop.student.realism_map import RealismMap
from tests.deep_samples import to_sixteen
from tests.systems import MAC

ROOT = Path(__file__).parents[2]
NAMED = Path("/dev/shm")
PHOTO = np.random.default_rng(4).integers(0, 256, (200, 300, 3), dtype=np.uint8)


@pytest.fixture(scope="module")
def engine(tiny_student: Path) -> Iterator[WorkerEngine]:
    with WorkerEngine(StudentPackage.open(tiny_student), "torch") as engine:
        yield engine


class Recorder:
    """Keeps the events of a job and waits for its end."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.ended = threading.Event()
        self.moved = threading.Event()

    def __call__(self, event: Event) -> None:
        self.events.append(event)
        self.moved.set()
        if isinstance(event, Finished | Failed | Stopped):
            self.ended.set()

    def painted(self) -> int:
        return sum(isinstance(event, Painted) for event in self.events)

    def wait(self) -> Event:
        assert self.ended.wait(240)
        return self.events[-1]


def worker_pid(engine: WorkerEngine) -> int:
    assert engine.worker_pid is not None
    return engine.worker_pid


def test_a_region_in_two_passes_is_that_of_the_whole_enlarged_twice(engine: WorkerEngine) -> None:
    controls, region = Controls(realism=0.3), Region(500, 300, 200, 160)
    image = engine.open(PHOTO[:60, :80])
    once = engine.open(engine.render(RenderRequest(image, controls=controls)))
    whole = engine.render(RenderRequest(once, controls=controls))
    part = engine.render(RenderRequest(image, region, controls, passes=2))
    assert np.abs(part.astype(int) - whole[region.rows, region.columns]).max() <= 2
    with pytest.raises(ValueError, match="only a region"):
        engine.render(RenderRequest(image, controls=controls, passes=2))


def test_events_tell_what_is_painted_until_all_is(engine: WorkerEngine) -> None:
    image = engine.open(PHOTO)
    recorder = Recorder()
    job = engine.submit(
        RenderRequest(image, Region(40, 80, 700, 500), controls=Controls(realism=0.3)), recorder
    )
    assert isinstance(recorder.wait(), Finished)
    painted = sum(e.region.width * e.region.height for e in recorder.events if isinstance(e, Painted))
    assert painted == 700 * 500
    counts = [(e.done, e.total) for e in recorder.events if isinstance(e, JobProgress)]
    assert counts == [(i + 1, counts[0][1]) for i in range(counts[0][1])]
    whole = engine.render(RenderRequest(image, controls=Controls(realism=0.3)))
    assert np.abs(job.pixels.astype(int) - whole[80:580, 40:740]).max() <= 1, "to float rounding"
    job.release()
    engine.close(image)


def test_sixteen_bits_come_back_from_the_worker(engine: WorkerEngine) -> None:
    shallow, deep = engine.open(PHOTO[:60, :70]), engine.open(to_sixteen(PHOTO[:60, :70]))
    expected = engine.render(RenderRequest(shallow, controls=Controls(realism=0.3)))
    found = engine.render(RenderRequest(deep, controls=Controls(realism=0.3)))
    assert found.dtype == np.uint16
    assert np.array_equal(to_eight(found), expected)
    assert len(np.unique(found % 257)) == 257, "the steps between those of 8 bits are used"
    for image in (shallow, deep):
        engine.close(image)


def test_an_urgent_job_overtakes(engine: WorkerEngine) -> None:
    image = engine.open(PHOTO)
    order: list[str] = []
    slow, fast = Recorder(), Recorder()

    def note(name: str, recorder: Recorder, event: Event) -> None:
        if isinstance(event, Finished):
            order.append(name)
        recorder(event)

    long_job = engine.submit(RenderRequest(image), lambda event: note("long", slow, event))
    urgent = engine.submit(
        RenderRequest(image, Region(0, 0, 8, 8)), lambda e: note("urgent", fast, e), urgent=True
    )
    slow.wait(), fast.wait()
    assert order == ["urgent", "long"]
    long_job.release(), urgent.release()
    engine.close(image)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("colour", [True, False])
def test_a_file_receives_the_pixels_that_memory_would(
    engine: WorkerEngine, tmp_path: Path, dtype: type, colour: bool
) -> None:
    photo = PHOTO[:90, :110] if colour else PHOTO[:90, :110, :1].repeat(3, axis=2)
    photo = photo.astype(dtype) * np.dtype(dtype).type(1 if dtype == np.uint8 else 257)
    photo[40:60, 20:50] = np.iinfo(dtype).max
    image = engine.open(photo)
    controls = Controls(realism=0.4)
    expected = engine.render(RenderRequest(image, controls=controls))
    result = engine.render(RenderRequest(image, controls=controls, into=tmp_path / "a.raw"))
    np.testing.assert_array_equal(result, expected)
    assert (tmp_path / "a.raw").stat().st_size == expected.nbytes
    engine.close(image)


def test_a_file_that_is_removed_stops_its_job_alone(engine: WorkerEngine, tmp_path: Path) -> None:
    image = engine.open(PHOTO)
    recorder = Recorder()
    job = engine.submit(RenderRequest(image, into=tmp_path / "a.raw"), recorder)
    (tmp_path / "a.raw").unlink()
    job.cancel()
    assert isinstance(recorder.wait(), Stopped)
    job.release()
    with pytest.raises(CannotWrite, match="could not be made"):
        engine.submit(RenderRequest(image, into=tmp_path / "no folder" / "a.raw"), recorder)
    assert engine.render(RenderRequest(image, Region(0, 0, 4, 4))).shape == (4, 4, 3)
    engine.close(image)


def test_cancelling_stops_soon(engine: WorkerEngine) -> None:
    image = engine.open(np.zeros((1500, 1500, 3), np.uint8))
    recorder = Recorder()
    job = engine.submit(RenderRequest(image), recorder)
    assert recorder.moved.wait(240)
    started = time.monotonic()
    job.cancel()
    assert isinstance(recorder.wait(), Stopped)
    assert time.monotonic() - started < 1
    job.release()
    engine.close(image)


def test_a_job_cancelled_and_released_at_once_harms_nobody(engine: WorkerEngine) -> None:
    image = engine.open(PHOTO)
    jobs: list[Job] = []
    for _ in range(20):
        job = engine.submit(RenderRequest(image, controls=Controls(realism=0.1)), lambda event: None)
        job.cancel()
        job.release()
        jobs.append(job)
    assert engine.render(RenderRequest(image, Region(0, 0, 4, 4))).shape == (4, 4, 3)
    engine.close(image)


def test_a_held_job_waits_and_then_goes_on(engine: WorkerEngine) -> None:
    image = engine.open(np.zeros((360, 360, 3), np.uint8))
    recorder = Recorder()
    job = engine.submit(RenderRequest(image), recorder)
    assert recorder.moved.wait(240)
    job.hold(True)
    before = recorder.painted()
    time.sleep(1.0)
    assert recorder.painted() <= before + 2, "what was on its way, and the tile in work"
    assert not recorder.ended.is_set()
    job.hold(False)
    assert isinstance(recorder.wait(), Finished)
    job.release()
    engine.close(image)


def test_a_held_job_still_waits_when_the_worker_was_restarted(tiny_student: Path) -> None:
    with WorkerEngine(StudentPackage.open(tiny_student), "torch") as engine:
        image = engine.open(np.zeros((360, 360, 3), np.uint8))
        recorder = Recorder()
        job = engine.submit(RenderRequest(image), recorder)
        assert recorder.moved.wait(240)
        job.hold(True)
        os.kill(worker_pid(engine), signal.SIGKILL)
        other = engine.open(PHOTO)  # what the new worker answers tells that it has begun
        engine.render(RenderRequest(other, Region(0, 0, 4, 4)))
        assert not recorder.ended.is_set()
        job.hold(False)
        assert isinstance(recorder.wait(), Finished)
        job.release()


def test_blocking_render_reports_progress_and_can_be_cancelled(engine: WorkerEngine) -> None:
    image = engine.open(PHOTO)
    seen: list[tuple[int, int]] = []
    result = engine.render(RenderRequest(image), progress=lambda done, total: seen.append((done, total)))
    assert result.shape == (800, 1200, 3)
    assert seen[-1][0] == seen[-1][1] > 1
    with pytest.raises(Cancelled):
        engine.render(RenderRequest(image), cancelled=lambda: True)
    engine.close(image)


def test_a_region_outside_the_result_is_refused(engine: WorkerEngine) -> None:
    image = engine.open(PHOTO)
    with pytest.raises(ValueError, match="is not inside"):
        engine.submit(RenderRequest(image, Region(0, 0, 1201, 10)), lambda event: None)
    engine.close(image)


def test_a_killed_worker_is_restarted_and_the_job_goes_on(tiny_student: Path) -> None:
    with WorkerEngine(StudentPackage.open(tiny_student), "torch") as engine:
        image = engine.open(PHOTO)
        expected = engine.render(RenderRequest(image))
        recorder = Recorder()
        job = engine.submit(RenderRequest(image), recorder)
        assert recorder.moved.wait(240)
        os.kill(worker_pid(engine), signal.SIGKILL)
        assert isinstance(recorder.wait(), Finished)
        np.testing.assert_array_equal(job.pixels, expected)
        job.release()


def test_a_worker_that_dies_twice_fails_the_job_and_the_next_request_starts_afresh(
    tiny_student: Path,
) -> None:
    with WorkerEngine(StudentPackage.open(tiny_student), "torch") as engine:
        image = engine.open(PHOTO)
        recorder = Recorder()
        first = worker_pid(engine)
        job = engine.submit(RenderRequest(image), recorder)
        os.kill(first, signal.SIGKILL)
        deadline = time.monotonic() + 30
        while worker_pid(engine) == first and time.monotonic() < deadline:
            time.sleep(0.01)
        os.kill(worker_pid(engine), signal.SIGKILL)
        end = recorder.wait()
        assert isinstance(end, Failed)
        assert isinstance(end.error, RenderFailed)
        assert "ended unexpectedly, twice" in str(end.error)
        job.release()
        assert engine.render(RenderRequest(image, Region(0, 0, 4, 4))).shape == (4, 4, 3)


def test_shutting_down_stops_who_waits(tiny_student: Path) -> None:
    engine = WorkerEngine(StudentPackage.open(tiny_student), "torch")
    image = engine.open(np.zeros((1500, 1500, 3), np.uint8))
    recorder = Recorder()
    job = engine.submit(RenderRequest(image), recorder)
    engine.shutdown()
    assert isinstance(recorder.wait(), Stopped)
    job.release()


def test_a_photo_may_be_closed_while_the_engine_shuts_down(
    tiny_student: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the thread does of a photo that was ahead in a batch and is dropped."""
    engine = WorkerEngine(StudentPackage.open(tiny_student), "torch")
    one, two = (engine.open(PHOTO) for _ in range(2))
    released, release = [], SharedPixels.release

    def closing(pixels: SharedPixels) -> None:
        released.append(pixels)
        release(pixels)
        engine.close(two)

    monkeypatch.setattr(SharedPixels, "release", closing)
    engine.shutdown()
    engine.close(one)
    assert len(released) == 2


def seconds_of(work: Callable[[], object]) -> float:
    started = time.monotonic()
    work()
    return time.monotonic() - started


def test_a_stopped_worker_does_not_hold_up_the_end(tiny_student: Path) -> None:
    """Nor what is asked of it, however much: a slider sends a map with each move."""
    engine = WorkerEngine(StudentPackage.open(tiny_student), "torch")
    image = engine.open(PHOTO)
    engine.render(RenderRequest(image, Region(0, 0, 4, 4)))
    os.kill(worker_pid(engine), signal.SIGSTOP)
    controls = Controls(realism_map=RealismMap.of(np.zeros((100, 100), np.float32)))
    recorders = [Recorder() for _ in range(100)]

    def ask() -> None:
        for recorder in recorders:
            engine.submit(RenderRequest(image, Region(0, 0, 4, 4), controls=controls), recorder)

    assert seconds_of(ask) < 5
    assert seconds_of(engine.shutdown) < 5
    assert all(isinstance(recorder.wait(), Stopped) for recorder in recorders)


@pytest.mark.parametrize("number", [signal.SIGBUS, signal.SIGKILL, signal.SIGSEGV])
def test_the_photo_outlives_the_worker(tiny_student: Path, number: signal.Signals) -> None:
    """Whatever ends it: no memory, a crash of Core ML."""
    with WorkerEngine(StudentPackage.open(tiny_student), "torch") as engine:
        image = engine.open(PHOTO)
        engine.render(RenderRequest(image, Region(0, 0, 4, 4)))
        os.kill(worker_pid(engine), number)
        engine.render(RenderRequest(image, Region(0, 0, 4, 4)))
        np.testing.assert_array_equal(engine._images[image].array, PHOTO)


ABANDONED = """
import os, signal, sys, time
from pathlib import Path
import numpy as np
from desktop.engine import RenderRequest, WorkerEngine
from desktop.student.package import StudentPackage

def main():
    signal.signal(signal.SIGHUP, signal.SIG_DFL)  # which nohup would have it ignore
    engine = WorkerEngine(StudentPackage.open(Path(sys.argv[1])), "torch")
    engine.render(RenderRequest(engine.open(np.zeros((9, 9, 3), np.uint8))))
    image = engine.open(np.zeros((900, 900, 3), np.uint8))
    job = engine.submit(RenderRequest(image), lambda event: None)
    if sys.argv[2] == "stopped":
        os.kill(engine.worker_pid, signal.SIGSTOP)
        return
    print(engine.worker_pid, flush=True)
    time.sleep(600)

if __name__ == "__main__":
    main()
"""


def abandoned(tiny_student: Path, folder: Path, how: str) -> subprocess.Popen[str]:
    script = folder / "abandoned.py"
    script.write_text(ABANDONED)
    return subprocess.Popen(
        [sys.executable, str(script), str(tiny_student), how],
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def test_a_program_ends_although_its_worker_is_stopped(tiny_student: Path, tmp_path: Path) -> None:
    with abandoned(tiny_student, tmp_path, "stopped") as program:
        assert program.wait(120) == 0


@pytest.mark.skipif(not NAMED.is_dir(), reason="only Linux shows what shared memory there is")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGHUP])
def test_no_memory_stays_behind_when_the_whole_group_is_killed(
    tiny_student: Path, tmp_path: Path, number: signal.Signals
) -> None:
    """As when the terminal is closed, or the computer has too little memory."""
    before = {path.name for path in NAMED.iterdir()}
    with abandoned(tiny_student, tmp_path, "working") as program:
        assert program.stdout is not None
        worker = int(program.stdout.readline())
        os.killpg(program.pid, number)
        assert program.wait(60) == -number
        deadline = time.monotonic() + 30
        while psutil.pid_exists(worker) and time.monotonic() < deadline:
            time.sleep(0.05)
    assert not psutil.pid_exists(worker)
    assert {path.name for path in NAMED.iterdir()} <= before


def test_a_runtime_that_is_not_there_is_refused_at_once(tiny_student: Path) -> None:
    reason = "has no programs for the runtime 'coreml'" if MAC else "Core ML needs a Mac"
    with pytest.raises(BadStudent, match=reason):
        WorkerEngine(StudentPackage.open(tiny_student), "coreml")


def test_a_missing_program_is_found_before_anything_runs(tiny_student: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.student"
    broken.mkdir()
    broken.joinpath("manifest.json").write_text((tiny_student / "manifest.json").read_text())
    with pytest.raises(BadStudent, match=r"lacks its file torch/encode\.pt2"):
        StudentPackage.open(broken)


def test_a_student_that_does_not_load_fails_once_and_for_all(tiny_student: Path, tmp_path: Path) -> None:
    """Without starting a worker for every photo."""
    broken = Path(shutil.copytree(tiny_student, tmp_path / "broken.student"))
    (broken / "torch/render.pt2").write_bytes(b"rubbish")
    with WorkerEngine(StudentPackage.open(broken), "torch") as engine:
        image = engine.open(PHOTO)
        with pytest.raises(BadStudent, match=r"was changed: torch/render\.pt2 differs"):
            engine.render(RenderRequest(image))
        with pytest.raises(BadStudent, match=r"was changed: torch/render\.pt2 differs"):
            engine.render(RenderRequest(image))
        assert engine.worker_pid is None, "no worker was started again"
