"""`python -m converters targets`: let a published enlarger show a student what to aim at."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--photos", type=Path, required=True, metavar="DIR", help="folder of photographs, searched in depth"
    )
    parser.add_argument(
        "--teacher",
        type=Path,
        required=True,
        metavar="FILE",
        help="SRMD, or a network of ESRGAN's kind such as RealSR, for ncnn: its .param file, beside the .bin",
    )
    parser.add_argument(
        "--self-ensemble",
        action="store_true",
        help="the mean of what the teacher makes of eight flips and turns: truer to pixels in eight times "
        "the time, for the faithful end; it blurs what a teacher of sharp pictures makes",
    )
    parser.add_argument(
        "--side", type=int, default=224, help="pixels of a photograph that are used (default: 224)"
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="DIR",
        help="gets the folders photos and targets, for the options of `distill` of these names",
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the pictures; a later call goes on. 0: done; 2: wrong usage, with a sentence on stderr."""
    import torch

    from converters.data.photos import pack_photos
    from converters.data.teacher_pictures import self_ensemble, write_targets
    from converters.training.teachers.ncnn import load_enlarger

    teacher = load_enlarger(arguments.teacher)
    teacher.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    if arguments.side < 1 or arguments.side % teacher.scale:
        sys.stderr.write(f"--side must be a multiple of {teacher.scale}.\n")
        return 2
    try:
        photos = pack_photos(arguments.photos, arguments.output, arguments.side)
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    answer = self_ensemble(teacher) if arguments.self_ensemble else teacher
    write_targets(answer, photos, teacher.scale, arguments.side, arguments.output)
    return 0
