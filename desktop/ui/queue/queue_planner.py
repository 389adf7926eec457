"""Finds the photos of a batch and plans their results, in the background."""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.batch import EnlargeJob, Journal, Outcome, OutputSettings, OwnSettings, SourceFile, make_plan
from desktop.batch.scan import Problem, Scan, only_photos, scan
from desktop.batch.stamps import traits_of
from desktop.errors import VernierError
from desktop.existence import is_folder
from desktop.student.manifest import Manifest
from desktop.ui.base.background import Task
from desktop.ui.base.newest_only import NewestOnly
from desktop.ui.queue.row import Row, Seen

_PATIENCE_MILLISECONDS = 150
"""How long after the last change everything is planned again."""
_SAID_AFTER_MILLISECONDS = 300
"""What is found or planned sooner needs no message: it would only flicker."""
_PART = 500
"""How many photos are passed on at once. In between the window handles its events."""
_MANY = 2000

Planned = tuple[Row, EnlargeJob | Outcome | Scan | None, Seen | None]
"""A row with what was planned for it; a Scan: it is a folder that has photos now; None: it is a result of an
earlier run. See `Row.seen`."""


@dataclass(frozen=True)
class QueueSettings:
    """What a person chose for the batch."""

    output: OutputSettings
    folder: Path | None = None
    """The folder of the results; None: beside each photo."""
    mirror: bool = True
    """Whether the folders of the photos are repeated below `folder`."""
    skip_finished: bool = True
    """Whether photos that an earlier batch enlarged with the same settings are left out."""


@dataclass(frozen=True)
class PlanRequest:
    """What is to be planned. `others` are the other photos of the queue, `taken` the targets of their jobs,
    `own` the settings of single photos.
    """

    rows: tuple[Row, ...]
    settings: QueueSettings
    student: Manifest
    journal: Journal
    others: tuple[Path, ...]
    taken: tuple[Path, ...]
    own: Mapping[Path, OwnSettings]


class QueuePlanner(QObject):
    """Scans for photos and plans their results, each in a thread. What is found is passed on in parts.

    `request` is asked what to plan shortly before a plan is made; None: there is no model to plan with.
    """

    scanned = Signal(object)
    """With a part of what was found, as a Scan."""
    refused = Signal(object)
    """With what is no photo, a sequence of `Problem`, before what was found with it."""
    planned = Signal(object)
    """With a part of a plan, a list of `Planned`, unless `ask` was called in the meantime."""
    plan_taken = Signal(object)
    """With the PlanRequest, after the last part of its plan."""
    settled = Signal()
    """Nothing is being planned any more."""
    slow = Signal()
    """`takes_long` has become true."""

    def __init__(self, request: Callable[[], PlanRequest | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._next_request = request
        self.left_out = 0
        """Folders that were not entered, and files that were excluded, since the queue was empty."""
        self.others: set[Path] = set()
        """Files in folders that are no pictures, since then."""
        self.takes_long = False
        """Whether photos have been looked for or planned for so long that it is to be said."""
        self._scans: list[Task] = []
        self._plans = NewestOnly(_plan, "vernier-plan", self)
        self._plans.answered.connect(self._planned)
        self._plans.idle.connect(self._idle)
        self._found: deque[Scan] = deque()
        self._plan: deque[list[Planned]] = deque()
        self._planned_request: PlanRequest | None = None
        self._passed_on = 0
        self._parts = QTimer(self)
        self._parts.setInterval(0)
        self._parts.timeout.connect(self._pass_on)
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MILLISECONDS)
        self._timer.timeout.connect(self._start)
        self._slow = QTimer(self, singleShot=True, interval=_SAID_AFTER_MILLISECONDS)
        self._slow.timeout.connect(self._say)

    @property
    def busy(self) -> bool:
        """Whether photos are being looked for or planned, or will be in a moment."""
        waiting = self._timer.isActive() or self._parts.isActive()
        return waiting or bool(self._scans) or self._plans.busy

    def scan(
        self, paths: Sequence[Path], output: Path | None, *, refuse: bool = False, besides: Path | None = None
    ) -> None:
        """Look for photos among files, in folders and in their subfolders.

        With `refuse`, only photos are passed on, and none if there are none but `besides`: see `only_photos`.
        """

        def look(_: Task) -> Scan:
            found = scan(paths, recursive=True, output=output)
            return only_photos(found, besides=besides) if refuse else found

        task = Task(look, "vernier-scan")
        self._scans.append(task)
        task.succeeded.connect(self._scanned)
        task.failed.connect(self._scan_failed)
        task.start()
        self._begin()

    def take(self, found: Scan) -> None:
        """Pass on photos that are known."""
        self.left_out += found.left_out
        self.others.update(found.others)
        for first in range(0, len(found.found), _PART):
            self._found.append(Scan(found.found[first : first + _PART]))
        self._parts.start()
        self._begin()

    def forget_left_out(self) -> None:
        """There are no photos any more."""
        self.left_out = 0
        self.others.clear()

    def ask(self) -> None:
        """Plan again, because something has changed."""
        self._plans.forget()
        self._plan.clear()
        self._planned_request = None
        self._timer.start()
        if not self._scans and not self._found:
            self._slow.stop()  # waiting for another change is no work

    def wait(self) -> None:
        """Block until every thread has ended."""
        self._timer.stop()
        self._slow.stop()
        self._parts.stop()
        self._plans.wait()
        for task in self._scans:
            task.wait()

    def _scanned(self, found: Scan) -> None:
        self._scans.remove(self.sender())  # type: ignore[arg-type]
        if found.refused:
            self.refused.emit(found.refused)
        self.take(found)

    def _scan_failed(self, error: VernierError) -> None:
        self._scanned(Scan(()))

    def _planned(self, request: PlanRequest, plan: list[Planned]) -> None:
        self._planned_request = request
        for first in range(0, len(plan), _PART):
            self._plan.append(plan[first : first + _PART])
        self._parts.start()

    def _pass_on(self) -> None:
        """Pass on one part; photos that were found come before plans."""
        if self._passed_on % _MANY == 0 and len(self._found) + len(self._plan) > _MANY // _PART:
            gc.freeze()  # else each full collection would look at all of it, for a tenth of a second
        self._passed_on += _PART
        if self._found:
            self.scanned.emit(self._found.popleft())
        elif self._plan:
            self.planned.emit(self._plan.popleft())
        else:
            self._parts.stop()
            if self._passed_on > _MANY:
                gc.freeze()
            self._passed_on = 0
            if self._planned_request is not None:
                request, self._planned_request = self._planned_request, None
                self.plan_taken.emit(request)
            self._idle()

    def _start(self) -> None:
        request = self._next_request()
        if request is not None:
            self._plans.ask(request)
            self._begin()
        elif not self._plans.busy:
            self._idle()

    def _begin(self) -> None:
        if not self._slow.isActive() and not self.takes_long:
            self._slow.start()

    def _say(self) -> None:
        self.takes_long = self.busy
        if self.takes_long:
            self.slow.emit()

    def _idle(self) -> None:
        if not self._timer.isActive() and not self._parts.isActive() and not self._plans.busy:
            if not self._scans:
                self._slow.stop()
                self.takes_long = False
            self.settled.emit()


def _plan(request: PlanRequest) -> list[Planned]:
    settings = request.settings
    photos = {row.source.path: traits_of(row.source.path) for row in request.rows}  # before they are read
    folders = {path: _looked_into(path, settings) for path in photos if is_folder(path)}
    plan = make_plan(
        Scan(tuple(_placed(row.source, settings) for row in request.rows if row.source.path not in folders)),
        settings.output,
        request.student,
        request.journal,
        output=settings.folder,
        resume=settings.skip_finished,
        taken=request.taken,
        others=request.others,
        own=request.own,
    )
    entries = {entry.source: entry for entry in plan.entries}

    def planned(row: Row) -> Planned:
        path = row.source.path
        entry = folders.get(path, entries.get(path))
        if not isinstance(entry, Outcome) or entry.result is None:
            return row, entry, None
        return row, entry, (photos[path], traits_of(entry.result))

    return list(map(planned, request.rows))


def _looked_into(folder: Path, settings: QueueSettings) -> Outcome | Scan:
    """What has become of a folder without photos, which is in the queue to say so."""
    found = scan([folder], recursive=True, output=settings.folder)
    match found.found:
        case (Problem(path=path, reason=reason),) if path == folder:
            return Outcome(folder, "failed", error=reason)
    return found


def _placed(source: SourceFile, settings: QueueSettings) -> SourceFile:
    return source if settings.mirror else SourceFile(source.path, named=source.named)
