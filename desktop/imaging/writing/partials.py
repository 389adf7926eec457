"""Remembers on this computer which partial files a process writes, so that those of a killed one go at once.

A name alone does not tell whether its process is gone: on a network disk it may be one of another computer.
Each process has a list among the files of this computer, which it locks as long as it lives.
"""

from __future__ import annotations

import logging
import os
import platform
import threading
from contextlib import suppress
from pathlib import Path

from desktop.folders import partials_folder
from desktop.imaging import naming
from desktop.locks import abandoned, locked_file

log = logging.getLogger(__name__)

_SUFFIX = ".partials"
_switching = threading.Lock()
_being_written: set[Path] = set()
_lists: dict[Path, int] = {}
"""The descriptor of the list of this process, by its folder. It stays open, and so locked."""


def remember(partial: Path) -> None:
    """This process writes this partial file. Without room for the list it is not remembered."""
    with _switching:
        _being_written.add(partial.absolute())
        _list_them()


def forget(partial: Path) -> None:
    """It is gone, or has its final name."""
    with _switching:
        _being_written.discard(partial.absolute())
        _list_them()


def sweep() -> int:
    """Remove the partial files of processes of this computer that were killed; returns how many."""
    removed = 0
    for file in abandoned(partials_folder(), _SUFFIX):
        computer, writer, *paths = (file.read_bytes() + b"\0").split(b"\0")
        for path in map(Path, map(os.fsdecode, paths)) if computer == _computer() else ():
            pid = naming.partial_pid(path.name)
            if pid is not None and str(pid).encode() == writer and not _may_be_written(path, pid):
                with suppress(OSError):
                    path.unlink()
                    removed += 1
    return removed


def is_alive(pid: int) -> bool:
    """Whether there is a process with this id on this computer."""
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def _may_be_written(path: Path, pid: int) -> bool:
    """Whether a later process, which got the same id, may have made a file of that name again."""
    return path in _being_written if pid == os.getpid() else is_alive(pid)


def _list_them() -> None:
    folder = partials_folder()
    try:
        if folder not in _lists:
            folder.mkdir(parents=True, exist_ok=True)
            _, _lists[folder] = locked_file(folder, _SUFFIX)
        parts = [_computer(), str(os.getpid()).encode(), *map(os.fsencode, _being_written)]
        content, descriptor = b"\0".join(parts), _lists[folder]
        os.pwrite(descriptor, content, 0)
        os.ftruncate(descriptor, len(content))
    except OSError as error:
        log.info("Partial files are not remembered.", exc_info=error)


def _computer() -> bytes:
    """A home folder may be shared by several."""
    return os.fsencode(platform.node())
