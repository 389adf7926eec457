"""`bake-off`: train several recipes at equal cost and compare them."""

from __future__ import annotations

import argparse
import dataclasses
import math
from pathlib import Path

from converters.data_folder import DATA_VARIABLE
from converters.evaluation import METRICS

ARMS = ("oftsr", "realistic", "oftsr+tad_sr", "oftsr+tad_sr+tadsr")
PETA = 1e15


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `bake-off`."""
    parser.add_argument(
        "--photos", type=Path, required=True, metavar="DIR", help="folder of photographs to train on"
    )
    parser.add_argument(
        "--start", type=Path, required=True, metavar="FILE", help="the faithful student that all start from"
    )
    parser.add_argument(
        "--set",
        type=Path,
        nargs="+",
        required=True,
        metavar="DIR",
        help="folders of test pictures; the tables use the last parts of their paths as names",
    )
    parser.add_argument(
        "--budget", type=float, required=True, metavar="PFLOP", help="10^15 operations of training for each"
    )
    parser.add_argument(
        "--teacher-share",
        type=_share,
        default=0.4,
        metavar="SHARE",
        help="share of the budget for the teacher, of recipes that need one (default: 0.4)",
    )
    parser.add_argument("--arms", nargs="+", default=ARMS, metavar="RECIPE", help="default: %(default)s")
    parser.add_argument("--teacher", default="teacher", metavar="RECIPE", help="default: %(default)s")
    parser.add_argument("--workers", type=int, default=1, metavar="N", help="processes that make crops")
    parser.add_argument("--weights", type=Path, metavar="DIR", help=f"default: ${DATA_VARIABLE}/weights")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR", help="new, or to resume")


def run(arguments: argparse.Namespace) -> int:
    """Train, measure, and print the tables."""
    from converters.checkpoints.vernier import load_student
    from converters.commands.recipes import find_recipe
    from converters.commands.terminal import DONE, say
    from converters.data_folder import lpips_vgg, weights_folder
    from converters.errors import CannotMeasure
    from converters.evaluation.benchmark import BenchmarkSet
    from converters.evaluation.metrics import make_metrics
    from converters.experiments.bake_off import TABLE, BakeOff, compare
    from converters.experiments.bake_off import run as train
    from converters.training.recipe_file import load_recipe

    weights = weights_folder(arguments.weights)
    student = load_student(arguments.start).config
    arms = {Path(name).stem: load_recipe(find_recipe(name)) for name in arguments.arms}
    plan = BakeOff(
        arms={name: dataclasses.replace(recipe, student=student) for name, recipe in arms.items()},
        teacher=dataclasses.replace(load_recipe(find_recipe(arguments.teacher)), student=student),
        start=arguments.start,
        photos=arguments.photos,
        output=arguments.output,
        budget=arguments.budget * PETA,
        teacher_share=arguments.teacher_share,
        perceptual=lpips_vgg(weights),
        workers=arguments.workers,
    )
    metrics = make_metrics(METRICS, student.scale, weights)
    sets = {folder.name: BenchmarkSet.find(folder) for folder in arguments.set}
    if len(arms) < len(arguments.arms) or len(sets) < len(arguments.set):
        raise CannotMeasure("Two recipes or two sets have the same name; the results need different ones.")
    for found in sets.values():
        found.names()  # raises for a wrong folder now, not after hours of training
    compare(train(plan), sets, metrics, arguments.output)
    say((arguments.output / TABLE).read_text(encoding="utf-8").rstrip("\n"))
    return DONE


def _share(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 < value < 1:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 1")
    return value
