"""Recipes by name, for the commands that train."""

from __future__ import annotations

from pathlib import Path

from converters.errors import BadRecipe

RECIPES = Path(__file__).parents[1] / "training" / "recipes"


def shipped_recipes() -> str:
    """The names of the recipes that come with Vernier, for messages."""
    return ", ".join(sorted(path.stem for path in RECIPES.glob("*.toml")))


def find_recipe(name: str) -> Path:
    """The file of a recipe: `name` is its path, or the name of one that comes with Vernier.

    Raises:
        BadRecipe: there is none.
    """
    named, path = RECIPES / f"{name}.toml", Path(name)
    if path.suffix != ".toml" and named.is_file():
        return named
    if not path.is_file():
        raise BadRecipe(f"There is no recipe {name}. Name a TOML file or one of: {shipped_recipes()}.")
    return path
