"""A folder for the pixels of results that memory should not hold.

It lies among the caches of this computer and not beside the result: there, folders of clouds would upload it,
and network disks would carry each pixel twice more. Each folder is locked while its process lives, so that
the next one can remove those of processes that were killed.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.batch.space import check_space, on_one_disk
from desktop.errors import CannotWrite
from desktop.folders import cache_folder
from desktop.imaging import Photo, limits
from desktop.user_text import UserText

_LOCK = ".lock"


def files_needed(photo: Photo, enlarged: tuple[int, int] | None, resized: tuple[int, int] | None) -> int:
    """Bytes of the files for what is made of `photo`: enlarged, and then resized, to (width, height).

    None: that step is not taken. 0: neither is so large that memory should not hold it.
    """
    large, last = (0 if size is None else size[0] * size[1] for size in (enlarged, resized))
    sample = photo.pixels.itemsize
    if max(large, last) * 3 * sample <= limits.LARGEST_IN_MEMORY:
        return 0
    colour = (large + last) * 3
    alpha = 0 if photo.alpha is None else large * 3 + large + last  # it is enlarged as a grey picture
    return (colour + alpha) * sample


@contextmanager
def scratch_folder(size: int, result: tuple[Path, int]) -> Iterator[Path]:
    """A new folder with room for `size` bytes, which is removed in the end.

    `result`: the folder of the result and its predicted bytes, which count too if they go to the same disk.

    Raises:
        CannotWrite: the disk has not so much room, or the folder can not be made.
    """
    parent = scratch_parent()
    check_space(parent, size + (result[1] if on_one_disk(parent, result[0]) else 0))
    try:
        parent.mkdir(parents=True, exist_ok=True)
        lock, descriptor = _locked(parent)
        folder = _folder_of(lock)
        folder.mkdir()
    except OSError as error:
        raise CannotWrite(
            UserText(
                "The folder {folder} for intermediate files cannot be used ({reason}). Free some space on "
                "its disk.",
                folder=parent,
                reason=error.strerror,
            )
        ) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        lock.unlink(missing_ok=True)
        os.close(descriptor)


def scratch_parent() -> Path:
    """Where the folders are made."""
    return cache_folder() / "scratch"


def sweep() -> int:
    """Remove the folders of processes that have ended; returns how many."""
    removed = 0
    for lock in list(scratch_parent().glob(f"*{_LOCK}")):
        with suppress(OSError):
            descriptor = os.open(lock, os.O_RDWR | os.O_CLOEXEC)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(_folder_of(lock), ignore_errors=True)
                lock.unlink()
                removed += 1
            finally:
                os.close(descriptor)
    return removed


def _locked(parent: Path) -> tuple[Path, int]:
    """A new lock, and the descriptor that holds it."""
    while True:
        descriptor, name = tempfile.mkstemp(dir=parent, suffix=_LOCK)
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        with suppress(FileNotFoundError):
            if Path(name).stat().st_ino == os.fstat(descriptor).st_ino:
                return Path(name), descriptor
        os.close(descriptor)  # `sweep` of another process came between


def _folder_of(lock: Path) -> Path:
    return lock.with_suffix("")
