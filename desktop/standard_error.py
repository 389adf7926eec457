"""Standard error, to which libraries in C write as they like, past Python.

It can be muted for all of the process alone. A process that is started meanwhile would stay muted for ever.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_STDERR = 2
_switching = threading.Lock()
_muted: list[tuple[int, int]] = []
"""Descriptors: where it went before, and where it goes now. The last one counts."""


@contextmanager
def muted(aside: int) -> Iterator[None]:
    """Let what the process writes to standard error go to this descriptor. For one thread at a time."""
    with _switching:
        before = -1
        with suppress(OSError):  # there is no standard error: nothing can be written there
            before = os.dup(_STDERR)
            os.dup2(aside, _STDERR)
            _muted.append((before, aside))
    try:
        yield
    finally:
        if before >= 0:
            with _switching:
                _muted.pop()
                os.dup2(before, _STDERR)
                os.close(before)


@contextmanager
def unmuted() -> Iterator[None]:
    """Standard error as it was, for the moment in which a process is started, which inherits it."""
    with _switching:
        if _muted:
            os.dup2(_muted[0][0], _STDERR)
        try:
            yield
        finally:
            if _muted:
                os.dup2(_muted[-1][1], _STDERR)
