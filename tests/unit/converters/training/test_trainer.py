"""The training loop: exact resume, parts and processes, protection of the faithful end, honest failures."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file
from torch import Generator, Tensor, nn

from converters.checkpoints.vernier import load_student, save_student
from converters.data.crops import Batch, Crops
from converters.data.degradations.registry import DEGRADATIONS
from converters.data.photos import pack_photos
from converters.errors import CannotTrain
from converters.networks.flow_teacher import FlowTeacher, FlowTeacherConfig
from converters.training.checkpoint_file import read_checkpoint
from converters.training.process_group import Processes
from converters.training.recipe import Recipe, StageSettings
from converters.training.stage import Learner, Losses, StageResources
from converters.training.stages import realistic as realistic_module
from converters.training.stages.cleanup import Cleanup, CleanupSettings
from converters.training.stages.distilled import DistilledSettings, FlowWeights
from converters.training.stages.faithful import Faithful, FaithfulSettings
from converters.training.stages.realistic import RealisticSettings, Weights
from converters.training.stages.teacher import TeacherSettings
from converters.training.teachers.files import save_teacher
from converters.training.trainer import CHECKPOINT, LOG, Trainer, TrainingDiverged
from tests.students import TINY, tiny_network

STUDENT = "student.safetensors"
FAITHFUL = Recipe(
    "faithful",
    steps=6,
    batch=2,
    crop=32,
    learning_rate=1e-3,
    settings=FaithfulSettings(),
    warm_up=2,
    save_every=2,
    keep_every=0,
    sheet_every=0,
    student=TINY,
)

TEACHER = FlowTeacherConfig(TINY.channels, TINY.encode_blocks, flow_blocks=1)
TAD_SR = FlowWeights(regression=1, high_frequency=1, adversarial=0.02)

FAITHFUL_PARTS = ("encode.faithful.", "encode.residual.")

Make = Callable[..., Trainer]


class StandIn(nn.Module):
    """For VGG16: its features are horizontal slopes, thrice."""

    feature_channels = (3, 3, 3)

    def __init__(self, weights: Path) -> None:
        super().__init__()

    def features(self, image: Tensor, blocks: int | None) -> list[Tensor]:
        return [image.diff(dim=-1)] * 3

    def distance(self, ours: list[Tensor], theirs: list[Tensor]) -> Tensor:
        return (ours[0] - theirs[0]).abs().mean(dim=(1, 2, 3))


@pytest.fixture
def realistic(tmp_path: Path) -> Recipe:
    start = tmp_path / "start.safetensors"
    save_student(tiny_network(), start)
    return replace(FAITHFUL, stage="realistic", settings=RealisticSettings(), start=start)


def with_weights(recipe: Recipe, **weights: float) -> Recipe:
    return replace(recipe, settings=RealisticSettings(Weights(**weights)))


@pytest.fixture
def make(photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """A trainer in a folder, with the stand-in for LPIPS-VGG unless other weights are given."""

    def build(recipe: Recipe, run: Path, vgg: Path | None = None) -> Trainer:
        if vgg is None:
            monkeypatch.setattr(realistic_module, "LpipsVgg", StandIn)
        torch.manual_seed(recipe.seed)
        begun = (run / CHECKPOINT).exists()
        stage = recipe.settings.make(recipe, StageResources(vgg or Path("stand-in"), begun))
        packed = pack_photos(photos, tmp_path / "cache", recipe.crop)
        degradation = DEGRADATIONS[recipe.degradation](recipe.student.scale)
        crops = Crops(packed, degradation, recipe.crop, recipe.batch, recipe.seed)
        return Trainer(recipe, stage, crops, run, workers=0)

    return build


def interrupt_after(trainer: Trainer, step: int) -> None:
    """Let the person press Ctrl-C before the batch of `step` arrives."""
    whole = trainer.crops.batches

    def batches(first: int, last: int, *others: Any) -> Iterator[Batch]:
        yield from whole(first, min(step, last), *others)
        raise KeyboardInterrupt

    trainer.crops.batches = batches  # type: ignore[method-assign]


def checkpoint_of(run: Path) -> dict[str, Any]:
    return read_checkpoint(run / CHECKPOINT)


def assert_same(ours: Any, theirs: Any, where: str = "") -> None:
    """Equal to the last bit, whatever is nested in it."""
    if isinstance(ours, Tensor):
        assert torch.equal(ours, theirs), where
    elif isinstance(ours, dict):
        assert ours.keys() == theirs.keys(), where
        for key in ours:
            assert_same(ours[key], theirs[key], f"{where}.{key}")
    elif isinstance(ours, list):
        assert len(ours) == len(theirs), where
        for index, (a, b) in enumerate(zip(ours, theirs, strict=True)):
            assert_same(a, b, f"{where}[{index}]")
    else:
        assert ours == theirs, where


def assert_resume_is_exact(make: Callable[[Path], Trainer], folder: Path) -> None:
    make(folder / "whole").run()
    broken = make(folder / "broken")
    interrupt_after(broken, 3)
    with pytest.raises(KeyboardInterrupt):
        broken.run()
    assert checkpoint_of(folder / "broken")["step"] == 2
    resumed = make(folder / "broken")
    resumed.resume()
    assert resumed.step == 2
    resumed.run()
    assert_same(checkpoint_of(folder / "broken"), checkpoint_of(folder / "whole"))
    assert_same(
        load_file(folder / "broken" / resumed.result.name), load_file(folder / "whole" / resumed.result.name)
    )


def test_a_resumed_faithful_run_equals_the_uninterrupted_one(make: Make, tmp_path: Path) -> None:
    assert_resume_is_exact(lambda run: make(FAITHFUL, run), tmp_path)
    trained = load_student(tmp_path / "whole" / STUDENT)
    assert trained.config == TINY


def test_a_resumed_realistic_run_equals_the_uninterrupted_one(
    make: Make, realistic: Recipe, tmp_path: Path
) -> None:
    judged_twice = with_weights(realistic, projected=0.04)
    assert_resume_is_exact(lambda run: make(judged_twice, run), tmp_path)


@pytest.mark.parametrize(
    "settings",
    [
        TeacherSettings(TEACHER),
        DistilledSettings(),
        DistilledSettings(TAD_SR, teacher_steps=1),
        DistilledSettings(replace(TAD_SR, score=1, blurred=1), teacher_steps=1),
    ],
    ids=["teacher", "oftsr", "oftsr+tad_sr", "oftsr+tad_sr+tadsr"],
)
def test_so_do_teachers_and_students_of_flows(settings: StageSettings, make: Make, tmp_path: Path) -> None:
    start, teacher = tmp_path / "start.safetensors", tmp_path / "teacher.safetensors"
    save_student(tiny_network(), start)
    save_teacher(FlowTeacher(TEACHER), teacher)
    recipe = replace(FAITHFUL, steps=4, sheet_every=4, settings=settings, start=start, teacher=teacher)
    assert_resume_is_exact(lambda run: make(recipe, run), tmp_path)
    assert (tmp_path / "broken/sheets/0000004.png").is_file()


def test_so_does_one_with_vgg(make: Make, realistic: Recipe, tmp_path: Path, data_folder: Path) -> None:
    vgg = data_folder / "weights/vgg16_lpips.safetensors"
    assert_resume_is_exact(lambda run: make(realistic, run, vgg), tmp_path)


def test_an_unfinished_save_does_no_harm(make: Make, tmp_path: Path) -> None:
    run = tmp_path / "run"
    trainer = make(FAITHFUL, run)
    trainer.run()
    for name in (CHECKPOINT, STUDENT):
        (run / (name + ".partial")).write_bytes(b"cut short")
    again = make(FAITHFUL, run)
    again.resume()
    assert again.step == FAITHFUL.steps


def test_the_realistic_stage_leaves_the_faithful_end_as_it_was(
    make: Make, realistic: Recipe, tmp_path: Path
) -> None:
    before = tiny_network().state_dict()
    after = load_student(make(realistic, tmp_path / "run").run()).state_dict()
    faithful = {name for name in before if name.startswith(FAITHFUL_PARTS)}
    assert faithful
    for name in before:
        if name.startswith("render.bicubic."):
            continue
        assert torch.equal(before[name], after[name]) == (name in faithful), name


@pytest.mark.parametrize(("degradation", "moved"), [("damaged", True), ("bicubic", False)])
def test_the_realistic_stage_learns_of_cleanup_where_there_is_damage(
    degradation: str, moved: bool, make: Make, realistic: Recipe, tmp_path: Path
) -> None:
    recipe = replace(realistic, degradation=degradation, student=replace(TINY, clean_blocks=1))
    trainer = make(recipe, tmp_path / "run")
    cleaner = [parameter.clone() for parameter in trainer.stage.result.cleaning_parameters()]
    student = load_student(trainer.run())
    assert bool(student.render.blocks[0].further[0].weight.any()) == moved
    assert all(map(torch.equal, cleaner, student.cleaning_parameters()))


@pytest.fixture
def cleanup(tmp_path: Path) -> Recipe:
    start = tmp_path / "start.safetensors"
    save_student(tiny_network(), start)
    return replace(
        FAITHFUL,
        stage="cleanup",
        settings=CleanupSettings(),
        degradation="damaged",
        student=replace(TINY, clean_blocks=1),
        start=start,
    )


def test_the_cleanup_stage_moves_the_cleaner_alone(make: Make, cleanup: Recipe, tmp_path: Path) -> None:
    before = tiny_network().state_dict()
    after = load_student(make(cleanup, tmp_path / "run").run()).state_dict()
    added = after.keys() - before.keys()
    told = {name for name in added if ".further." in name}
    assert told and not any(after[name].any() for name in told)
    assert all(name.startswith("clean.") for name in added - told - {"render.freedom"})
    assert_same(before, {name: after[name] for name in before})
    assert after["clean.tail.weight"].any()


def test_the_cleanup_stage_removes_damage(make: Make, cleanup: Recipe, tmp_path: Path) -> None:
    trainer = make(replace(cleanup, steps=60, learning_rate=3e-3, batch=4), tmp_path / "run")
    assert isinstance(trainer.stage, Cleanup)
    batch = trainer.crops.batch(1000)
    before = trainer.stage.losses(batch, Generator()).terms
    trainer.run()
    after = trainer.stage.losses(batch, Generator()).terms
    assert before.keys() == after.keys() == {"low_res", "faithful"}
    assert after["low_res"] < 0.95 * before["low_res"]
    assert after["faithful"] < before["faithful"]


def test_a_cleaner_that_begins_cleans_nothing(make: Make, cleanup: Recipe, tmp_path: Path) -> None:
    trainer = make(cleanup, tmp_path / "run")
    batch = trainer.crops.batch(0)
    grown, plain = trainer.stage.result, tiny_network()
    assert isinstance(trainer.stage, Cleanup)
    ours, theirs = (
        trainer.stage.enlarge(network, batch, 0.0, Generator().manual_seed(0)) for network in (grown, plain)
    )
    torch.testing.assert_close(ours, theirs)


def test_without_an_adversarial_weight_no_critic_is_trained(
    make: Make, realistic: Recipe, tmp_path: Path
) -> None:
    trainer = make(with_weights(realistic, adversarial=0), tmp_path / "run")
    assert [learner.name for learner in trainer.updates.learners] == ["student"]
    losses = trainer.stage.losses(trainer.crops.batch(0), torch.Generator().manual_seed(0))
    assert set(losses.of) == {"student"} and "adversarial" not in losses.terms


def test_the_faithful_stage_leaves_the_detail_branch_as_it_was(make: Make, tmp_path: Path) -> None:
    trainer = make(FAITHFUL, tmp_path / "run")
    assert isinstance(trainer.stage, Faithful)
    student = trainer.stage.student
    before = [parameter.clone() for parameter in student.realistic_parameters()]
    trainer.run()
    for old, new in zip(before, student.realistic_parameters(), strict=True):
        assert torch.equal(old, new)


def test_training_lowers_the_loss_and_logs_it(make: Make, tmp_path: Path) -> None:
    recipe = replace(FAITHFUL, steps=80, learning_rate=3e-3, batch=4)
    trainer = make(recipe, tmp_path / "run")
    batch = trainer.crops.batch(1000)
    before = trainer.stage.losses(batch, Generator()).of["student"]
    trainer.run()
    after = trainer.stage.losses(batch, Generator()).of["student"]
    assert after < 0.9 * before
    header, *rows = [line.split(",") for line in (tmp_path / "run" / LOG).read_text().splitlines()]
    assert header == ["step", "learning_rate", "student"]
    assert [row[0] for row in rows] == ["20", "40", "60", "80"]
    assert all(0 < float(row[2]) < 1 for row in rows)


def test_the_rate_warms_up_and_falls_as_a_cosine(make: Make, tmp_path: Path) -> None:
    trainer = make(replace(FAITHFUL, steps=8, warm_up=4), tmp_path / "run")
    rates = []
    (optimizer,) = trainer.updates.optimizers.values()
    descend = optimizer.step
    optimizer.step = lambda: (  # type: ignore[method-assign]
        rates.append(optimizer.param_groups[0]["lr"]),
        descend(),
    )
    trainer.run()
    half_cosine = [0.5 + 0.5 * math.cos(math.pi * step / 8) for step in range(8)]
    warm = [0.25, 0.5, 0.75, 1, 1, 1, 1, 1]
    assert rates == pytest.approx([1e-3 * w * c for w, c in zip(warm, half_cosine, strict=True)])


def test_the_average_follows_the_student(make: Make, tmp_path: Path) -> None:
    trainer = make(replace(FAITHFUL, steps=1), tmp_path / "run")
    (learner,) = trainer.updates.learners
    start = [p.clone() for p in learner.parameters]
    trainer.run()
    # In the first step the decay is (1 + 0) / (10 + 0).
    means = trainer.updates.average.faithful_parameters()
    for old, new, mean in zip(start, learner.parameters, means, strict=True):
        torch.testing.assert_close(mean, 0.1 * old + 0.9 * new)


def test_parts_change_the_result_by_rounding_only(make: Make, tmp_path: Path) -> None:
    """Where nothing is drawn by chance; with one process this is gradient accumulation."""
    recipe = replace(FAITHFUL, batch=4, steps=3)
    whole = load_file(make(recipe, tmp_path / "whole").run())
    parts = load_file(make(replace(recipe, parts=4), tmp_path / "parts").run())
    for name, value in whole.items():
        torch.testing.assert_close(parts[name], value, atol=2e-3, rtol=0.0)


@pytest.mark.parametrize(
    ("weights", "critic_name"),
    [({}, "critic"), ({"adversarial": 0, "projected": 0.04}, "projected")],
)
def test_a_loss_moves_its_own_learner_only(
    weights: dict[str, float], critic_name: str, make: Make, realistic: Recipe, tmp_path: Path
) -> None:
    """Though both graphs share the student's answer, and nobody freezes anybody."""
    trainer = make(with_weights(realistic, **weights), tmp_path / "run")
    whole = trainer.stage.losses

    def losses_of(*names: str) -> Callable[[Batch, Generator], Losses]:
        def losses(batch: Batch, generator: Generator) -> Losses:
            of = whole(batch, generator).of
            return Losses({name: of[name] for name in names})

        return losses

    student, critic = trainer.updates.learners
    for name, moves, rests in (("student", student, critic), (critic_name, critic, student)):
        trainer.stage.losses = losses_of(name)  # type: ignore[method-assign]
        before = {learner.name: [p.clone() for p in learner.parameters] for learner in (moves, rests)}
        trainer.updates.update(0, trainer.crops.batch(0), 0.5)
        assert changed(before[moves.name], moves)
        assert not changed(before[rests.name], rests)


def changed(before: list[Tensor], learner: Learner) -> bool:
    return any(not torch.equal(a, b) for a, b in zip(before, learner.parameters, strict=True))


def test_learners_have_rates_of_their_own(make: Make, realistic: Recipe, tmp_path: Path) -> None:
    trainer = make(realistic, tmp_path / "run")
    _, critic = trainer.updates.learners
    trainer.updates.learners[1] = replace(critic, learning_rate=1e-5)
    trainer.updates.update(0, trainer.crops.batch(0), 0.5)
    rates = [trainer.updates.optimizers[name].param_groups[0]["lr"] for name in ("student", "critic")]
    assert rates == pytest.approx([0.5e-3, 0.5e-5])


@pytest.mark.parametrize("which", ["loss", "gradient"])
def test_what_is_no_number_stops_the_run_and_keeps_the_checkpoint(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, which: str
) -> None:
    trainer = make(FAITHFUL, tmp_path / "run")
    good = trainer.stage.losses

    def losses(batch: Batch, generator: Generator) -> Losses:
        loss = good(batch, generator).of["student"]
        if trainer.step == 3:
            loss = loss * math.nan if which == "loss" else (loss - loss.detach()).sqrt() + 1
        return Losses({"student": loss})

    monkeypatch.setattr(trainer.stage, "losses", losses)
    expected = {"loss": "The loss of the student became nan", "gradient": "A gradient became infinite"}
    with pytest.raises(TrainingDiverged, match=rf"{expected[which]}.* at step 3\. Lower learning_rate"):
        trainer.run()
    state = checkpoint_of(tmp_path / "run")
    assert state["step"] == 2
    assert all(value.isfinite().all() for value in state["networks"]["student"].values())


def test_resuming_nothing_or_another_network_is_refused(make: Make, tmp_path: Path) -> None:
    with pytest.raises(CannotTrain, match=r"checkpoint\.pt can not be resumed"):
        make(FAITHFUL, tmp_path / "new").resume()
    make(FAITHFUL, tmp_path / "run").run()
    wider = replace(FAITHFUL, student=replace(TINY, channels=12), seed=1)
    with pytest.raises(CannotTrain, match=r"can not be resumed .* other values of seed, student"):
        make(wider, tmp_path / "run").resume()


@pytest.mark.parametrize("content", [b"", b"rubbish", b"PK\x03\x04 cut short"])
def test_a_damaged_checkpoint_is_a_sentence(make: Make, tmp_path: Path, content: bytes) -> None:
    trainer = make(FAITHFUL, tmp_path / "run")
    (tmp_path / "run" / CHECKPOINT).write_bytes(content)
    with pytest.raises(CannotTrain, match=r"checkpoint\.pt can not be resumed"):
        trainer.resume()


def test_starting_weights_of_another_size_are_refused(make: Make, realistic: Recipe, tmp_path: Path) -> None:
    wider = replace(realistic, student=replace(TINY, channels=12))
    with pytest.raises(CannotTrain, match=r"start\.safetensors holds a student of another size"):
        make(wider, tmp_path / "run")


def test_resuming_needs_no_starting_weights(make: Make, realistic: Recipe, tmp_path: Path) -> None:
    make(realistic, tmp_path / "run").run()
    again = make(replace(realistic, start=None), tmp_path / "run")
    again.resume()
    assert again.step == realistic.steps


def test_the_log_says_each_step_once_after_a_kill(make: Make, tmp_path: Path) -> None:
    """And the means between two rows survive: the checkpoint of step 30 lies between rows."""
    recipe = replace(FAITHFUL, steps=60, save_every=30)
    make(recipe, tmp_path / "whole").run()
    killed = make(recipe, tmp_path / "run")
    interrupt_after(killed, 50)
    with pytest.raises(KeyboardInterrupt):
        killed.run()
    with (tmp_path / "run" / LOG).open("a") as file:
        file.write("4")  # cut short
    resumed = make(recipe, tmp_path / "run")
    resumed.resume()
    resumed.run()
    assert (tmp_path / "run" / LOG).read_text() == (tmp_path / "whole" / LOG).read_text()


def test_snapshots_are_kept_under_their_numbers(make: Make, tmp_path: Path) -> None:
    run = tmp_path / "run"
    make(replace(FAITHFUL, keep_every=3), run).run()
    names = [f"student-{step:07d}.safetensors" for step in (3, 6)]
    assert sorted(path.name for path in (run / "snapshots").iterdir()) == names
    early, last = (load_file(run / "snapshots" / name) for name in names)
    assert_same(last, load_file(run / STUDENT))
    assert not torch.equal(early["encode.faithful.head.weight"], last["encode.faithful.head.weight"])


def test_sheets_show_the_slider_across(make: Make, realistic: Recipe, tmp_path: Path) -> None:
    run = tmp_path / "run"
    make(replace(realistic, sheet_every=4), run).run()
    assert sorted(path.name for path in (run / "sheets").iterdir()) == ["0000004.png", "0000006.png"]
    with Image.open(run / "sheets/0000004.png") as image:
        sheet = np.asarray(image).astype(int)
    crop, gap, heading, rows = 32, 4, 16, 6
    assert sheet.shape == (heading + rows * (crop + gap) - gap, 7 * (crop + gap) - gap, 3)
    columns = [sheet[heading:, i * (crop + gap) : i * (crop + gap) + crop] for i in range(7)]
    steps = [np.abs(b - a).mean() for a, b in pairwise(columns[1:6])]
    assert all(step > 0 for step in steps)
    assert np.abs(columns[6][:crop] - columns[0][:crop]).mean() > 1


def test_the_realistic_stage_says_what_it_lacks(realistic: Recipe) -> None:
    with pytest.raises(CannotTrain, match="needs LPIPS-VGG weights"):
        realistic.settings.make(realistic, StageResources())
    with pytest.raises(CannotTrain, match="starts from a faithful student"):
        realistic.settings.make(replace(realistic, start=None), StageResources(Path("vgg")))


def test_parts_must_fit_the_processes(make: Make, tmp_path: Path) -> None:
    trainer = make(FAITHFUL, tmp_path / "run")
    with pytest.raises(CannotTrain, match="make parts in the recipe a multiple of 2"):
        Trainer(FAITHFUL, trainer.stage, trainer.crops, tmp_path / "two", Processes(0, 2))
