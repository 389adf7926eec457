"""Recipes and plans by name, for the commands that train."""

from __future__ import annotations

from pathlib import Path

from converters.errors import BadRecipe

TRAINING = Path(__file__).parents[1] / "training"
RECIPES, PLANS = TRAINING / "recipes", TRAINING / "plans"


def shipped_recipes() -> str:
    """The names of the recipes that come with Vernier, for messages."""
    return _names(RECIPES)


def shipped_plans() -> str:
    """The names of the plans that come with Vernier, for messages."""
    return _names(PLANS)


def find_recipe(name: str) -> Path:
    """The file of a recipe: `name` is its path, or the name of one that comes with Vernier.

    Raises:
        BadRecipe: there is none.
    """
    return _find("recipe", name, RECIPES)


def find_plan(name: str) -> Path:
    """The file of a plan: `name` is its path, or the name of one that comes with Vernier.

    Raises:
        BadRecipe: there is none.
    """
    return _find("plan", name, PLANS)


def _names(folder: Path) -> str:
    return ", ".join(sorted(path.stem for path in folder.glob("*.toml")))


def _find(kind: str, name: str, folder: Path) -> Path:
    named, path = folder / f"{name}.toml", Path(name)
    if path.suffix != ".toml" and named.is_file():
        return named
    if not path.is_file():
        raise BadRecipe(f"There is no {kind} {name}. Name a TOML file or one of: {_names(folder)}.")
    return path
