"""The base of the stages that train Vernier's own student."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch
from torch import Generator, Tensor, nn

from converters.checkpoints.vernier import load_student, save_student
from converters.data.crops import Batch
from converters.errors import CannotTrain
from converters.networks.flow_student import FlowStudent
from converters.training.noise import embedded, normal, sent
from converters.training.recipe import Recipe
from converters.training.stage import Stage


class StudentStage(Stage):
    """A stage whose result is the student."""

    def __init__(self, student: FlowStudent) -> None:
        super().__init__()
        self.student = student

    @property
    def result(self) -> FlowStudent:
        """The student."""
        return self.student

    def write(self, network: nn.Module, path: Path) -> None:
        """See `Stage.write`."""
        assert isinstance(network, FlowStudent)
        save_student(network, path)

    def enlarge(self, network: nn.Module, batch: Batch, realism: float, generator: Generator) -> Tensor:
        """See `Stage.enlarge`."""
        assert isinstance(network, FlowStudent)
        return enlarged(network, batch, torch.full((len(batch.cleanup),), realism), generator)[1]


def open_student(recipe: Recipe) -> FlowStudent:
    """The student at the start of training; untrained if the recipe names no start.

    A start without a cleaner gets an untrained one if the recipe has one.

    Raises:
        BadCheckpoint: the start can not be read.
        CannotTrain: its network has other sizes than the recipe says.
    """
    if recipe.start is None:
        return FlowStudent(recipe.student)
    student = load_student(recipe.start)
    config = student.config
    if (
        not config.clean_blocks
        and replace(config, clean_blocks=recipe.student.clean_blocks) == recipe.student
    ):
        grown = FlowStudent(recipe.student)
        grown.load_state_dict(grown.state_dict() | student.state_dict())
        return grown
    if config != recipe.student:
        raise CannotTrain(
            f"{recipe.start} holds a student of another size than the recipe: {config}, not {recipe.student}."
        )
    return student.train()


def noise_and_realism(
    student: FlowStudent, low_res: Tensor, realism: Tensor, generator: Generator
) -> tuple[Tensor, Tensor]:
    """The inputs `noise` and `realism` of `render` for a realism (B,): (B, C, h, w) each."""
    device, size = low_res.device, low_res.shape[-2:]
    noise = normal((len(low_res), student.config.shuffled_channels, *size), generator, device)
    return noise, embedded(sent(realism, device), size)


def enlarged(
    student: FlowStudent, batch: Batch, realism: Tensor, generator: Generator
) -> tuple[Tensor, Tensor]:
    """Enlarge a batch at a realism (B,), with as much cleanup as each picture has damage.

    Returns the low-res pictures, cleaned if the student has a cleaner, (B, 3, h, w), and the enlargements,
    (B, 3, H, W), not clipped.
    """
    low_res, cleanup = batch.low_res, None
    if student.clean is not None:
        low_res = cleaned(student, batch).float()
        cleanup = embedded(batch.cleanup, low_res.shape[-2:])
    noise, embedding = noise_and_realism(student, low_res, realism, generator)
    return low_res, student(low_res, noise, embedding, cleanup)


def cleaned(student: FlowStudent, batch: Batch) -> Tensor:
    """(B, 3, h, w): the low-res pictures of a batch, each with as much cleanup as it has damage."""
    assert student.clean is not None
    result: Tensor = student.clean(batch.low_res, embedded(batch.cleanup, batch.low_res.shape[-2:]))
    return result
