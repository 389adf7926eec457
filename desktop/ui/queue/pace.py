"""How fast a batch goes, and so how long the rest takes."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable

from desktop.batch import EnlargeJob
from desktop.batch.work import Work
from desktop.ui.queue.row_counts import RowCounts

_EARLY_SECONDS = 1.0
"""What was worked for no longer tells nothing."""
_BURST_SECONDS = 0.3
"""What is told of a photo so soon was done while the one before was written."""
_TRUSTED = 1_000_000
"""Pixels of photos that a measured speed counts as much as. Small photos say little about large ones."""


class Pace:
    """Measures the time that is worked, without pauses, and the pixels that are done in it, by work."""

    def __init__(self, known: Callable[[Work], float | None]) -> None:
        """`known`: seconds for a pixel at such work, as measured before the batch; None: not known."""
        self._known = known
        self._seconds = defaultdict[Work, float](float)
        self._pixels = defaultdict[Work, float](float)
        self._worked = 0.0
        """Seconds for the present photo, until the last pause."""
        self._since: float | None = None
        self._share_before = 0.0
        """How much of the present photo was done before its turn."""

    def start(self) -> None:
        """Work begins, or goes on after a pause."""
        self.stop()
        self._since = time.monotonic()

    def stop(self) -> None:
        """Work pauses."""
        self._worked, self._since = self._present, None

    def progressed(self, share: float) -> None:
        """So much of the present photo is done."""
        if self._present < _BURST_SECONDS:
            self._share_before = share

    def ended(self, job: EnlargeJob, *, done: bool) -> None:
        """A photo has ended; not `done`: it was not enlarged, which tells nothing."""
        if done:
            self._seconds[job.work] += self._present
            self._pixels[job.work] += job.pixels
        self._worked, self._since, self._share_before = 0.0, None, 0.0

    def seconds_left(self, counts: RowCounts) -> float | None:
        """For the rows of the run that are not done; None: too early to tell."""
        seconds, pixels = self._seconds.copy(), self._pixels.copy()
        left = defaultdict[Work, float](float, counts.pixels_waiting)
        row = counts.working
        if row is not None and row.job is not None:
            seconds[row.job.work] += self._present
            pixels[row.job.work] += row.job.pixels * max(0.0, row.share - self._share_before)
            left[row.job.work] += row.job.pixels * (1 - row.share)
        of_all = _per_pixel(sum(seconds.values()), sum(pixels.values()))
        total = 0.0
        for work, number in left.items():
            speed, known = _per_pixel(seconds[work], pixels[work]) or of_all, self._known(work)
            if known is not None:
                speed = (seconds[work] + known * _TRUSTED) / (pixels[work] + _TRUSTED)
            if number and speed is None:
                return None
            total += number * (speed or 0.0)
        return total

    @property
    def _present(self) -> float:
        """Seconds for the present photo."""
        return self._worked + (0.0 if self._since is None else time.monotonic() - self._since)


def _per_pixel(seconds: float, pixels: float) -> float | None:
    return seconds / pixels if pixels and seconds > _EARLY_SECONDS else None
