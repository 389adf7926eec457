"""Numbers of rows of the queue, kept so that nobody has to go through thousands of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from desktop.batch.work import Work
from desktop.ui.queue.row import ENDED, Row, State

_RENDERED = 0.9
"""How much of a photo is done when it is rendered. What writing takes is not known; it is not nothing."""


class RowCounts:
    """Counts rows by state, and those in the run that is on, or was the last."""

    def __init__(self) -> None:
        self.ready = 0
        """How many rows wait and have a job."""
        self.pixels_waiting: Counter[Work] = Counter()
        """Of those of them that are in the run, by work."""
        self.not_enlarged = 0
        """How many in the run are done that are no larger than their photos."""
        self.working: Row | None = None
        """The row that is being enlarged."""
        self._all: Counter[State] = Counter()
        self._in_run: Counter[State] = Counter()

    def count(self, rows: Sequence[Row], sign: int) -> None:
        """Count rows in (1), or out (-1) before they change or go."""
        in_run = [row for row in rows if row.in_run]
        for counts, counted in ((self._all, rows), (self._in_run, in_run)):
            for state, number in Counter(row.state for row in counted).items():
                counts[state] += sign * number
        self.ready += sign * sum(row.state == "waiting" and row.job is not None for row in rows)
        for job in [row.job for row in in_run if row.state == "waiting"]:
            if job is not None:
                self.pixels_waiting[job.work] += sign * job.pixels
        outcomes = [row.outcome for row in in_run if row.state == "done"]
        self.not_enlarged += sign * sum(not each.enlarged for each in outcomes if each is not None)

    def number(self, *states: State) -> int:
        """How many rows are in any of these states."""
        return sum(self._all[state] for state in states)

    def number_in_run(self, *states: State) -> int:
        """How many rows in the run are in any of these states; none given: in whatever state."""
        return sum(self._in_run[state] for state in states) if states else self._in_run.total()

    @property
    def share_done(self) -> float:
        """How much of the run is done, in [0, 1]."""
        row = self.working
        done = self.number_in_run(*ENDED) + (0.0 if row is None else _RENDERED * row.share)
        return done / max(1, self.number_in_run())

    @property
    def writing(self) -> Row | None:
        """The row whose file is being written."""
        return self.working if self.working is not None and self.working.writing else None

    @property
    def only_writing(self) -> bool:
        """Whether all that is left of the run is to write a file."""
        return self.writing is not None and self.number_in_run() - self.number_in_run(*ENDED) == 1
