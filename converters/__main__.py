"""`python -m converters`: checkpoints become student packages."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from desktop import __version__
from desktop.errors import VernierError

COMMANDS = {
    "inspect": ("converters.commands.inspect", "what a checkpoint or a package is: system, shapes, licence"),
    "build": ("converters.commands.build", "make the default student package from resources/"),
    "convert": ("converters.commands.convert", "make a student package from a checkpoint"),
    "verify": ("converters.commands.verify", "check every program of a package against the torch module"),
    "distill": ("converters.commands.distill", "train a student from photos"),
    "targets": (
        "converters.commands.teacher_pictures",
        "let a teacher show what the realistic end is to aim at",
    ),
    "trajectory": ("converters.commands.trajectory", "measure how students keep to their teacher's flow"),
    "bake-off": ("converters.commands.bake_off", "train several recipes at equal cost and compare them"),
    "evaluate": ("converters.commands.evaluate", "measure a student on a set of images"),
}
"""Name -> module with `add_arguments` and `run`, and a line for --help. Only the chosen one is imported."""

FAILED = 1
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command. 0: all done; 1: failed, the reason is on stderr; 2: wrong usage."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    parser = argparse.ArgumentParser(
        prog="python -m converters", description="Checkpoints become student packages for Vernier."
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
    assert run is not None  # parse_args has left with 2 otherwise
    try:
        return int(run(parsed))
    except VernierError as error:
        sys.stderr.write(f"{error}\n")
        return FAILED
    except KeyboardInterrupt:
        sys.stderr.write("Stopped.\n")
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
