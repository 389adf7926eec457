"""Stage `faithful`: L1 on pixels at realism 0."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from torch import Generator

from converters.data.crops import Batch
from converters.training.objectives.pixel import l1
from converters.training.precision import half_precision
from converters.training.recipe import Recipe
from converters.training.stage import Learner, Losses, StageResources
from converters.training.stages.student import StudentStage, open_student


@dataclass(frozen=True)
class FaithfulSettings:
    """This stage has no fields of its own."""

    def make(self, recipe: Recipe, resources: StageResources) -> Faithful:
        """See `StageSettings.make`."""
        return Faithful(open_student(recipe))


class Faithful(StudentStage):
    """L1 to the target at realism 0. The detail branch has no effect there and is not run."""

    def learners(self) -> Sequence[Learner]:
        """The encoder and the faithful head."""
        return [Learner("student", self.student, self.student.faithful_parameters())]

    def losses(self, batch: Batch, generator: Generator) -> Losses:
        """See `Stage.losses`."""
        with half_precision(batch.low_res.device):
            residual = self.student.encode.faithful_residual(batch.low_res)
        ours = self.student.render.reconstruct(batch.low_res, residual.float())
        loss = l1(ours, batch.target).mean()
        return Losses({"student": loss})
