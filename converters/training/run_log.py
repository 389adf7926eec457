"""The log of a run: a CSV file with means over several steps."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path


class RunLog:
    """Writes rows of the step, the learning rate and the means since the row before.

    The sums for the next row are part of a checkpoint (`state`), so that a resumed run writes the same rows
    as an uninterrupted one.
    """

    def __init__(self, path: Path | None) -> None:
        """Without a path nothing is written, as in all processes but the first."""
        self._path = path
        self._sums: dict[str, float] = {}
        self._counts: dict[str, int] = {}

    def add(self, values: Mapping[str, float]) -> None:
        """Add the values of one step."""
        for name, value in values.items():
            self._sums[name] = self._sums.get(name, 0.0) + value
            self._counts[name] = self._counts.get(name, 0) + 1

    def means(self) -> dict[str, float]:
        """Means since the last row."""
        return {name: total / self._counts[name] for name, total in self._sums.items()}

    def write_row(self, step: int, learning_rate: float) -> None:
        """Append a row and reset the sums. The first row of a file determines the columns."""
        row = {"step": str(step), "learning_rate": f"{learning_rate:.6g}"}
        row |= {name: f"{mean:.6g}" for name, mean in self.means().items()}
        self._sums, self._counts = {}, {}
        if self._path is None:
            return
        lines = _lines(self._path)
        columns = lines[0].rstrip().split(",") if lines else list(row)
        with self._path.open("a", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, columns, lineterminator="\n")
            if not lines:
                writer.writeheader()
            writer.writerow(row)

    def state(self) -> dict[str, dict[str, float] | dict[str, int]]:
        """The sums and counts since the last row, for a checkpoint."""
        return {"sums": dict(self._sums), "counts": dict(self._counts)}

    def resume(self, step: int, state: Mapping[str, dict[str, float] | dict[str, int]]) -> None:
        """Restore a saved state, and drop the rows written after `step`: they will be written again."""
        self._sums = {name: float(total) for name, total in state["sums"].items()}
        self._counts = {name: int(count) for name, count in state["counts"].items()}
        if self._path is None:
            return
        header, *rows = _lines(self._path) or [""]
        kept = [row for row in rows if row.endswith("\n") and int(row.partition(",")[0]) <= step]
        self._path.write_text(header + "".join(kept) if kept else "", encoding="utf-8")


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines(keepends=True) if path.exists() else []
