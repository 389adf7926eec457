"""Starts processes of `multiprocessing`."""

from __future__ import annotations

import signal
from multiprocessing import resource_tracker
from multiprocessing.process import BaseProcess

from desktop.standard_error import unmuted


def start(process: BaseProcess) -> None:
    """Start a process that Ctrl-C does not reach, with the standard error that this program began with.

    Ctrl-C reaches every process of the terminal; one started here inherits that it is blocked. Else one that
    is still importing would end with a traceback before it comes to ignore the signal. A Ctrl-C in the
    meantime is delivered to this process afterwards. Other threads than the main one never get it.
    """
    with unmuted():
        resource_tracker.ensure_running()  # which would unblock it if it started with the process
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            process.start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
