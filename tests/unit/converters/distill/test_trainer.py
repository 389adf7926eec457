"""The training loop: exact resume, protection of the faithful end, and honest failures."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file
from torch import Generator, Tensor, nn

from converters.checkpoints.vernier import load_student, save_student
from converters.distill import stages
from converters.distill.photos import Batch
from converters.distill.recipe import Recipe
from converters.distill.trainer import CHECKPOINT, LOG, STUDENT, Trainer, TrainingDiverged
from tests.students import TINY, tiny_network

FAITHFUL = Recipe(
    "faithful", steps=6, batch=2, crop=32, learning_rate=1e-3, warm_up=2, save_every=2, student=TINY
)

Make = Callable[..., Trainer]


class StandIn(nn.Module):
    """A perceptual loss without VGG: the difference of horizontal slopes."""

    def __init__(self, weights: Path) -> None:
        super().__init__()

    def forward(self, ours: Tensor, target: Tensor, *, smooth: bool) -> Tensor:
        return (ours.diff(dim=-1) - target.diff(dim=-1)).abs().mean(dim=(1, 2, 3))


@pytest.fixture
def realistic(tmp_path: Path) -> Recipe:
    start = tmp_path / "start.safetensors"
    save_student(tiny_network(), start)
    return replace(FAITHFUL, stage="realistic", start=start)


@pytest.fixture
def make(photos: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    """A trainer in a folder, with the stand-in for LPIPS-VGG unless other weights are given."""

    def build(recipe: Recipe, run: Path, vgg: Path | None = None) -> Trainer:
        if vgg is None:
            monkeypatch.setattr(stages, "PerceptualLoss", StandIn)
        return Trainer(recipe, photos, run, vgg or Path("stand-in"))

    return build


def interrupt_after(trainer: Trainer, step: int) -> None:
    """Let the person press Ctrl-C before the batch of `step` arrives."""
    whole = trainer.photos.batches

    def batches(first: int, last: int) -> Iterator[Batch]:
        yield from whole(first, min(step, last))
        raise KeyboardInterrupt

    trainer.photos.batches = batches  # type: ignore[method-assign]


def checkpoint_of(run: Path) -> dict[str, Any]:
    return torch.load(run / CHECKPOINT, weights_only=True)


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
    assert_same(load_file(folder / "broken" / STUDENT), load_file(folder / "whole" / STUDENT))


def test_a_resumed_faithful_run_equals_the_uninterrupted_one(make: Make, tmp_path: Path) -> None:
    assert_resume_is_exact(lambda run: make(FAITHFUL, run), tmp_path)
    trained = load_student(tmp_path / "whole" / STUDENT)
    assert trained.config == TINY


def test_a_resumed_realistic_run_equals_the_uninterrupted_one(
    make: Make, realistic: Recipe, tmp_path: Path
) -> None:
    assert_resume_is_exact(lambda run: make(realistic, run), tmp_path)


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
    faithful = {name for name in before if name.startswith(("encode.", "render.faithful."))}
    assert faithful
    for name in before:
        assert torch.equal(before[name], after[name]) == (name in faithful), name


def test_the_faithful_stage_leaves_the_detail_branch_as_it_was(make: Make, tmp_path: Path) -> None:
    trainer = make(FAITHFUL, tmp_path / "run")
    before = [parameter.clone() for parameter in trainer.student.realistic_parameters()]
    trainer.run()
    for old, new in zip(before, trainer.student.realistic_parameters(), strict=True):
        assert torch.equal(old, new)


def test_training_lowers_the_loss_and_logs_it(make: Make, tmp_path: Path) -> None:
    recipe = replace(FAITHFUL, steps=80, learning_rate=3e-3, batch=4)
    trainer = make(recipe, tmp_path / "run")
    batch = trainer.photos.batch(1000)
    before, _, _ = trainer.stage.losses(batch, Generator())
    trainer.run()
    after, _, _ = trainer.stage.losses(batch, Generator())
    assert after < 0.9 * before
    rows = [line.split(",") for line in (tmp_path / "run" / LOG).read_text().splitlines()]
    assert [row[0] for row in rows] == ["20", "40", "60", "80"]
    values = [float(row[1].removeprefix("l1=")) for row in rows]
    assert all(math.isfinite(value) for value in values)


def test_the_rate_warms_up_and_falls_as_a_cosine(make: Make, tmp_path: Path) -> None:
    trainer = make(replace(FAITHFUL, steps=8, warm_up=4), tmp_path / "run")
    rates = []
    descend = trainer.optimizer.step
    trainer.optimizer.step = lambda: (  # type: ignore[method-assign]
        rates.append(trainer.optimizer.param_groups[0]["lr"]),
        descend(),
    )
    trainer.run()
    half_cosine = [0.5 + 0.5 * math.cos(math.pi * step / 8) for step in range(8)]
    warm = [0.25, 0.5, 0.75, 1, 1, 1, 1, 1]
    assert rates == pytest.approx([1e-3 * w * c for w, c in zip(warm, half_cosine, strict=True)])


def test_the_average_follows_the_student(make: Make, tmp_path: Path) -> None:
    trainer = make(replace(FAITHFUL, steps=1), tmp_path / "run")
    start = [p.clone() for p in trainer.student.faithful_parameters()]
    trainer.run()
    # In the first step the decay is (1 + 0) / (10 + 0).
    for old, new, mean in zip(
        start, trainer.student.faithful_parameters(), trainer.average.faithful_parameters(), strict=True
    ):
        torch.testing.assert_close(mean, 0.1 * old + 0.9 * new)


def test_a_loss_that_is_no_number_stops_the_run_and_keeps_the_checkpoint(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer = make(FAITHFUL, tmp_path / "run")
    good = trainer.stage.losses

    def losses(batch: Batch, generator: Generator) -> Any:
        loss, critic_loss, terms = good(batch, generator)
        return (loss * math.nan if trainer.step == 3 else loss), critic_loss, terms

    monkeypatch.setattr(trainer.stage, "losses", losses)
    with pytest.raises(TrainingDiverged, match=r"became nan at step 3\. Lower learning_rate"):
        trainer.run()
    state = checkpoint_of(tmp_path / "run")
    assert state["step"] == 2
    assert all(value.isfinite().all() for value in state["student"].values())


def test_resuming_nothing_or_another_network_is_refused(make: Make, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"checkpoint\.pt can not be resumed"):
        make(FAITHFUL, tmp_path / "new").resume()
    make(FAITHFUL, tmp_path / "run").run()
    wider = replace(FAITHFUL, student=replace(TINY, channels=12), seed=1)
    with pytest.raises(ValueError, match=r"can not be resumed .* other values of seed, student"):
        make(wider, tmp_path / "run").resume()


@pytest.mark.parametrize("content", [b"", b"rubbish", b"PK\x03\x04 cut short"])
def test_a_damaged_checkpoint_is_a_sentence(make: Make, tmp_path: Path, content: bytes) -> None:
    trainer = make(FAITHFUL, tmp_path / "run")
    (tmp_path / "run" / CHECKPOINT).write_bytes(content)
    with pytest.raises(ValueError, match=r"checkpoint\.pt can not be resumed"):
        trainer.resume()


def test_starting_weights_of_another_size_are_refused(make: Make, realistic: Recipe, tmp_path: Path) -> None:
    wider = replace(realistic, student=replace(TINY, channels=12))
    with pytest.raises(ValueError, match=r"start\.safetensors holds a student of another size"):
        make(wider, tmp_path / "run")


def test_resuming_needs_no_starting_weights(make: Make, realistic: Recipe, tmp_path: Path) -> None:
    make(realistic, tmp_path / "run").run()
    again = make(replace(realistic, start=None), tmp_path / "run")
    again.resume()
    assert again.step == realistic.steps


def test_the_log_says_each_step_once_after_a_kill(make: Make, tmp_path: Path) -> None:
    recipe = replace(FAITHFUL, steps=60, save_every=30)
    killed = make(recipe, tmp_path / "run")
    interrupt_after(killed, 50)
    with pytest.raises(KeyboardInterrupt):
        killed.run()
    with (tmp_path / "run" / LOG).open("a") as file:
        file.write("4")  # cut short
    resumed = make(recipe, tmp_path / "run")
    resumed.resume()
    resumed.run()
    lines = (tmp_path / "run" / LOG).read_text().splitlines()
    assert [line.split(",")[0] for line in lines] == ["20", "40", "60"]


def test_the_realistic_stage_says_what_it_lacks(photos: Path, realistic: Recipe, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="needs LPIPS-VGG weights"):
        Trainer(realistic, photos, tmp_path / "run")
    with pytest.raises(ValueError, match="starts from a faithful student"):
        Trainer(replace(realistic, start=None), photos, tmp_path / "run")
