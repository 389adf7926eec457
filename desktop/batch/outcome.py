"""How it went with one input."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

Status = Literal["done", "skipped", "failed", "stopped"]
"""skipped: an earlier run had finished it. stopped: not finished when the person stopped the batch."""


@dataclass(frozen=True)
class Outcome:
    """One line of the report."""

    source: Path
    status: Status
    result: Path | None = None
    """Where the picture is, if done or skipped."""
    size: tuple[int, int] | None = None
    """Width and height of the result in pixels, if done."""
    seconds: float | None = None
    """From opening the file to having checked the result, if done."""
    error: str | None = None
    """The reason as a sentence, if failed."""
    notes: tuple[str, ...] = ()
    """Sentences that the person should see."""

    def to_json(self) -> dict[str, Any]:
        """The object under "files" of the report."""
        return {
            "source": str(self.source),
            "status": self.status,
            "result": None if self.result is None else str(self.result),
            "width": None if self.size is None else self.size[0],
            "height": None if self.size is None else self.size[1],
            "seconds": None if self.seconds is None else round(self.seconds, 3),
            "error": self.error,
            "notes": list(self.notes),
        }
