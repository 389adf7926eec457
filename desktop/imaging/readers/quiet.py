"""Keeps libraries in C from writing to standard error, where they bypass Python."""

from __future__ import annotations

import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from desktop.standard_error import muted

_LOCK = threading.RLock()
_MOST = 10_000


@dataclass
class Heard:
    """What was written to standard error, known when the context ends."""

    text: bytes = b""


@contextmanager
def quiet() -> Iterator[Heard]:
    """Keep what is written to standard error, by the whole process; one thread at a time."""
    heard = Heard()
    with _LOCK, _aside() as aside:
        try:
            if sys.stderr is not None:
                sys.stderr.flush()
            with muted(aside.fileno()):
                yield heard
        finally:
            aside.seek(0)
            heard.text = aside.read(_MOST)


def _aside() -> IO[bytes]:
    """Where it goes: a file that is gone afterwards, or nowhere if no disk has room for one."""
    try:
        return tempfile.TemporaryFile()
    except OSError:
        return Path(os.devnull).open("r+b")
