"""Gives a finished file the first free name in its folder. Nothing is replaced, and no empty file appears."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from desktop.imaging import naming
from desktop.imaging.writing.exclusive import rename_exclusively
from desktop.locks import alone_in

Announce = Callable[[Path, Path], None]
"""Is told the partial file and the name that it is about to get, before it gets it."""

_UNSUPPORTED = (
    errno.EPERM,
    errno.ENOTSUP,
    errno.EOPNOTSUPP,
    errno.ENOSYS,
    errno.EMLINK,
    errno.EXDEV,
    errno.EINVAL,
)
"""Errors of file systems without hard links, or without an exclusive rename (exFAT, many network shares)."""


def place(partial: Path, path: Path, names: FolderNames, announce: Announce | None = None) -> Path:
    """Give the finished file the name of `path`, or the next free "name 2.png"; returns which.

    A file that takes that name first is not replaced. `announce` is called before each attempt. `partial` may
    still exist afterwards, as a second name of the same file.

    Raises:
        OSError: the disk refuses.
    """
    for candidate in naming.numbered(path):
        if names.has(candidate.name):
            continue
        if announce is not None:
            announce(partial, candidate)
        try:
            _give(partial, candidate)
        except FileExistsError:
            continue
        return candidate
    raise AssertionError("names never run out")


class FolderNames:
    """The names in use in the folder of a result, folded as on a disk that ignores case.

    Results are moved between disks, so "a.png" is not put beside "A.png". The listing of the folder that was
    used last is kept as long as the folder does not change otherwise: with tens of thousands of photos in a
    folder, a listing for each of them would take most of the time.
    """

    def __init__(self, folder: Path) -> None:
        """Make it before the partial file is made: that changes the folder."""
        self._folder = folder
        self._names = _listing(folder)

    def has(self, name: str) -> bool:
        """Whether a file has this name, or one that a disk may treat as the same."""
        return naming.folded(name) in self._names

    def keep(self, name: str | None) -> None:
        """Keep the listing for the next result, after the partial file is gone; `name` has been added."""
        if name is not None:
            self._names.add(naming.folded(name))
        with suppress(OSError), _lock:
            _kept.clear()
            _kept[self._folder] = self._folder.stat().st_mtime_ns, self._names


_kept: dict[Path, tuple[int, set[str]]] = {}
"""The listing of at most one folder, with the time of its last change."""
_lock = threading.Lock()


def _listing(folder: Path) -> set[str]:
    try:
        changed = folder.stat().st_mtime_ns
        with _lock:
            kept = _kept.get(folder)
        if kept is not None and kept[0] == changed:
            return kept[1]
        return {naming.folded(name) for name in os.listdir(folder)}  # noqa: PTH208 - much faster
    except OSError:  # a folder that can be written but not listed; naming still fails if the name exists
        return set()


def _give(partial: Path, path: Path) -> None:
    """Name the file by the first operation that this disk has. Each fails if the name is taken."""
    for operation in (_link, rename_exclusively, _rename_if_free):
        try:
            operation(partial, path)
        except FileExistsError:
            raise
        except OSError as error:
            if operation is _rename_if_free or error.errno not in _UNSUPPORTED:
                raise
        else:
            return


def _link(partial: Path, path: Path) -> None:
    try:
        os.link(partial, path)
    except FileExistsError:
        # A network share can report a link that it has made as failed, and then as existing.
        if not path.is_symlink() and path.samefile(partial):
            return
        raise


def _rename_if_free(partial: Path, path: Path) -> None:
    """For disks that can not do both at once. Only a program other than Vernier could come in between."""
    with alone_in(path.parent):
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
        os.replace(partial, path)  # noqa: PTH105 - its failure is injected by tests
