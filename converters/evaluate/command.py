"""`python -m converters evaluate`: a table of metrics over a folder of high-res pictures."""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import sys
from pathlib import Path

from desktop.errors import VernierError

HELP = "measure a student on a folder of high-res pictures"
DATA_VARIABLE = "VERNIER_DATA"
SCALE = 4


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "subject", help="a .student package, a .safetensors checkpoint, or the word 'bicubic'"
    )
    parser.add_argument(
        "--set", type=Path, required=True, dest="high_res", help="folder of high-res pictures"
    )
    parser.add_argument(
        "--low-res",
        type=Path,
        help="folder of the x4 smaller pictures (default: LR beside a folder named HR, else they are made)",
    )
    parser.add_argument("--realism", type=float, nargs="+", default=[0, 0.25, 0.5, 0.75, 1], metavar="VALUE")
    parser.add_argument("--metrics", nargs="+", default=["psnr_y", "ssim_y", "lpips"], metavar="NAME")
    parser.add_argument(
        "--weights",
        type=Path,
        help=f"folder with the weights of LPIPS and DISTS (default: ${DATA_VARIABLE}/weights)",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all numbers, of every picture too")


def run(arguments: argparse.Namespace) -> int:
    """Print the table; 0 done, 1 failed, with a sentence on stderr."""
    from converters.evaluate.benchmark import evaluate, find_low_res, table
    from converters.evaluate.metrics import make_metrics
    from converters.evaluate.subjects import open_subject

    weights = arguments.weights or Path(os.environ.get(DATA_VARIABLE, "")) / "weights"
    try:
        metrics = make_metrics(arguments.metrics, weights)
        low_res = arguments.low_res or find_low_res(arguments.high_res)
        enlarge = open_subject(arguments.subject, SCALE)
        rows = evaluate(enlarge, metrics, arguments.realism, arguments.high_res, low_res, SCALE)
    except (OSError, ValueError, VernierError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(table(rows) + "\n")
    if arguments.json:
        report = {
            "subject": arguments.subject,
            "set": str(arguments.high_res),
            "low_res": str(low_res) if low_res else "antialiased bicubic",
            "rows": [dataclasses.asdict(row) for row in rows],
        }
        arguments.json.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    return 0
