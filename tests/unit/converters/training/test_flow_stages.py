"""The stages of the published methods: which network learns from what, and that losses fall."""

from __future__ import annotations

import copy
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Generator, nn

from converters.checkpoints.vernier import load_student, save_student
from converters.commands.recipes import RECIPES
from converters.data.crops import Batch
from converters.errors import BadCheckpoint, CannotTrain
from converters.networks.flow_teacher import FlowTeacher, FlowTeacherConfig
from converters.networks.guided_unet import GuidedUNet, GuidedUNetConfig
from converters.training.recipe import Recipe
from converters.training.recipe_file import load_recipe
from converters.training.stage import Stage, StageResources
from converters.training.stages.distilled import Distilled, DistilledSettings, EncodedBatch, FlowWeights
from converters.training.stages.teacher import TeacherSettings, TeacherStage
from converters.training.teachers.files import load_teacher, save_teacher
from converters.training.teachers.flow import Flow
from converters.training.teachers.unet import GuidedTeacher
from tests.students import TINY, tiny_network

NETWORK = FlowTeacherConfig(channels=TINY.channels, encode_blocks=TINY.encode_blocks, flow_blocks=2)
TAD_SR = FlowWeights(regression=1, high_frequency=1, adversarial=0.02)
TADSR = replace(TAD_SR, score=1, blurred=1)


def waves(count: int = 4, side: int = 32) -> Batch:
    """Stripes of random direction and phase, and the same at a quarter of the size."""
    generator = torch.Generator().manual_seed(3)
    y, x = torch.meshgrid(torch.arange(side) / side, torch.arange(side) / side, indexing="ij")
    pictures = []
    for _ in range(count):
        a, b, c = torch.rand(3, generator=generator).tolist()
        wave = 0.5 + 0.3 * torch.sin(20 * (a * x + b * y) + 6 * c)
        pictures.append(wave.expand(3, -1, -1) * torch.rand(3, 1, 1, generator=generator))
    high = torch.stack(pictures) + 0.03 * torch.randn(count, 3, side, side, generator=generator)
    low = nn.functional.interpolate(high, scale_factor=0.25, mode="bicubic", antialias=True).clamp(0, 1)
    return Batch(low, high, high, low, torch.zeros(count))


def tiny_teacher(seed: int = 1) -> FlowTeacher:
    torch.manual_seed(seed)
    teacher = FlowTeacher(NETWORK)
    nn.init.normal_(teacher.tail.weight, std=0.05)
    return teacher


def tiny_unet() -> GuidedTeacher:
    torch.manual_seed(1)
    network = GuidedUNet(
        GuidedUNetConfig(channels=32, multipliers=(1, 1), attention_factors=(2,), head_channels=32)
    )
    nn.init.normal_(network.out[2].weight, std=0.02)
    return GuidedTeacher(network)


def train(stage: Stage, steps: int, rate: float = 2e-3, count: int = 4) -> list[dict[str, float]]:
    """The bare loop on one batch."""
    batch, learners = waves(count), stage.learners()
    optimizers = [torch.optim.Adam(learner.parameters, lr=rate, betas=learner.betas) for learner in learners]
    found = []
    for step in range(steps):
        losses = stage.losses(batch, Generator().manual_seed(step))
        assert losses.of.keys() == {learner.name for learner in learners}
        for learner, optimizer in zip(learners, optimizers, strict=True):
            optimizer.zero_grad()
            last = learner is learners[-1]
            losses.of[learner.name].backward(inputs=list(learner.parameters), retain_graph=not last)
        for optimizer in optimizers:
            optimizer.step()
        found.append({name: value.item() for name, value in {**losses.of, **losses.terms}.items()})
    return found


def test_a_teacher_learns_the_flow() -> None:
    losses = train(TeacherStage(FlowTeacher(NETWORK)), 30)
    assert losses[-1]["teacher"] < 0.8 * losses[0]["teacher"]


def test_a_teacher_on_a_student_learns_the_flow_alone(tmp_path: Path) -> None:
    start = tmp_path / "start.safetensors"
    save_student(tiny_network(), start)
    settings = TeacherSettings(NETWORK)
    stage = settings.make(Recipe("teacher", 1, 4, 32, 1e-3, settings, start=start), StageResources())
    before = copy.deepcopy(stage.teacher.state_dict())
    train(stage, 2)
    changed = {
        name.partition(".")[0]
        for name, value in stage.teacher.state_dict().items()
        if not torch.equal(value, before[name])
    }
    assert changed == {"head", "state", "blocks", "tail"}


def test_the_sheet_of_a_teacher_begins_with_the_faithful_picture() -> None:
    teacher, student, batch = FlowTeacher(NETWORK), tiny_network(), waves()
    teacher.adopt(student)
    with torch.no_grad():
        picture = TeacherStage(teacher).enlarge(teacher, batch, 0.0, Generator().manual_seed(0))
        painter = EncodedBatch(student, batch.low_res, torch.zeros(4, 48, 8, 8))
        torch.testing.assert_close(picture, painter.faithful() / 2 + 0.5, atol=1e-3, rtol=0)


def test_a_saved_teacher_is_the_same_and_frozen(tmp_path: Path) -> None:
    teacher, path = tiny_teacher(), tmp_path / "teacher.safetensors"
    save_teacher(teacher, path)
    loaded = load_teacher(path)
    assert isinstance(loaded, FlowTeacher) and loaded.config == NETWORK
    assert not any(p.requires_grad for p in loaded.parameters())
    batch, time = waves(), torch.full((4,), 0.3)
    with torch.no_grad():
        ours, theirs = (Flow(t, batch.low_res).velocity(batch.high_res, time) for t in (teacher, loaded))
    torch.testing.assert_close(ours, theirs)


def test_what_is_no_teacher_is_named(tmp_path: Path) -> None:
    save_student(tiny_network(), tmp_path / "student.safetensors")
    with pytest.raises(BadCheckpoint, match=r"holds no teacher: it is .* Train one with the recipe"):
        load_teacher(tmp_path / "student.safetensors")


def test_a_student_of_oftsr_learns_to_agree_with_the_flow() -> None:
    losses = train(Distilled(tiny_network(), FlowTeacher(NETWORK), DistilledSettings()), 40)
    first, last = (sum(found["trajectory"] for found in part) for part in (losses[:5], losses[-5:]))
    assert last < 0.8 * first


def test_the_faithful_end_does_not_move_unless_a_boundary_holds_it() -> None:
    for weights, moves in ((FlowWeights(), False), (FlowWeights(boundary=0.1), True)):
        student = tiny_network()
        before = copy.deepcopy(student.encode.faithful.state_dict())
        losses = train(Distilled(student, tiny_teacher(), DistilledSettings(weights)), 2)
        moved = any(not torch.equal(v, before[k]) for k, v in student.encode.faithful.state_dict().items())
        assert moved is moves
        assert ("boundary" in losses[0]) is moves


@pytest.mark.parametrize("make_teacher", [tiny_teacher, tiny_unet])
def test_all_terms_together_move_their_own_networks(make_teacher) -> None:
    teacher, student = make_teacher(), tiny_network()
    stage = Distilled(student, teacher, DistilledSettings(TADSR, teacher_steps=1))
    assert [learner.name for learner in stage.learners()] == ["student", "feature_critic", "score_critic"]
    before = copy.deepcopy(teacher.state_dict())
    losses = train(stage, 16, count=2)
    assert losses[-1].keys() == {
        "student", "feature_critic", "score_critic", "trajectory", "alignment", "regression",
        "high_frequency", "adversarial", "score", "blurred",
    }  # fmt: skip
    assert all(torch.equal(value, before[name]) for name, value in teacher.state_dict().items())
    for name in ("regression", "feature_critic", "score_critic"):
        # Noise and times differ from step to step.
        assert sum(found[name] for found in losses[-4:]) / 4 < losses[0][name], name
    assert losses[0]["score"] < 1e-9  # a critic that has learnt nothing agrees with the teacher
    assert losses[-1]["score"] > 1e-6


def test_terms_but_oftsrs_count_in_proportion_to_realism(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "converters.training.stages.distilled.draw_time",
        lambda count, generator, last: torch.full((count,), 0.2),
    )
    stage = Distilled(tiny_network(), tiny_teacher(), DistilledSettings(FlowWeights(regression=2)))
    losses = stage.losses(waves(), Generator().manual_seed(0))
    terms = {name: value.item() for name, value in losses.terms.items()}
    expected = terms["trajectory"] + 0.01 * terms["alignment"] + 2 * 0.25 * terms["regression"]
    assert losses.of["student"].item() == pytest.approx(expected, rel=1e-5)


def test_a_perceptual_weight_needs_vgg_and_adds_its_term(tmp_path: Path, data_folder: Path) -> None:
    settings = DistilledSettings(FlowWeights(perceptual=2))
    recipe = recipe_with(settings, tmp_path)
    with pytest.raises(CannotTrain, match="needs LPIPS-VGG weights: set VERNIER_DATA or --perceptual"):
        settings.make(recipe, StageResources())
    stage = settings.make(recipe, StageResources(data_folder / "weights/vgg16_lpips.safetensors"))
    assert stage.losses(waves(2, 48), Generator().manual_seed(0)).terms["perceptual"].item() > 0


def recipe_with(settings: DistilledSettings, folder: Path) -> Recipe:
    save_student(tiny_network(), folder / "start.safetensors")
    save_teacher(tiny_teacher(), folder / "teacher.safetensors")
    return Recipe(
        "distilled", 1, 4, 32, 1e-3, settings,
        start=folder / "start.safetensors", teacher=folder / "teacher.safetensors", student=TINY,
    )  # fmt: skip


def test_what_is_missing_is_asked_for(tmp_path: Path) -> None:
    settings = DistilledSettings()
    recipe = recipe_with(settings, tmp_path)
    assert (
        load_student(tmp_path / "start.safetensors").config
        == settings.make(recipe, StageResources()).student.config
    )
    with pytest.raises(CannotTrain, match="needs a teacher: train one by the recipe 'teacher'"):
        settings.make(replace(recipe, teacher=None), StageResources())
    with pytest.raises(CannotTrain, match="starts from a faithful student: name its weights with --start"):
        settings.make(replace(recipe, start=None), StageResources())


@pytest.mark.parametrize(
    ("name", "weights"), [("oftsr", FlowWeights()), ("oftsr+tad_sr", TAD_SR), ("oftsr+tad_sr+tadsr", TADSR)]
)
def test_the_recipes_name_the_weights_of_the_papers(name: str, weights: FlowWeights) -> None:
    recipe = load_recipe(RECIPES / f"{name}.toml")
    assert recipe.settings == DistilledSettings(weights)
    teacher = load_recipe(RECIPES / "teacher.toml")
    assert teacher.settings == TeacherSettings(FlowTeacherConfig())
    assert (recipe.batch, recipe.crop, recipe.degradation) == (
        teacher.batch,
        teacher.crop,
        teacher.degradation,
    )
