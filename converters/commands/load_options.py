"""The arguments of all commands that read checkpoints: what the files themselves do not say."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from converters.checkpoints.loader import LoadOptions

SYSTEMS = ("vernier", "blend", "oftsr", "tad-sr", "tadsr", "esrgan", "compact", "span", "realplksr")
TIMESTEPS = range(1, 1000)


def add_load_options(parser: argparse.ArgumentParser) -> None:
    """Add `--system`, `--preset`, `--companion`, and the arguments for one system."""
    parser.add_argument(
        "--system", choices=SYSTEMS, help="the system of the checkpoint; default: by its contents"
    )
    parser.add_argument(
        "--preset",
        metavar="NAME",
        help="which published model, where the files do not tell; OFTSR: ffhq, ffhq-noisy, div2k, imagenet; "
        "TAD-SR: tad-sr, sinsr, resshift; default: by the file name",
    )
    parser.add_argument(
        "--companion",
        type=Path,
        metavar="PATH",
        help="the second part of systems that come in two; TADSR: the folder of unet, time_vae and "
        "text_encoder; default: where the checkpoint is",
    )
    parser.add_argument(
        "--timesteps",
        type=_timesteps,
        metavar="A-B",
        help="TADSR: the timesteps of realism 0 and 1, within 1-999; default: 100-600",
    )
    parser.add_argument(
        "--colour-fix",
        choices=("none", "adain", "wavelet"),
        help="TADSR: how the colours of the photo are restored; default: adain, as in the authors' code",
    )
    parser.add_argument(
        "--blend",
        type=Path,
        metavar="WEIGHTS",
        help="TAD-SR: add a slider that mixes its pixels with those of a faithful student of Vernier's own, "
        "such as resources/students/photo/weights.safetensors",
    )


def load_options_of(arguments: argparse.Namespace) -> LoadOptions:
    """The options that the person gave."""
    from converters.checkpoints.loader import LoadOptions

    return LoadOptions(
        arguments.preset, arguments.companion, arguments.timesteps, arguments.colour_fix, arguments.blend
    )


def _timesteps(text: str) -> tuple[int, int]:
    first, _, last = text.partition("-")
    if not (first.isdigit() and last.isdigit() and int(first) in TIMESTEPS and int(last) in TIMESTEPS):
        raise argparse.ArgumentTypeError("must be two numbers between 1 and 999, such as 100-600")
    if int(first) >= int(last):
        raise argparse.ArgumentTypeError("the first timestep must be the smaller one")
    return int(first), int(last)
