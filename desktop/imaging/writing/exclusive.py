"""Renames a file to a name that is free, in one step of the system, where the system and the disk can."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

_LINUX_NO_REPLACE = 1
_MAC_EXCLUSIVE = 4
_HERE = -100
"""`AT_FDCWD` of Linux: names are relative to the current folder."""


def rename_exclusively(old: Path, new: Path) -> None:
    """Rename `old` to `new` in the same folder; nothing is replaced, and no second name is seen meanwhile.

    Raises:
        FileExistsError: there is something of that name.
        OSError: it failed; `ENOTSUP` where the system or the disk has no such operation.
    """
    call = _system_call()
    if call is None:
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP), str(new))
    if call(os.fsencode(old), os.fsencode(new)) != 0:
        code = ctypes.get_errno()
        if code in (errno.EINVAL, errno.ENOSYS):
            code = errno.ENOTSUP
        raise OSError(code, os.strerror(code), str(new))


@cache
def _system_call() -> Callable[[bytes, bytes], int] | None:
    library = ctypes.CDLL(None, use_errno=True)
    on_mac = sys.platform == "darwin"
    try:
        call = library.renamex_np if on_mac else library.renameat2
    except AttributeError:
        return None
    if on_mac:
        call.argtypes = [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint]
        return lambda old, new: int(call(old, new, _MAC_EXCLUSIVE))
    call.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint]
    return lambda old, new: int(call(_HERE, old, _HERE, new, _LINUX_NO_REPLACE))
