"""`blend`: make a student package of two published networks, the ends of its realism, and of a cleaner."""

from __future__ import annotations

import argparse
from pathlib import Path

from converters.commands.convert import tile_size

MOST_DETAIL = 2.0
"""Beyond that the ends are no pictures."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `blend`."""
    parser.add_argument(
        "--faithful", type=Path, required=True, metavar="FILE", help="the network at realism 0, such as SPAN"
    )
    parser.add_argument(
        "--realistic", type=Path, required=True, metavar="FILE", help="that at realism 1, such as an ESRGAN"
    )
    parser.add_argument(
        "--detail",
        type=_detail,
        default=1.0,
        metavar="N",
        help="how many times what the realistic network adds counts at realism 1 (default: 1)",
    )
    parser.add_argument(
        "--cleaner",
        type=Path,
        metavar="FILE",
        help="weights of a student of Vernier's whose cleaner gives the model a cleanup control",
    )
    parser.add_argument(
        "--restorer",
        type=Path,
        metavar="FILE",
        help="with --cleaner: the network at realism 1 for damaged photos; default: the realistic network, "
        "shown the cleaned photo",
    )
    parser.add_argument(
        "--narrowed",
        type=Path,
        metavar="FILE",
        help="what replaces blocks of the realistic network, as narrow and distill make it",
    )
    parser.add_argument("--narrowed-restorer", type=Path, metavar="FILE", help="the same for the restorer")
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="NAME.student", help="must not exist yet"
    )
    parser.add_argument(
        "--texts",
        type=Path,
        metavar="DIR",
        help="folder of student.toml, card.md and licences; default: that of the realistic network",
    )
    parser.add_argument(
        "--precision", choices=("float16", "float32"), default="float16", help="of the Core ML programs"
    )
    parser.add_argument(
        "--tile", type=tile_size, nargs="+", default=[], metavar="N", help="sides of tiles; default: 256"
    )


def run(arguments: argparse.Namespace) -> int:
    """Convert, check and write the package."""
    from converters.commands.terminal import DONE, say, step_progress
    from converters.errors import WrongUsage
    from converters.packaging.description import describe
    from converters.packaging.package import check_target, make_package
    from converters.packaging.planned_manifest import PackageOptions
    from converters.packaging.two_ends import CleaningFiles, open_two_ends

    cleaner, restorer, narrowed_restorer = arguments.cleaner, arguments.restorer, arguments.narrowed_restorer
    if restorer is not None and cleaner is None:
        raise WrongUsage("--restorer needs a --cleaner, which makes the faithful end of damaged photos.")
    if narrowed_restorer is not None and restorer is None:
        raise WrongUsage("--narrowed-restorer belongs to --restorer.")
    check_target(arguments.output)
    cleaning = None if cleaner is None else CleaningFiles(cleaner, restorer, narrowed_restorer)
    checkpoint = open_two_ends(
        arguments.faithful, arguments.realistic, cleaning, arguments.narrowed, arguments.detail
    )
    description = describe(arguments.texts or arguments.realistic.parent, arguments.output.stem)
    options = PackageOptions(arguments.precision, tuple(arguments.tile))
    with step_progress() as progress:
        reports = make_package(checkpoint, description, options, arguments.output, progress)
    for report in reports:
        say("\n".join(report.lines()))
    say(f"Wrote {arguments.output}.")
    return DONE


def _detail(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value <= MOST_DETAIL:
        raise argparse.ArgumentTypeError(f"must be greater than 0 and at most {MOST_DETAIL:g}")
    return value
