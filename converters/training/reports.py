"""A line about a run every minute, for people without a terminal, and in a file."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from pathlib import Path
from time import monotonic

INTERVAL = 60.0
"""Seconds between two lines, unless told otherwise."""

Say = Callable[[str], None]


class Reports:
    """Decides when a report is due, says it, and appends it to a CSV file.

    Columns: seconds since training began, with those of the runs that were resumed; step; steps per second
    since the report before; then the values of the first report.
    """

    def __init__(
        self, path: Path | None, say: Say | None, step: int, seconds: float = 0.0, interval: float = INTERVAL
    ) -> None:
        """Begin after `step` steps and `seconds` of earlier runs; a report is due every `interval` seconds.

        Without a path nothing is written, without `say` nothing is said.
        """
        self._path, self._say, self._interval = path, say, interval
        self._time, self._step = monotonic(), step
        self._start = self._time - seconds

    def due(self) -> bool:
        """Whether the last report was long enough ago."""
        return monotonic() - self._time >= self._interval

    def write(self, step: int, values: Mapping[str, float]) -> None:
        """Report the values after a step."""
        now = monotonic()
        seconds = now - self._start
        speed = (step - self._step) / max(now - self._time, 1e-9)
        self._time, self._step = now, step
        if self._say is not None:
            named = ", ".join(f"{name} {value:.4g}" for name, value in values.items())
            self._say(f"[{seconds / 60:6.2f} min] step {step}, {speed:.3g} steps/s, {named}")
        if self._path is None:
            return
        new = not self._path.exists()
        with self._path.open("a", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, lineterminator="\n")
            if new:
                writer.writerow(["seconds", "step", "steps_per_second", *values])
            writer.writerow([f"{seconds:.1f}", step, f"{speed:.4g}", *(f"{v:.6g}" for v in values.values())])
