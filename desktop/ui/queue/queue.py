"""The batch of the window: plans it in the background and enlarges one photo after the other.

The work on a photo is that of `desktop.batch`, as on the command line.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.batch import (
    EnlargeJob,
    EnlargeResult,
    Journal,
    Outcome,
    OutputSettings,
    Plan,
    SourceFile,
)
from desktop.batch.report import Report
from desktop.batch.scan import Scan
from desktop.batch.unfinished import Unfinished, forget, recall, remember
from desktop.engine import Engine
from desktop.errors import VernierError
from desktop.folders import journal_file, unfinished_file
from desktop.ui.base.background import Task
from desktop.ui.base.enlarge_task import enlarge_task
from desktop.ui.queue.queue_model import QueueModel, Row
from desktop.ui.queue.queue_planner import PlanRequest, QueuePlanner, QueueSettings


class Queue(QObject):
    """The rows of the batch and its state. At most one photo is enlarged at a time."""

    changed = Signal()
    """Rows, their states or the progress have changed."""
    planned = Signal()
    """Every waiting row has a job for the present settings."""
    ended = Signal()
    """No row is waiting any more, or the person cancelled."""

    def __init__(self, engine: Engine | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = QueueModel(self)
        self.settings = QueueSettings(OutputSettings())
        self._planned_for: QueueSettings | None = None
        self.running = False
        self._engine = engine
        self._journal = Journal(journal_file())
        self._unfinished = unfinished_file()
        self._paused = threading.Event()
        self._row: Row | None = None
        self._task: Task | None = None
        self.planner = QueuePlanner(self._plan_request, self)
        self.planner.scanned.connect(self._scanned)
        self.planner.planned.connect(self._took_plan)
        self.planner.settled.connect(self._settled)
        self._pixels_done = 0
        self._worked = 0.0
        self._since = 0.0

    @property
    def paused(self) -> bool:
        """Whether the person has paused the batch."""
        return self._paused.is_set()

    @property
    def busy(self) -> bool:
        """Whether a photo is being enlarged, or being cancelled."""
        return self._task is not None

    @property
    def share(self) -> float:
        """How much of the rows is done, in [0, 1]."""
        rows = self.model.rows
        ended = len(self.model.in_state("done", "skipped", "left", "failed"))
        return (ended + sum(row.share for row in rows)) / max(1, len(rows))

    def set_engine(self, engine: Engine | None) -> None:
        """Use another model. Not while the batch is running."""
        assert not self.running
        self._engine, self._planned_for = engine, None
        self._replan()

    def set_settings(self, settings: QueueSettings) -> None:
        """Plan the waiting rows again for these settings. Not while the batch is running."""
        if settings != self.settings:
            self.settings = settings
            self._replan()

    def add(self, paths: Sequence[Path]) -> None:
        """Look for photos in files and folders, and in folders within folders, and append them."""
        self.planner.scan(paths, self.settings.folder)
        self.changed.emit()

    def remove(self, rows: Sequence[Row]) -> None:
        """Remove rows, except the one that is being enlarged."""
        self.model.remove([row for row in rows if row.state != "working"])
        self._remember()
        self._replan()

    def retry(self, rows: Sequence[Row]) -> None:
        """Put failed rows back to waiting."""
        for row in rows:
            if row.state == "failed":
                row.wait()
        self.model.touched()
        self._replan()

    def start(self) -> None:
        """Enlarge the waiting rows."""
        if self._engine is None or self.running:
            return
        self.running = True
        self._pixels_done, self._worked = 0, 0.0
        self._paused.clear()
        self._remember()
        self._next()

    def pause(self, on: bool) -> None:
        """Pause after the present tile, or resume."""
        if not self.running or on == self.paused:
            return
        if on:
            self._worked += time.monotonic() - self._since
            self._paused.set()
        else:
            self._since = time.monotonic()
            self._paused.clear()
            if self._task is None:
                self._next()
        self.changed.emit()

    def cancel(self) -> None:
        """Stop. The photo that is being enlarged leaves no file and waits again, as the rest does."""
        self.running = False
        self._paused.clear()
        if self._task is not None:
            self._task.cancel()
        else:
            self._finish()

    def unfinished(self) -> Unfinished | None:
        """The batch that was running when an earlier window closed."""
        return recall(self._unfinished)

    def resume(self, batch: Unfinished, settings: QueueSettings) -> None:
        """Add the photos of such a batch again; those that are done are skipped."""
        self.settings = settings
        self.model.add([Row(source) for source in batch.sources])
        self._replan()

    def discard_unfinished(self) -> None:
        """Delete the record of that batch, so that it is not offered again."""
        forget(self._unfinished)

    def stop(self) -> None:
        """Before the window closes: end every thread. The waiting rows stay recorded as unfinished."""
        self.running = False
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
        self.planner.wait()
        self.model.thumbnails.wait()

    def seconds_left(self) -> float | None:
        """Estimated from the pixels done so far; None: too early to tell."""
        now = time.monotonic()
        worked = self._worked + (0 if self.paused or self._task is None else now - self._since)
        done = float(self._pixels_done)
        waiting = float(sum(row.job.pixels for row in self.model.in_state("waiting") if row.job))
        if self._row is not None and self._row.job is not None:
            done += self._row.job.pixels * self._row.share
            waiting += self._row.job.pixels * (1 - self._row.share)
        return worked / done * waiting if done and worked > 1 else None

    def report(self) -> Report | None:
        """The outcomes so far; None without an engine."""
        if self._engine is None:
            return None
        outcomes = [row.outcome or Outcome(row.source.path, "stopped") for row in self.model.rows]
        return Report(self._engine.manifest, self._engine.runtime_name, self.settings.output, outcomes, 0)

    def _scanned(self, found: Scan) -> None:
        known = self.model.paths()
        rows = []
        for each in found.found:
            if each.path in known:
                continue
            rows.append(Row(each if isinstance(each, SourceFile) else SourceFile(each.path)))
            if not isinstance(each, SourceFile):
                rows[-1].end(Outcome(each.path, "failed", error=each.reason))
        self.model.add(rows)
        if self.running:
            self._remember()
        self._replan()

    def _replan(self) -> None:
        self.planner.ask()
        self.changed.emit()

    def _plan_request(self) -> PlanRequest | None:
        if self._engine is None:
            return None
        taken = tuple(row.job.target for row in self.model.in_state("working") if row.job)
        rows = tuple(self.model.in_state("waiting", "left"))
        return PlanRequest(rows, self.settings, self._engine.manifest, self._journal, taken)

    def _took_plan(self, request: PlanRequest, plan: Plan) -> None:
        self._planned_for = request.settings
        # A result of an earlier run among the photos has no entry: its row is removed.
        entries = {entry.source: entry for entry in plan.entries}
        present = set(self.model.rows)
        for row in request.rows:
            entry = entries.get(row.source.path)
            if row.state not in ("waiting", "left") or row not in present:
                continue
            if isinstance(entry, EnlargeJob):
                row.wait()
                row.job = entry
            elif entry is not None:
                row.end(entry)
            else:
                self.model.remove([row])
        self.model.touched()

    def _settled(self) -> None:
        self.changed.emit()
        self.planned.emit()
        if self.running and self._task is None and not self.paused:
            self._next()

    def _next(self) -> None:
        row = next((row for row in self.model.in_state("waiting") if row.job is not None), None)
        if row is None or self._planned_for != self.settings:
            if not self.planner.busy:
                self._finish()
            return  # else `_settled` comes back to here, with jobs for the present settings
        assert row.job is not None and self._engine is not None
        row.state, self._row = "working", row
        self._since = time.monotonic()
        self._task = task = enlarge_task(self._engine, row.job, self._journal, held=self._paused.is_set)
        task.progressed.connect(self._progressed)
        task.succeeded.connect(self._enlarged)
        task.failed.connect(self._failed)
        task.start()
        self.model.touched(row)
        self.changed.emit()

    def _progressed(self, done: int, total: int) -> None:
        if self._row is not None:
            self._row.share = done / total
            self.model.touched(self._row)

    def _enlarged(self, result: EnlargeResult) -> None:
        assert self._row is not None
        self._row_ended(Outcome.of_result(self._row.source.path, result))

    def _failed(self, error: VernierError) -> None:
        assert self._row is not None
        self._row_ended(Outcome.of_error(self._row.source.path, error))

    def _row_ended(self, outcome: Outcome) -> None:
        row, self._row, self._task = self._row, None, None
        assert row is not None and row.job is not None
        if not self.paused:
            self._worked += time.monotonic() - self._since
        if outcome.status == "done":
            self._pixels_done += row.job.pixels
        row.end(outcome)
        self.model.touched(row)
        self._remember()
        if not self.running:
            self._finish()
        elif not self.paused:
            self._next()
        self.changed.emit()

    def _finish(self) -> None:
        self.running = False
        self._remember()
        self.changed.emit()
        self.ended.emit()

    def _remember(self) -> None:
        """Record the rows that are not done, so that a later window can resume them."""
        rows = self.model.in_state("waiting", "working")
        if not rows:
            forget(self._unfinished)
        elif self.running:
            sources = tuple(row.source for row in rows)
            settings = self.settings
            batch = Unfinished(sources, settings.output, settings.folder, settings.mirror)
            remember(self._unfinished, batch)
