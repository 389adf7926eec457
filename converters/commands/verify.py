"""`verify`: compare every program of a package with its torch module."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from converters.commands.load_options import add_load_options
from desktop.student.package import StudentPackage, sha256_of

UNITS = ("cpu", "gpu", "neural-engine")
SOURCES = Path(__file__).parents[2] / "resources" / "students"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `verify`."""
    parser.add_argument("package", type=Path, metavar="NAME.student")
    parser.add_argument(
        "--checkpoint",
        type=Path,
        metavar="FILE",
        help="the weights it was made from; default: those in resources/ if their hash is in the manifest, "
        "else the torch programs in the package",
    )
    parser.add_argument(
        "--device",
        nargs="*",
        choices=UNITS,
        metavar="UNIT",
        help=f"on a Mac: also run Core ML itself, on {', '.join(UNITS)}, or only on those named",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the measurements of --device")
    add_load_options(parser)


def run(arguments: argparse.Namespace) -> int:
    """Check, and report; see `converters.packaging.verify`."""
    from converters.commands.load_options import load_options_of
    from converters.commands.terminal import DONE, FAILED, say, step_progress
    from converters.packaging.opened_checkpoint import open_checkpoint
    from converters.packaging.verify import measure_device, verify_package

    package = StudentPackage.open(arguments.package)
    path = arguments.checkpoint or _shipped(package.manifest.source_sha256)
    options, system = load_options_of(arguments), arguments.system
    checkpoint = open_checkpoint(path, options, system) if path else None
    with step_progress() as progress:
        found = verify_package(package, checkpoint, progress)
    say(f"{arguments.package} agrees with {found.reference}.")
    if found.torch_error is not None:
        say(f"torch: largest error {found.torch_error:.1e}")
    for report in found.coreml:
        say("\n".join(report.lines()))
    if not found.coreml:
        say("It has no Core ML programs.")
    if arguments.device is None:
        return DONE
    with step_progress() as progress:
        measured = measure_device(package, checkpoint, arguments.device or UNITS, progress)
    say("\n".join(measured.table()))
    if arguments.json:
        arguments.json.write_text(json.dumps(measured.to_json(), indent=2) + "\n", encoding="utf-8")
    return DONE if measured.passed else FAILED


def _shipped(sha256: str) -> Path | None:
    """The weights in resources/ with this hash, or None."""
    return next((p for p in sorted(SOURCES.glob("*/*.safetensors")) if sha256_of(p) == sha256), None)
