"""One photo of the batch, with its state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop.batch import EnlargeJob, Outcome, SourceFile
from desktop.batch.stamps import Traits
from desktop.imaging.crop import Crop
from desktop.imaging.naming import label, without_controls
from desktop.imaging.pose import AS_READ, Pose
from desktop.ui.base.translation import localized, tr

State = Literal["waiting", "working", "done", "skipped", "left", "failed"]
ENDED: tuple[State, ...] = ("done", "skipped", "left", "failed")
"""The states of rows for which nothing is left to do."""
HAS_RESULT: tuple[State, ...] = ("done", "skipped")
"""The states of rows that have a result, of this run or of an earlier one."""

Seen = tuple[Traits | None, Traits | None]
"""What a photo and its result have on the disk; None: they are not there."""


@dataclass(eq=False, slots=True)
class Row:
    """One photo: the `job` planned for it, its `outcome`, and the `share` of it that is done, in [0, 1].

    Only its `QueueModel` changes state, job and outcome.
    """

    source: SourceFile
    state: State = "waiting"
    job: EnlargeJob | None = None
    outcome: Outcome | None = None
    share: float = 0.0
    number: int = -1
    """Its place in the queue; -1: it is in none."""
    own: bool = False
    """Whether it has settings of its own."""
    crop: Crop | None = None
    """The part of it that was chosen; None: all of it."""
    pose: Pose = AS_READ
    """How that is flipped and turned."""
    problem: str = ""
    """Why its file can not be read in full, if that is known before it is enlarged."""
    seen: Seen | None = None
    """Of a photo that is already done: when that was found; None: not known yet."""
    in_run: bool = False
    """Whether it belongs to the run of the batch that is on, or was the last."""

    @property
    def writing(self) -> bool:
        """Whether it is rendered, and its file is being written: nobody knows how far that is."""
        return self.state == "working" and self.share >= 1

    @property
    def warning(self) -> str:
        """What is known to be wrong with the file of a photo that waits."""
        return without_controls(localized(self.problem)) if self.state == "waiting" else ""

    @property
    def line(self) -> str:
        """The state in one line of text."""
        if self.state == "failed" and self.outcome is not None:
            return without_controls(localized(self.outcome.error or tr("Failed")))
        if self.state == "done" and self.outcome is not None and self.outcome.result is not None:
            parts = [label(self.outcome.result)]
            if self.outcome.seconds is not None:
                parts.append(tr("{seconds} s").format(seconds=round(self.outcome.seconds)))
            return "   ".join(parts)
        if self.writing:
            return tr("Writing…")
        if self.state == "working":
            return tr("{share} % done").format(share=f"{100 * self.share:.0f}")
        if self.state == "skipped":
            return tr("Already done")
        if self.state == "left":
            return tr("Large enough")
        if self.job is not None:
            return f"→ {label(self.job.target)}   {self.job.size[0]} × {self.job.size[1]}"
        return tr("Waiting")


def state_name(state: State) -> str:
    """The name of a state for the person."""
    return {
        "waiting": tr("waiting"),
        "working": tr("in progress"),
        "done": tr("done"),
        "skipped": tr("already done"),
        "left": tr("large enough"),
        "failed": tr("failed"),
    }[state]
