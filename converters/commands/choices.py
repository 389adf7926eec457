"""What a person may have to say about a published checkpoint, to every command that reads one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from converters.checkpoints.loader import Choices

SYSTEMS = ("vernier", "oftsr")


def add_choices(parser: argparse.ArgumentParser) -> None:
    """`--system`, `--preset` and `--companion`."""
    parser.add_argument("--system", choices=SYSTEMS, help="insist on a system; default: by the contents")
    parser.add_argument(
        "--preset",
        metavar="NAME",
        help="which published model, where files look alike; OFTSR: ffhq, ffhq-noisy, div2k, imagenet; "
        "default: by the file name",
    )
    parser.add_argument(
        "--companion", type=Path, metavar="PATH", help="the second part of systems that come in two"
    )


def choices_of(arguments: argparse.Namespace) -> Choices:
    """As typed."""
    from converters.checkpoints.loader import Choices

    return Choices(arguments.preset, arguments.companion)
