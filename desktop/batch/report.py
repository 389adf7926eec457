"""The machine-readable report of a batch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, get_args

from desktop import __version__
from desktop.batch.outcome import Outcome, Status
from desktop.batch.settings import OutputSettings
from desktop.student.manifest import Manifest

SCHEMA = 2


@dataclass(frozen=True)
class Report:
    """The results of a batch with its settings, for scripts."""

    student: Manifest
    runtime: str | None
    """What ran the student, by the engine's name for it; None if it did not run."""
    settings: OutputSettings
    outcomes: Sequence[Outcome]
    ignored: int
    """Files in folders that are not pictures, or are results of earlier runs."""
    left_out: int = 0
    """See `Plan`."""
    results: int = 0
    """See `Plan`."""

    def count(self, status: Status) -> int:
        """How many inputs have this status."""
        return sum(outcome.status == status for outcome in self.outcomes)

    def to_json(self) -> dict[str, Any]:
        """One JSON object. Paths that are not valid Unicode carry surrogate escapes."""
        return {
            "schema": SCHEMA,
            "vernier": __version__,
            "model": self.student.id,
            "runtime": self.runtime,
            "settings": {
                **self.settings.to_json(),
                # A control that the student does not have had no effect.
                "realism": None if self.student.realism is None else self.settings.controls.realism,
                "cleanup": None if self.student.cleanup is None else self.settings.controls.cleanup,
            },
            "counts": {status: self.count(status) for status in get_args(Status)},
            "ignored": self.ignored,
            "left_out": self.left_out,
            "files": [outcome.to_json() for outcome in self.outcomes],
        }
