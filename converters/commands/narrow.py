"""`narrow`: give blocks of a published network of the kind ESRGAN fewer channels."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `narrow`."""
    parser.add_argument("network", type=Path, help="the network: a checkpoint, or a .param file for ncnn")
    parser.add_argument("--photos", type=Path, required=True, metavar="DIR", help="folder of photographs")
    parser.add_argument(
        "--blocks",
        type=_numbers,
        nargs="+",
        required=True,
        metavar="N",
        help="the blocks to narrow, counted from 0: numbers, and ranges such as 0-13",
    )
    parser.add_argument(
        "--growth",
        type=int,
        default=16,
        metavar="N",
        help="channels that each of their convolutions adds (default: 16)",
    )
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="where to write the narrowed blocks"
    )


def run(arguments: argparse.Namespace) -> int:
    """Choose channels, fit weights, and write the blocks."""
    import tempfile

    from converters.checkpoints.narrowed import save_narrowed
    from converters.commands.terminal import DONE, say
    from converters.data.crops import Crops
    from converters.data.degradations.registry import DEGRADATIONS
    from converters.data.photos import pack_photos
    from converters.errors import WrongUsage
    from converters.files import write_whole
    from converters.networks.rrdb import Rrdb
    from converters.training.narrowing import CROP, CROPS, fitted_blocks, narrow
    from converters.training.teachers.ncnn import load_enlarger

    network = load_enlarger(arguments.network)
    if not isinstance(network, Rrdb):
        raise WrongUsage(f"{arguments.network} holds no network of the kind ESRGAN.")
    numbers, growth = sorted({number for part in arguments.blocks for number in part}), arguments.growth
    growths = network.config.growths
    if numbers[-1] >= len(growths) or not 1 <= growth < min(growths):
        raise WrongUsage(
            f"--blocks must be 0 to {len(growths) - 1}, and --growth 1 to {min(growths) - 1}: the network "
            f"has {len(growths)} blocks, whose convolutions add {min(growths)} channels."
        )
    with tempfile.TemporaryDirectory() as cache:
        photos = pack_photos(arguments.photos, Path(cache), CROP)
        degradation = DEGRADATIONS["cleanup"](network.scale)
        low_res = Crops(photos, degradation, CROP, CROPS, seed=0).batch(0).low_res
    narrowed = narrow(
        network,
        low_res,
        numbers,
        growth,
        said=lambda number, error: say(f"block {number}: error {error:.4f}"),
    )
    write_whole(arguments.output, lambda path: save_narrowed(narrowed, fitted_blocks(numbers), path))
    return DONE


def _numbers(text: str) -> range:
    first, _, last = text.partition("-")
    try:
        numbers = range(int(first), int(last or first) + 1)
    except ValueError:
        numbers = range(0)
    if not numbers:
        raise argparse.ArgumentTypeError(f"{text!r} is neither a number nor a range such as 0-13")
    return numbers
