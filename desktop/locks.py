"""Keeps the threads and processes of Vernier from changing something at the same time."""

from __future__ import annotations

import fcntl
import os
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Nobody else who asks is in this folder. On a disk without locks that holds for this process only.

    Raises:
        OSError: the folder can not be opened.
    """
    with _threads:
        descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
        try:
            with suppress(OSError):
                fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)


def locked_file(folder: Path, suffix: str) -> tuple[Path, int]:
    """A new file in a folder, and the descriptor that holds its lock until it is closed, or the process ends.

    Raises:
        OSError: it can not be made, or the disk has no locks.
    """
    while True:
        descriptor, name = tempfile.mkstemp(dir=folder, suffix=suffix)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        except OSError:
            os.close(descriptor)
            Path(name).unlink()
            raise
        with suppress(FileNotFoundError):
            if Path(name).stat().st_ino == os.fstat(descriptor).st_ino:
                return Path(name), descriptor
        os.close(descriptor)  # another process has found it `abandoned` before it was locked


def abandoned(folder: Path, suffix: str) -> Iterator[Path]:
    """Those files of `locked_file` whose locks have ended. Each is removed when the next one is asked for."""
    for file in list(folder.glob(f"*{suffix}")):
        with suppress(OSError):
            descriptor = os.open(file, os.O_RDWR | os.O_CLOEXEC)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                yield file
                file.unlink()
            finally:
                os.close(descriptor)


_threads = threading.Lock()
