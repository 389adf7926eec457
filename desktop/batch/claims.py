"""Keeps two programs, such as a window and a command line, from enlarging the same photo at the same time."""

from __future__ import annotations

import fcntl
import hashlib
import logging
import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import astuple
from pathlib import Path

from desktop.batch.journal import Key
from desktop.errors import Cancelled
from desktop.folders import claims_file

log = logging.getLogger(__name__)

_WAIT_SECONDS = 0.1


@contextmanager
def claimed(key: Key, cancelled: Callable[[], bool]) -> Iterator[None]:
    """Hold the only claim to this photo with these settings; another program's claim is waited for.

    A claim is a lock on one byte of a file, at a place that the key gives. It ends with its process, however
    that ends. Threads of one process do not wait for each other: the claim is theirs together, until the last
    of them ends it. Where the file can not be made or locked, nobody waits.

    Raises:
        Cancelled: `cancelled` returned True while it waited.
    """
    descriptor = _opened(claims_file())
    if descriptor is None:
        yield
        return
    place = int.from_bytes(hashlib.sha256(repr(astuple(key)).encode("utf-8", "replace")).digest()[:7], "big")
    while not _locked(descriptor, place):
        if cancelled():
            raise Cancelled("Stopped.")
        time.sleep(_WAIT_SECONDS)
    try:
        yield
    finally:
        _release(descriptor, place)


_descriptors: dict[Path, int] = {}
_LOCK = threading.Lock()
_holders: Counter[tuple[int, int]] = Counter()
"""How many threads of this process hold the claim at a place of a file. The system takes them for one."""


def _opened(file: Path) -> int | None:
    if file not in _descriptors:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            _descriptors[file] = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            log.warning("%s can not be opened.", file, exc_info=error)
            return None
    return _descriptors[file]


def _locked(descriptor: int, place: int) -> bool:
    """Whether the lock is ours now, or can not be had because the disk has none."""
    with _LOCK:
        if not _holders[descriptor, place]:
            try:
                fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, place)
            except (BlockingIOError, PermissionError):
                return False
            except OSError as error:
                log.warning("Locks are not available.", exc_info=error)
        _holders[descriptor, place] += 1
        return True


def _release(descriptor: int, place: int) -> None:
    """The file stays open: closing it would end all claims of this process."""
    with _LOCK:
        _holders[descriptor, place] -= 1
        if not _holders[descriptor, place]:
            del _holders[descriptor, place]
            with suppress(OSError):
                fcntl.lockf(descriptor, fcntl.LOCK_UN, 1, place)
