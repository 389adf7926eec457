"""A folder for the pixels of results that memory should not hold.

It lies among the caches of this computer and not beside the result: there, folders of clouds would upload it,
and network disks would carry each pixel twice more. Each folder is locked while its process lives, so that
the next one can remove those of processes that were killed.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.batch.result_size import needs_student
from desktop.batch.space import free_bytes, on_one_disk, readable
from desktop.errors import CannotWrite
from desktop.folders import cache_folder
from desktop.imaging import Photo, limits
from desktop.locks import abandoned, locked_file
from desktop.user_text import UserText

_LOCK = ".lock"


def files_needed(photo: Photo, size: tuple[int, int], scale: int, *, cleaned: bool, passes: int = 1) -> int:
    """Bytes of the files for what is made of `photo`: enlarged `scale` times, and then resized to `size`.

    In two `passes`, it is enlarged `scale` times once more in between.

    0: neither is so large that memory should not hold it. `cleaned`: whether the student cleans the photo,
    and so enlarges it for small results, too.
    """
    width, height = photo.width, photo.height
    enlarged = needs_student(size, scale, width, height, cleaned=cleaned)
    times = scale**passes
    made = (width * times, height * times) if enlarged else (width, height)
    large = made[0] * made[1] if enlarged else 0
    first = large // scale**2 if passes > 1 else 0
    last = size[0] * size[1] if size != made else 0
    sample = photo.pixels.itemsize
    if max(large, last) * 3 * sample <= limits.LARGEST_IN_MEMORY:
        return 0
    made_by_student = first + large
    colour = (made_by_student + last) * 3
    # It is enlarged as a grey picture of three channels, of which one is kept.
    alpha = 0 if photo.alpha is None else made_by_student * (3 + 1) + last
    return (colour + alpha) * sample


@contextmanager
def scratch_folder(size: int, result: tuple[Path, int], *, only_cleaned: bool = False) -> Iterator[Path]:
    """A new folder with room for `size` bytes, which is removed in the end.

    `result`: the folder of the result and its predicted bytes, which count too if they go to the same disk.
    `only_cleaned`: whether the result is no larger than the photo, which is enlarged to be cleaned.

    Raises:
        CannotWrite: the disk has not so much room, or the folder can not be made.
    """
    check_scratch(size, result, only_cleaned=only_cleaned)
    parent = scratch_parent()
    try:
        parent.mkdir(parents=True, exist_ok=True)
        lock, descriptor = locked_file(parent, _LOCK)
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


def check_scratch(size: int, result: tuple[Path, int], *, only_cleaned: bool = False) -> None:
    """Check that there is room for `size` bytes of such files, and for the result; see `scratch_folder`.

    Raises:
        CannotWrite: the disk has not so much room.
    """
    parent = scratch_parent()
    needed = size + (result[1] if on_one_disk(parent, result[0]) else 0)
    free = free_bytes(parent)
    if free is not None and free < needed:
        numbers = {"needed": readable(needed), "folder": parent, "free": readable(free)}
        if only_cleaned:
            raise CannotWrite(
                UserText(
                    "Cleaning this photo takes about {needed} on the disk of {folder}, and {free} are free "
                    "there. Set cleanup to 0, or make room.",
                    **numbers,
                )
            )
        raise CannotWrite(
            UserText(
                "Enlarging this photo takes about {needed} on the disk of {folder}, and {free} are free "
                "there. Choose a smaller size, or make room.",
                **numbers,
            )
        )


def scratch_parent() -> Path:
    """Where the folders are made."""
    return cache_folder() / "scratch"


def sweep() -> int:
    """Remove the folders of processes that have ended; returns how many."""
    removed = 0
    for lock in abandoned(scratch_parent(), _LOCK):
        shutil.rmtree(_folder_of(lock), ignore_errors=True)
        removed += 1
    return removed


def _folder_of(lock: Path) -> Path:
    return lock.with_suffix("")
