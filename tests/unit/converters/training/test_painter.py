"""The stage of the painter: it learns, the trunk does not, and its terms are those that were asked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from converters.checkpoints.span_student import load_span_student, programs_of, save_span_student
from converters.checkpoints.vernier import save_student
from converters.commands.recipes import find_recipe
from converters.data.crops import Batch
from converters.errors import CannotTrain
from converters.networks.span_student import (
    BothEnds,
    CleanedFaithful,
    Restored,
    SpanStudent,
    SpanStudentConfig,
)
from converters.training.recipe import Recipe
from converters.training.recipe_file import load_recipe
from converters.training.stage import StageResources
from converters.training.stages import painter as painter_module
from converters.training.stages.cleaner import CleanerSettings
from converters.training.stages.painter import PainterSettings, PainterWeights
from converters.training.stages.restorer import RestorerSettings
from converters.training.stages.span_student import SpanStudentStage
from converters.training.stages.trunk import TrunkSettings
from tests.students import tiny_network
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


@pytest.fixture
def restorer(recipe: Recipe, tmp_path: Path) -> Recipe:
    owner, path = tiny_network(clean_blocks=1), tmp_path / "cleaner.safetensors"
    torch.nn.init.normal_(owner.clean.tail.weight, std=0.05)
    save_student(owner, path)
    return replace(recipe, stage="restorer", settings=RestorerSettings(PIXELS, TINY), teacher=path)


def batch(count: int = 2, side: int = 16) -> Batch:
    generator = torch.Generator().manual_seed(1)
    low = 0.4 + 0.2 * torch.rand((count, 3, side, side), generator=generator)  # as calm as a photo
    high = torch.rand((count, 3, 4 * side, 4 * side), generator=generator)
    return Batch(low, high, high, low, torch.zeros(count))


def with_weights(recipe: Recipe, weights: PainterWeights) -> Recipe:
    return replace(recipe, settings=PainterSettings(weights, TINY))


def check_that_it_learns_alone(stage: SpanStudentStage, rate: float, part: str) -> None:
    """The loss falls in a few steps, and nothing but `part` of the student changes."""
    (learner,) = stage.learners()
    before = {name: value.clone() for name, value in stage.result.state_dict().items()}
    optimizer = torch.optim.Adam(learner.parameters, rate)
    found = []
    for _ in range(8):
        loss = stage.losses(batch(), torch.Generator().manual_seed(0)).of["student"]
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        found.append(loss.item())
    assert found[-1] < found[0]
    changed = {
        name for name, value in stage.result.state_dict().items() if not torch.equal(value, before[name])
    }
    assert changed and all(name.startswith(part) for name in changed)


def test_the_painter_learns_alone(recipe: Recipe) -> None:
    check_that_it_learns_alone(recipe.settings.make(recipe, StageResources()), 1e-3, "encode.painter.")


def test_the_trunk_learns_alone(recipe: Recipe) -> None:
    check_that_it_learns_alone(TrunkSettings(TINY).make(recipe, StageResources()), 1e-3, "encode.trunk.")


def test_the_restorer_learns_alone(restorer: Recipe) -> None:
    check_that_it_learns_alone(restorer.settings.make(restorer, StageResources()), 1e-3, "cleaning.restorer.")


def test_the_cleaner_learns_alone(restorer: Recipe, tmp_path: Path) -> None:
    before, path = restorer.settings.make(restorer, StageResources()), tmp_path / "restored.safetensors"
    before.write(before.result, path)
    stage = CleanerSettings(before.result.config).make(replace(restorer, start=path), StageResources())
    check_that_it_learns_alone(stage, 1e-3, "cleaning.clean.")


def test_a_cleaner_that_learns_has_to_be_there(recipe: Recipe) -> None:
    with pytest.raises(CannotTrain, match="the stage `restorer` gives it one"):
        CleanerSettings(TINY).make(recipe, StageResources())


def test_the_restorer_begins_as_the_painter_without_noise(restorer: Recipe) -> None:
    student = restorer.settings.make(restorer, StageResources()).result
    torch.nn.init.normal_(student.encode.painter.tail.weight)
    student.cleaning.restorer.start_from(student.encode.painter)
    low = batch().low_res
    cleaned = CleanedFaithful(student, student.cleaning)(low)["cleaned"]
    with torch.no_grad():
        ends = BothEnds(student)(cleaned, torch.zeros(2, 48, 16, 16))
        restored = Restored(student, student.cleaning)(low)
    assert torch.equal(restored["cleaned"], cleaned)
    assert torch.equal(restored["cleaned_faithful"], ends["faithful"])
    assert torch.equal(restored["cleaned_realistic"], ends["realistic"])


def test_a_restorer_needs_a_cleaner(restorer: Recipe, tmp_path: Path) -> None:
    with pytest.raises(CannotTrain, match="by --teacher"):
        restorer.settings.make(replace(restorer, teacher=None), StageResources())
    path = tmp_path / "no-cleaner.safetensors"
    save_student(tiny_network(), path)
    with pytest.raises(CannotTrain, match="without a cleaner"):
        restorer.settings.make(replace(restorer, teacher=path), StageResources())


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


@pytest.mark.parametrize(("share", "side"), [(0.0, 56), (1.0, 28)])
def test_vgg_sees_pictures_at_half_their_size(
    recipe: Recipe, monkeypatch: pytest.MonkeyPatch, share: float, side: int
) -> None:
    seen = []

    class Watching(StandIn):
        def features(self, image: torch.Tensor, blocks: int | None = None) -> list[torch.Tensor]:
            seen.append(image.shape[-2:])
            return super().features(image, blocks)

    monkeypatch.setattr(painter_module, "LpipsVgg", Watching)
    recipe = with_weights(recipe, PainterWeights(half_size=share))
    stage = recipe.settings.make(recipe, StageResources(Path("stand-in")))
    stage.losses(batch(), torch.Generator().manual_seed(0)).of["student"].backward()
    assert seen == [(side, side)] * 2


def test_what_is_missing_is_said(recipe: Recipe) -> None:
    with pytest.raises(CannotTrain, match="with --start"):
        replace(recipe, start=None).settings.make(replace(recipe, start=None), StageResources())
    wider = replace(recipe, settings=PainterSettings(PIXELS, replace(TINY, channels=32)))
    with pytest.raises(CannotTrain, match="another size"):
        wider.settings.make(wider, StageResources())
    seeing = with_weights(recipe, PainterWeights())
    with pytest.raises(CannotTrain, match="LPIPS-VGG"):
        seeing.settings.make(seeing, StageResources())


def test_writes_what_can_be_read(recipe: Recipe, restorer: Recipe, tmp_path: Path) -> None:
    for made in (recipe, restorer):
        stage = made.settings.make(made, StageResources())
        path = tmp_path / "student.safetensors"
        stage.write(stage.result, path)
        again = load_span_student(path)
        assert again.config == stage.result.config
        cleaning = {"clean", "restore", "render_cleaned"} if made is restorer else set()
        names = {program.name for program in programs_of(again)}
        assert names == {"faithful", "realistic", "render"} | cleaning


@pytest.mark.parametrize(
    ("name", "settings"),
    [
        ("painter", PainterSettings),
        ("painter-pixels", PainterSettings),
        ("trunk", TrunkSettings),
        ("restorer", RestorerSettings),
        ("restorer-photos", RestorerSettings),
        ("cleaner", CleanerSettings),
    ],
)
def test_its_recipes_are_complete(name: str, settings: type) -> None:
    assert isinstance(load_recipe(find_recipe(name)).settings, settings)
