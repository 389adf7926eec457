"""Foretells, in a thread, how much space the results of the queue need, and whether it is free."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.batch import EnlargeJob
from desktop.batch.space import free_bytes, readable, shortage
from desktop.ui.base.newest_only import NewestOnly
from desktop.ui.base.translation import listed, localized, tr
from desktop.ui.queue.queue import Queue
from desktop.ui.queue.row import Row


@dataclass(frozen=True)
class _Forecast:
    """Bytes of all results, free bytes where they go (None: not known), and a warning if they may not fit."""

    needed: int
    free: int | None
    warning: str | None


class SpaceForecast(QObject):
    """Of one queue."""

    told = Signal(str, bool)
    """With a text, and whether it is a warning."""

    def __init__(self, queue: Queue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._forecasts = NewestOnly(_forecast, "vernier-space", self)
        self._forecasts.answered.connect(self._tell)

    def ask(self, rows: Sequence[Row] = ()) -> None:
        """Foretell for these rows; none given: for those that are waiting now."""
        rows = rows or self._queue.model.in_state("waiting", "working")
        self._forecasts.ask([row.job for row in rows if row.job])

    def wait(self) -> None:
        """Block until the thread has ended."""
        self._forecasts.wait()

    def _tell(self, _: object, forecast: _Forecast) -> None:
        if forecast.warning is not None:
            self.told.emit(localized(forecast.warning), True)
            return
        parts = []
        if forecast.needed:
            parts.append(tr("about {size}").format(size=localized(readable(forecast.needed))))
            if forecast.free is not None:
                parts.append(tr("{size} free").format(size=localized(readable(forecast.free))))
        self.told.emit(listed(parts), False)


def _forecast(jobs: Sequence[EnlargeJob]) -> _Forecast:
    folders: Counter[Path] = Counter()
    for job in jobs:
        folders[job.target.parent] += job.predicted_bytes
    free = free_bytes(jobs[0].target.parent) if jobs else None
    return _Forecast(folders.total(), free, shortage(folders.items()))
