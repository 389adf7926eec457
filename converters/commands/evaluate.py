"""`evaluate`: a table of metrics over a folder of pictures."""

from __future__ import annotations

import argparse
import dataclasses
import json
import math
from pathlib import Path
from typing import Any

from converters.commands.load_options import add_load_options
from converters.data_folder import DATA_VARIABLE
from converters.evaluation import METRICS


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `evaluate`."""
    parser.add_argument("subject", help="a .student package, a checkpoint, or the word 'bicubic'")
    parser.add_argument(
        "--set", type=Path, required=True, metavar="DIR", help="folder of high-res pictures, or of HR and LR"
    )
    parser.add_argument(
        "--low-res",
        type=Path,
        metavar="DIR",
        help="folder of the low-res pictures; default: LR beside a folder HR, else bicubic",
    )
    parser.add_argument(
        "--realism", type=_slider, nargs="+", default=[0, 0.25, 0.5, 0.75, 1], metavar="VALUE", help="0..1"
    )
    parser.add_argument("--cleanup", type=_slider, default=0.0, metavar="VALUE", help="0..1 (default: 0)")
    parser.add_argument(
        "--damage",
        action="store_true",
        help="add noise (sigma 3 of 255), then JPEG (quality 50) to the low-res pictures, always the same",
    )
    parser.add_argument(
        "--metrics",
        nargs="+",
        default=["psnr_y", "ssim_y", "lpips"],
        choices=METRICS,
        metavar="NAME",
        help=f"of {', '.join(METRICS)} (default: the first three)",
    )
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="of the noise (default: 0)")
    parser.add_argument(
        "--weights",
        type=Path,
        metavar="DIR",
        help=f"folder with the weights of LPIPS and DISTS (default: ${DATA_VARIABLE}/weights)",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the numbers of every picture")
    add_load_options(parser)


def run(arguments: argparse.Namespace) -> int:
    """Measure, and print the table."""
    from converters.commands.load_options import load_options_of
    from converters.commands.terminal import DONE, say
    from converters.data_folder import weights_folder
    from converters.errors import WrongUsage
    from converters.evaluation.benchmark import BenchmarkSet, evaluate, table
    from converters.evaluation.metrics import make_metrics
    from converters.evaluation.subjects import open_subject

    if arguments.json and not arguments.json.absolute().parent.is_dir():
        raise WrongUsage(f"There is no folder for {arguments.json}.")
    pictures = BenchmarkSet.find(arguments.set, arguments.low_res, arguments.damage)
    options, system = load_options_of(arguments), arguments.system
    subject = open_subject(arguments.subject, arguments.seed, arguments.cleanup, options, system)
    metrics = make_metrics(arguments.metrics, subject.scale, weights_folder(arguments.weights))
    rows = evaluate(subject, metrics, arguments.realism, pictures)
    say(table(rows))
    if arguments.json:
        report = {
            "subject": arguments.subject,
            "set": str(pictures.high_res),
            "low_res": str(pictures.low_res) if pictures.low_res else "antialiased bicubic",
            "damaged": arguments.damage,
            "cleanup": arguments.cleanup,
            "seed": arguments.seed,
            "rows": [dataclasses.asdict(row) for row in rows],
        }
        arguments.json.write_text(json.dumps(_finite(report), indent=2) + "\n", encoding="utf-8")
    return DONE


def _slider(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 1")
    return value


def _finite(value: Any) -> Any:
    """The same report with null for the infinite PSNR of equal pictures, which JSON has no number for."""
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_finite(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
