"""`build`: the weights in resources/ -> the default student package."""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path

from desktop.engine.package.student import CARD, SUFFIX, StudentPackage
from desktop.errors import BadStudent, CannotWrite

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "resources" / "students" / "photo"
WEIGHTS = "weights.safetensors"
OUTPUT = ROOT / "build" / "students"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `build`."""
    parser.add_argument(
        "-o", "--output", type=Path, default=OUTPUT, metavar="DIR", help="default: build/students"
    )
    parser.add_argument(
        "--source",
        type=Path,
        default=SOURCE,
        metavar="DIR",
        help=f"folder of {WEIGHTS}, student.toml and card.md",
    )
    parser.add_argument("--force", action="store_true", help="build even where nothing has changed")


def run(arguments: argparse.Namespace) -> int:
    """Build the package unless the one that is there was made from the same weights, card and description."""
    from converters.commands.terminal import progress, say
    from converters.description import describe
    from converters.package import Options, make_package, manifest_of, replace_package
    from converters.source import open_source

    source = open_source(arguments.source / WEIGHTS)
    description = describe(arguments.source, arguments.source.name)
    target = arguments.output / f"{description.id}{SUFFIX}"
    existing = _existing(target)
    if existing and not arguments.force:
        wanted = manifest_of(source, description, Options())
        same = dataclasses.replace(existing.manifest, files={}) == wanted
        if same and existing.card() == description.card:
            say(f"{target} is up to date.")
            return 0
    if existing is None:
        report = make_package(source, description, Options(), target, progress())
    else:
        fresh = target.with_name(f".new-{target.name}")
        report = make_package(source, description, Options(), fresh, progress())
        replace_package(target, fresh)
    for line in report.lines():
        say(line)
    say(f"Built {target}.")
    return 0


def _existing(target: Path) -> StudentPackage | None:
    """The package that `build` made here before, if any; it may be replaced, anything else may not."""
    if not target.exists():
        return None
    try:
        package = StudentPackage.open(target)
        package.verify()
    except BadStudent as error:
        raise CannotWrite(
            f"{target} exists and is not a whole student package ({error}) Remove it, then build again."
        ) from error
    return package
