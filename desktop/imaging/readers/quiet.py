"""Keeps libraries in C from writing to standard error, where they bypass Python."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_LOCK = threading.RLock()
_STDERR = 2


@contextmanager
def quiet() -> Iterator[None]:
    """Send what is written to standard error to nowhere, for the whole process; one thread at a time."""
    with _LOCK:
        try:
            kept = os.dup(_STDERR)
        except OSError:  # there is no standard error: nothing can be written there
            yield
            return
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            if sys.stderr is not None:
                sys.stderr.flush()
            os.dup2(nowhere, _STDERR)
            yield
        finally:
            os.dup2(kept, _STDERR)
            os.close(kept)
            os.close(nowhere)
