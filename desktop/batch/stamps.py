"""What is remembered of a result, to see later whether it is still there and whole."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.errors import TooLarge, VernierError
from desktop.imaging import read, read_header

Traits = tuple[int, int]
"""Size in bytes and time of the last change in nanoseconds: what a file keeps when its folder is moved."""

_COARSEST_TIME = 2_000_000_000
"""In nanoseconds: FAT and some network shares keep times to two seconds."""


@dataclass(frozen=True)
class Stamp:
    """A file as it was written: its `bytes`, when it was changed, its number on the disk, and its pixels."""

    bytes: int
    modified_ns: int
    inode: int
    width: int
    height: int

    @classmethod
    def of(cls, file: Path, size: tuple[int, int]) -> Stamp | None:
        """That of a file with a picture of this width and height; None: the disk says nothing about it."""
        try:
            status = file.stat()
        except OSError:
            return None
        return cls(status.st_size, status.st_mtime_ns, status.st_ino, *size)

    @property
    def traits(self) -> Traits:
        """What the file had then."""
        return self.bytes, self.modified_ns

    def is_of(self, file: Path) -> bool:
        """Whether `file` is the one that was stamped, under another name perhaps, and not one of another."""
        try:
            status = file.lstat()
        except OSError:
            return False
        # Not every disk keeps the number of a file that is renamed.
        same = status.st_ino == self.inode or abs(status.st_mtime_ns - self.modified_ns) <= _COARSEST_TIME
        return same and status.st_size == self.bytes


def traits_of(file: Path) -> Traits | None:
    """Those that a file has now; None: the disk says nothing about it."""
    try:
        status = file.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def is_whole(file: Path, stamp: Stamp | None) -> bool:
    """Whether a result is there and can be read.

    If it is as it was stamped, its header is read. If somebody has changed it, all of it is read, and it has
    to have the pixels that it had. Without a stamp its header has to do.
    """
    try:
        status = file.stat()
        if stamp is None or (status.st_size, status.st_mtime_ns) == stamp.traits:
            read_header(file)
            return True
        photo = read(file)
        return (photo.width, photo.height) == (stamp.width, stamp.height)
    except TooLarge:
        return True
    except (OSError, VernierError, MemoryError):
        return False
