"""The commands and options of the command line."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from desktop import __version__
from desktop.batch import Box, Factor, LongSide
from desktop.batch.scan import PICTURE_SUFFIXES
from desktop.existence import exists, is_folder
from desktop.imaging import FORMATS
from desktop.imaging.naming import FIELDS, TEMPLATE, template_problem

MOST_TIMES = 8
MOST_PIXELS = 1_000_000
MOST_SEEDS = 2**63

_SIZES = """\
The model enlarges by a fixed factor, usually 4. Smaller sizes are made from that result by antialiased
reduction (Lanczos), larger ones by resampling, which adds no detail; a note says so. A photo that is larger
than the size asked for is only reduced.
"""
_NAMES = f"Fields of --name, written in braces: {', '.join(FIELDS)}. Default: {TEMPLATE}. "
_STATUS = "Exit status: 0 all done, 1 some inputs failed, 2 wrong usage, 130 stopped by Ctrl-C."


class _Parser(argparse.ArgumentParser):
    """Reports an error in one sentence, without the usage of all options before it."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message.removesuffix('.')}. See {self.prog} --help\n")


def make_parser(program: str) -> argparse.ArgumentParser:
    """The parser of all commands; `program` is how the person calls it."""
    parser = _Parser(
        prog=program,
        usage=f"{program} [-h] [--version] [PATH... | COMMAND ...]",
        description="Enlarges photographs, from faithful to realistic. Without a command: opens the window.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Vernier {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", prog=program)
    _add_upscale(commands)
    models = commands.add_parser("models", aliases=["students"], help="list the installed models")
    models.add_argument("--json", action="store_true", help="write a JSON array to standard output")
    return parser


def _add_upscale(commands: argparse._SubParsersAction[_Parser]) -> None:
    upscale = commands.add_parser(
        "upscale",
        help="enlarge files and folders",
        description=f"Enlarges photos. {_SIZES}",
        epilog=f"{_NAMES}{_STATUS}",
        allow_abbrev=False,
    )
    add = upscale.add_argument
    add("paths", nargs="+", type=Path, metavar="PATH", help="photos, and folders of photos")
    add("-o", "--output", type=_folder, metavar="DIR", help="folder for the results (otherwise: beside each)")
    add("--realism", type=_number(float, 0, 1), metavar="0..1", help="0 faithful, 1 realistic")
    add(
        "--cleanup",
        type=_number(float, 0, 1),
        metavar="0..1",
        help="how strongly to remove noise and artifacts",
    )
    sizes = upscale.add_mutually_exclusive_group()
    size = sizes.add_argument
    size("--scale", type=_factor, metavar="1..8", dest="size", help="times larger (default: as the model)")
    size("--long-side", type=_long_side, metavar="N", dest="size", help="pixels of the longer side")
    size("--size", type=_box, metavar="WxH", dest="size", help="as large as fits into this, uncropped")
    add(
        "--format",
        choices=("same", *FORMATS),
        default="same",
        help="file format (default: same)",
    )
    add("--quality", type=_number(int, 1, 100), default=95, metavar="1..100", help="of JPEG and WebP (95)")
    add(
        "--name",
        type=_template,
        default=TEMPLATE,
        metavar="TEMPLATE",
        help="file names (see below)",
    )
    seed = _number(int, 0, MOST_SEEDS - 1)
    add("--seed", type=seed, default=0, metavar="N", help="chooses the random details (default: 0)")
    add(
        "--model",
        dest="student",
        metavar="NAME|PATH",
        help="which model (default: the first that models lists)",
    )
    add("--student", dest="student", help=argparse.SUPPRESS)
    add("--runtime", choices=("auto", "coreml", "torch"), default="auto", help="what runs the model")
    add("--recursive", action="store_true", help="also folders within folders; DIR gets the same tree")
    add("--resume", action="store_true", help="skip photos that an earlier run enlarged")
    add("--json", action="store_true", help="write a report as one JSON object to standard output")
    add("--strip-metadata", action="store_true", help="no camera data in the results (the profile stays)")


def _number(kind: type[int] | type[float], least: float, most: float) -> Callable[[str], int | float]:
    def parse(text: str) -> int | float:
        try:
            value = kind(text)
        except ValueError:
            value = kind(least) - 1
        if not least <= value <= most:
            what = "a whole number" if kind is int else "a number"
            raise argparse.ArgumentTypeError(f"'{text}' is not {what} from {least} to {most}")
        return value

    return parse


def _factor(text: str) -> Factor:
    return Factor(int(_number(int, 1, MOST_TIMES)(text)))


def _long_side(text: str) -> LongSide:
    return LongSide(int(_number(int, 1, MOST_PIXELS)(text)))


def _box(text: str) -> Box:
    match = re.fullmatch(r"(\d+)[x×](\d+)", text, re.ASCII | re.IGNORECASE)
    if match is None:
        raise argparse.ArgumentTypeError(f"'{text}' is not a width and a height, such as 1920x1080")
    width, height = (_long_side(side).pixels for side in match.groups())
    return Box(width, height)


def _template(text: str) -> str:
    problem = template_problem(text)
    if problem is not None:
        raise argparse.ArgumentTypeError(problem)
    return text


def _folder(text: str) -> Path:
    path = Path(text)
    if not is_folder(path) and (exists(path) or path.suffix.lower() in PICTURE_SUFFIXES):
        raise argparse.ArgumentTypeError(f"'{text}' is not a folder; give the folder for the results")
    return path
