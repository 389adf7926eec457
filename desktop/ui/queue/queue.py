"""Drives a batch from the window: plans it in the background and works it off, one photo after the other.

Everything that is done to a photo is done by `desktop.batch`, as on the command line.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.batch import Event, Item, Journal, Outcome, OutputSettings, Plan, Progressed, SourceFile
from desktop.batch import run as run_plan
from desktop.batch.report import Report
from desktop.batch.scan import Scan
from desktop.batch.unfinished import Unfinished, forget, recall, remember
from desktop.engine import Engine
from desktop.engine.photo import enlarge_photo
from desktop.errors import VernierError
from desktop.folders import state_folder
from desktop.imaging import Photo
from desktop.ui.base.background import Task
from desktop.ui.queue.queue_model import QueueModel, Row
from desktop.ui.queue.queue_planner import PlanRequest, QueuePlanner, QueueSettings

_PARTS = 1000


class Queue(QObject):
    """The batch of the window. At most one photo is in work."""

    changed = Signal()
    """Something about the rows or the work is different."""
    planned = Signal()
    """Every row that waits has a plan for the present settings."""
    ended = Signal()
    """Nothing is left that waits, or the person cancelled."""

    def __init__(self, engine: Engine | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = QueueModel(self)
        self.settings = QueueSettings(OutputSettings())
        self.running = False
        self._engine = engine
        self._journal = Journal(state_folder() / "journal.jsonl")
        self._unfinished = state_folder() / "batch.json"
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
        """Whether the work waits for the person."""
        return self._paused.is_set()

    @property
    def busy(self) -> bool:
        """Whether a photo is in work, also one that is being given up."""
        return self._task is not None

    @property
    def share(self) -> float:
        """How much of the rows is done, in [0, 1]."""
        rows = self.model.rows
        ended = len(self.model.in_state("done", "skipped", "failed"))
        return (ended + sum(row.share for row in rows)) / max(1, len(rows))

    def set_engine(self, engine: Engine | None) -> None:
        """Enlarge with another student from now on. Not while it is running."""
        assert not self.running
        self._engine = engine
        self._replan()

    def set_settings(self, settings: QueueSettings) -> None:
        """Plan what waits for these settings. Not while it is running."""
        if settings != self.settings:
            self.settings = settings
            self._replan()

    def add(self, paths: Sequence[Path]) -> None:
        """Look for photos in files and folders, and in folders within folders, and append them."""
        self.planner.scan(paths, self.settings.folder)
        self.changed.emit()

    def remove(self, rows: Sequence[Row]) -> None:
        """Take rows out that are not in work."""
        self.model.remove([row for row in rows if row.state != "working"])
        self._remember()
        self._replan()

    def retry(self, rows: Sequence[Row]) -> None:
        """Let rows that have failed wait once more."""
        for row in rows:
            if row.state == "failed":
                row.wait()
        self.model.touched()
        self._replan()

    def start(self) -> None:
        """Work off what waits."""
        if self._engine is None or self.running:
            return
        self.running = True
        self._pixels_done, self._worked = 0, 0.0
        self._paused.clear()
        self._remember()
        self._next()

    def pause(self, on: bool) -> None:
        """Let the work wait after the present tile, or go on."""
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
        """Stop. The photo in work is given up without a trace and waits again, as the rest does."""
        self.running = False
        self._paused.clear()
        if self._task is not None:
            self._task.cancel()
        else:
            self._finish()

    def unfinished(self) -> Unfinished | None:
        """A batch that an earlier window did not come to the end of."""
        return recall(self._unfinished)

    def go_on(self, batch: Unfinished, settings: QueueSettings) -> None:
        """Take up such a batch again; what of it is finished is skipped."""
        self.settings = settings
        self.model.add([Row(source) for source in batch.sources])
        self._replan()

    def give_up(self) -> None:
        """Do not offer again to go on."""
        forget(self._unfinished)

    def stop(self) -> None:
        """Before the window goes: end every thread. What waits is remembered."""
        self.running = False
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
        self.planner.wait()
        self.model.thumbnails.wait()

    def seconds_left(self) -> float | None:
        """A guess by the pixels that took their time so far; None: too early to tell."""
        now = time.monotonic()
        worked = self._worked + (0 if self.paused or self._task is None else now - self._since)
        done = float(self._pixels_done)
        waiting = float(sum(row.item.pixels for row in self.model.in_state("waiting") if row.item))
        if self._row is not None and self._row.item is not None:
            done += self._row.item.pixels * self._row.share
            waiting += self._row.item.pixels * (1 - self._row.share)
        return worked / done * waiting if done and worked > 1 else None

    def report(self) -> Report | None:
        """On all that has ended so far; None without an engine."""
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
        taken = tuple(row.item.target for row in self.model.in_state("working") if row.item)
        rows = tuple(self.model.in_state("waiting"))
        return PlanRequest(rows, self.settings, self._engine.manifest, self._journal, taken)

    def _took_plan(self, request: PlanRequest, plan: Plan) -> None:
        # A result of an earlier run that lies among the photos has no entry: it is left out.
        entries = {entry.source: entry for entry in plan.entries}
        present = set(self.model.rows)
        for row in request.rows:
            entry = entries.get(row.source.path)
            if row.state != "waiting" or row not in present:
                continue
            if isinstance(entry, Item):
                row.item = entry
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
        row = next((row for row in self.model.in_state("waiting") if row.item is not None), None)
        if row is None:
            if not self.planner.busy:
                self._finish()
            return
        assert row.item is not None
        row.state, self._row = "working", row
        self._since = time.monotonic()
        self._task = task = Task(self._work_on(row.item), "vernier-batch")
        task.progressed.connect(self._progressed)
        task.succeeded.connect(self._row_ended)
        task.failed.connect(self._row_failed)
        task.start()
        self.model.touched(row)
        self.changed.emit()

    def _work_on(self, item: Item) -> Callable[[Task], Outcome]:
        engine, settings, journal, paused = self._engine, self.settings.output, self._journal, self._paused
        assert engine is not None

        def road(photo: Photo, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Photo:
            return enlarge_photo(
                engine,
                photo,
                settings.controls,
                progress=progress,
                cancelled=cancelled,
                held=paused.is_set,
            )

        def work(task: Task) -> Outcome:
            def listen(event: Event) -> None:
                if isinstance(event, Progressed):
                    task.progressed.emit(round(event.share * _PARTS), _PARTS)

            (outcome,) = run_plan(
                Plan((item,), 0),
                settings,
                engine.manifest,
                road,
                journal,
                listener=listen,
                cancelled=task.cancelled,
            )
            return outcome

        return work

    def _progressed(self, done: int, total: int) -> None:
        if self._row is not None:
            self._row.share = done / total
            self.model.touched(self._row)

    def _row_failed(self, error: VernierError) -> None:
        assert self._row is not None
        self._row_ended(Outcome(self._row.source.path, "failed", error=str(error)))

    def _row_ended(self, outcome: Outcome) -> None:
        row, self._row, self._task = self._row, None, None
        assert row is not None and row.item is not None
        if not self.paused:
            self._worked += time.monotonic() - self._since
        if outcome.status == "done":
            self._pixels_done += row.item.pixels
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
        """What waits and what is in work is offered at a later start, as long as there is something."""
        rows = self.model.in_state("waiting", "working")
        if not rows:
            forget(self._unfinished)
        elif self.running:
            sources = tuple(row.source for row in rows)
            remember(self._unfinished, Unfinished(sources, self.settings.output, self.settings.folder))
