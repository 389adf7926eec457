"""Finds out in the background what a batch will do: which photos there are, and what becomes of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.batch import Journal, Plan, Settings, Source, make_plan
from desktop.batch.scan import Scan, scan
from desktop.errors import VernierError
from desktop.student.manifest import Manifest
from desktop.ui.base.background import Task
from desktop.ui.queue.queue_model import Row

_PATIENCE_MILLISECONDS = 150
"""So long after the last change everything is planned anew."""


@dataclass(frozen=True)
class Orders:
    """What a person chose for the batch."""

    settings: Settings
    output: Path | None = None
    """Folder for the results; None: beside each photo."""
    mirror: bool = True
    """Results in folders like those of the photos, below `output`."""
    skip_finished: bool = True


@dataclass(frozen=True)
class Wishes:
    """What is to be planned: `taken` are the results of photos that need no plan any more."""

    rows: tuple[Row, ...]
    orders: Orders
    student: Manifest
    journal: Journal
    taken: tuple[Path, ...]


class QueuePlanner(QObject):
    """Plans for what `wishes` gives when it comes to it (None: there is nothing to plan with)."""

    scanned = Signal(object)
    """With a Scan."""
    planned = Signal(object, object)
    """With the Wishes and the Plan, if nothing else was asked for in the meantime."""
    settled = Signal()
    """There is nothing more to find out."""

    def __init__(self, wishes: Callable[[], Wishes | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self._scans: list[Task] = []
        self._task: Task | None = None
        self._present: Wishes | None = None
        self._stale = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE_MILLISECONDS)
        self._timer.timeout.connect(self._start)

    @property
    def busy(self) -> bool:
        """Whether something is being found out, or will be in a moment."""
        return bool(self._scans) or self._task is not None or self._timer.isActive()

    def scan(self, paths: Sequence[Path], output: Path | None) -> None:
        """Look for photos in files and folders, and in folders within folders."""
        task = Task(lambda _: scan(paths, recursive=True, output=output), "vernier-scan")
        self._scans.append(task)
        task.succeeded.connect(self._scanned)
        task.failed.connect(self._scan_failed)
        task.start()

    def ask(self) -> None:
        """What is to be planned has changed."""
        self._stale = True
        self._timer.start()

    def wait(self) -> None:
        """Wait for the end of every thread."""
        self._timer.stop()
        for task in (self._task, *self._scans):
            if task is not None:
                task.wait()

    def _scanned(self, found: Scan) -> None:
        self._scans.remove(self.sender())  # type: ignore[arg-type]
        self.scanned.emit(found)

    def _scan_failed(self, error: VernierError) -> None:
        self._scanned(Scan((), 0))

    def _start(self) -> None:
        if self._task is not None:
            return  # its end comes back to here
        self._stale = False
        self._present = wishes = self._wishes()
        if wishes is None:
            self.settled.emit()
            return
        self._task = Task(lambda _: _plan(wishes), "vernier-plan")
        self._task.succeeded.connect(self._took)
        self._task.failed.connect(self._failed)
        self._task.start()

    def _took(self, plan: Plan) -> None:
        self._task = None
        if not self._stale:
            self.planned.emit(self._present, plan)
        self._after()

    def _failed(self, error: VernierError) -> None:
        self._task = None
        self._after()

    def _after(self) -> None:
        if self._stale:
            self._start()
        else:
            self.settled.emit()


def _plan(wishes: Wishes) -> Plan:
    orders = wishes.orders
    return make_plan(
        Scan(tuple(_placed(row.source, orders) for row in wishes.rows), 0),
        orders.settings,
        wishes.student,
        wishes.journal,
        output=orders.output,
        resume=orders.skip_finished,
        taken=wishes.taken,
    )


def _placed(source: Source, orders: Orders) -> Source:
    return source if orders.mirror else Source(source.path, named=source.named)
