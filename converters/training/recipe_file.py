"""Recipes as TOML files."""

from __future__ import annotations

import tomllib
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

from converters.data.degradations.registry import DEGRADATIONS
from converters.errors import BadRecipe
from converters.training.recipe import Recipe
from converters.training.stages.registry import STAGES

_POSITIVE = ("steps", "batch", "crop", "parts", "warm_up", "log_every", "save_every", "learning_rate", "clip")
_NOT_NEGATIVE = ("seed", "keep_every", "sheet_every")


def load_recipe(path: Path) -> Recipe:
    """Read a recipe: the fields of `Recipe`, and of the settings of its stage, side by side.

    Raises:
        BadRecipe: not TOML, or a field is missing, unknown or of the wrong type; the message names it.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadRecipe(f"The recipe {path} can not be read: {error}") from error
    try:
        recipe = _recipe(values, path.parent)
    except TypeError as error:
        raise BadRecipe(f"The recipe {path} does not fit: {error}.") from error
    return recipe


def _recipe(values: dict[str, Any], folder: Path) -> Recipe:
    if "stage" not in values:
        raise TypeError("missing field stage")
    stage = values["stage"]
    if not isinstance(stage, str) or stage not in STAGES:
        raise TypeError(f"there is no stage {stage!r}, only {', '.join(STAGES)}")
    kind = STAGES[stage]
    own = get_type_hints(kind)
    settings = _build(kind, {name: value for name, value in values.items() if name in own}, folder)
    common = {name: value for name, value in values.items() if name not in own}
    recipe: Recipe = _build(Recipe, common, folder, settings=settings)
    _check(recipe)
    return recipe


def _check(recipe: Recipe) -> None:
    for name in _POSITIVE:
        if getattr(recipe, name) <= 0:
            raise TypeError(f"{name} must be greater than 0")
    for name in _NOT_NEGATIVE:
        if getattr(recipe, name) < 0:
            raise TypeError(f"{name} must be at least 0")
    if not 0 <= recipe.ema < 1:
        raise TypeError("ema must be at least 0 and below 1")
    if recipe.batch % recipe.parts:
        raise TypeError(f"batch must be a multiple of parts, {recipe.parts}")
    if recipe.crop % recipe.student.scale:
        raise TypeError(f"crop must be a multiple of the scale, {recipe.student.scale}")
    if recipe.degradation not in DEGRADATIONS:
        raise TypeError(f"there is no degradation {recipe.degradation!r}, only {', '.join(DEGRADATIONS)}")


def _build(kind: type, values: dict[str, Any], folder: Path, prefix: str = "", **made: Any) -> Any:
    """Make a dataclass from a TOML table, or raise `TypeError` naming the field. `made` are ready already."""
    assert is_dataclass(kind)
    hints = get_type_hints(kind)
    if unknown := sorted(values.keys() - (hints.keys() - made.keys())):
        raise TypeError("unknown field " + ", ".join(prefix + name for name in unknown))
    needed = {f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING}
    if missing := sorted(needed - values.keys() - made.keys()):
        raise TypeError("missing field " + ", ".join(prefix + name for name in missing))
    read = {name: _value(hints[name], value, folder, prefix + name) for name, value in values.items()}
    return kind(**read, **made)


def _value(hint: Any, value: Any, folder: Path, name: str) -> Any:
    if is_dataclass(hint):
        if not isinstance(value, dict):
            raise TypeError(f"{name} must be a table")
        assert isinstance(hint, type)
        return _build(hint, value, folder, f"{name}.")
    if hint is Path or Path in get_args(hint):
        if not isinstance(value, str):
            raise TypeError(f"{name} must be the path of a file")
        return (folder / value).resolve()
    if hint is int and type(value) is not int:
        raise TypeError(f"{name} must be a whole number, not {value!r}")
    if hint is float and type(value) not in (int, float):
        raise TypeError(f"{name} must be a number, not {value!r}")
    if hint is bool and type(value) is not bool:
        raise TypeError(f"{name} must be true or false, not {value!r}")
    if get_origin(hint) is Literal and value not in get_args(hint):
        raise TypeError(f"{name} must be one of {', '.join(get_args(hint))}, not {value!r}")
    if hint is str and not isinstance(value, str):
        raise TypeError(f"{name} must be text, not {value!r}")
    return value
