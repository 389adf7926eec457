"""How long the rest of a batch takes, by what its photos cost."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.batch import EnlargeJob, OutputSettings, OwnSettings, SourceFile
from desktop.batch.speeds import learn
from desktop.student.controls import Controls
from desktop.ui.queue import pace
from desktop.ui.queue.pace import Pace
from desktop.ui.queue.row import Row
from desktop.ui.queue.row_counts import RowCounts
from tests.ui.conftest import click, drop, save_photo, until
from tests.ui.fake_engine import FakeEngine

FAST = Controls()
SLOW = Controls(realism=0.5, cleanup=0.5)
SECONDS = {FAST: 2.0, SLOW: 100.0}
"""For each photo of two megapixels."""


class Batch:
    """Photos of one size, by their controls, of which one after the other is done."""

    def __init__(self, monkeypatch, controls, known):
        self.now = 100.0
        monkeypatch.setattr(pace.time, "monotonic", lambda: self.now)
        self.counts = RowCounts()
        self.rows = [self.row(each) for each in controls]
        self.counts.count(self.rows, 1)
        seconds = {self.row(each).job.work: time / 2e6 for each, time in known.items()}
        self.pace = Pace(seconds.get)

    def row(self, controls):
        settings = OutputSettings(controls=controls)
        job = EnlargeJob(Path("a.png"), (2000, 1000), Path("b.png"), "png", settings)
        return Row(SourceFile(Path("a.png")), job=job, in_run=True)

    def begin(self, row):
        self.counts.count([row], -1)
        row.state = "working"
        self.counts.count([row], 1)
        self.counts.working = row
        self.pace.start()

    def work(self, seconds, share):
        self.now += seconds
        self.counts.working.share = share
        self.pace.progressed(share)

    def end(self):
        row = self.counts.working
        self.pace.ended(row.job, done=True)
        self.counts.count([row], -1)
        row.state = "done"
        self.counts.count([row], 1)
        self.counts.working = None

    def left(self):
        return self.pace.seconds_left(self.counts)


@pytest.mark.parametrize("order", [[FAST] * 3 + [SLOW] * 3, [SLOW] * 3 + [FAST] * 3, [FAST, SLOW] * 3])
def test_each_photo_counts_by_its_own_work_from_the_beginning(monkeypatch, order):
    batch = Batch(monkeypatch, order, SECONDS)
    expected = sum(SECONDS[each] for each in order)
    assert batch.left() == pytest.approx(expected)
    for row in batch.rows:
        batch.begin(row)
        seconds = SECONDS[row.job.settings.controls]
        for _ in range(2):
            batch.work(seconds / 2, row.share + 0.5)
            expected -= seconds / 2
            assert batch.left() == pytest.approx(expected)
        batch.end()


def test_without_measured_speeds_the_batch_measures_each_work(monkeypatch):
    batch = Batch(monkeypatch, [FAST, SLOW, FAST, SLOW], {})
    assert batch.left() is None
    batch.begin(batch.rows[0])
    batch.work(1.0, 0.5)
    assert batch.left() is None, "too early"
    batch.work(1.0, 1.0)
    assert batch.left() == pytest.approx(3 * 2.0), "what is not known costs as much as the rest"
    batch.end()
    batch.begin(batch.rows[1])
    batch.work(50.0, 0.5)
    assert batch.left() == pytest.approx(50 + 2 + 100)


def test_what_the_batch_measures_outweighs_what_was_known(monkeypatch):
    batch = Batch(monkeypatch, [FAST] * 20, {FAST: 2.0})
    for row in batch.rows[:10]:
        batch.begin(row)
        batch.work(6.0, 1.0)
        batch.end()
    assert 0.9 * 60 < batch.left() < 60


def test_what_was_done_before_its_turn_makes_no_photo_seem_fast(monkeypatch):
    batch = Batch(monkeypatch, [SLOW, SLOW], {})
    batch.begin(batch.rows[0])
    batch.work(0.0, 0.4)  # while the photo before was written
    batch.work(30.0, 0.7)
    assert batch.left() == pytest.approx(30 + 100)


def test_pauses_do_not_count(monkeypatch):
    batch = Batch(monkeypatch, [FAST, FAST], {})
    batch.begin(batch.rows[0])
    batch.work(1.5, 0.5)
    batch.pace.stop()
    batch.now += 1000
    batch.pace.start()
    assert batch.left() == pytest.approx(1.5 + 3.0)


def test_the_queue_tells_the_time_by_what_was_learned_of_each_work(open_window, tmp_path):
    engine = FakeEngine(cleanup=True)
    window = open_window(engine)
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a.png", "b.png"):
        save_photo(folder / name, 500, 400)
    megapixels = 500 * 400 * 16 / 1e6
    learn(engine.manifest.id, engine.runtime_name, 10.0 * megapixels, round(1e6 * megapixels))
    learn(engine.manifest.id, engine.runtime_name, 100.0 * megapixels, round(1e6 * megapixels), "cleaned")
    page = window.queue_page
    window.show_queue()
    page.form.auto_cleanup.setChecked(False)
    page.queue.photos.take({folder / "b.png": OwnSettings(cleanup=1.0)})
    drop(window, folder)
    until(lambda: page.queue.model.counts.ready == 2 and not page.queue.plans.busy)
    engine.hold.clear()
    click(page.bar.start)
    until(lambda: page.queue.model.count("working"))
    assert page.queue.seconds_left() == pytest.approx(110 * megapixels, rel=0.05)
    engine.hold.set()
    until(lambda: not page.queue.running)
    engine.shutdown()
