"""`trajectory`: how close students are to the flow of their teacher."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from converters.pixels import Pixels


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `trajectory`."""
    parser.add_argument(
        "teacher", type=Path, help="the result of the recipe 'teacher', or a teacher of OFTSR"
    )
    parser.add_argument("students", type=Path, nargs="+", help=".safetensors checkpoints of students")
    parser.add_argument(
        "--set", type=Path, required=True, metavar="DIR", help="folder of high-res pictures, or of HR and LR"
    )
    parser.add_argument("--pictures", type=int, default=5, metavar="N", help="how many of them (default: 5)")
    parser.add_argument(
        "--side", type=int, default=48, metavar="N", help="low-res side of the centre crops (default: 48)"
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
    """Measure, and write both files."""
    from converters.checkpoints.vernier import load_student
    from converters.commands.terminal import DONE, say
    from converters.evaluation.benchmark import BenchmarkSet
    from converters.experiments.trajectory import deviations, figure, write_csv
    from converters.training.teachers.files import load_teacher

    teacher = load_teacher(arguments.teacher)
    students = {str(path): load_student(path) for path in arguments.students}
    pictures = BenchmarkSet.find(arguments.set)
    names = pictures.names()[: arguments.pictures]
    scale = next(iter(students.values())).config.scale
    crops = [_centre(pictures.pair(name, scale)[0], arguments.side) for name in names]
    found = deviations(students, teacher, crops, arguments.seed)
    output: Path = arguments.output
    output.mkdir(parents=True, exist_ok=True)
    write_csv(found, output / "trajectory.csv")
    (output / "trajectory.svg").write_text(figure(found), encoding="utf-8")
    say(f"{output / 'trajectory.csv'}\n{output / 'trajectory.svg'}")
    return DONE


def _centre(picture: Pixels, side: int) -> Pixels:
    """The centre of a picture, at most `side` x `side` pixels."""
    top, left = (max(0, (length - side) // 2) for length in picture.shape[:2])
    return picture[top : top + side, left : left + side]
