"""Stage `cleaner`: the cleaner of the student of two ends learns the photo without damage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from torch import Generator

from converters.data.crops import Batch
from converters.errors import CannotTrain
from converters.networks.blend import WholeCleanup
from converters.networks.span_student import SpanStudent, SpanStudentConfig
from converters.training.objectives.pixel import l1
from converters.training.precision import half_precision
from converters.training.recipe import Recipe
from converters.training.stage import Learner, Losses, StageResources
from converters.training.stages.span_student import SpanStudentStage, open_span_student


@dataclass(frozen=True)
class CleanerSettings:
    """The fields of a recipe that only this stage has."""

    painter: SpanStudentConfig = field(default_factory=SpanStudentConfig)

    def make(self, recipe: Recipe, resources: StageResources) -> CleanerStage:
        """See `StageSettings.make`: starts from a student with cleanup, a result of stage `restorer`."""
        return CleanerStage(open_span_student(recipe, self.painter))


class CleanerStage(SpanStudentStage):
    """L1 to the undamaged low-res picture, so what can not be known comes out smooth.

    The strength of the damage is not told, and has to be seen. SPAN, the painter and the restorer are frozen;
    train the restorer again afterwards, on the pictures of this cleaner.
    """

    def __init__(self, student: SpanStudent) -> None:
        super().__init__(student)
        if student.cleaning is None:
            raise CannotTrain("The student has no cleaner: the stage `restorer` gives it one.")
        student.requires_grad_(False)
        self._clean: WholeCleanup = student.cleaning.clean
        self._clean.requires_grad_(True)

    def learners(self) -> Sequence[Learner]:
        """The cleaner."""
        return [Learner("student", self.student, list(self._clean.parameters()))]

    def losses(self, batch: Batch, generator: Generator) -> Losses:
        """See `Stage.losses`."""
        with half_precision(batch.low_res.device):
            cleaned = self._clean.cleaner(batch.low_res, self._clean.everything)
        return Losses({"student": l1(cleaned.float(), batch.clean).mean()})
