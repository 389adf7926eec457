"""`teacher-pictures`: enlarge shrunk photographs by a teacher, as training targets."""

from __future__ import annotations

import argparse
import math
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `teacher-pictures`."""
    parser.add_argument(
        "--photos", type=Path, required=True, metavar="DIR", help="folder of photographs, with its subfolders"
    )
    parser.add_argument(
        "--teacher",
        type=Path,
        required=True,
        metavar="FILE",
        help="SRMD, DAT-light, or a network that can be converted, such as RealSR; of ncnn the .param file",
    )
    parser.add_argument(
        "--self-ensemble",
        action="store_true",
        help="average over eight flips and rotations, which takes eight times as long; for teachers that "
        "were trained for PSNR, as it blurs the pictures of others",
    )
    parser.add_argument(
        "--damaged",
        action="store_true",
        help="let the teacher see noise and compression, as a teacher for damaged photos should",
    )
    parser.add_argument(
        "--bfloat16",
        action="store_true",
        help="on a processor, compute in bfloat16: in half the time where it has instructions for it, with "
        "errors of about a level of 255",
    )
    parser.add_argument(
        "--side", type=int, default=224, metavar="N", help="side of the crop of each photo (default: 224)"
    )
    parser.add_argument(
        "--device",
        default="auto",
        choices=["auto", "cpu", "cuda"],
        help="what the teacher computes on (default: a GPU if there is one)",
    )
    parser.add_argument(
        "--cache",
        type=Path,
        metavar="DIR",
        help="folder for the decoded photographs, to share with `distill` (default: the output)",
    )
    parser.add_argument(
        "--minutes",
        type=float,
        metavar="N",
        help="stop after this long; a later call goes on (default: when all photographs are done)",
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="DIR",
        help="gets the folders photos, low-res and teacher-pictures, for the options of `distill` with these "
        "names",
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the pictures. A later call continues an interrupted one."""
    import torch

    from converters.commands.terminal import DONE, warn
    from converters.data.degradations.cleanup import Damaged
    from converters.data.photos import pack_photos
    from converters.data.teacher_pictures import Enlarging, self_ensemble, write_teacher_pictures
    from converters.errors import WrongUsage
    from converters.training.teachers.ncnn import load_enlarger

    teacher = load_enlarger(arguments.teacher)
    if arguments.device == "cuda" and not torch.cuda.is_available():
        raise WrongUsage("There is no GPU for --device cuda.")
    on_gpu = arguments.device != "cpu" and torch.cuda.is_available()
    device = torch.device("cuda" if on_gpu else "cpu")
    teacher.to(device=device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    if arguments.side < 1 or arguments.side % teacher.scale:
        raise WrongUsage(f"--side must be a multiple of {teacher.scale}.")
    photos = pack_photos(arguments.photos, arguments.cache or arguments.output, arguments.side)
    answer = self_ensemble(teacher) if arguments.self_ensemble else teacher
    seconds = math.inf if arguments.minutes is None else 60 * arguments.minutes
    damage = Damaged(teacher.scale) if arguments.damaged else None
    enlarging = Enlarging.on(device, damage is None, arguments.bfloat16)
    missing = write_teacher_pictures(
        answer, photos, teacher.scale, arguments.side, arguments.output, enlarging, seconds, damage
    )
    if missing:
        warn(f"{missing} photographs are left; the same command goes on with them.")
    return DONE
