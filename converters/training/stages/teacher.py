"""Stage `teacher`: a flow from the noisy enlargement to the high-res picture (OFTSR, stage 1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import torch
from torch import Generator, Tensor, nn

from converters.checkpoints.vernier import load_student
from converters.data.crops import Batch
from converters.networks.flow_teacher import FlowTeacher, FlowTeacherConfig
from converters.training.noise import normal, sent
from converters.training.objectives.oftsr import Distance
from converters.training.objectives.pixel import l1
from converters.training.precision import half_precision
from converters.training.recipe import Recipe
from converters.training.stage import Learner, Losses, Stage, StageResources
from converters.training.teachers.files import save_teacher
from converters.training.teachers.flow import Flow, flow_matching, mean_endpoint, squared

DISTANCES: dict[str, Distance] = {"l1": l1, "squared": squared}
SHEET_STEPS = 8


@dataclass(frozen=True)
class TeacherSettings:
    """Sizes of the network, and the distance of velocities.

    With `squared` the network learns the mean velocity, which scores are computed from; with `l1` the median,
    as OFTSR.
    """

    network: FlowTeacherConfig = field(default_factory=FlowTeacherConfig)
    distance: Literal["l1", "squared"] = "squared"

    def make(self, recipe: Recipe, resources: StageResources) -> TeacherStage:
        """See `StageSettings.make`. `recipe.start`: a faithful student whose features the teacher uses."""
        teacher = FlowTeacher(self.network)
        if recipe.start is not None:
            teacher.adopt(load_student(recipe.start))
        return TeacherStage(teacher, DISTANCES[self.distance])


class TeacherStage(Stage):
    """Flow matching at uniform times."""

    result_name = "teacher.safetensors"

    def __init__(self, teacher: FlowTeacher, distance: Distance = squared) -> None:
        super().__init__()
        self.teacher, self._distance = teacher, distance

    @property
    def result(self) -> FlowTeacher:
        """The teacher."""
        return self.teacher

    def learners(self) -> Sequence[Learner]:
        """The teacher; parameters copied from a student are frozen."""
        return [Learner("teacher", self.teacher, [p for p in self.teacher.parameters() if p.requires_grad])]

    def losses(self, batch: Batch, generator: Generator) -> Losses:
        """See `Stage.losses`."""
        high = batch.high_res * 2 - 1
        noise = normal(high.shape, generator, high.device)
        time = sent(torch.rand(high.shape[0], generator=generator), high.device)
        with half_precision(high.device):
            flow = Flow(self.teacher, batch.low_res)
            loss = flow_matching(flow, flow.start(noise), high, time, self._distance).mean()
        return Losses({"teacher": loss})

    def write(self, network: nn.Module, path: Path) -> None:
        """See `Stage.write`."""
        assert isinstance(network, FlowTeacher)
        save_teacher(network, path)

    def enlarge(self, network: nn.Module, batch: Batch, realism: float, generator: Generator) -> Tensor:
        """The end of the mean velocity up to the time `realism`: the picture that a student learns."""
        assert isinstance(network, FlowTeacher)
        flow = Flow(network, batch.low_res)
        noise = normal(batch.high_res.shape, generator, batch.high_res.device)
        time = torch.full((len(noise),), realism, device=noise.device)
        return mean_endpoint(flow, flow.start(noise), time, SHEET_STEPS) / 2 + 0.5
