"""The stage of the painter: it learns, the trunk does not, and its terms are those that were asked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from converters.checkpoints.span_student import load_span_student, save_span_student
from converters.commands.recipes import find_recipe
from converters.data.crops import Batch
from converters.errors import CannotTrain
from converters.networks.span_student import SpanStudent, SpanStudentConfig
from converters.training.recipe import Recipe
from converters.training.recipe_file import load_recipe
from converters.training.stage import StageResources
from converters.training.stages import painter as painter_module
from converters.training.stages.painter import PainterSettings, PainterWeights, Painting
from tests.unit.converters.training.test_trainer import StandIn

TINY = SpanStudentConfig(channels=16, blocks=1)
PIXELS = PainterWeights(pixel=1, perceptual=0, texture=0, checkerboard=1)


@pytest.fixture
def recipe(tmp_path: Path) -> Recipe:
    torch.manual_seed(0)
    student = SpanStudent(TINY)
    with torch.no_grad():
        student.encode.trunk.head.weight.mul_(1 / 255)
        student.encode.trunk.pixels.bias.fill_(0.5)  # type: ignore[union-attr]
    start = tmp_path / "start.safetensors"
    save_span_student(student, start)
    return Recipe("painter", 4, 2, 32, 1e-3, PainterSettings(PIXELS, TINY), start=start)


def batch(count: int = 2, side: int = 16) -> Batch:
    generator = torch.Generator().manual_seed(1)
    low = torch.rand((count, 3, side, side), generator=generator)
    high = torch.rand((count, 3, 4 * side, 4 * side), generator=generator)
    return Batch(low, high, high, low, torch.zeros(count))


def with_weights(recipe: Recipe, weights: PainterWeights) -> Recipe:
    return replace(recipe, settings=PainterSettings(weights, TINY))


def test_the_painter_learns_and_the_trunk_stays(recipe: Recipe) -> None:
    stage = recipe.settings.make(recipe, StageResources())
    assert isinstance(stage, Painting)
    (learner,) = stage.learners()
    trunk = {name: value.clone() for name, value in stage.student.encode.trunk.state_dict().items()}
    optimizer = torch.optim.Adam(learner.parameters, lr=1e-3)
    found = []
    for _ in range(8):
        loss = stage.losses(batch(), torch.Generator().manual_seed(0)).of["student"]
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        found.append(loss.item())
    assert found[-1] < found[0]
    assert all(
        torch.equal(value, trunk[name]) for name, value in stage.student.encode.trunk.state_dict().items()
    )


def test_the_picture_at_realism_0_is_the_trunks(recipe: Recipe) -> None:
    stage = recipe.settings.make(recipe, StageResources())
    torch.nn.init.normal_(stage.result.encode.painter.tail.weight)  # type: ignore[union-attr]
    generator = torch.Generator().manual_seed(0)
    faithful, real = (stage.enlarge(stage.result, batch(), t, generator) for t in (0.0, 1.0))
    assert not torch.equal(faithful, real)
    stage.result.encode.painter.tail.weight.data.zero_()  # type: ignore[union-attr]
    assert torch.equal(stage.enlarge(stage.result, batch(), 1.0, generator), faithful)


def test_terms_of_features(recipe: Recipe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(painter_module, "LpipsVgg", StandIn)
    recipe = with_weights(recipe, PainterWeights())
    stage = recipe.settings.make(recipe, StageResources(Path("stand-in")))
    losses = stage.losses(batch(), torch.Generator().manual_seed(0))
    assert set(losses.of) == {"student"} == {learner.name for learner in stage.learners()}
    assert set(losses.terms) == {
        "l1", "checkerboard", "low_res_error", "lpips_vgg", "texture",
    }  # fmt: skip


def test_what_is_missing_is_said(recipe: Recipe) -> None:
    with pytest.raises(CannotTrain, match="with --start"):
        replace(recipe, start=None).settings.make(replace(recipe, start=None), StageResources())
    wider = replace(recipe, settings=PainterSettings(PIXELS, replace(TINY, channels=32)))
    with pytest.raises(CannotTrain, match="another size"):
        wider.settings.make(wider, StageResources())
    seeing = with_weights(recipe, PainterWeights())
    with pytest.raises(CannotTrain, match="LPIPS-VGG"):
        seeing.settings.make(seeing, StageResources())


def test_writes_what_can_be_read(recipe: Recipe, tmp_path: Path) -> None:
    stage = recipe.settings.make(recipe, StageResources())
    path = tmp_path / "student.safetensors"
    stage.write(stage.result, path)
    assert load_span_student(path).config == TINY


@pytest.mark.parametrize("name", ["painter", "painter-pixels"])
def test_its_recipes_are_complete(name: str) -> None:
    assert isinstance(load_recipe(find_recipe(name)).settings, PainterSettings)
