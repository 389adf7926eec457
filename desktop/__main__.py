"""`python -m desktop`, and what starts when the app is double-clicked."""

from __future__ import annotations

import multiprocessing
import os
import sys
from pathlib import Path

from desktop.resources import resource

COMMANDS = ("upscale", "students")
SAMPLE = "samples/cat.png"


def main(arguments: list[str]) -> int:
    """A command runs it; paths, or nothing, open the window; `--demo` opens it with the sample photo."""
    if arguments and (
        arguments[0] in COMMANDS or (arguments[0].startswith("-") and arguments[0] != "--demo")
    ):
        from desktop import cli

        return cli.main(arguments)
    demo = arguments[:1] == ["--demo"]
    if not _has_display():
        if demo:
            return _demo_without_display()
        sys.stderr.write(
            "There is no display for the window. Enlarge photos with 'python -m desktop upscale PATH'.\n"
        )
        return 2
    from desktop.ui.application import run

    return run([resource(SAMPLE)] if demo else [Path(argument) for argument in arguments])


def _demo_without_display() -> int:
    from desktop import cli

    sys.stderr.write("There is no display for the window, so the sample is enlarged on the command line.\n")
    return cli.main(["upscale", str(resource(SAMPLE)), "-o", "."])


def _has_display() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    multiprocessing.freeze_support()  # first of all: in the frozen app this is where worker processes begin
    sys.exit(main(sys.argv[1:]))
