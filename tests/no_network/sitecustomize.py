"""Refuses every socket but Unix ones, in this process and in all that it starts.

Python imports a module of this name at its start, so a folder in PYTHONPATH is enough for child processes.
The hook sees the sockets of Python, not those that a library opens in C.
"""

from __future__ import annotations

import importlib.util
import os
import socket
import sys
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
ATTEMPTS = "VERNIER_TEST_SOCKETS"
"""Names a file to which every refused attempt is added, as a caller may swallow the exception."""
LOOPBACK = "VERNIER_TEST_LOOPBACK"
"""Set while a test may use this computer's own address, for processes that train together."""
_LOOKUPS = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")
_ADDRESSED = ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg")


class NetworkRefused(RuntimeError):
    """A test tried to use the network."""


def _hook(event: str, args: tuple[Any, ...]) -> None:
    if not event.startswith("socket.") or not _reaches_out(event, args):
        return
    if attempts := os.environ.get(ATTEMPTS):
        with Path(attempts).open("a", encoding="utf-8") as file:
            file.write(f"{event} {args[1:]!r}\n")
    raise NetworkRefused(f"Vernier uses no network, and its tests do not either: {event}{args[1:]!r}")


def _reaches_out(event: str, args: tuple[Any, ...]) -> bool:
    local = bool(os.environ.get(LOOPBACK))
    if event == "socket.__new__":
        return args[1] not in (getattr(socket, "AF_UNIX", None), -1) and not local
    if event in _LOOKUPS:
        return not (local and args[0] in ("127.0.0.1", "localhost"))
    if event in _ADDRESSED and isinstance(args[1], tuple):
        return not (local and args[1][0] in ("127.0.0.1", "localhost"))
    return False


def start() -> None:
    """Refuse from now on, in this process and in those that it starts."""
    before = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    os.environ["PYTHONPATH"] = os.pathsep.join([str(FOLDER), *(p for p in before if p and p != str(FOLDER))])
    sys.addaudithook(_hook)


def _believe() -> None:
    """Child processes of tests that believe to be on a Mac believe so, too: see `tests.mac.believing`."""
    spec = importlib.util.spec_from_file_location("_believing", FOLDER.parent / "mac" / "believing.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.start()


if __name__ == "sitecustomize":
    sys.addaudithook(_hook)
    if os.environ.get("VERNIER_TEST_AS_MAC"):
        _believe()
