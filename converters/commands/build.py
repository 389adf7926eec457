"""`build`: the weights in resources/ -> the default student package."""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path

from desktop.errors import BadStudent
from desktop.student.manifest import Manifest
from desktop.student.package import MANIFEST, SUFFIX, StudentPackage

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "resources" / "students" / "photo"
WEIGHTS = "weights.safetensors"
OUTPUT = ROOT / "build" / "students"
STAMP = ".converter"
"""Ending of the file that says which converter built a package."""


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
    """Build the package unless this converter has made the one there of the same weights and texts."""
    from converters.commands.terminal import progress, say
    from converters.packaging.description import describe
    from converters.packaging.opened_checkpoint import open_checkpoint
    from converters.packaging.package import PackageOptions, make_package, manifest_of
    from converters.packaging.provenance import digest

    checkpoint = open_checkpoint(arguments.source / WEIGHTS)
    description = describe(arguments.source, arguments.source.name)
    target = arguments.output / f"{description.id}{SUFFIX}"
    # Beside the package, whose manifest names every file in it.
    stamp, converter = target.with_suffix(STAMP), digest()
    if (
        not arguments.force
        and stamp.is_file()
        and stamp.read_text() == converter
        and _is_current(target, manifest_of(checkpoint, description, PackageOptions()), description.card)
    ):
        say(f"{target} is up to date.")
        return 0
    reports = make_package(
        checkpoint, description, PackageOptions(), target, progress(), replace=_is_package(target)
    )
    stamp.write_text(converter)
    for report in reports:
        say("\n".join(report.lines()))
    say(f"Built {target}.")
    return 0


def _is_package(target: Path) -> bool:
    """Whether this is what `build` made before, perhaps damaged or of an older version: it may go."""
    return (target / MANIFEST).is_file()


def _is_current(target: Path, wanted: Manifest, card: str) -> bool:
    try:
        package = StudentPackage.open(target)
        package.verify()
        return dataclasses.replace(package.manifest, files={}) == wanted and package.card() == card
    except BadStudent:
        return False
