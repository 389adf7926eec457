"""`python -m converters distill`: run a training recipe."""

from __future__ import annotations

import argparse
import dataclasses
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from converters.training.process_group import Processes
    from converters.training.recipe import Recipe
    from converters.training.trainer import Trainer

RECIPES = Path(__file__).parents[1] / "training" / "recipes"
DATA_VARIABLE = "VERNIER_DATA"
INTERRUPTED = 130


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("recipe", help=f"a TOML file, or one of the recipes that come along: {_shipped()}")
    parser.add_argument(
        "--photos", type=Path, required=True, metavar="DIR", help="folder of photographs, searched in depth"
    )
    parser.add_argument(
        "--targets",
        type=Path,
        metavar="DIR",
        help="what a student's ends aim at in place of the photographs: pictures of the same names and "
        "sizes, enlarged from the shrunk photographs by a teacher",
    )
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="RUN", help="folder of the run, new or empty"
    )
    parser.add_argument(
        "--start", type=Path, metavar="FILE", help="weights to begin from, in place of the recipe's"
    )
    parser.add_argument(
        "--teacher", type=Path, metavar="FILE", help="weights of the teacher, in place of the recipe's"
    )
    parser.add_argument(
        "--resume", action="store_true", help="go on with the run in that folder, where there is one"
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
        help="where decoded photographs are kept, 3 bytes a pixel, for other runs too (default: the run)",
    )
    parser.add_argument(
        "--workers",
        type=int,
        default=1,
        metavar="N",
        help="processes that make crops, for each that trains (default: 1)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Train. 0: done; 1: failed; 2: wrong usage; 130: interrupted; with a sentence on stderr."""
    from safetensors import SafetensorError

    from converters.training.process_group import process_group
    from converters.training.recipe_file import load_recipe
    from converters.training.trainer import CHECKPOINT, TrainingDiverged

    checkpoint: Path = arguments.output / CHECKPOINT
    try:
        recipe = load_recipe(find_recipe(arguments.recipe))
        if arguments.start:
            recipe = dataclasses.replace(recipe, start=arguments.start)
        if arguments.teacher:
            recipe = dataclasses.replace(recipe, teacher=arguments.teacher)
        if arguments.workers < 0:
            raise ValueError("The number of workers can not be below 0.")
        perceptual = _perceptual_weights(arguments.perceptual)
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    with process_group() as processes:
        try:
            _check_folders(arguments.photos, arguments.targets, arguments.output, arguments.resume)
            processes.wait()  # before anyone writes to the folder that was just looked at
        except ValueError as error:
            sys.stderr.write(f"{error}\n")
            return 2
        try:
            trainer = _prepare(recipe, perceptual, arguments, processes)
            if arguments.resume and checkpoint.exists():
                trainer.resume()
                if processes.first:
                    sys.stderr.write(f"Going on after step {trainer.step} of {recipe.steps}.\n")
            result = trainer.run()
        except (OSError, ValueError, KeyError, SafetensorError, TrainingDiverged) as error:
            sys.stderr.write(f"{error}\n")
            return 1
        except KeyboardInterrupt:
            kept = f"go on from {checkpoint} by --resume" if checkpoint.exists() else "nothing was saved yet"
            sys.stderr.write(f"Stopped: {kept}.\n")
            return INTERRUPTED
        if processes.first:
            sys.stdout.write(f"{result}\n")
    return 0


def _prepare(
    recipe: Recipe, perceptual: Path | None, arguments: argparse.Namespace, processes: Processes
) -> Trainer:
    """Everything up to the first step."""
    import torch

    from converters.data.crops import Aims, Crops
    from converters.data.degradations.registry import DEGRADATIONS
    from converters.data.photos import pack_pairs, pack_photos
    from converters.training.stage import StageResources
    from converters.training.trainer import CHECKPOINT, Trainer

    torch.manual_seed(recipe.seed)
    begun = arguments.resume and (arguments.output / CHECKPOINT).exists()
    stage = recipe.settings.make(recipe, StageResources(perceptual, begun))
    cache = arguments.cache or arguments.output
    if not processes.first:
        processes.wait()  # the first one decodes, the others use what it left
    aims = None
    if arguments.targets is None:
        photos = pack_photos(arguments.photos, cache, recipe.crop)
    else:
        photos, targets = pack_pairs(arguments.photos, arguments.targets, cache, recipe.crop)
        aims = Aims(targets, recipe.student.scale)
    if processes.first:
        processes.wait()
    degradation = DEGRADATIONS[recipe.degradation](recipe.student.scale)
    crops = Crops(photos, degradation, recipe.crop, recipe.batch, recipe.seed, aims)
    return Trainer(recipe, stage, crops, arguments.output, processes, arguments.workers)


def _shipped() -> str:
    return ", ".join(sorted(path.stem for path in RECIPES.glob("*.toml")))


def find_recipe(name: str) -> Path:
    """The file of a recipe that is named by its path, or by its name where it came along.

    Raises:
        ValueError: there is none.
    """
    named, path = RECIPES / f"{name}.toml", Path(name)
    if path.suffix != ".toml" and named.is_file():
        return named
    if not path.is_file():
        raise ValueError(f"There is no recipe {name}. Name a TOML file or one of: {_shipped()}.")
    return path


def _check_folders(photos: Path, targets: Path | None, output: Path, resume: bool) -> None:
    from converters.data.photos import PREFIX

    for folder in (photos, targets):
        if folder is not None and not folder.is_dir():
            raise ValueError(f"There is no folder of photographs at {folder}.")
    if output.exists() and not output.is_dir():
        raise ValueError(f"{output} is a file; a run needs a folder of its own.")
    begun = output.is_dir() and any(not path.name.startswith(PREFIX) for path in output.iterdir())
    if begun and not resume:
        raise ValueError(
            f"{output} is not empty. Go on with the run in it by --resume, or name another folder."
        )


def _perceptual_weights(given: Path | None) -> Path | None:
    """The file to use, None where there is none: only some stages need it, and those say so."""
    if given is not None:
        if not given.is_file():
            raise ValueError(f"There are no LPIPS-VGG weights at {given}.")
        return given
    data = os.environ.get(DATA_VARIABLE)
    default = Path(data) / "weights" / "vgg16_lpips.safetensors" if data else None
    return default if default and default.is_file() else None
