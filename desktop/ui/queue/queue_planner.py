"""Finds the photos of a batch and plans their results, in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.batch import Journal, OutputSettings, Plan, SourceFile, make_plan
from desktop.batch.scan import Scan, scan
from desktop.errors import VernierError
from desktop.student.manifest import Manifest
from desktop.ui.base.background import Task
from desktop.ui.base.newest_only import NewestOnly
from desktop.ui.queue.queue_model import Row

_PATIENCE_MILLISECONDS = 150
"""How long after the last change everything is planned again."""


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
    """What is to be planned; `taken` are the targets of photos that are being enlarged."""

    rows: tuple[Row, ...]
    settings: QueueSettings
    student: Manifest
    journal: Journal
    taken: tuple[Path, ...]


class QueuePlanner(QObject):
    """Scans for photos and plans their results, each in a thread.

    `request` is asked what to plan shortly before a plan is made; None: there is no model to plan with.
    """

    scanned = Signal(object)
    """With a Scan."""
    planned = Signal(object, object)
    """With the PlanRequest and the Plan, unless `ask` was called in the meantime."""
    settled = Signal()
    """Nothing is being planned any more."""

    def __init__(self, request: Callable[[], PlanRequest | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._next_request = request
        self._scans: list[Task] = []
        self._plans = NewestOnly(_plan, "vernier-plan", self)
        self._plans.answered.connect(self.planned)
        self._plans.idle.connect(self._idle)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE_MILLISECONDS)
        self._timer.timeout.connect(self._start)

    @property
    def busy(self) -> bool:
        """Whether photos are being looked for or planned, or will be in a moment."""
        return bool(self._scans) or self._plans.busy or self._timer.isActive()

    def scan(self, paths: Sequence[Path], output: Path | None) -> None:
        """Look for photos among files, in folders and in their subfolders."""
        task = Task(lambda _: scan(paths, recursive=True, output=output), "vernier-scan")
        self._scans.append(task)
        task.succeeded.connect(self._scanned)
        task.failed.connect(self._scan_failed)
        task.start()

    def ask(self) -> None:
        """Plan again, because something has changed."""
        self._plans.forget()
        self._timer.start()

    def wait(self) -> None:
        """Block until every thread has ended."""
        self._timer.stop()
        self._plans.wait()
        for task in self._scans:
            task.wait()

    def _scanned(self, found: Scan) -> None:
        self._scans.remove(self.sender())  # type: ignore[arg-type]
        self.scanned.emit(found)

    def _scan_failed(self, error: VernierError) -> None:
        self._scanned(Scan((), 0))

    def _start(self) -> None:
        request = self._next_request()
        if request is not None:
            self._plans.ask(request)
        elif not self._plans.busy:
            self.settled.emit()

    def _idle(self) -> None:
        if not self._timer.isActive():
            self.settled.emit()


def _plan(request: PlanRequest) -> Plan:
    settings = request.settings
    return make_plan(
        Scan(tuple(_placed(row.source, settings) for row in request.rows), 0),
        settings.output,
        request.student,
        request.journal,
        output=settings.folder,
        resume=settings.skip_finished,
        taken=request.taken,
    )


def _placed(source: SourceFile, settings: QueueSettings) -> SourceFile:
    return source if settings.mirror else SourceFile(source.path, named=source.named)
