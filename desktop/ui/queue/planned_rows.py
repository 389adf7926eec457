"""Keeps the rows of the queue planned for the present settings of the batch and of single photos."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.batch import EnlargeJob, Journal, Outcome, OutputSettings, SourceFile
from desktop.batch.scan import Scan
from desktop.batch.work import Work
from desktop.engine import Engine
from desktop.student.manifest import Manifest
from desktop.ui.base.photo_settings import PhotoSettings
from desktop.ui.queue.already_done import AlreadyDone
from desktop.ui.queue.earlier_results import EarlierResults
from desktop.ui.queue.queue_model import QueueModel
from desktop.ui.queue.queue_planner import Planned, PlanRequest, QueuePlanner, QueueSettings
from desktop.ui.queue.row import HAS_RESULT, Row

_FEW = 500
"""Of photos whose own settings have changed; when more have, everything is planned again."""
_AT_REST_MILLISECONDS = 250
"""How long after the last move of a slider the photos are planned that it is for."""


class PlannedRows(QObject):
    """Plans rows that are added, and those that wait when settings change.

    A photo that is done and then gets other settings waits again, unless the batch is `running`: then it
    does so when the batch is over.
    """

    added = Signal(object)
    """With the rows that were added."""
    changed = Signal()
    settled = Signal()
    """Every waiting row has a job for the present settings."""
    own_changed = Signal(object)
    """With the paths of rows whose own settings have changed, a moment after the last change."""

    def __init__(self, model: QueueModel, photos: PhotoSettings, journal: Journal, parent: QObject) -> None:
        super().__init__(parent)
        self.settings = QueueSettings(OutputSettings())
        self.engine: Engine | None = None
        self.running = False
        self.earlier_results = EarlierResults(self)
        self.earlier_results.changed.connect(self.changed)
        self.already_done = AlreadyDone(model, lambda: self.running, self)
        self._model, self._photos, self._journal = model, photos, journal
        self._planned_for: QueueSettings | None = None
        self._made_for: tuple[QueueSettings, Manifest] | None = None
        """What rows were planned for the last time that there were any to plan."""
        self._moved: set[Path] = set()
        """Photos whose own settings have changed since the last plan was asked for."""
        self._later: set[Path] = set()
        """Of these, those that were done already while the batch was running."""
        self._rest = QTimer(self, singleShot=True, interval=_AT_REST_MILLISECONDS)
        self._rest.timeout.connect(self._plan_moved)
        self.planner = QueuePlanner(self._request, self)
        self.planner.scanned.connect(self._scanned)
        self.planner.planned.connect(self._took_part)
        self.planner.plan_taken.connect(self._took)
        self.planner.settled.connect(self._settled)
        self.planner.slow.connect(self.changed)
        photos.changed.connect(self._own_changed)
        photos.damaged_allowed.connect(self._damaged_allowed)

    @property
    def current(self) -> bool:
        """Whether the rows that wait have jobs for the present settings, if they have any."""
        return self._planned_for == self.settings

    @property
    def repeatable(self) -> bool:
        """Whether all is done, but for other settings or by another model than the present ones."""
        if self._made_for is None or self.engine is None or self._model.count("waiting", "working"):
            return False
        changed = self._made_for != (self.settings, self.engine.manifest)
        return changed and self._model.count(*HAS_RESULT) > 0

    @property
    def busy(self) -> bool:
        """Whether photos are being looked for or planned, or will be in a moment."""
        return self.planner.busy or self._rest.isActive() or self.already_done.busy

    def seconds_per_pixel(self, work: Work) -> float | None:
        """See `Work`: with the present model."""
        engine = self.engine
        return None if engine is None else work.seconds_per_pixel(engine.manifest, engine.runtime_name)

    def set_engine(self, engine: Engine | None) -> None:
        """Use another model."""
        self.engine, self._planned_for = engine, None
        realism = None if engine is None else engine.manifest.realism
        self._photos.takes_maps = realism is not None and realism.per_pixel
        self.replan()

    def replan(self) -> None:
        """Plan again, because rows or settings have changed."""
        self.planner.ask()
        self.changed.emit()

    def plan_all(self) -> None:
        """Plan every row that waits again, not only those without a job."""
        if not self._model.rows:
            self.earlier_results.clear()
            self.planner.forget_left_out()
        self._planned_for = None
        self.replan()

    def finished(self) -> None:
        """The batch is over: what was changed meanwhile is planned, and so is what was stopped."""
        self.running = False
        self.already_done.look()
        if self._later:
            self._own_changed(tuple(self._later))
            self._later.clear()
        if self._model.count("waiting") > self._model.counts.ready:
            self.replan()

    def plan_moved_now(self) -> None:
        """Do not wait any longer for another move of a slider."""
        if self._rest.isActive():
            self._rest.stop()
            self._plan_moved()

    def wait(self) -> None:
        """Block until every thread has ended."""
        self._rest.stop()
        self.planner.wait()
        self.earlier_results.wait()
        self.already_done.wait()

    def put_back(self, placed: Sequence[tuple[int, Row]]) -> None:
        """Rows that were removed are there again, at their places in rising order."""
        for _, row in placed:
            self._look_up_own(row)
        self._model.put_back(placed)
        self.added.emit([row for _, row in placed if row.state == "waiting"])
        self.plan_all()

    def _look_up_own(self, row: Row) -> None:
        own = self._photos.own(row.source.path)
        row.own, row.crop, row.pose = self._photos.has_own(row.source.path), own.crop, own.pose

    def _own_changed(self, paths: Sequence[Path]) -> None:
        self._moved.update(paths)
        self._rest.start()

    def _damaged_allowed(self, path: Path) -> None:
        row = self._model.row_of(path)
        if row is not None and row.state not in HAS_RESULT:
            self._own_changed((path,))

    def _plan_moved(self) -> None:
        moved, self._moved = self._moved, set()
        rows = [row for row in map(self._model.row_of, moved) if row is not None]
        for row in rows:
            self._look_up_own(row)
        if self.running:
            self._later.update(row.source.path for row in rows if row.state != "waiting")
            rows = [row for row in rows if row.state in ("waiting", "working")]
        if not rows:
            return
        idle = [row for row in rows if row.state != "working"]
        for row in idle:
            if len(rows) <= _FEW or row.state not in ("waiting", "left"):
                self._model.plan(row, None)
        if len(rows) > _FEW:
            self._planned_for = None
        self._model.touched()
        self.own_changed.emit([row.source.path for row in rows])  # what is resumed later is made with them
        if idle:
            self.replan()

    def _scanned(self, found: Scan) -> None:
        self.earlier_results.forget(each.path for each in found.found)
        new = [each for each in found.found if not self._model.has(each.path)]
        rows = [Row(each if isinstance(each, SourceFile) else SourceFile(each.path)) for each in new]
        self._model.add(rows)
        for row, each in zip(rows, new, strict=True):
            if not isinstance(each, SourceFile):
                self._model.end(row, Outcome(each.path, "failed", error=each.reason))
        self._planned_for = None
        self.added.emit(rows)
        self.replan()

    def _request(self) -> PlanRequest | None:
        if self.engine is None:
            return None
        rows = self._model.in_state("waiting", "left")
        planned = self._model.in_state("working")
        if self.current:  # only those that have lost their jobs
            planned += [row for row in rows if row.job is not None]
            rows = [row for row in rows if row.job is None and row.state == "waiting"]
        taken = tuple(row.job.target for row in planned if row.job is not None)
        chosen = set(rows)
        others = tuple(row.source.path for row in self._model.rows if row not in chosen)
        manifest, own = self.engine.manifest, self._photos.snapshot()
        return PlanRequest(tuple(rows), self.settings, manifest, self._journal, others, taken, own)

    def _took_part(self, part: Sequence[Planned]) -> None:
        self._planned_for = None
        removed = []
        for row, entry, seen in part:
            if row.state not in ("waiting", "left") or row.number < 0:
                continue
            self._look_up_own(row)
            row.seen = seen
            if isinstance(entry, EnlargeJob):
                self._model.plan(row, entry)
            elif isinstance(entry, Outcome):
                self._model.end(row, entry)
            else:
                removed.append(row)
                if entry is None:
                    self.earlier_results.add(row.source.path)
                else:
                    self.planner.take(entry)
        self._model.remove(removed)
        self._model.touched()

    def _took(self, request: PlanRequest) -> None:
        self._planned_for = request.settings
        if request.rows:
            self._made_for = request.settings, request.student

    def _settled(self) -> None:
        if not self._rest.isActive():
            self.earlier_results.look()
            self.settled.emit()
