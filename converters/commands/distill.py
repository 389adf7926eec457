"""`distill`: run a training recipe."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from converters.commands.recipes import find_recipe, shipped_recipes
from converters.data_folder import DATA_VARIABLE

if TYPE_CHECKING:
    from converters.training.process_group import Processes
    from converters.training.recipe import Recipe
    from converters.training.trainer import Trainer


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `distill`."""
    parser.add_argument("recipe", help=f"a TOML file, or one of these recipes: {shipped_recipes()}")
    parser.add_argument(
        "--photos", type=Path, required=True, metavar="DIR", help="folder of photographs, with its subfolders"
    )
    parser.add_argument(
        "--teacher-pictures",
        type=Path,
        metavar="DIR",
        help="training targets in place of the photographs: pictures of the same names and sizes, as the "
        "command teacher-pictures writes them",
    )
    parser.add_argument(
        "--low-res",
        type=Path,
        metavar="DIR",
        help="what the teacher saw, of the folder of the same name, where it was damaged; the degradation of "
        "the recipe is not used then",
    )
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="RUN", help="folder of the run, new or empty"
    )
    parser.add_argument(
        "--start", type=Path, metavar="FILE", help="weights to start from, in place of the recipe's"
    )
    parser.add_argument(
        "--teacher", type=Path, metavar="FILE", help="weights of the teacher, in place of the recipe's"
    )
    parser.add_argument(
        "--resume", action="store_true", help="resume the run in that folder, if there is one"
    )
    parser.add_argument(
        "--perceptual",
        type=Path,
        metavar="FILE",
        help=f"LPIPS-VGG weights (default: ${DATA_VARIABLE}/weights/vgg16_lpips.safetensors)",
    )
    parser.add_argument(
        "--cache",
        type=Path,
        metavar="DIR",
        help="folder for the decoded photographs, 3 bytes a pixel, to share between runs (default: the run)",
    )
    parser.add_argument("--batch", type=int, metavar="N", help="crops a step, in place of the recipe's")
    parser.add_argument(
        "--minutes",
        type=float,
        metavar="N",
        help="train for this long in place of the recipe's steps, with all preparations and resumed runs",
    )
    parser.add_argument(
        "--workers",
        type=int,
        metavar="N",
        help="processes that make crops, for each that trains (default: 1, for a GPU one for each core)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Train, and print the path of the result."""
    from converters.commands.terminal import DONE, INTERRUPTED, say, warn
    from converters.errors import WrongUsage
    from converters.training.process_group import process_group
    from converters.training.recipe_file import load_recipe
    from converters.training.trainer import CHECKPOINT

    begun = monotonic()
    checkpoint: Path = arguments.output / CHECKPOINT
    recipe = load_recipe(find_recipe(arguments.recipe))
    if arguments.start:
        recipe = replace(recipe, start=arguments.start)
    if arguments.teacher:
        recipe = replace(recipe, teacher=arguments.teacher)
    if arguments.batch is not None:
        if arguments.batch < 1 or arguments.batch % recipe.parts:
            raise WrongUsage(f"--batch must be a multiple of the recipe's parts, {recipe.parts}.")
        recipe = replace(recipe, batch=arguments.batch)
    if arguments.workers is not None and arguments.workers < 0:
        raise WrongUsage("The number of workers can not be negative.")
    if arguments.minutes is not None and arguments.minutes <= 0:
        raise WrongUsage("--minutes must be greater than 0.")
    if arguments.low_res is not None and arguments.teacher_pictures is None:
        raise WrongUsage("--low-res belongs to --teacher-pictures: name both folders.")
    perceptual = _perceptual_weights(arguments.perceptual)
    folders = (arguments.photos, arguments.teacher_pictures, arguments.low_res)
    with process_group() as processes:
        _check_folders(folders, arguments.output, arguments.resume)
        processes.barrier()  # before a process writes to the folder that others still check
        try:
            trainer = _prepare(recipe, perceptual, arguments, processes)
            if arguments.resume and checkpoint.exists():
                trainer.resume()
                if processes.first:
                    end = f" of {recipe.steps}" if arguments.minutes is None else ""
                    warn(f"Resuming after step {trainer.step}{end}.")
            trainer.schedule.count(monotonic() - begun)
            result = trainer.run()
        except KeyboardInterrupt:
            kept = f"resume from {checkpoint} by --resume" if checkpoint.exists() else "nothing was saved yet"
            warn(f"Stopped: {kept}.")
            return INTERRUPTED
        if processes.first:
            say(str(result))
    return DONE


def _prepare(
    recipe: Recipe, perceptual: Path | None, arguments: argparse.Namespace, processes: Processes
) -> Trainer:
    """Everything before the first step."""
    import torch

    from converters.commands.terminal import warn
    from converters.data.crops import Crops, CropSource, TeacherPictures
    from converters.data.degradations.registry import DEGRADATIONS, PLAIN
    from converters.data.device_crops import DeviceCrops, fits
    from converters.data.photos import pack_low_res, pack_pairs, pack_photos
    from converters.training.held_out import HELD_OUT, HeldOut
    from converters.training.stage import StageResources
    from converters.training.trainer import CHECKPOINT, Trainer

    torch.manual_seed(recipe.seed)
    resumed = arguments.resume and (arguments.output / CHECKPOINT).exists()
    stage = recipe.settings.make(recipe, StageResources(perceptual, resumed))
    cache = arguments.cache or arguments.output
    if not processes.first:
        processes.barrier()  # the first process decodes the photographs, the others use its file
    teacher_pictures = None
    if arguments.teacher_pictures is None:
        photos = pack_photos(arguments.photos, cache, recipe.crop)
    else:
        photos, pictures = pack_pairs(arguments.photos, arguments.teacher_pictures, cache, recipe.crop)
        low_res = None
        if arguments.low_res is not None:
            low_res = pack_low_res(photos, arguments.low_res, cache, recipe.crop, recipe.student.scale)
        teacher_pictures = TeacherPictures(pictures, recipe.student.scale, low_res)
    if processes.first:
        processes.barrier()
    degradation = DEGRADATIONS[recipe.degradation](recipe.student.scale)
    held_out = None
    if arguments.minutes is not None:
        photos, kept = photos.divided(HELD_OUT)
        if teacher_pictures is not None:
            teacher_pictures = teacher_pictures.divided(HELD_OUT)
        if kept is not None:
            unseen = Crops(kept, degradation, recipe.crop, recipe.batch, recipe.seed)
            held_out = HeldOut(unseen.fixed(len(kept)), perceptual, processes.device())
    crops = Crops(photos, degradation, recipe.crop, recipe.batch, recipe.seed, teacher_pictures)
    source: CropSource = crops
    packs = [photos] if teacher_pictures is None else [photos, teacher_pictures.pictures]
    if recipe.degradation == PLAIN and arguments.low_res is None and fits(processes.device(), *packs):
        source = DeviceCrops(crops, photos, recipe.student.scale, processes.device(), teacher_pictures)
    output, minutes = arguments.output, arguments.minutes
    workers = processes.loaders() if arguments.workers is None else arguments.workers
    return Trainer(recipe, stage, source, output, processes, workers, minutes, held_out, warn)


def _check_folders(folders: Sequence[Path | None], output: Path, resume: bool) -> None:
    from converters.data.photos import PREFIX, is_packed
    from converters.errors import WrongUsage

    for folder in folders:
        if folder is not None and not folder.is_dir() and not is_packed(folder):
            raise WrongUsage(f"There is no folder of photographs at {folder}.")
    if output.exists() and not output.is_dir():
        raise WrongUsage(f"{output} is a file; a run needs a folder of its own.")
    used = output.is_dir() and any(not path.name.startswith(PREFIX) for path in output.iterdir())
    if used and not resume:
        raise WrongUsage(f"{output} is not empty. Resume the run in it by --resume, or name another folder.")


def _perceptual_weights(named: Path | None) -> Path | None:
    """The file to use, or None if there is none: only some stages need it, and they check this."""
    from converters.data_folder import lpips_vgg, weights_folder
    from converters.errors import WrongUsage

    if named is not None and not named.is_file():
        raise WrongUsage(f"There are no LPIPS-VGG weights at {named}.")
    return named or lpips_vgg(weights_folder())
