"""`python -m converters`: converts, checks, trains and measures students."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from converters.commands.terminal import FAILED, INTERRUPTED, WRONG_USAGE, warn
from converters.errors import WrongUsage
from desktop import __version__
from desktop.errors import VernierError

COMMANDS = {
    "inspect": ("converters.commands.inspect", "show what a checkpoint or a package is"),
    "build": ("converters.commands.build", "make the default student package from resources/"),
    "convert": ("converters.commands.convert", "make a student package from a checkpoint"),
    "blend": ("converters.commands.blend", "make a student package of two networks, mixed by realism"),
    "verify": ("converters.commands.verify", "compare every program of a package with its torch module"),
    "narrow": ("converters.commands.narrow", "give blocks of an ESRGAN fewer channels"),
    "distill": ("converters.commands.distill", "train a student from photos"),
    "train": ("converters.commands.train", "make a student by a plan, all stages within a given time"),
    "teacher-pictures": (
        "converters.commands.teacher_pictures",
        "enlarge shrunk photographs by a teacher, as training targets",
    ),
    "trajectory": (
        "converters.commands.trajectory",
        "measure how close students are to their teacher's flow",
    ),
    "bake-off": ("converters.commands.bake_off", "train several recipes at equal cost and compare them"),
    "fit-cleanup": ("converters.commands.fit_cleanup", "fit the estimate of cleanup that the app makes"),
    "benchmark": ("converters.commands.benchmark", "time networks and students on the same photos"),
    "evaluate": ("converters.commands.evaluate", "measure a student on a set of images"),
}
"""Name -> module with `add_arguments` and `run`, and a line for --help. Only the chosen one is imported."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status; see `terminal`. The reason of a failure is on stderr."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    parser = argparse.ArgumentParser(
        prog="python -m converters", description="Converts, checks, trains and measures students for Vernier."
    )
    parser.add_argument("--version", action="version", version=f"Vernier {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    chosen = next((word for word in words if not word.startswith("-")), None)
    run = None
    for name, (module_name, summary) in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.")
        if name == chosen:
            module = importlib.import_module(module_name)
            module.add_arguments(command)
            run = module.run
    parsed = parser.parse_args(words)
    assert run is not None  # otherwise parse_args has exited
    try:
        return int(run(parsed))
    except VernierError as error:
        warn(str(error))
        return WRONG_USAGE if isinstance(error, WrongUsage) else FAILED
    except OSError as error:
        warn(f"{error.filename or 'A file'} can not be read or written: {error.strerror or error}.")
        return FAILED
    except KeyboardInterrupt:
        warn("Stopped.")
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
