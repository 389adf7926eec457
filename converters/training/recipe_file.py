"""Recipes as TOML files."""

from __future__ import annotations

import tomllib
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

from converters.data.degradations.registry import DEGRADATIONS
from converters.errors import BadRecipe
from converters.training.recipe import Recipe, StageSettings
from converters.training.stages.registry import STAGES
from desktop.student.decoding import DecodingError, Problem, decode

_POSITIVE = ("steps", "batch", "crop", "parts", "warm_up", "log_every", "save_every", "learning_rate", "clip")
_NOT_NEGATIVE = ("seed", "keep_every", "sheet_every")
_SETTINGS = "settings"
_KINDS: dict[Any, str] = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "text",
}


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
        recipe = _decoded(values, path.parent)
    except DecodingError as error:
        raise BadRecipe(f"The recipe {path} does not fit: {_said(error)}.") from error
    if mistake := _mistake(recipe):
        raise BadRecipe(f"The recipe {path} does not fit: {mistake}.")
    return recipe


def _decoded(values: dict[str, Any], folder: Path) -> Recipe:
    def path(value: Any) -> Path:
        if not isinstance(value, str):
            raise TypeError("a path is wanted")
        return (folder / value).resolve()

    stage = values.get("stage")
    if stage is None:
        raise DecodingError((Problem("missing", "stage"),))
    if _SETTINGS in values:
        raise DecodingError((Problem("unknown", _SETTINGS),))
    if stage not in STAGES:
        raise DecodingError((Problem("wrong", "stage", Literal[tuple(STAGES)], stage),))
    kind = STAGES[stage]
    own = get_type_hints(kind).keys()
    of_stage = {name: value for name, value in values.items() if name in own}
    common = {name: value for name, value in values.items() if name not in own}
    settings = decode(kind, of_stage, hooks={Path: path})
    hooks = {Path: path, StageSettings: lambda settings: settings}
    return decode(Recipe, {**common, _SETTINGS: settings}, hooks=hooks)


def _mistake(recipe: Recipe) -> str | None:
    """The first value that is out of range."""
    for name in _POSITIVE:
        if getattr(recipe, name) <= 0:
            return f"{name} must be greater than 0"
    for name in _NOT_NEGATIVE:
        if getattr(recipe, name) < 0:
            return f"{name} must be at least 0"
    if not 0 <= recipe.ema < 1:
        return "ema must be at least 0 and below 1"
    if recipe.batch % recipe.parts:
        return f"batch must be a multiple of parts, {recipe.parts}"
    if recipe.crop % recipe.student.scale:
        return f"crop must be a multiple of the scale, {recipe.student.scale}"
    if recipe.degradation not in DEGRADATIONS:
        return f"there is no degradation {recipe.degradation!r}, only {', '.join(DEGRADATIONS)}"
    return None


def _said(error: DecodingError) -> str:
    parts = [
        f"{kind} field {', '.join(paths)}"
        for kind, paths in (("unknown", error.paths("unknown")), ("missing", error.paths("missing")))
        if paths
    ]
    return "; ".join([*parts, *(_wrong(problem) for problem in error.problems if problem.kind == "wrong")])


def _wrong(problem: Problem) -> str:
    expected, value = problem.expected, problem.value
    if problem.path == "stage":
        return f"there is no stage {value!r}, only {', '.join(STAGES)}"
    if is_dataclass(expected):
        return f"{problem.path} must be a table"
    if expected is Path or Path in get_args(expected):
        return f"{problem.path} must be the path of a file"
    if get_origin(expected) is Literal:
        return f"{problem.path} must be one of {', '.join(get_args(expected))}, not {value!r}"
    return f"{problem.path} must be {_KINDS.get(expected, expected)}, not {value!r}"
