"""The batch of the window: plans it in the background and enlarges one photo after the other.

With tens of thousands of photos the window still answers: what grows with them is done in threads or parts.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.batch import EnlargeResult, Journal, Outcome
from desktop.batch.ahead import Ahead
from desktop.batch.scan import Scan
from desktop.batch.unfinished import Unfinished
from desktop.engine import Engine
from desktop.errors import CannotWrite, VernierError
from desktop.folders import journal_file
from desktop.ui.base.background import Task
from desktop.ui.base.enlarge_task import enlarge_task
from desktop.ui.base.photo_settings import PhotoSettings
from desktop.ui.queue.folder_check import FolderCheck
from desktop.ui.queue.pace import Pace
from desktop.ui.queue.planned_rows import PlannedRows
from desktop.ui.queue.queue_model import QueueModel
from desktop.ui.queue.queue_planner import QueueSettings
from desktop.ui.queue.recorded_batch import RecordedBatch
from desktop.ui.queue.removals import Removals
from desktop.ui.queue.row import ENDED, Row


class Queue(QObject):
    """The rows of the batch and its state. At most one photo is enlarged at a time."""

    changed = Signal()
    """Rows, their states or the progress have changed."""
    planned = Signal()
    """Every waiting row has a job for the present settings."""
    ended = Signal()
    """No row is waiting any more, or the person cancelled."""
    retried = Signal(object)
    """With the rows that failed and wait again."""

    def __init__(self, engine: Engine | None, photos: PhotoSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = QueueModel(self)
        self.journal = Journal(journal_file())
        self.photos = photos
        self.record = RecordedBatch()
        self._paused = threading.Event()
        self._task: Task | None = None
        self._of_all = True
        """Whether rows that are added belong to the run."""
        self._folder_check = FolderCheck(self)
        self._folder_check.checked.connect(self._folders_checked)
        self.plans = PlannedRows(self.model, photos, self.journal, self)
        self.plans.engine = engine
        self._pace, self._ahead = Pace(self.plans.seconds_per_pixel), Ahead()
        self.planner = self.plans.planner
        self.planner.plan_taken.connect(lambda _: self._folder_check.plan_changed())
        self.plans.added.connect(self._added)
        self.plans.changed.connect(self.changed)
        self.plans.settled.connect(self._settled)
        self.plans.own_changed.connect(self._own_changed)
        self.plans.already_done.looked.connect(self._looked)
        self.removals = Removals(self.model, self.plans, self.remove_for_good, photos.history, self)

    @property
    def settings(self) -> QueueSettings:
        """What was chosen for the batch."""
        return self.plans.settings

    @property
    def running(self) -> bool:
        """Whether the batch was started, and is not over."""
        return self.plans.running

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
        """How much of the batch that was started is done, in [0, 1]."""
        return self.model.counts.share_done

    def set_engine(self, engine: Engine | None) -> None:
        """Use another model. Not while the batch is running."""
        assert not self.running
        self.plans.set_engine(engine)

    def set_settings(self, settings: QueueSettings) -> None:
        """Plan the waiting rows again for these settings. Not while the batch is running."""
        if settings != self.settings:
            self.plans.settings = settings
            self.plans.replan()

    def add(self, paths: Sequence[Path], *, refuse: bool = False, besides: Path | None = None) -> None:
        """Look for photos in files and in folders, and append them; for the rest see `QueuePlanner.scan`."""
        self.planner.scan(paths, self.settings.folder, refuse=refuse, besides=besides)
        self.changed.emit()

    def remove(self, rows: Sequence[Row]) -> None:
        """Remove rows, except the one that is being enlarged. *Undo* brings them back."""
        self.removals.remove(rows)

    def remove_for_good(self, rows: Sequence[Row]) -> None:
        """As `remove`, but *Undo* knows nothing of it."""
        rows = [row for row in rows if row.state != "working"]
        self.record.end(rows)
        self.model.remove(rows)
        self.plans.plan_all()

    def retry(self, rows: Sequence[Row]) -> None:
        """Put failed rows back to waiting."""
        failed = [row for row in rows if row.state == "failed"]
        self.repeat(failed)
        self.plans.already_done.look()
        self.retried.emit(failed)

    def repeat(self, rows: Sequence[Row]) -> None:
        """Put rows that have ended back to waiting. What is done with the same settings is found again."""
        rows = [row for row in rows if row.state in ENDED]
        for row in rows:
            self.model.plan(row, None)
        self.model.look_again(rows)
        if self.running:
            self.model.join_run(rows)
        self.record.add(rows)
        self.model.touched()
        self.plans.replan()

    def start(self, rows: Sequence[Row] | None = None) -> None:
        """Enlarge the rows that wait, and those that come meanwhile; or, if `rows` are given, these alone."""
        if self.plans.engine is None or self.running or self.busy:
            return
        self.plans.plan_moved_now()
        self.plans.running = True
        self._folder_check.begin()
        self._pace, self._ahead = Pace(self.plans.seconds_per_pixel), Ahead()
        self._paused.clear()
        self._of_all = rows is None
        waiting = [row for row in (self.model.rows if rows is None else rows) if row.state == "waiting"]
        self.model.begin_run(waiting)
        self.record.start(waiting, self.settings, self.photos.snapshot())
        self.plans.already_done.look(rows)
        self._next()
        self.changed.emit()

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
        self.model.run_cancelled |= self.running
        self.plans.running = False
        self._paused.clear()
        self.record.finish()  # at once: the window may close before the photo in progress has stopped
        if self._task is not None:
            self._task.cancel()
            self.changed.emit()
        else:
            self._finish()

    def resume(self, batch: Unfinished, settings: QueueSettings) -> bool:
        """Add the photos of such a batch again; those that are done are skipped.

        Returns False, and adds nothing, if another window has taken it up in the meantime.
        """
        if not self.record.resume(batch):
            return False
        self.plans.settings = settings
        self.photos.take(batch.own)
        self.planner.take(Scan(batch.sources))
        return True

    def stop(self) -> None:
        """Before the window closes: end every thread. The waiting rows stay recorded as unfinished."""
        self.plans.running = False
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
        self.plans.wait()
        self.model.thumbnails.wait()
        self.record.close()

    def seconds_left(self) -> float | None:
        """Estimated from the times of the photos so far, and of earlier ones; None: too early to tell."""
        return self._pace.seconds_left(self.model.counts)

    def _added(self, rows: Sequence[Row]) -> None:
        if self.running:
            if self._of_all:
                self.model.join_run(rows)
            self.record.add([row for row in rows if row.in_run and row.state == "waiting"])

    def _own_changed(self, paths: Sequence[Path]) -> None:
        if self.running:
            self.record.change(paths, self.photos.snapshot())

    def _settled(self) -> None:
        self.changed.emit()
        self.planned.emit()
        if self.running and self._task is None and not self.paused:
            self._next()

    def _looked(self, changed: Sequence[Row]) -> None:
        if changed:
            self.repeat(changed)
        elif not self.plans.busy:
            self._settled()

    def _next(self) -> None:
        row = self.model.next_row
        if row is None or not self.plans.current:
            if not self.plans.busy:
                self._finish()
            return  # else `_settled` or `_looked` comes back, with jobs for the present settings
        engine = self.plans.engine
        assert row.job is not None and engine is not None
        if not self._folder_check.done:  # the folders of all, before the first is enlarged
            waiting = self.model.in_state("waiting")
            targets = [each.job.target for each in waiting if each.in_run and each.job is not None]
            self._task = self._folder_check.start(targets, self.journal)
            return
        self.model.work(row)
        self._pace.start()
        held, folders, following = self._paused.is_set, self._folder_check.folders, self.model.next_job
        self._task = task = enlarge_task(
            engine, row.job, self.journal, held=held, folders=folders, ahead=self._ahead, following=following
        )
        task.progressed.connect(self._progressed)
        task.succeeded.connect(self._enlarged)
        task.failed.connect(self._failed)
        task.start()
        self.model.touched(row)
        self.changed.emit()

    def _folders_checked(self, refused: dict[Path, CannotWrite]) -> None:
        self._task = None
        self.model.refuse(refused)
        self._go_on()

    def _progressed(self, done: int, total: int) -> None:
        row = self.model.counts.working
        if row is not None:
            row.share = done / total
            self._pace.progressed(row.share)
            self.model.touched(row)

    def _enlarged(self, result: EnlargeResult) -> None:
        self._row_ended(lambda path: Outcome.of_result(path, result))

    def _failed(self, error: VernierError) -> None:
        self._row_ended(lambda path: Outcome.of_error(path, error))

    def _row_ended(self, outcome_of: Callable[[Path], Outcome]) -> None:
        row, self._task = self.model.counts.working, None
        assert row is not None and row.job is not None
        outcome = outcome_of(row.source.path)
        self._pace.ended(row.job, done=outcome.status == "done")
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
        self.plans.finished()
        self._ahead.drop()
        self.record.finish()
        self.changed.emit()
        self.ended.emit()
