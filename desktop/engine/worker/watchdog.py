"""Notices a process that says nothing although it should."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

_POLL_SECONDS = 1.0


class Watchdog:
    """Watches on a thread of its own, once. Time in which a Mac sleeps does not count."""

    def __init__(self, allowed: float, waiting: Callable[[], bool], bark: Callable[[], None]) -> None:
        """`bark` is called once, when `waiting` was true and nothing was `heard` for `allowed` seconds."""
        self._allowed, self._waiting, self._bark = allowed, waiting, bark
        self._stopped = threading.Event()
        self._heard = time.monotonic()
        threading.Thread(target=self._watch, name="vernier-watchdog", daemon=True).start()

    def heard(self) -> None:
        """The process has said something."""
        self._heard = time.monotonic()

    def stop(self) -> None:
        """Watch no longer."""
        self._stopped.set()

    def _watch(self) -> None:
        while not self._stopped.wait(min(_POLL_SECONDS, self._allowed)):
            if not self._waiting():
                self.heard()
            elif time.monotonic() - self._heard > self._allowed:
                self._bark()
                return
