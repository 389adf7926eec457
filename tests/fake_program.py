"""The command line with an engine that costs nothing, as a process that tests can kill and starve.

    python -m tests.fake_program upscale --model FOLDER.student PATH ...

The environment variable KILL_AT, such as "link-after:2", kills the process with SIGKILL before or after the
n-th call of an operation on files: open, fsync, link, rename (the exclusive one), replace, unlink.
WITHOUT_LINKS stands for a disk without hard links, and without an exclusive rename if it is "all". START_FILE
is made when the batch begins.
"""

from __future__ import annotations

import errno
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.__main__ import _accept_any_name
from desktop.cli.main import main
from desktop.imaging.writing import placing
from tests.unit.batch.makers import Engines


def _kill_at(operation: str, when: str, number: int) -> None:
    module, name = (placing, "rename_exclusively") if operation == "rename" else (os, operation)
    honest: Callable[..., Any] = getattr(module, name)
    calls = 0

    def call(*arguments: Any, **named: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == number and when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        result = honest(*arguments, **named)
        if calls == number and when == "after":
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(module, name, call)


def _refuse(*_: object) -> None:
    raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))


def _prepare() -> None:
    without = os.environ.get("WITHOUT_LINKS")
    if without:
        os.link = _refuse  # type: ignore[assignment]
    if without == "all":
        placing.rename_exclusively = _refuse
    kill_at = os.environ.get("KILL_AT")
    if kill_at:
        point, number = kill_at.split(":")
        operation, when = point.split("-")
        _kill_at(operation, when, int(number))


if __name__ == "__main__":
    _accept_any_name()
    _prepare()
    if "START_FILE" in os.environ:
        Path(os.environ["START_FILE"]).touch()
    sys.exit(main(sys.argv[1:], Engines()))  # type: ignore[arg-type]
