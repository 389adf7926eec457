"""Recipes: defaults, and errors that name the field."""

from __future__ import annotations

from pathlib import Path

import pytest

from converters.commands.recipes import RECIPES
from converters.errors import BadRecipe
from converters.networks.flow_student import FlowStudentConfig
from converters.training.recipe import Recipe
from converters.training.recipe_file import load_recipe
from converters.training.stages.faithful import FaithfulSettings
from converters.training.stages.realistic import RealisticSettings, Weights
from converters.training.stages.registry import STAGES

GOOD = """
stage = "faithful"
steps = 10
batch = 2
crop = 32
learning_rate = 1e-3
"""


def load(folder: Path, text: str) -> Recipe:
    path = folder / "recipe.toml"
    path.write_text(text, encoding="utf-8")
    return load_recipe(path)


def test_what_is_not_said_is_the_default(tmp_path: Path) -> None:
    recipe = load(tmp_path, GOOD)
    assert (recipe.steps, recipe.batch, recipe.crop, recipe.learning_rate) == (10, 2, 32, 1e-3)
    assert recipe.start is None
    assert recipe.student == FlowStudentConfig()
    assert recipe.settings == FaithfulSettings()


def test_tables_and_paths_are_read(tmp_path: Path) -> None:
    text = 'start = "../first.safetensors"\n' + GOOD + "[student]\nchannels = 8\n[weights]\nadversarial = 0\n"
    recipe = load(tmp_path, text.replace("faithful", "realistic"))
    assert recipe.start == (tmp_path.parent / "first.safetensors").resolve()
    assert recipe.student == FlowStudentConfig(channels=8)
    assert recipe.settings == RealisticSettings(Weights(adversarial=0))


@pytest.mark.parametrize("name", ["stage", "steps", "batch", "crop", "learning_rate"])
def test_a_missing_field_is_named(tmp_path: Path, name: str) -> None:
    text = "\n".join(line for line in GOOD.splitlines() if not line.startswith(name))
    with pytest.raises(BadRecipe, match=f"recipe.* missing field {name}"):
        load(tmp_path, text)


@pytest.mark.parametrize(
    ("addition", "message"),
    [
        ("patience = 3", "unknown field patience"),
        ("[student]\ndepth = 3", r"unknown field student\.depth"),
        ("[weights]\npixel = 1.0", "unknown field weights"),
        ("settings = 3", "unknown field settings"),
    ],
)
def test_an_unknown_field_is_named(tmp_path: Path, addition: str, message: str) -> None:
    with pytest.raises(BadRecipe, match=message):
        load(tmp_path, GOOD + addition)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("steps = 10", 'steps = "many"', "steps must be a whole number, not 'many'"),
        ("batch = 2", "batch = 2.5", "batch must be a whole number, not 2.5"),
        ("batch = 2", "batch = true", "batch must be a whole number, not True"),
        ("crop = 32", "crop = 0", "crop must be greater than 0"),
        ("crop = 32", "crop = 30", "crop must be a multiple of the scale, 4"),
        ("batch = 2", "batch = 2\nparts = 4", "batch must be a multiple of parts, 4"),
        ("crop = 32", "crop = 32\nkeep_every = -1", "keep_every must be at least 0"),
        (
            "crop = 32",
            "crop = 32\ndegradation = 'rain'",
            "there is no degradation 'rain', only bicubic, cleanup",
        ),
        ("crop = 32", "crop = 32\ndegradation = 3", "degradation must be text, not 3"),
        ("crop = 32", "crop = 32\nwarm_up = 0", "warm_up must be greater than 0"),
        ("1e-3", "'fast'", "learning_rate must be a number, not 'fast'"),
        ("1e-3", "1e-3\nema = 1", "ema must be at least 0 and below 1"),
        ("1e-3", "1e-3\nstart = 3", "start must be the path of a file"),
        ("1e-3", "1e-3\nstudent = 3", "student must be a table"),
        ("1e-3", "1e-3\n[student]\nchannels = 'all'", r"student\.channels must be a whole number"),
    ],
)
def test_a_value_of_the_wrong_kind_is_named(tmp_path: Path, old: str, new: str, message: str) -> None:
    with pytest.raises(BadRecipe, match=message):
        load(tmp_path, GOOD.replace(old, new))


def test_an_unknown_field_of_a_table_of_the_stage_is_named(tmp_path: Path) -> None:
    text = GOOD.replace("faithful", "realistic") + "[weights]\nstyle = 1.0\ncontent = 1.0"
    with pytest.raises(BadRecipe, match=r"unknown field weights\.content, weights\.style"):
        load(tmp_path, text)


def test_an_unknown_stage_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadRecipe, match="there is no stage 'magic'"):
        load(tmp_path, GOOD.replace("faithful", "magic"))


def test_other_text_and_no_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadRecipe, match="can not be read"):
        load(tmp_path, "stage = ")
    with pytest.raises(BadRecipe, match="can not be read"):
        load_recipe(tmp_path / "absent.toml")


@pytest.mark.parametrize("path", sorted(RECIPES.glob("*.toml")), ids=lambda p: p.stem)
def test_the_recipes_that_come_along_load(path: Path) -> None:
    recipe = load_recipe(path)
    assert recipe.stage in STAGES
    assert recipe.crop % recipe.student.scale == 0
    assert recipe.warm_up < recipe.steps
