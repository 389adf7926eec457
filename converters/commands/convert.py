"""`convert`: make a student package from a checkpoint."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from converters.commands.load_options import add_load_options
from desktop.student.package import StudentPackage, coreml_folder

if TYPE_CHECKING:
    from converters.packaging.description import Description
    from converters.packaging.opened_checkpoint import OpenedCheckpoint

TEST_SET = "tests/Set14"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `convert`."""
    parser.add_argument(
        "checkpoint", type=Path, help="a published checkpoint, or a .safetensors file of distill"
    )
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="NAME.student", help="must not exist yet"
    )
    parser.add_argument(
        "--precision", choices=("float16", "float32"), default="float16", help="of the Core ML programs"
    )
    parser.add_argument(
        "--compress",
        choices=("none", "linear8", "palette6", "palette4"),
        default="none",
        help="store the weights as 8-bit integers, or as palettes of 64 or 16 values; default: none",
    )
    parser.add_argument(
        "--tile",
        type=tile_size,
        nargs="+",
        default=[],
        metavar="N",
        help="sides of tiles in low-res pixels, multiples of 32: one for regions and one for whole photos, "
        "or one for both; default: by the system",
    )
    parser.add_argument(
        "--faithful",
        type=Path,
        metavar="FILE",
        help="for networks without sliders: the one at realism 0, the checkpoint being that at realism 1; "
        "default: SPAN, if 'make models' has fetched it and the network enlarges 2 or 4 times",
    )
    parser.add_argument(
        "--plain",
        action="store_true",
        help="take such a network as it is, without a realism slider and without holding its picture to the "
        "photo: for those that also remove noise, blur or JPEG damage",
    )
    parser.add_argument(
        "--also",
        choices=("coreai",),
        help="export the programs for Core AI of macOS 27 too, into NAME.coreai beside the package",
    )
    add_load_options(parser)


def run(arguments: argparse.Namespace) -> int:
    """Convert, check and write the package; student.toml and card.md beside the checkpoint describe it.

    A network without sliders becomes the realistic end of a slider, unless the person says no.
    """
    from converters.commands.terminal import DONE, say, step_progress, warn
    from converters.coreml.report import report_package
    from converters.packaging.core_ai import SUFFIX, check_core_ai, export_core_ai
    from converters.packaging.package import about, check_target, make_package
    from converters.packaging.planned_manifest import PackageOptions

    check_target(arguments.output)
    checkpoint, description = _open(arguments)
    export = arguments.output.with_suffix(SUFFIX)
    if arguments.also:
        check_core_ai(export, checkpoint.programs)
    loaded = checkpoint.loaded
    trained = loaded.properties.tile
    if set(arguments.tile) - {trained} and not all(program.any_size for program in loaded.programs):
        warn(f"The network was trained on tiles of {trained} pixels; other sizes change its results.")
    options = PackageOptions(arguments.precision, tuple(arguments.tile), arguments.compress)
    with step_progress() as progress:
        reports = make_package(checkpoint, description, options, arguments.output, progress)
    for report in reports:
        say("\n".join(report.lines()))
    package = StudentPackage.open(arguments.output)
    for program in report_package(package):
        say("\n".join(program.summary()))
    if arguments.compress != "none":
        _say_quality(package, checkpoint)
    say(f"Wrote {arguments.output}.")
    if arguments.also:
        with step_progress() as progress:
            manifest, described = package.manifest, about(checkpoint, description)
            report = export_core_ai(checkpoint.programs, manifest, described, export, progress)
        say("\n".join([*report.lines(), f"Wrote {export}."]))
    return DONE


def _open(arguments: argparse.Namespace) -> tuple[OpenedCheckpoint, Description]:
    """The checkpoint, mixed with a faithful end where there is one, and what the person states about it."""
    from converters.commands.load_options import load_options_of
    from converters.commands.terminal import warn
    from converters.errors import WrongUsage
    from converters.packaging.description import describe
    from converters.packaging.faithful_end import describe_mixture, find_faithful_end
    from converters.packaging.opened_checkpoint import open_checkpoint
    from converters.packaging.two_ends import open_two_ends

    path, faithful = arguments.checkpoint, arguments.faithful
    if faithful is not None and arguments.plain:
        raise WrongUsage("--faithful gives a realism slider, and --plain takes it away: name one of them.")
    checkpoint = open_checkpoint(path, load_options_of(arguments), arguments.system)
    loaded = checkpoint.loaded
    for hint in loaded.hints:
        warn(hint)
    if faithful is None and not arguments.plain:
        faithful, why = find_faithful_end(checkpoint)
        if why:
            warn(why)
    description = describe(path.parent, arguments.output.stem, loaded.licence, loaded.author)
    if faithful is None:
        return checkpoint, description
    return open_two_ends(faithful, path), describe_mixture(description, faithful)


def _say_quality(package: StudentPackage, checkpoint: OpenedCheckpoint) -> None:
    """Report PSNR and LPIPS against the float32 modules, if there is a data folder."""
    from converters.commands.terminal import say, step_progress
    from converters.data_folder import DATA_VARIABLE, data_folder, weights_folder
    from converters.evaluation.benchmark import BenchmarkSet
    from converters.evaluation.metrics import make_metrics
    from converters.evaluation.quality import measure_quality
    from converters.packaging.cases import cases_for
    from converters.progress import weighted

    data = data_folder()
    if data is None:
        say(f"The quality against the float32 module was not measured: {DATA_VARIABLE} is not set.")
        return
    manifest, tile = package.manifest, min(package.manifest.tile_sizes)
    pictures = BenchmarkSet.find(data / TEST_SET)
    lpips = make_metrics(["lpips"], manifest.scale, weights_folder())["lpips"]
    with step_progress() as progress:
        qualities = measure_quality(
            checkpoint.programs,
            package.path / coreml_folder(tile),
            tile,
            cases_for(manifest),
            pictures,
            lpips,
            manifest.scale,
            weighted(progress, [1.0] * len(pictures.names())),
        )
    for quality in qualities:
        say(quality.line())


def tile_size(text: str) -> int:
    """The side of a tile, as a person types it."""
    size = int(text) if text.isdecimal() else 0
    if size % 32 or not 32 <= size <= 1024:
        raise argparse.ArgumentTypeError("must be a multiple of 32 between 32 and 1024")
    return size
