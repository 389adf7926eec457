"""The commands and options of the command line."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn, get_args

from desktop import __version__
from desktop.batch.sizes import MOST_PIXELS
from desktop.cli.values import (
    MOST_PPI,
    box,
    cleanup,
    crop,
    factor,
    file_format,
    long_side,
    number,
    paper,
    template,
)
from desktop.imaging import Format
from desktop.imaging.naming import FIELDS, TEMPLATE
from desktop.imaging.photo import TiffCompression
from desktop.imaging.pose import FLIPS, QUARTER_TURNS

MOST_SEEDS = 2**63

_SIZES = """\
The model enlarges by a fixed factor, usually 4. Smaller sizes are made from that result by antialiased
reduction (Lanczos), larger ones by resampling, which adds no detail; a note says so. With --two-passes, they
are made by the model, up to 16 times. A photo that is larger than the size asked for is only reduced, unless
it is cleaned.
"""
_AS_IN_THE_WINDOW = f"""\
With the same settings the results are those of the window. Two settings differ where they are not given: the
window chooses cleanup for each photo, as --cleanup auto does here, and as the scale the largest one up to
that of the model whose result is below {MOST_PIXELS // 1_000_000} megapixels, at least 2.
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
        description=f"Enlarges photos. {_SIZES}{_AS_IN_THE_WINDOW}",
        epilog=f"{_NAMES}{_STATUS}",
        allow_abbrev=False,
    )
    add = upscale.add_argument
    add(
        "paths",
        nargs="+",
        type=Path,
        metavar="PATH",
        help="photos and folders of photos; - is standard input",
    )
    add(
        "-o",
        "--output",
        metavar="DIR|FILE",
        help="folder for the results, or file for the result of one photo, or - for standard output "
        "(default: beside each photo)",
    )
    add("--realism", type=number(float, 0, 1), metavar="0..1", help="0 faithful, 1 realistic")
    add(
        "--cleanup",
        type=cleanup,
        metavar="0..1|auto",
        help="how strongly to remove noise and artifacts; auto: as much as each photo needs (default: 0)",
    )
    add(
        "--crop",
        type=crop,
        metavar="WxH+X+Y|W:H",
        help="enlarge only a part: of one photo W x H pixels, X from the left and Y from the top; or of each "
        "photo the largest part in the middle with this ratio, turned as the photo lies",
    )
    add(
        "--rotate",
        type=int,
        choices=QUARTER_TURNS,
        default=0,
        metavar="0|90|180|270",
        help="turn each photo, or the part of it, clockwise by so many degrees",
    )
    add(
        "--flip",
        choices=tuple(FLIPS),
        help="exchange left and right of each photo, or the part of it, or top and bottom, once it is turned",
    )
    sizes = upscale.add_mutually_exclusive_group()
    size = sizes.add_argument
    size(
        "--scale",
        type=factor,
        metavar="1..16",
        dest="size",
        help="times larger (default: as the model, however large)",
    )
    size("--long-side", type=long_side, metavar="N", dest="size", help="pixels of the longer side")
    size("--size", type=box, metavar="WxH", dest="size", help="as large as fits into this, uncropped")
    size(
        "--print-size",
        type=paper,
        metavar="WxHcm",
        dest="size",
        help="as large as fits on paper of this size (cm, mm or in), at --dpi or else 300 pixels per inch",
    )
    add(
        "--two-passes",
        action="store_true",
        help="for sizes beyond the scale of the model: it enlarges its own result once more, instead of "
        "resampling; usually takes 17 times as long",
    )
    ppi = number(int, 1, MOST_PPI)
    add("--dpi", type=ppi, metavar="N", help="pixels per inch to write (default: as the photo)")
    add("--only-smaller", action="store_true", help="leave photos alone that are as large as asked")
    add(
        "--format",
        type=file_format,
        choices=("same", *get_args(Format)),
        default="same",
        help="file format; heic on a Mac only (default: same)",
    )
    add(
        "--quality",
        type=number(int, 1, 100),
        metavar="1..100",
        help="of JPEG, WebP, AVIF, HEIC (default: 95)",
    )
    add("--lossless", action="store_true", help="WebP without loss")
    level = number(int, 0, 9)
    add(
        "--png-compression",
        type=level,
        metavar="0..9",
        help="0 is fast, 9 is small (default: 3)",
    )
    add("--tiff-compression", choices=get_args(TiffCompression), help="(default: deflate)")
    add(
        "--name",
        type=template,
        metavar="TEMPLATE",
        help="file names (see below)",
    )
    seed = number(int, 0, MOST_SEEDS - 1)
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
    add(
        "--exclude",
        action="append",
        default=[],
        metavar="PATTERN",
        help="leave out files and folders in PATH of this name, such as '*.gif' or 'private/*'; repeatable",
    )
    add("--allow-damaged", action="store_true", help="enlarge what there is of damaged photos, too")
    add("--resume", action="store_true", help="skip photos that an earlier run enlarged")
    add("--json", action="store_true", help="write a report as one JSON object to standard output")
    add("--keep-dates", action="store_true", help="give each result the date of its photo")
    add("--strip-place", action="store_true", help="no place (GPS) in the camera data of the results")
    add("--strip-metadata", action="store_true", help="no camera data in the results (the profile stays)")
    upscale.set_defaults(refuse=upscale.error)
