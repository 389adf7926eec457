"""`benchmark`: how fast networks are, beside their quality, and how near students come to the processor."""

from __future__ import annotations

import argparse
import dataclasses
import json
from pathlib import Path

from converters.data_folder import DATA_VARIABLE


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `benchmark`."""
    parser.add_argument(
        "contenders",
        nargs="+",
        help="what `evaluate` takes, PACKAGE@REALISM, or ncnn:FILE.param for a network run by ncnn; the "
        "others are compared with the first",
    )
    parser.add_argument("--set", type=Path, required=True, metavar="DIR", help="as of `evaluate`")
    parser.add_argument("--photos", type=int, default=5, metavar="N", help="how many of it (default: 5)")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="(default: 3)")
    parser.add_argument("--threads", type=int, default=1, metavar="N", help="(default: 1)")
    parser.add_argument(
        "--side",
        type=int,
        metavar="N",
        help="repeat each photo to a square of so many low-res pixels; without metrics",
    )
    parser.add_argument(
        "--weights",
        type=Path,
        metavar="DIR",
        help=f"folder with the weights of LPIPS and DISTS (default: ${DATA_VARIABLE}/weights)",
    )
    parser.add_argument("--limit", action="store_true", help="also where the time of each package goes")
    parser.add_argument("-o", "--output", type=Path, metavar="DIR", help="for tables, charts and numbers")


def run(arguments: argparse.Namespace) -> int:
    """Measure, and print the tables. A contender that is not there is left out with a sentence."""
    import numpy as np

    from converters.commands.terminal import DONE, say, warn
    from converters.data_folder import weights_folder
    from converters.errors import CannotMeasure
    from converters.evaluation.benchmark import BenchmarkSet
    from converters.evaluation.metrics import make_metrics
    from converters.evaluation.speed.comparison import compare
    from converters.evaluation.speed.contender import Contender
    from converters.evaluation.speed.limit import computer, measure_limit
    from converters.evaluation.speed.page import comparison_table, limit_table, speed_chart
    from desktop.student.package import SUFFIX

    scale = 4
    pictures = BenchmarkSet.find(arguments.set)
    pairs = [pictures.pair(name, scale) for name in pictures.names()[: arguments.photos]]
    names = [] if arguments.side else ["psnr_y", "lpips", "dists"]
    metrics = make_metrics(names, scale, weights_folder(arguments.weights))
    if arguments.side:
        side = arguments.side
        pairs = [
            (np.resize(low, (side, side, 3)), np.zeros((scale * side, scale * side, 3), np.uint8))
            for low, _ in pairs
        ]
    contenders = []
    try:
        for name in arguments.contenders:
            try:
                contenders.append(Contender(name, arguments.threads))
            except CannotMeasure as error:
                warn(f"{name} is left out: {error}")
        if not contenders:
            raise CannotMeasure("Nothing is left to measure.")
        figures = compare(contenders, pairs, metrics, arguments.rounds, warn)
    finally:
        for each in contenders:
            each.close()
    limits = []
    for name in arguments.contenders if arguments.limit else []:
        path, _, realism = name.partition("@")
        if path.endswith(SUFFIX):
            warn(f"Where the time of {name} goes")
            limits.append(
                (name, measure_limit(Path(path), pairs[0][0], float(realism or 0.5), arguments.threads))
            )
    taken_on = computer(arguments.threads)
    text = "\n".join([f"{taken_on}\n", comparison_table(figures), *([limit_table(limits)] if limits else [])])
    say(text)
    if arguments.output is not None:
        arguments.output.mkdir(parents=True, exist_ok=True)
        (arguments.output / "benchmark.md").write_text(text, encoding="utf-8")
        numbers = {
            "computer": taken_on,
            "figures": [dataclasses.asdict(each) for each in figures],
            "limits": {name: dataclasses.asdict(limit) for name, limit in limits},
        }
        (arguments.output / "benchmark.json").write_text(json.dumps(numbers, indent=2), encoding="utf-8")
        for metric in metrics:
            chart = speed_chart(figures, metric)
            (arguments.output / f"{metric}.svg").write_text(chart, encoding="utf-8")
    return DONE
