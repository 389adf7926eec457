"""What became of one input."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from desktop.batch.jobs import EnlargeResult
from desktop.errors import Cancelled, DamagedImage, VernierError

Status = Literal["done", "skipped", "left", "failed", "stopped"]
"""skipped: an earlier run has enlarged it. left: it is as large as asked, and such photos are left alone.
stopped: the batch was stopped before it was complete."""


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
    enlarged: bool = True
    """Whether a result, if done, has more pixels than its photo; otherwise it is a copy, or smaller."""
    damaged: bool = False
    """Whether it failed because a part of the photo is missing or wrong, and can be enlarged all the same."""

    @classmethod
    def of_result(cls, source: Path, result: EnlargeResult) -> Outcome:
        """It was enlarged, or another program did that in the meantime."""
        if result.by_another:
            return cls(source, "skipped", result.path, notes=result.notes)
        return cls(
            source,
            "done",
            result.path,
            result.size,
            result.seconds,
            notes=result.notes,
            enlarged=result.enlarged,
        )

    @classmethod
    def of_error(cls, source: Path, error: VernierError) -> Outcome:
        """It was not enlarged: stopped if the person cancelled, else failed."""
        if isinstance(error, Cancelled):
            return cls(source, "stopped")
        return cls(source, "failed", error=str(error), damaged=isinstance(error, DamagedImage))

    def to_json(self) -> dict[str, Any]:
        """The object under "files" of the report."""
        return {
            "source": str(self.source),
            "status": self.status,
            "result": None if self.result is None else str(self.result),
            "width": None if self.size is None else self.size[0],
            "height": None if self.size is None else self.size[1],
            "seconds": None if self.seconds is None else round(self.seconds, 3),
            "enlarged": self.enlarged if self.status == "done" else None,
            "error": self.error,
            "notes": list(self.notes),
        }
