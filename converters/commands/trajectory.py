"""`python -m converters trajectory`: how close students keep to the flow of their teacher."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("teacher", type=Path, help="what the recipe 'teacher' made, or a teacher of OFTSR")
    parser.add_argument("students", type=Path, nargs="+", help=".safetensors checkpoints, told apart by path")
    parser.add_argument(
        "--set", type=Path, required=True, metavar="DIR", help="folder of high-res pictures, or of HR and LR"
    )
    parser.add_argument("--pictures", type=int, default=5, metavar="N", help="how many of them (default: 5)")
    parser.add_argument(
        "--side", type=int, default=48, metavar="N", help="low-res pixels taken of each middle (default: 48)"
    )
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="of the noise (default: 0)")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="DIR",
        help="for trajectory.csv and trajectory.svg",
    )


def run(arguments: argparse.Namespace) -> int:
    """Measure, and write both files. 0: done; 1: failed; with a sentence on stderr."""
    from converters.checkpoints.vernier import load_student
    from converters.evaluation.benchmark import BenchmarkSet
    from converters.experiments.trajectory import deviations, figure, write_csv
    from converters.training.teachers.files import load_teacher

    try:
        teacher = load_teacher(arguments.teacher)
        students = {str(path): load_student(path) for path in arguments.students}
        pictures = BenchmarkSet.find(arguments.set)
        names = pictures.names()[: arguments.pictures]
        scale = next(iter(students.values())).config.scale
        middles = [_middle(pictures.pair(name, scale)[0], arguments.side) for name in names]
        found = deviations(students, teacher, middles, arguments.seed)
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    output: Path = arguments.output
    output.mkdir(parents=True, exist_ok=True)
    write_csv(found, output / "trajectory.csv")
    (output / "trajectory.svg").write_text(figure(found), encoding="utf-8")
    sys.stdout.write(f"{output / 'trajectory.csv'}\n{output / 'trajectory.svg'}\n")
    return 0


def _middle(picture: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """At most `side` x `side` pixels."""
    top, left = (max(0, (length - side) // 2) for length in picture.shape[:2])
    return picture[top : top + side, left : left + side]
