"""Stage `trunk`: the faithful end of the student of two ends learns the pictures of a better teacher."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from torch import Generator, Tensor

from converters.data.crops import Batch
from converters.networks.span_student import SpanStudent, SpanStudentConfig
from converters.training.objectives.pixel import l1
from converters.training.precision import half_precision
from converters.training.recipe import Recipe
from converters.training.stage import Learner, Losses, StageResources
from converters.training.stages.span_student import SpanStudentStage, open_span_student


@dataclass(frozen=True)
class TrunkSettings:
    """The fields of a recipe that only this stage has."""

    painter: SpanStudentConfig = field(default_factory=SpanStudentConfig)

    def make(self, recipe: Recipe, resources: StageResources) -> Trunk:
        """See `StageSettings.make`: starts from a student, or from published weights of SPAN for ncnn."""
        return Trunk(open_span_student(recipe, self.painter))


class Trunk(SpanStudentStage):
    """L1 to the target at realism 0. The painter does not learn, and is not run."""

    def __init__(self, student: SpanStudent) -> None:
        super().__init__(student)
        self.student.encode.trunk.requires_grad_(True)

    def learners(self) -> Sequence[Learner]:
        """SPAN."""
        return [Learner("student", self.student, list(self.student.encode.trunk.parameters()))]

    def losses(self, batch: Batch, generator: Generator) -> Losses:
        """See `Stage.losses`."""
        with half_precision(batch.low_res.device):
            phases: Tensor = self.student.encode.trunk.look(batch.low_res)[1]
        ours = self.student.render.finish(phases.float(), batch.low_res)
        return Losses({"student": l1(ours, batch.target).mean()})
