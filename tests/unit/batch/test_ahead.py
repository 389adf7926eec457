"""The photos of a batch overlap, and nothing else changes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from desktop.batch import (
    EnlargeJob,
    Journal,
    OutputSettings,
    enlarge_file,
    enlarging,
    make_plan,
    memory_plan,
    scan,
)
from desktop.batch.ahead import Ahead
from desktop.errors import VernierError
from desktop.imaging import limits
from tests.manifests import manifest
from tests.unit.batch.makers import FakeEngine, photo

SECONDS = 20


class Batch:
    """Photos of widths 8, 9 and 10. `steps`: which step of which width began, in their order."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.journal = Journal(folder / "journal.jsonl")
        for width in (8, 9, 10):
            photo(folder / "in" / f"{width}.png", width)
        self.jobs = make_plan(
            scan([folder / "in"]), OutputSettings(), manifest(), self.journal, output=folder / "out"
        ).jobs
        self.jobs = tuple(sorted(self.jobs, key=lambda job: job.source_size))
        self.steps: list[tuple[str, int]] = []
        self.before: dict[tuple[str, int], Callable[[], None]] = {}
        self._changed = threading.Condition()
        read, write = enlarging.read_apart, enlarging.write

        def reading(path: Path, *rest: Any, **more: Any) -> Any:
            self.begin("read", int(path.stem))
            return read(path, *rest, **more)

        def writing(result: Any, *rest: Any) -> Path:
            self.begin("write", result.width // 4)
            return write(result, *rest)

        monkeypatch.setattr(enlarging, "read_apart", reading)
        monkeypatch.setattr(enlarging, "write", writing)
        self.engine = FakeEngine(lambda request, pixels: self.begin("enlarge", pixels.shape[1]))
        self.ahead = Ahead()

    def begin(self, step: str, width: int) -> None:
        with self._changed:
            if (step, width) not in self.steps:
                self.steps.append((step, width))
            self._changed.notify_all()
        self.before.pop((step, width), lambda: None)()

    def wait_for(self, step: str, width: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: (step, width) in self.steps, SECONDS), (step, width)

    def enlarge(self, job: EnlargeJob, following: EnlargeJob | None, **options: Any) -> Path:
        return enlarge_file(
            job,
            manifest(),
            lambda: self.engine,
            self.journal,
            ahead=self.ahead,
            following=following,
            **options,
        ).path


@pytest.fixture
def batch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Batch]:
    made = Batch(tmp_path, monkeypatch)
    yield made
    made.ahead.drop()


def test_one_is_written_while_the_next_is_enlarged_or_read(batch: Batch) -> None:
    one, two, three = batch.jobs
    batch.before["enlarge", 8] = lambda: batch.wait_for("read", 9)
    batch.before["write", 8] = lambda: batch.wait_for("enlarge", 9)
    batch.before["write", 9] = lambda: batch.wait_for("enlarge", 10)
    made = [batch.enlarge(one, two), batch.enlarge(two, three), batch.enlarge(three, None)]
    for step in ("enlarge", "write"):
        assert [width for name, width in batch.steps if name == step] == [8, 9, 10]
    for path, job in zip(made, batch.jobs, strict=True):
        with Image.open(path) as result, Image.open(job.source) as source:
            expected = np.asarray(source.convert("RGB")).repeat(4, axis=0).repeat(4, axis=1)
            assert np.array_equal(np.asarray(result), expected)


def test_what_does_not_fit_together_is_made_one_after_the_other(
    batch: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two, _ = batch.jobs
    each = memory_plan.plan_memory(
        memory_plan.Enlargement(one.source_size, one.size, one.format, alpha=True), manifest()
    )
    memory = each.total / limits.MEMORY_SHARE
    monkeypatch.setattr(limits, "physical_memory", lambda: memory)
    batch.enlarge(one, two)
    assert batch.steps == [("read", 8), ("enlarge", 8), ("write", 8)]
    memory *= 2.1
    batch.before["write", 8] = lambda: batch.wait_for("enlarge", 9)
    batch.enlarge(one, two)


def test_a_failure_is_told_in_its_turn_and_keeps_no_other_from_being_made(batch: Batch) -> None:
    one, two, three = batch.jobs
    two.source.write_bytes(two.source.read_bytes()[:60])
    told: list[tuple[int, int]] = []
    batch.enlarge(one, two)
    with pytest.raises(VernierError):
        batch.enlarge(two, three)
    batch.enlarge(three, None, progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2)], "what was done ahead is told too, when it is the turn of the photo"


def test_another_photo_than_the_following_may_come_next(batch: Batch) -> None:
    one, two, three = batch.jobs
    batch.enlarge(one, two)
    assert batch.enlarge(three, None).name == "10-4x.png"
    assert not two.target.exists() and ("write", 9) not in batch.steps
    assert batch.enlarge(two, None).name == "9-4x.png"


def test_nothing_is_left_of_a_photo_that_is_dropped(batch: Batch) -> None:
    one, two, _ = batch.jobs
    others = set(threading.enumerate())
    batch.before["enlarge", 9] = lambda: batch.ahead.drop()
    batch.before["write", 8] = lambda: batch.wait_for("enlarge", 9)
    batch.enlarge(one, two)
    for thread in set(threading.enumerate()) - others:
        thread.join(SECONDS)
        assert not thread.is_alive()
    assert {path.name for path in one.target.parent.iterdir()} == {"8-4x.png"}
    assert batch.enlarge(two, None).name == "9-4x.png"


def test_an_interruption_leaves_no_photo_ahead(batch: Batch) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    one, two, _ = batch.jobs
    others = set(threading.enumerate())
    batch.before["write", 8] = interrupt
    with pytest.raises(KeyboardInterrupt):
        batch.enlarge(one, two)
    for thread in set(threading.enumerate()) - others:
        thread.join(SECONDS)
        assert not thread.is_alive()
