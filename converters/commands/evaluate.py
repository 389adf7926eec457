"""`python -m converters evaluate`: a table of metrics over a folder of high-res pictures."""

from __future__ import annotations

import argparse
import dataclasses
import json
import math
import os
import sys
from pathlib import Path
from typing import Any

from desktop.errors import VernierError

DATA_VARIABLE = "VERNIER_DATA"
METRICS = ("psnr_y", "ssim_y", "lpips", "dists")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "subject", help="a .student package, a .safetensors checkpoint, or the word 'bicubic'"
    )
    parser.add_argument(
        "--set", type=Path, required=True, metavar="DIR", help="folder of high-res pictures, or of HR and LR"
    )
    parser.add_argument(
        "--low-res",
        type=Path,
        metavar="DIR",
        help="folder of the smaller pictures (default: LR beside a folder HR, else they are made)",
    )
    parser.add_argument(
        "--realism", type=_slider, nargs="+", default=[0, 0.25, 0.5, 0.75, 1], metavar="VALUE", help="0..1"
    )
    parser.add_argument(
        "--cleanup", type=_slider, default=0.0, metavar="VALUE", help="0..1 (default: 0, nothing is cleaned)"
    )
    parser.add_argument(
        "--damage",
        action="store_true",
        help="add noise (sigma 3 of 255), then JPEG (quality 50) to the smaller pictures, always the same",
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
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all numbers, of every picture too")


def run(arguments: argparse.Namespace) -> int:
    """Print the table. 0: done; 1: failed; 2: wrong usage; with a sentence on stderr."""
    from converters.evaluation.benchmark import BenchmarkSet, evaluate, table
    from converters.evaluation.metrics import make_metrics
    from converters.evaluation.subjects import open_subject

    if arguments.json and not arguments.json.absolute().parent.is_dir():
        sys.stderr.write(f"There is no folder for {arguments.json}.\n")
        return 2
    data = os.environ.get(DATA_VARIABLE)
    weights = arguments.weights or (Path(data) / "weights" if data else None)
    pictures = BenchmarkSet.find(arguments.set, arguments.low_res, arguments.damage)
    try:
        subject = open_subject(arguments.subject, arguments.seed, arguments.cleanup)
        metrics = make_metrics(arguments.metrics, subject.scale, weights)
        rows = evaluate(subject, metrics, arguments.realism, pictures)
    except (ValueError, VernierError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(table(rows) + "\n")
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
    return 0


def _slider(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 1")
    return value


def _finite(value: Any) -> Any:
    """The same report with null for the infinite PSNR of equal pictures, which JSON can not say."""
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_finite(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
