"""When a run ends and how its learning rate falls: by the number of steps, or by time."""

from __future__ import annotations

import math
from time import monotonic
from typing import Protocol

_ENDLESS = 2**31
_WARM = 0.05
"""Share of the time after which the warm-up is over, even if its steps are not."""
_RESERVE, _RESERVED_SHARE = 5.0, 0.05
"""Seconds, and the largest share of the time, that are kept for the last files until it is known how long
they take."""
_CAUTION = 1.5
_MINUTE = 60.0
_FEWEST_REPORTS = 4


class Schedule(Protocol):
    """Steps are counted from 0; `rate` and `finished` are asked with the number of finished steps."""

    last: int
    """No run takes more steps."""

    def start(self) -> None:
        """Called when training begins or is resumed."""

    def count(self, seconds: float) -> None:
        """Count time that was used before training began."""

    def rate(self, step: int) -> float:
        """The learning rate as a share of its peak: linear warm-up times cosine decay."""

    def finished(self, step: int) -> bool:
        """Whether the run ends."""


class StepSchedule:
    """A fixed number of steps."""

    def __init__(self, steps: int, warm_up: int) -> None:
        self.last, self._warm_up = steps, warm_up

    def start(self) -> None:
        """See `Schedule.start`."""

    def count(self, seconds: float) -> None:
        """See `Schedule.count`."""

    def rate(self, step: int) -> float:
        """See `Schedule.rate`."""
        return min(1.0, (step + 1) / self._warm_up) * _cosine(step / self.last)

    def finished(self, step: int) -> bool:
        """See `Schedule.finished`."""
        return step >= self.last


class TimeSchedule:
    """As many steps as a number of minutes allows, with time left for the last files."""

    last = _ENDLESS

    def __init__(self, minutes: float, warm_up: int) -> None:
        self.seconds, self._warm_up = minutes * _MINUTE, warm_up
        self.before = 0.0
        """Seconds that were used up before the run was resumed."""
        self._start: float | None = None
        self._reserve = min(_RESERVE, _RESERVED_SHARE * self.seconds)

    @property
    def used(self) -> float:
        """Seconds of training so far, over all resumed runs."""
        return self.before + (0.0 if self._start is None else monotonic() - self._start)

    @property
    def interval(self) -> float:
        """Seconds between reports and checkpoints: a minute, or less in short runs."""
        return min(_MINUTE, self.seconds / _FEWEST_REPORTS)

    def start(self) -> None:
        """See `Schedule.start`."""
        self._start = monotonic()

    def count(self, seconds: float) -> None:
        """See `Schedule.count`."""
        self.before += seconds

    def keep(self, seconds: float) -> None:
        """Tell how long a checkpoint took to write, so that there is time for the last one."""
        self._reserve = max(self._reserve, _CAUTION * seconds)

    def rate(self, step: int) -> float:
        """See `Schedule.rate`."""
        share = min(1.0, self.used / self.seconds)
        return min(1.0, max((step + 1) / self._warm_up, share / _WARM)) * _cosine(share)

    def finished(self, step: int) -> bool:
        """See `Schedule.finished`."""
        return self.used + self._reserve >= self.seconds


def _cosine(share: float) -> float:
    return 0.5 + 0.5 * math.cos(math.pi * share)
