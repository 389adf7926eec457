"""What the stages that train Vernier's own student share."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Generator, Tensor, nn

from converters.checkpoints.vernier import load_student, save_student
from converters.distill.crops import Batch
from converters.distill.recipe import Recipe
from converters.distill.stages.stage import Stage
from converters.networks.flow_student import FlowStudent
from desktop.engine.package.conditioning import realism_embedding


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
        count = len(batch.low_res)
        noise, embedding = noise_and_realism(network, batch.low_res, torch.full((count,), realism), generator)
        result: Tensor = network(batch.low_res, noise, embedding)
        return result


def open_student(recipe: Recipe) -> FlowStudent:
    """The student to begin from, new where the recipe names no start.

    Raises:
        ValueError: the start is of another size.
    """
    if recipe.start is None:
        return FlowStudent(recipe.student)
    student = load_student(recipe.start)
    if student.config != recipe.student:
        raise ValueError(
            f"{recipe.start} holds a student of another size than the recipe: {student.config}, not "
            f"{recipe.student}."
        )
    return student.train()


def noise_and_realism(
    student: FlowStudent, low_res: Tensor, realism: Tensor, generator: Generator
) -> tuple[Tensor, Tensor]:
    """The inputs of `render` beside features and pixels, for a realism (B,) on the CPU: two (B, C, h, w)."""
    count, size = len(low_res), low_res.shape[-2:]
    noise = torch.randn((count, student.config.noise_channels, *size), generator=generator)
    maps = np.broadcast_to(realism.numpy()[:, None, None], (count, *size)).astype(np.float32)
    embedding = torch.from_numpy(realism_embedding(maps))
    return noise.to(low_res.device), embedding.to(low_res.device)
