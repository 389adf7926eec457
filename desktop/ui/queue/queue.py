"""The batch of the window: plans it in the background and enlarges one photo after the other.

With tens of thousands of photos the window still answers: what grows with them is done in threads or parts.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.batch import EnlargeJob, EnlargeResult, Journal, Outcome, OutputSettings, SourceFile
from desktop.batch.ahead import Ahead
from desktop.batch.report import Report
from desktop.batch.result_folders import ResultFolders
from desktop.batch.scan import Scan
from desktop.batch.unfinished import Unfinished
from desktop.engine import Engine
from desktop.errors import CannotWrite, VernierError
from desktop.folders import journal_file
from desktop.ui.base.background import Task
from desktop.ui.base.enlarge_task import enlarge_task
from desktop.ui.queue.folder_check import FolderCheck
from desktop.ui.queue.pace import Pace
from desktop.ui.queue.queue_model import QueueModel, Row
from desktop.ui.queue.queue_planner import Planned, PlanRequest, QueuePlanner, QueueSettings
from desktop.ui.queue.recorded_batch import RecordedBatch


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
        self.running = False
        self.journal = Journal(journal_file())
        self._planned_for: QueueSettings | None = None
        self._engine = engine
        self.record = RecordedBatch()
        self._paused = threading.Event()
        self._row: Row | None = None
        self._task: Task | None = None
        self._checked = False
        """Whether the folders of the present plan can be written."""
        self._pace, self._ahead = Pace(), Ahead()
        self._folder_check = FolderCheck(self)
        self._folder_check.checked.connect(self._folders_checked)
        self.planner = QueuePlanner(self._plan_request, self)
        self.planner.scanned.connect(self._scanned)
        self.planner.planned.connect(self._took_part_of_plan)
        self.planner.plan_taken.connect(self._took_plan)
        self.planner.settled.connect(self._settled)

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
        return self.model.share_done(self._row)

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
        rows = [row for row in rows if row.state != "working"]
        self.record.end(rows)
        self.model.remove(rows)
        self._replan()

    def retry(self, rows: Sequence[Row]) -> None:
        """Put failed rows back to waiting."""
        rows = [row for row in rows if row.state == "failed"]
        for row in rows:
            self.model.plan(row, None)
        self.record.add(rows)
        self.model.touched()
        self._replan()

    def start(self) -> None:
        """Enlarge the waiting rows."""
        if self._engine is None or self.running:
            return
        self.running = True
        self._folder_check.folders, self._ahead = ResultFolders(), Ahead()
        self._pace, self._checked = Pace(), False
        self._paused.clear()
        self.record.start(self.model.in_state("waiting"), self.settings)
        self._next()

    def pause(self, on: bool) -> None:
        """Pause after the present tile, or resume."""
        if not self.running or on == self.paused:
            return
        if on:
            self._pace.stop()
            self._paused.set()
        else:
            self._paused.clear()
            if self._task is None:
                self._next()
            else:
                self._pace.start()
        self.changed.emit()

    def cancel(self) -> None:
        """Stop. The photo that is being enlarged leaves no file and waits again, as the rest does."""
        self.running = False
        self._paused.clear()
        self.record.finish()  # at once: the window may close before the photo in progress has stopped
        if self._task is not None:
            self._task.cancel()
        else:
            self._finish()

    def resume(self, batch: Unfinished, settings: QueueSettings) -> bool:
        """Add the photos of such a batch again; those that are done are skipped.

        Returns False, and adds nothing, if another window has taken it up in the meantime.
        """
        if not self.record.resume(batch):
            return False
        self.settings = settings
        self.planner.take(Scan(batch.sources, 0))
        return True

    def stop(self) -> None:
        """Before the window closes: end every thread. The waiting rows stay recorded as unfinished."""
        self.running = False
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
        self.planner.wait()
        self.model.thumbnails.wait()
        self.record.close()

    def seconds_left(self) -> float | None:
        """Estimated from the pixels done so far; None: too early to tell."""
        row = self._row
        pixels = row.job.pixels if row is not None and row.job is not None else 0
        share = 0.0 if row is None else row.share
        return self._pace.seconds_left(pixels * share, self.model.pixels_waiting + pixels * (1 - share))

    def report(self) -> Report | None:
        """The outcomes so far; None without an engine."""
        if self._engine is None:
            return None
        outcomes = [row.outcome or Outcome(row.source.path, "stopped") for row in self.model.rows]
        return Report(self._engine.manifest, self._engine.runtime_name, self.settings.output, outcomes, 0)

    def _scanned(self, found: Scan) -> None:
        new = [each for each in found.found if not self.model.has(each.path)]
        rows = [Row(each if isinstance(each, SourceFile) else SourceFile(each.path)) for each in new]
        self.model.add(rows)
        for row, each in zip(rows, new, strict=True):
            if not isinstance(each, SourceFile):
                self.model.end(row, Outcome(each.path, "failed", error=each.reason))
        if self.running:
            self.record.add([row for row in rows if row.state == "waiting"])
        self._replan()

    def _replan(self) -> None:
        self.planner.ask()
        self.changed.emit()

    def _plan_request(self) -> PlanRequest | None:
        if self._engine is None:
            return None
        taken = tuple(row.job.target for row in self.model.in_state("working") if row.job)
        rows = tuple(self.model.in_state("waiting", "left"))
        return PlanRequest(rows, self.settings, self._engine.manifest, self.journal, taken)

    def _took_part_of_plan(self, part: Sequence[Planned]) -> None:
        self._planned_for = None
        removed = []
        for row, entry in part:
            if row.state not in ("waiting", "left") or row.number < 0:
                continue
            if isinstance(entry, EnlargeJob):
                self.model.plan(row, entry)
            elif entry is not None:
                self.model.end(row, entry)
            else:  # a result of an earlier run among the photos
                removed.append(row)
        self.model.remove(removed)
        self.model.touched()

    def _took_plan(self, request: PlanRequest) -> None:
        self._planned_for, self._checked = request.settings, False

    def _settled(self) -> None:
        self.changed.emit()
        self.planned.emit()
        if self.running and self._task is None and not self.paused:
            self._next()

    def _next(self) -> None:
        row = self.model.next_row
        if row is None or self._planned_for != self.settings:
            if not self.planner.busy:
                self._finish()
            return  # else `_settled` comes back to here, with jobs for the present settings
        assert row.job is not None and self._engine is not None
        if not self._checked:  # the folders of all, before the first is enlarged
            targets = [each.job.target for each in self.model.in_state("waiting") if each.job is not None]
            self._task = self._folder_check.start(targets, self.journal)
            return
        self.model.work(row)
        self._row = row
        self._pace.start()
        self._task = task = enlarge_task(
            self._engine,
            row.job,
            self.journal,
            held=self._paused.is_set,
            folders=self._folder_check.folders,
            ahead=self._ahead,
            following=self.model.next_job,
        )
        task.progressed.connect(self._progressed)
        task.succeeded.connect(self._enlarged)
        task.failed.connect(self._failed)
        task.start()
        self.model.touched(row)
        self.changed.emit()

    def _folders_checked(self, refused: dict[Path, CannotWrite]) -> None:
        self._task, self._checked = None, True
        self.model.refuse(refused)
        self._go_on()

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
        self._pace.ended(row.job.pixels if outcome.status == "done" else 0)
        self.model.end(row, outcome)
        self.model.touched(row)
        if outcome.status != "stopped":
            self.record.end([row])
        self._go_on()

    def _go_on(self) -> None:
        if not self.running:
            self._finish()
        elif not self.paused:
            self._next()
        self.changed.emit()

    def _finish(self) -> None:
        self.running = False
        self._ahead.drop()
        self.record.finish()
        self.changed.emit()
        self.ended.emit()
