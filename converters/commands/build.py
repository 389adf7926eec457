"""`build`: make the default student package from the weights in resources/."""

from __future__ import annotations

import argparse
import dataclasses
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import BadStudent
from desktop.student.manifest import Manifest
from desktop.student.package import MANIFEST, SUFFIX, StudentPackage

if TYPE_CHECKING:
    from converters.checkpoints.loader import StudentProperties
    from converters.packaging.description import Description
    from converters.packaging.planned_manifest import PackageOptions

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "resources" / "students" / "photo2"
WEIGHTS = "weights.safetensors"
OUTPUT = ROOT / "build" / "students"
QUICK_STAMP = ".quick"
"""Suffix of the file with the digest of the converters that built at least the part that the window needs."""


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
    parser.add_argument(
        "--quick", action="store_true", help="make only what the window needs on this computer"
    )
    parser.add_argument("--force", action="store_true", help="build even if nothing has changed")


def run(arguments: argparse.Namespace) -> int:
    """Build the package, unless it was built by these converters from the same weights and texts."""
    from converters.commands.terminal import DONE, say, step_progress
    from converters.packaging.description import describe
    from converters.packaging.opened_checkpoint import open_checkpoint
    from converters.packaging.package import make_package
    from converters.packaging.planned_manifest import PackageOptions, manifest_of
    from converters.packaging.provenance import STAMP, digest

    checkpoint = open_checkpoint(arguments.source / WEIGHTS)
    description = describe(arguments.source, arguments.source.name)
    target = arguments.output / f"{description.id}{SUFFIX}"
    full, converters = PackageOptions(), digest()
    quick = _window_options(checkpoint.loaded.properties)

    def is_built(options: PackageOptions, stamp: Path) -> bool:
        wanted = manifest_of(checkpoint, description, options)
        return (
            not arguments.force
            and stamp.is_file()
            and stamp.read_text() == converters
            and _is_current(target, wanted, options.runtimes, description)
        )

    # Beside the package, as a package must not contain files that its manifest does not name.
    stamp, quick_stamp = target.with_suffix(STAMP), target.with_suffix(QUICK_STAMP)
    is_quick = is_built(quick, quick_stamp)
    if is_built(full, stamp) or (arguments.quick and is_quick):
        say(f"{target} is up to date.")
        return DONE
    with step_progress() as progress:
        reports = make_package(
            checkpoint,
            description,
            quick if arguments.quick else full,
            target,
            progress,
            replace=_is_package(target),
            start=target if is_quick else None,
        )
    stamp.unlink(missing_ok=True)
    quick_stamp.write_text(converters)
    if arguments.quick:
        say(f"Built {target} with what the window needs here. 'build' without --quick makes and checks all.")
        return DONE
    stamp.write_text(converters)
    for report in reports:
        say("\n".join(report.lines()))
    say(f"Built {target}.")
    return DONE


def _window_options(properties: StudentProperties) -> PackageOptions:
    """The least that the window needs on this computer.

    With Core ML: tiles of one size, compared on one picture. Elsewhere: the torch programs.
    """
    from converters.packaging.forms import view_windows
    from converters.packaging.planned_manifest import PackageOptions

    on_mac = sys.platform == "darwin"
    if on_mac:
        tile = properties.small_tile or properties.tile
        windows = view_windows(properties.halo)
        return PackageOptions(tiles=(tile,), runtimes=("coreml",), pictures=1, windows=windows)
    return PackageOptions(runtimes=("torch",))


def _is_package(target: Path) -> bool:
    """Whether this is an earlier result of `build`, which may be replaced. It may be damaged or old."""
    return (target / MANIFEST).is_file()


def _is_current(target: Path, wanted: Manifest, runtimes: Sequence[str], description: Description) -> bool:
    try:
        package = StudentPackage.open(target)
        package.verify()
        texts = package.card() == description.card and package.licences() == description.licences
        # Files and memory are known only once a package is made.
        same = dataclasses.replace(package.manifest, files={}, memory=None) == wanted
        return same and texts and all(package.has_runtime(runtime) for runtime in runtimes)
    except BadStudent:
        return False
