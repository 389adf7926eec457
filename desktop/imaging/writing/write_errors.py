"""Says in a sentence why a file could not be written, and what to do."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from desktop.errors import CannotWrite
from desktop.imaging.naming import label
from desktop.user_text import UserText

_ALMOST_FULL = 2**20
"""In bytes."""


def cannot_write(name: str, folder: Path, error: Exception) -> CannotWrite:
    """The error for the person: `name` could not be written to `folder` because of `error`."""
    code = error.errno if isinstance(error, OSError) else None
    if code is None and _is_full(folder):
        code = errno.ENOSPC
    return CannotWrite(_sentence(name, label(folder), code, error))


def _sentence(name: str, where: str, code: int | None, error: Exception) -> UserText:
    if code in (errno.ENOSPC, errno.EDQUOT):
        return UserText(
            "{name} could not be written: the disk is full. Free some space or choose another folder.",
            name=name,
        )
    if code in (errno.EACCES, errno.EPERM):
        return UserText(
            "{name} could not be written: you have no permission to add files to the folder "
            "{where}. Choose another folder.",
            name=name,
            where=where,
        )
    if code == errno.EROFS:
        return UserText(
            "{name} could not be written: the disk is read-only. Choose another folder.", name=name
        )
    if code == errno.ENAMETOOLONG:
        return UserText(
            "{name} could not be written: its path is too long. Choose another folder.", name=name
        )
    if code in (errno.ENOENT, errno.ENOTDIR):
        return UserText(
            "{name} could not be written: the folder {where} does not exist. Create it or "
            "choose another one.",
            name=name,
            where=where,
        )
    if code == errno.EFBIG:
        return UserText(
            "{name} could not be written: the disk does not support files of that size. Choose another disk.",
            name=name,
        )
    if code == errno.EIO:
        return UserText(
            "{name} could not be written: the disk reported an error. Check that it is "
            "connected and healthy.",
            name=name,
        )
    reason = os.strerror(code) if code is not None else type(error).__name__
    return UserText(
        "{name} could not be written ({reason}). Choose another folder or another format.",
        name=name,
        reason=reason,
    )


def _is_full(folder: Path) -> bool:
    """Whether the disk is full. Some encoders fail without saying why."""
    try:
        state = os.statvfs(folder)
    except OSError:
        return False
    return state.f_bavail * state.f_frsize < _ALMOST_FULL
