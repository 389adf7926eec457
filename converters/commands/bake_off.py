"""`python -m converters bake-off`: train several recipes at equal cost and compare them."""

from __future__ import annotations

import argparse
import dataclasses
import os
import sys
from pathlib import Path

from converters.commands.distill import DATA_VARIABLE, find_recipe
from converters.commands.evaluate import METRICS

ARMS = ("oftsr", "realistic", "oftsr+tad_sr", "oftsr+tad_sr+tadsr")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--photos", type=Path, required=True, metavar="DIR", help="folder of photographs to train on"
    )
    parser.add_argument(
        "--start", type=Path, required=True, metavar="FILE", help="the faithful student that all begin from"
    )
    parser.add_argument(
        "--set",
        type=Path,
        nargs="+",
        required=True,
        metavar="DIR",
        help="folders to measure on, named in the tables by their last part",
    )
    parser.add_argument(
        "--budget", type=float, required=True, metavar="PFLOP", help="10^15 operations of training for each"
    )
    parser.add_argument(
        "--teacher-share",
        type=_share,
        default=0.4,
        metavar="SHARE",
        help="of the budget, for the teacher of those that need one (default: 0.4)",
    )
    parser.add_argument("--arms", nargs="+", default=ARMS, metavar="RECIPE", help="default: %(default)s")
    parser.add_argument("--teacher", default="teacher", metavar="RECIPE", help="default: %(default)s")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes that make crops")
    parser.add_argument("--weights", type=Path, metavar="DIR", help=f"default: ${DATA_VARIABLE}/weights")
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="DIR", help="new, or to go on with"
    )


def run(arguments: argparse.Namespace) -> int:
    """Train and measure. 0: done; 1: failed; with a sentence on stderr."""
    from safetensors import SafetensorError

    from converters.checkpoints.vernier import load_student
    from converters.evaluation.benchmark import BenchmarkSet
    from converters.evaluation.metrics import make_metrics
    from converters.experiments.bake_off import TABLE, BakeOff, compare
    from converters.experiments.bake_off import run as train
    from converters.training.recipe_file import load_recipe
    from converters.training.trainer import TrainingDiverged

    data = os.environ.get(DATA_VARIABLE)
    weights = arguments.weights or (Path(data) / "weights" if data else None)
    vgg = weights / "vgg16_lpips.safetensors" if weights else None
    try:
        student = load_student(arguments.start).config
        arms = {Path(name).stem: load_recipe(find_recipe(name)) for name in arguments.arms}
        plan = BakeOff(
            arms={n: dataclasses.replace(recipe, student=student) for n, recipe in arms.items()},
            teacher=dataclasses.replace(load_recipe(find_recipe(arguments.teacher)), student=student),
            start=arguments.start,
            photos=arguments.photos,
            output=arguments.output,
            budget=arguments.budget * 1e15,
            teacher_share=arguments.teacher_share,
            perceptual=vgg if vgg and vgg.is_file() else None,
            workers=arguments.workers,
        )
        metrics = make_metrics(METRICS, student.scale, weights)
        sets = {folder.name: BenchmarkSet.find(folder) for folder in arguments.set}
        if len(arms) < len(arguments.arms) or len(sets) < len(arguments.set):
            raise ValueError("Two recipes or two sets have the same name; the results need different ones.")
        for found in sets.values():
            found.names()  # a wrong folder shows now, not after hours
        compare(train(plan), sets, metrics, arguments.output)
    except (OSError, ValueError, KeyError, SafetensorError, TrainingDiverged) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write((arguments.output / TABLE).read_text(encoding="utf-8"))
    return 0


def _share(text: str) -> float:
    value = float(text)
    if not 0 < value < 1:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 1")
    return value
