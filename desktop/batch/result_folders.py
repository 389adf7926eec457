"""The folders that a batch writes to: checked before its first photo, and not made anew if they vanish."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from desktop.errors import CannotWrite
from desktop.existence import is_folder
from desktop.imaging import clear_partials
from desktop.imaging.naming import label, partial_name
from desktop.imaging.writing.write_errors import cannot_write
from desktop.user_text import UserText


class ResultFolders:
    """Of one batch. Its methods may be called from any thread."""

    def __init__(self) -> None:
        self._there: set[Path] = set()
        """Folders that were seen, or made."""
        self._lock = threading.Lock()

    def check_all(self, targets: Iterable[Path]) -> dict[Path, CannotWrite]:
        """Check each folder of these files once; the errors of those that can not be written, by file."""
        errors: dict[Path, OSError | CannotWrite | None] = {}
        found: dict[Path, CannotWrite] = {}
        for target in targets:
            folder = target.parent
            if folder not in errors:
                errors[folder] = self._error(folder)
            error = errors[folder]
            if isinstance(error, CannotWrite):
                found[target] = error
            elif error is not None:
                found[target] = cannot_write(label(target), folder, error)
        return found

    def check(self, folder: Path) -> None:
        """Check that a folder that was there is still there, with all folders that it is in.

        Raises:
            CannotWrite: it was removed or renamed, or its disk is gone.
        """
        with self._lock:
            known = [each for each in (*reversed(folder.parents), folder) if each in self._there]
        for each in known:
            if not is_folder(each):
                raise CannotWrite(
                    UserText(
                        "The folder {folder} is no longer there. Put it back or connect its disk, and try "
                        "again.",
                        folder=each,
                    )
                )

    def make(self, folder: Path) -> None:
        """Make a folder if it is missing, unless it has been there: see `check`.

        Raises:
            CannotWrite: it can not be made, or was there before.
        """
        self.check(folder)
        make_folder(folder)
        self._saw(folder)

    def _error(self, folder: Path) -> OSError | CannotWrite | None:
        """Why no result can be written to a folder: tried with an empty file that is removed at once."""
        nearest = next(each for each in (folder, *folder.parents) if os.path.lexists(each) or not each.name)
        if not is_folder(nearest):
            return CannotWrite(
                UserText(
                    "The folder {folder} cannot be created, because {nearest} is not a folder. Choose "
                    "another one.",
                    folder=folder,
                    nearest=nearest,
                )
            )
        try:
            _try_to_write(nearest)
        except OSError as error:
            return error
        self._saw(nearest)
        if nearest == folder:
            clear_partials(folder)
        return None

    def _saw(self, folder: Path) -> None:
        with self._lock:
            self._there.update((folder, *folder.parents))


def make_folder(folder: Path) -> None:
    """Make a folder and those that it is in.

    Raises:
        CannotWrite: the disk refuses.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(
            UserText(
                "The folder {folder} cannot be created ({reason}). Choose another folder.",
                folder=folder,
                reason=error.strerror,
            )
        ) from error


def _try_to_write(folder: Path) -> None:
    attempt = 0
    while True:
        probe = folder / partial_name("vernier", os.getpid(), attempt)
        try:
            os.close(os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
        except FileExistsError:
            attempt += 1
            continue
        with suppress(OSError):
            probe.unlink()
        return
