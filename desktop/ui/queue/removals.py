"""Lets photos that are removed from the queue be brought back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.ui.base.history import History
from desktop.ui.base.translation import tr
from desktop.ui.queue.planned_rows import PlannedRows
from desktop.ui.queue.queue_model import QueueModel
from desktop.ui.queue.row import Row


class Removals(QObject):
    """Removes rows of one queue, by `take_out`. Each time is a step of the history."""

    undone = Signal(object)
    """With the paths of photos that are back."""

    def __init__(
        self,
        model: QueueModel,
        plans: PlannedRows,
        take_out: Callable[[Sequence[Row]], object],
        history: History,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model, self._plans, self._take_out, self._history = model, plans, take_out, history

    def remove(self, rows: Sequence[Row]) -> None:
        """Remove rows, except the one that is being enlarged."""
        paths = [row.source.path for row in rows if row.state != "working"]
        if not paths:
            return
        placed: list[tuple[int, Row]] = []
        run = 0

        def do() -> None:
            nonlocal placed, run
            found = [row for row in map(self._model.row_of, paths) if row is not None]
            going = [row for row in found if row.state != "working"]
            placed = sorted(((row.number, row) for row in going), key=lambda each: each[0])
            run = self._model.run
            self._take_out(going)

        do()
        step = tr("Remove %n Photo(s)", "", len(paths))
        self._history.record(step, lambda: self._put_back(placed, run), do)

    def _put_back(self, placed: Sequence[tuple[int, Row]], run: int) -> None:
        """`run`: the one that was on when the rows were removed, or the last one before."""
        missing = [(place, row) for place, row in placed if not self._model.has(row.source.path)]
        for _, row in missing:
            row.in_run &= run == self._model.run
        self._plans.put_back(missing)
        self.undone.emit([row.source.path for _, row in missing])
