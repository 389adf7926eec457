"""`build`: make the default student package from the weights in resources/."""

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
"""Suffix of the file with the digest of the converters that built a package."""


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
    parser.add_argument("--force", action="store_true", help="build even if nothing has changed")


def run(arguments: argparse.Namespace) -> int:
    """Build the package, unless it was built by these converters from the same weights and texts."""
    from converters.commands.terminal import DONE, say, step_progress
    from converters.packaging.description import describe
    from converters.packaging.opened_checkpoint import open_checkpoint
    from converters.packaging.package import PackageOptions, make_package, manifest_of
    from converters.packaging.provenance import digest

    checkpoint = open_checkpoint(arguments.source / WEIGHTS)
    description = describe(arguments.source, arguments.source.name)
    target = arguments.output / f"{description.id}{SUFFIX}"
    # Beside the package, as a package must not contain files that its manifest does not name.
    stamp, converter = target.with_suffix(STAMP), digest()
    if (
        not arguments.force
        and stamp.is_file()
        and stamp.read_text() == converter
        and _is_current(target, manifest_of(checkpoint, description, PackageOptions()), description.card)
    ):
        say(f"{target} is up to date.")
        return DONE
    with step_progress() as progress:
        reports = make_package(
            checkpoint, description, PackageOptions(), target, progress, replace=_is_package(target)
        )
    stamp.write_text(converter)
    for report in reports:
        say("\n".join(report.lines()))
    say(f"Built {target}.")
    return DONE


def _is_package(target: Path) -> bool:
    """Whether this is an earlier result of `build`, which may be replaced. It may be damaged or old."""
    return (target / MANIFEST).is_file()


def _is_current(target: Path, wanted: Manifest, card: str) -> bool:
    try:
        package = StudentPackage.open(target)
        package.verify()
        return dataclasses.replace(package.manifest, files={}) == wanted and package.card() == card
    except BadStudent:
        return False
