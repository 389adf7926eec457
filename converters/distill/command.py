"""`python -m converters distill`: run a training recipe."""

from __future__ import annotations

import argparse
import dataclasses
import os
import sys
from pathlib import Path

HELP = "train a student by a recipe"
RECIPES = Path(__file__).parent / "recipes"
DATA_VARIABLE = "VERNIER_DATA"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    names = ", ".join(sorted(path.stem for path in RECIPES.glob("*.toml")))
    parser.add_argument("recipe", help=f"a TOML file, or one of the recipes that come along: {names}")
    parser.add_argument("--photos", type=Path, required=True, help="folder of photographs, searched in depth")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="RUN", help="folder of the run")
    parser.add_argument("--start", type=Path, help="weights to begin from, in place of the recipe's")
    parser.add_argument("--resume", action="store_true", help="go on with the run in that folder")
    parser.add_argument(
        "--perceptual",
        type=Path,
        help=f"LPIPS-VGG weights (default: ${DATA_VARIABLE}/weights/vgg16_lpips.safetensors)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Train; 0 done, 1 failed, 2 wrong usage, 130 interrupted, with a sentence on stderr."""
    from converters.distill.recipe import Recipe
    from converters.distill.trainer import CHECKPOINT, Trainer, TrainingDiverged

    named = RECIPES / f"{arguments.recipe}.toml"
    output: Path = arguments.output
    if not arguments.resume and output.is_dir() and any(output.iterdir()):
        sys.stderr.write(f"{output} is not empty. Go on with its run by --resume, or name another folder.\n")
        return 2
    data = os.environ.get(DATA_VARIABLE)
    default = Path(data) / "weights" / "vgg16_lpips.safetensors" if data else None
    try:
        recipe = Recipe.load(named if named.exists() else Path(arguments.recipe))
        if arguments.start:
            recipe = dataclasses.replace(recipe, start=arguments.start)
        trainer = Trainer(recipe, arguments.photos, output, arguments.perceptual or default)
        if arguments.resume:
            trainer.resume()
        student = trainer.run()
    except (OSError, ValueError, TrainingDiverged) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write(f"Stopped. Go on with --resume; the last checkpoint is {output / CHECKPOINT}.\n")
        return 130
    sys.stdout.write(f"{student}\n")
    return 0
