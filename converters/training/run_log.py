"""The log of a run: a CSV file with means over several steps."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor


class RunLog:
    """Writes rows of the step, the learning rate and the means since the row before.

    The sums for the next row are part of a checkpoint (`state`), so that a resumed run writes the same rows
    as an uninterrupted one.
    """

    def __init__(self, path: Path | None) -> None:
        """Without a path nothing is written, as in all processes but the first."""
        self._path = path
        self._sums: dict[str, Tensor] = {}
        self._counts: dict[str, int] = {}
        self._last: dict[str, float] = {}

    def add(self, values: Mapping[str, Tensor]) -> None:
        """Add the scalars of one step. They stay on their device until a row or a checkpoint is written."""
        for name, value in values.items():
            exact = value.double()
            self._sums[name] = self._sums[name].to(exact.device) + exact if name in self._sums else exact
            self._counts[name] = self._counts.get(name, 0) + 1

    def means(self) -> dict[str, float]:
        """Means since the last row."""
        return {name: total / self._counts[name] for name, total in self._totals().items()}

    def latest(self) -> dict[str, float]:
        """The means of the last row, or since the start if there is none yet."""
        return dict(self._last or self.means())

    def _totals(self) -> dict[str, float]:
        if not self._sums:
            return {}
        return dict(zip(self._sums, torch.stack(list(self._sums.values())).tolist(), strict=True))

    def write_row(self, step: int, learning_rate: float) -> None:
        """Append a row and reset the sums. The first row of a file determines the columns."""
        row = {"step": str(step), "learning_rate": f"{learning_rate:.6g}"}
        self._last = self.means()
        row |= {name: f"{mean:.6g}" for name, mean in self._last.items()}
        self._sums, self._counts = {}, {}
        if self._path is None:
            return
        header = _header(self._path)
        columns = header.split(",") if header else list(row)
        with self._path.open("a", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, columns, lineterminator="\n")
            if not header:
                writer.writeheader()
            writer.writerow(row)

    def state(self) -> dict[str, dict[str, float] | dict[str, int]]:
        """The sums and counts since the last row, for a checkpoint."""
        return {"sums": self._totals(), "counts": dict(self._counts)}

    def resume(self, step: int, state: Mapping[str, dict[str, float] | dict[str, int]]) -> None:
        """Restore a saved state, and drop the rows written after `step`: they will be written again."""
        self._sums = {name: torch.tensor(total, dtype=torch.float64) for name, total in state["sums"].items()}
        self._counts = {name: int(count) for name, count in state["counts"].items()}
        if self._path is None:
            return
        header, *rows = _lines(self._path) or [""]
        kept = [row for row in rows if row.endswith("\n") and int(row.partition(",")[0]) <= step]
        self._path.write_text(header + "".join(kept) if kept else "", encoding="utf-8")


def _header(path: Path) -> str:
    if not path.exists():
        return ""
    with path.open(encoding="utf-8") as file:
        return file.readline().rstrip()


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines(keepends=True) if path.exists() else []
