"""Starting a process that Ctrl-C does not reach."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker


@contextmanager
def interrupts_blocked() -> Iterator[None]:
    """Ctrl-C reaches every process of the terminal; one started here inherits that it is blocked.

    Else one that is still importing would end with a traceback before it comes to ignore the signal. A Ctrl-C
    in the meantime is delivered to this process afterwards. Other threads than the main one never get it.
    """
    resource_tracker.ensure_running()  # which would unblock it if it started with the process
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
