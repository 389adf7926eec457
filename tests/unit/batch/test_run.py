from __future__ import annotations

import logging
import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from desktop.batch import (
    Ended,
    Event,
    Factor,
    Journal,
    LongSide,
    Outcome,
    OutputSettings,
    Plan,
    Progressed,
    Started,
    enlarging,
    make_plan,
    run,
    scan,
)
from desktop.engine.request import RenderRequest
from desktop.errors import BadStudent, Cancelled, RenderFailed
from desktop.student.controls import Controls
from tests.manifests import manifest
from tests.unit.batch.makers import FakeEngine, names, photo, size


class Repeat(FakeEngine):
    """Enlarges by repeating pixels, in two steps. `before` is called with the width of each photo."""

    def __init__(self, before: Callable[[int], None] = lambda width: None) -> None:
        super().__init__()
        self.widths: list[int] = []
        self._before_width = before

    def render(
        self,
        request: RenderRequest,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        held: Callable[[], bool] | None = None,
    ) -> NDArray[np.uint8]:
        assert progress is not None and cancelled is not None
        pixels = self._images[request.image]
        self.widths.append(pixels.shape[1])
        progress(1, 2)
        self._before_width(pixels.shape[1])
        if cancelled():
            raise Cancelled("Stopped.")
        progress(2, 2)
        return pixels.repeat(4, axis=0).repeat(4, axis=1)


class Batch:
    """A folder of photos with widths 8, 9, 10, whose results go to another one."""

    def __init__(self, root: Path, settings: OutputSettings | None = None) -> None:
        self.settings = settings or OutputSettings(controls=Controls(realism=0.4))
        self.input, self.output = root / "in", root / "out"
        self.sources = [photo(self.input / f"{w}.png", w) for w in (8, 9, 10)]
        self.journal = Journal(root / "state" / "journal.jsonl")
        self.events: list[Event] = []
        self._ended = threading.Semaphore(0)

    def listen(self, event: Event) -> None:
        self.events.append(event)
        if isinstance(event, Ended):
            self._ended.release()

    def wait_for_an_end(self) -> None:
        """Of a photo: the one before is written while the next is enlarged."""
        assert self._ended.acquire(timeout=20)

    def plan(self, *, resume: bool = False) -> Plan:
        return make_plan(
            scan([self.input]), self.settings, manifest(), self.journal, output=self.output, resume=resume
        )

    def run(
        self,
        engine: Repeat,
        *,
        plan: Plan | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> list[Outcome]:
        return run(
            plan or self.plan(),
            manifest(),
            lambda: engine,
            self.journal,
            listener=self.listen,
            cancelled=cancelled,
        )


@pytest.fixture
def batch(tmp_path: Path) -> Batch:
    return Batch(tmp_path)


def statuses(outcomes: list[Outcome]) -> list[str]:
    return [outcome.status for outcome in outcomes]


def test_every_photo_is_enlarged_and_told_of(batch: Batch) -> None:
    outcomes = batch.run(Repeat())
    assert statuses(outcomes) == ["done"] * 3
    assert [outcome.result for outcome in outcomes] == [batch.output / f"{w}-4x.png" for w in (8, 9, 10)]
    assert [outcome.size for outcome in outcomes] == [(32, 24), (36, 24), (40, 24)]
    assert [size(outcome.result) for outcome in outcomes if outcome.result] == [(32, 24), (36, 24), (40, 24)]
    assert all(outcome.seconds and outcome.seconds > 0 for outcome in outcomes)
    assert names(batch.output) == {"8-4x.png", "9-4x.png", "10-4x.png"}


def test_the_listener_hears_of_start_progress_and_end_in_order(batch: Batch) -> None:
    outcomes = batch.run(Repeat())
    jobs = batch.plan().jobs
    expected = []
    for job, outcome in zip(jobs, outcomes, strict=True):
        expected += [
            ("Started", job.source, 0.0),
            ("Progressed", job.source, 0.5),
            ("Progressed", job.source, 1.0),
            ("Ended", outcome.source, 0.0),
        ]
    heard = []
    for event in batch.events:
        match event:
            case Started(job):
                heard.append(("Started", job.source, 0.0))
            case Progressed(job, share):
                heard.append(("Progressed", job.source, share))
            case Ended(outcome):
                heard.append(("Ended", outcome.source, 0.0))
    assert heard == expected


def test_smaller_sizes_are_made_from_the_students_by_lanczos(tmp_path: Path) -> None:
    batch = Batch(tmp_path, OutputSettings(size=Factor(2)))
    outcomes = batch.run(Repeat())
    first = outcomes[0]
    assert first.size == (16, 12) and first.result is not None
    with Image.open(first.source) as source, Image.open(first.result) as result:
        large = source.convert("RGB").resize((32, 24), Image.Resampling.NEAREST)
        expected = large.resize((16, 12), Image.Resampling.LANCZOS)
        assert np.array_equal(np.asarray(result.convert("RGB")), np.asarray(expected))


def test_a_photo_that_is_large_enough_does_not_bother_the_student(tmp_path: Path) -> None:
    batch = Batch(tmp_path, OutputSettings(size=LongSide(9)))
    engine = Repeat()
    outcomes = batch.run(engine)
    assert engine.widths == [8]
    assert [outcome.size and outcome.size[0] for outcome in outcomes] == [9, 9, 9]
    assert [len(outcome.notes) for outcome in outcomes] == [0, 1, 1]
    assert outcomes[2].notes == ("The photo is larger than that, so it is only reduced.",)


def software(path: Path) -> str:
    with Image.open(path) as image:
        return str(image.getexif()[0x0131])


def test_the_metadata_says_how_a_result_was_made(tmp_path: Path) -> None:
    batch = Batch(tmp_path, OutputSettings(size=LongSide(9), controls=Controls(realism=0.25, seed=3)))
    made, reduced, _ = [outcome.result for outcome in batch.run(Repeat())]
    assert made and software(made).startswith("Vernier ")
    assert software(made).endswith(", model fake, realism 25 of 100, seed 3")
    assert reduced and "student" not in software(reduced)


def test_one_bad_file_never_stops_the_batch(batch: Batch) -> None:
    batch.sources[1].write_bytes(batch.sources[1].read_bytes()[:60])
    outcomes = batch.run(Repeat())
    assert statuses(outcomes) == ["done", "failed", "done"]
    assert outcomes[1].error is not None and outcomes[1].error.startswith(
        "9.png is not whole. This PNG ends too early"
    )
    assert names(batch.output) == {"8-4x.png", "10-4x.png"}


@pytest.mark.parametrize(
    ("failure", "sentence"),
    [
        (RenderFailed("The worker died twice."), "The worker died twice."),
        (MemoryError(), "There is not enough memory for 9.png."),
        (
            ZeroDivisionError("oops"),
            "because of an unexpected error (ZeroDivisionError). The log has the details.",
        ),
    ],
)
def test_no_failure_of_the_engine_stops_the_batch(
    batch: Batch, failure: Exception, sentence: str, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(width: int) -> None:
        if width == 9:
            raise failure

    with caplog.at_level(logging.CRITICAL):
        outcomes = batch.run(Repeat(fail))
    assert statuses(outcomes) == ["done", "failed", "done"]
    assert outcomes[1].error is not None and sentence in outcomes[1].error
    assert names(batch.output) == {"8-4x.png", "10-4x.png"}


def test_a_student_that_does_not_work_ends_the_batch(batch: Batch) -> None:
    """Else every file would fail with the same sentence, each after a start of the worker."""

    def fail(width: int) -> None:
        raise BadStudent("The program render.pt2 is damaged.")

    with pytest.raises(BadStudent, match="is damaged"):
        batch.run(Repeat(fail))
    assert not batch.output.exists() or names(batch.output) == set()


def test_a_file_that_goes_after_the_plan_fails_alone(batch: Batch) -> None:
    plan = batch.plan()
    batch.sources[0].unlink()
    outcomes = batch.run(Repeat(), plan=plan)
    assert statuses(outcomes) == ["failed", "done", "done"]
    assert outcomes[0].error is not None and "8.png was not found" in outcomes[0].error


def test_a_file_that_changes_after_the_plan_is_enlarged_as_it_is_now(batch: Batch) -> None:
    plan = batch.plan()
    photo(batch.sources[0], 20, 20)
    assert batch.run(Repeat(), plan=plan)[0].size == (80, 80)


def test_a_name_that_is_taken_after_the_plan_is_not_overwritten(batch: Batch) -> None:
    plan = batch.plan()
    mine = photo(batch.output / "8-4x.png")
    before = mine.read_bytes()
    outcomes = batch.run(Repeat(), plan=plan)
    assert outcomes[0].result == batch.output / "8-4x 2.png"
    assert mine.read_bytes() == before


def test_no_room_on_the_disk_is_said_before_the_work(batch: Batch, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(batch.input)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=100))
    engine = Repeat()
    outcomes = batch.run(engine)
    assert engine.widths == []
    assert statuses(outcomes) == ["failed"] * 3
    assert outcomes[0].error is not None and "make room" in outcomes[0].error


def test_a_file_in_the_way_of_the_output_folder_is_named(batch: Batch) -> None:
    batch.output.write_text("not a folder")
    outcomes = batch.run(Repeat())
    assert statuses(outcomes) == ["failed"] * 3
    assert outcomes[0].error == (
        f"The folder {batch.output} cannot be created, because {batch.output} is not a folder. Choose "
        "another one."
    )


def test_stopping_gives_up_the_photo_in_work_without_a_trace(batch: Batch) -> None:
    stopped = []

    def stop(width: int) -> None:
        if width == 9:
            batch.wait_for_an_end()
            stopped.append(width)

    outcomes = batch.run(Repeat(stop), cancelled=lambda: bool(stopped))
    assert statuses(outcomes) == ["done", "stopped", "stopped"]
    assert names(batch.output) == {"8-4x.png"}


def test_stopping_while_one_is_written_gives_up_that_and_the_one_ahead(
    batch: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped, enlarged, place = [], threading.Event(), enlarging.write

    def stop(*arguments: Any) -> Path:
        assert enlarged.wait(20)
        stopped.append(True)
        return place(*arguments)

    monkeypatch.setattr(enlarging, "write", stop)
    engine = Repeat(lambda width: enlarged.set() if width == 9 else None)
    assert statuses(batch.run(engine, cancelled=lambda: bool(stopped))) == ["stopped"] * 3
    assert names(batch.output) == set() and engine.widths == [8, 9]
    assert statuses(batch.run(Repeat())) == ["done"] * 3


def test_resume_goes_on_where_it_was_stopped(batch: Batch) -> None:
    stopped: list[int] = []

    def stop(width: int) -> None:
        if width == 9:
            batch.wait_for_an_end()
            stopped.append(width)

    first = batch.run(Repeat(stop), cancelled=lambda: bool(stopped))
    assert statuses(first) == ["done", "stopped", "stopped"]
    engine = Repeat()
    outcomes = batch.run(engine, plan=batch.plan(resume=True))
    assert statuses(outcomes) == ["skipped", "done", "done"]
    assert engine.widths == [9, 10]


def test_resume_after_a_crash_in_the_middle(batch: Batch) -> None:
    class PowerCut(BaseException):
        pass

    def cut(width: int) -> None:
        if width == 9:
            batch.wait_for_an_end()
            raise PowerCut

    with pytest.raises(PowerCut):
        batch.run(Repeat(cut))
    batch.journal = Journal(batch.input.parent / "state" / "journal.jsonl")
    engine = Repeat()
    outcomes = batch.run(engine, plan=batch.plan(resume=True))
    assert statuses(outcomes) == ["skipped", "done", "done"]
    assert engine.widths == [9, 10]
    assert names(batch.output) == {"8-4x.png", "9-4x.png", "10-4x.png"}


def test_what_failed_is_tried_again_by_resume(batch: Batch) -> None:
    good = batch.sources[1].read_bytes()
    batch.sources[1].write_bytes(good[:60])
    batch.run(Repeat())
    batch.sources[1].write_bytes(good)
    outcomes = batch.run(Repeat(), plan=batch.plan(resume=True))
    assert statuses(outcomes) == ["skipped", "done", "skipped"]


def test_notes_reach_the_outcome(tmp_path: Path) -> None:
    batch = Batch(tmp_path, OutputSettings(format="jpeg"))
    Image.new("RGBA", (8, 8), (255, 0, 0, 128)).save(batch.sources[0])
    assert any("transparency" in note for note in batch.run(Repeat())[0].notes)


def test_folders_that_refuse_are_told_before_the_first_photo_and_the_rest_is_done(
    batch: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo(batch.input / "deep" / "c.png")
    (batch.output / "deep").parent.mkdir(parents=True)
    (batch.output / "deep").write_text("in the way")
    plan = make_plan(
        scan([batch.input], recursive=True), batch.settings, manifest(), batch.journal, output=batch.output
    )
    outcomes = batch.run(Repeat(), plan=plan)
    assert statuses(outcomes) == ["done"] * 3 + ["failed"]
    first = batch.events[0]
    assert isinstance(first, Ended) and first.outcome == outcomes[3]
    assert sum(isinstance(event, Ended) for event in batch.events) == 4


def test_an_output_folder_that_is_moved_away_is_named_and_not_made_anew(batch: Batch) -> None:
    def move(width: int) -> None:
        if width == 9:
            batch.wait_for_an_end()
            batch.output.rename(batch.output.with_name("elsewhere"))

    outcomes = batch.run(Repeat(move))
    assert statuses(outcomes) == ["done", "failed", "failed"]
    for outcome in outcomes[1:]:
        assert outcome.error == (
            f"The folder {batch.output} is no longer there. Put it back or connect its disk, and try again."
        )
    assert not batch.output.exists()


def test_what_another_program_finishes_meanwhile_is_not_made_twice(batch: Batch) -> None:
    plan = batch.plan(resume=True)
    batch.run(Repeat())
    engine = Repeat()
    outcomes = batch.run(engine, plan=plan)
    assert statuses(outcomes) == ["skipped"] * 3 and engine.widths == []
    assert "has enlarged it in the meantime" in outcomes[0].notes[0]


def test_a_copy_is_not_called_enlarged(tmp_path: Path) -> None:
    batch = Batch(tmp_path, OutputSettings(size=Factor(1)))
    assert [outcome.enlarged for outcome in batch.run(Repeat())] == [False] * 3
