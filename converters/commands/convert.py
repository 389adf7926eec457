"""`convert`: a checkpoint -> a student package."""

from __future__ import annotations

import argparse
from pathlib import Path

from converters.commands.choices import add_choices
from desktop.engine.package.student import StudentPackage


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `convert`."""
    parser.add_argument(
        "checkpoint", type=Path, help="a published checkpoint, or a .safetensors file that distill wrote"
    )
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="NAME.student", help="must not exist yet"
    )
    parser.add_argument(
        "--precision", choices=("float16", "float32"), default="float16", help="of the Core ML programs"
    )
    parser.add_argument(
        "--tile",
        type=_tile,
        nargs="+",
        default=[],
        metavar="N",
        help="low-res pixels, multiples of 32: a size for parts of a photo and one for whole photos, or one "
        "for both; default: by the system",
    )
    add_choices(parser)


def run(arguments: argparse.Namespace) -> int:
    """Convert, check, and write the package; student.toml and card.md beside the checkpoint describe it."""
    from converters.commands.choices import choices_of
    from converters.commands.terminal import progress, say, warn
    from converters.coreml.report import report_package
    from converters.description import describe
    from converters.package import Options, check_target, make_package
    from converters.source import open_source

    check_target(arguments.output)
    source = open_source(arguments.checkpoint, choices_of(arguments), arguments.system)
    loaded = source.loaded
    for hint in loaded.hints:
        warn(hint)
    if arguments.tile not in (None, loaded.traits.tile) and not all(p.any_size for p in loaded.programs):
        warn(
            f"The network learned on tiles of {loaded.traits.tile} pixels; with others it paints differently."
        )
    folder = arguments.checkpoint.parent
    description = describe(folder, arguments.output.stem, loaded.licence, loaded.author)
    options = Options(arguments.precision, tuple(arguments.tile))
    reports = make_package(source, description, options, arguments.output, progress())
    for report in reports:
        say("\n".join(report.lines()))
    for program in report_package(StudentPackage.open(arguments.output)):
        say("\n".join(program.summary()))
    say(f"Wrote {arguments.output}.")
    return 0


def _tile(text: str) -> int:
    size = int(text)
    if size % 32 or not 32 <= size <= 1024:
        raise argparse.ArgumentTypeError("must be a multiple of 32 between 32 and 1024")
    return size
