"""Writes a photo to a file that is complete and checked, and replaces no other file.

The file is written under a hidden name in the target folder, synced to the disk, read back and compared, and
only then named, by an operation that fails if the name is taken (see `placing`). So a file of that name is
always complete, nothing is ever replaced, and an input can not be overwritten.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from desktop.errors import CannotWrite, TooLarge
from desktop.imaging import limits, naming
from desktop.imaging.naming import label
from desktop.imaging.photo import Photo, WriteOptions
from desktop.imaging.writing import partials
from desktop.imaging.writing.band_raster import raster_of
from desktop.imaging.writing.encode import encode
from desktop.imaging.writing.placing import Announce, FolderNames, place
from desktop.imaging.writing.raster import Raster
from desktop.imaging.writing.verify import verify
from desktop.imaging.writing.write_errors import cannot_write
from desktop.user_text import UserText

_STALE_SECONDS = 3600


def write(photo: Photo, path: Path, options: WriteOptions, announce: Announce | None = None) -> Path:
    """Write `photo` to `path`, or, if something is there already, to the next free "name 2.png".

    `announce` is told the partial file and its final name before it gets that name.

    Returns:
        The path that was written.

    Raises:
        TooLarge: the format can not hold so many pixels.
        CannotWrite: the disk, the folder or the check of the written file failed. No file is left.
    """
    name = label(path)
    limits.check_format(name, photo.width, photo.height, options.format)
    raster = raster_of(photo, options.format)
    partial, final = None, None
    names = FolderNames(path.parent)
    try:
        partial, file = _open_partial(path)
        partials.remember(partial)
        with file:
            encode(file, photo, raster, options)
            file.flush()
            os.fsync(file.fileno())
            _check(file, raster, options, name)
            if options.dates is not None:
                with suppress(OSError):  # some disks keep no such dates; the picture is complete
                    os.utime(file.fileno(), ns=options.dates)
        final = place(partial, path, names, announce)
    except (CannotWrite, TooLarge):
        raise
    except MemoryError as error:
        raise CannotWrite(
            UserText(
                "{name} could not be written: there was not enough free memory. Close other "
                "programs and try again.",
                name=name,
            )
        ) from error
    except Exception as error:
        raise cannot_write(name, path.parent, error) from error
    finally:
        if partial is not None:
            with suppress(OSError):
                partial.unlink()
            partials.forget(partial)
            names.keep(None if final is None else final.name)
    _sync_folder(path.parent)
    return final


def clear_partials(folder: Path) -> int:
    """Remove partial files of processes that were killed; returns how many.

    Those of processes of this computer go at once, in whatever folder; others in `folder` after an hour.
    """
    removed = partials.sweep()
    with suppress(OSError):
        for entry in list(os.scandir(folder)):
            pid = naming.partial_pid(entry.name)
            if pid is None or partials.is_alive(pid):
                continue
            with suppress(OSError):
                if time.time() - entry.stat(follow_symlinks=False).st_mtime > _STALE_SECONDS:
                    Path(entry.path).unlink()
                    removed += 1
    return removed


def clear_partial(path: Path) -> None:
    """Remove one partial file, known to be of this computer, if the process that wrote it has ended."""
    pid = naming.partial_pid(path.name)
    if pid is not None and not partials.is_alive(pid):
        with suppress(OSError):
            path.unlink()


def _open_partial(path: Path) -> tuple[Path, BinaryIO]:
    attempt = 0
    while True:
        partial = path.with_name(naming.partial_name(path.name, os.getpid(), attempt))
        try:
            descriptor = os.open(partial, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
        except FileExistsError:  # by another thread, or by a killed process with the same id
            attempt += 1
            continue
        return partial, os.fdopen(descriptor, "w+b")


def _check(file: BinaryIO, raster: Raster, options: WriteOptions, name: str) -> None:
    try:
        verify(file, raster, options)
    except MemoryError:
        raise
    except Exception as error:
        raise CannotWrite(
            UserText(
                "{name} could not be read back correctly after it was written, so it was removed. Try "
                "again, and check the disk if it happens twice.",
                name=name,
            )
        ) from error


def _sync_folder(folder: Path) -> None:
    """Sync the folder, so that the new name survives a power cut. Not every file system supports this."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
