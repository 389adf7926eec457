"""How fast a batch goes, and so how long the rest takes."""

from __future__ import annotations

import time


class Pace:
    """Measures the time that is worked, without pauses, and the pixels that are done in it."""

    def __init__(self) -> None:
        self._pixels = 0
        self._worked = 0.0
        self._since: float | None = None

    def start(self) -> None:
        """Work begins, or goes on after a pause."""
        self.stop()
        self._since = time.monotonic()

    def stop(self) -> None:
        """Work pauses."""
        if self._since is not None:
            self._worked += time.monotonic() - self._since
            self._since = None

    def ended(self, pixels: int) -> None:
        """A photo has ended, and so many of its pixels are done."""
        self.stop()
        self._pixels += pixels

    def seconds_left(self, doing: float, waiting: float) -> float | None:
        """For the pixels that wait, when `doing` pixels of the present photo are done; None: too early."""
        worked = self._worked + (0.0 if self._since is None else time.monotonic() - self._since)
        done = self._pixels + doing
        return worked / done * waiting if done and worked > 1 else None
