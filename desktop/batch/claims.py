"""Keeps two programs, such as a window and a command line, from enlarging the same photo at the same time."""

from __future__ import annotations

import fcntl
import hashlib
import logging
import os
import time
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
    that ends. Threads of one process do not wait for each other. Where the file can not be made or locked,
    nobody waits.

    Raises:
        Cancelled: `cancelled` returned True while it waited.
    """
    descriptor = _opened(claims_file())
    if descriptor is None:
        yield
        return
    place = int.from_bytes(hashlib.sha256(repr(astuple(key)).encode("utf-8", "replace")).digest()[:7], "big")
    try:
        while not _locked(descriptor, place):
            if cancelled():
                raise Cancelled("Stopped.")
            time.sleep(_WAIT_SECONDS)
        yield
    finally:
        # The file stays open: closing it would end all claims of this process.
        with suppress(OSError):
            fcntl.lockf(descriptor, fcntl.LOCK_UN, 1, place)


_descriptors: dict[Path, int] = {}


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
    try:
        fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, place)
    except (BlockingIOError, PermissionError):
        return False
    except OSError as error:
        log.warning("Locks are not available.", exc_info=error)
    return True
