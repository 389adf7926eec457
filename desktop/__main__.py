"""`vernier`, `python -m desktop`, and what starts when the app is double-clicked."""

from __future__ import annotations

import io
import logging
import multiprocessing
import os
import sys
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import NoReturn

from desktop.existence import exists
from desktop.folders import log_file
from desktop.resources import resource

DEMO = "--demo"
SCREENSHOT = "--screenshot"
LOG_BYTES = 1_000_000


def start() -> NoReturn:
    """Prepare the process, run `main` with the arguments of the command line, and exit with its status."""
    multiprocessing.freeze_support()  # first of all: in the frozen app this is where worker processes begin
    _accept_any_name()
    _keep_log()
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:  # while it was still starting
        sys.exit(130)


def main(arguments: Sequence[str]) -> int:
    """Open the window for paths, or for nothing; anything else goes to the command line.

    Returns the exit status.

    `--demo`, for `make run`, opens the window with the sample photo; without a display it enlarges the
    sample into the current folder instead. `--screenshot FILE [PHOTO]` saves a picture of the window.
    """
    from desktop.cli import main as cli

    if len(arguments) in (2, 3) and arguments[0] == SCREENSHOT:
        from desktop.ui.shell.screenshot import take

        return take(Path(arguments[2]) if len(arguments) == 3 else _sample(), Path(arguments[1]))
    demo = list(arguments) == [DEMO]
    if not demo and arguments and (arguments[0] in cli.COMMANDS or arguments[0].startswith("-")):
        return cli.main(arguments)
    paths = [_sample()] if demo else [Path(argument) for argument in arguments]
    missing = next((path for path in paths if not exists(path)), None)
    if missing is not None:
        sys.stderr.write(f"There is no file, folder or command '{missing}'. See {cli.program()} --help\n")
        return cli.WRONG_USAGE
    if _has_display():
        from desktop.ui.shell.application import run

        return run(paths)
    if demo:
        sys.stderr.write("There is no display, so the sample photo is enlarged on the command line.\n")
        return cli.main(["upscale", str(paths[0]), "-o", "."])
    sys.stderr.write(
        "There is no display to show the window on. To enlarge photos without it, type: "
        f"{cli.program()} upscale PATH\n"
    )
    return cli.WRONG_USAGE


def _sample() -> Path:
    return next(path for path in sorted(resource("samples").iterdir()) if path.suffix in (".jpg", ".png"))


def _has_display() -> bool:
    needed = sys.platform == "linux" and not os.environ.get("QT_QPA_PLATFORM")
    return not needed or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _keep_log() -> None:
    """Send causes and traces to a file: the person reads sentences, and not these."""
    handler: logging.Handler = logging.NullHandler()
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(log_file(), maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8")
    except OSError:
        pass  # a home that can not be written must not keep anybody from enlarging a photo
    logging.basicConfig(
        level=logging.INFO, handlers=[handler], format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )


def _accept_any_name() -> None:
    """Let file names that are not valid Unicode reach standard output as the bytes that they are."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="surrogateescape")


if __name__ == "__main__":
    start()
