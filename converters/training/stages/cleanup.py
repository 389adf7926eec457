"""Stage `cleanup`: the cleaner, which removes noise and compression from low-res pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from torch import Generator

from converters.data.crops import Batch
from converters.errors import CannotTrain
from converters.networks.flow_student import FlowStudent
from converters.training.objectives.pixel import l1
from converters.training.precision import half_precision
from converters.training.recipe import Recipe
from converters.training.stage import Learner, Losses, StageResources, weighted_sum
from converters.training.stages.student import StudentStage, cleaned, open_student


@dataclass(frozen=True)
class CleanupWeights:
    """Weights of the loss terms; terms with weight 0 are not computed.

    `low_res`: L1 between the cleaned and the undamaged low-res picture; `faithful`: L1 between its
    enlargement at realism 0 and the high-res picture.
    """

    low_res: float = 1.0
    faithful: float = 1.0


@dataclass(frozen=True)
class CleanupSettings:
    """The fields of a recipe that only this stage has."""

    weights: CleanupWeights = field(default_factory=CleanupWeights)

    def make(self, recipe: Recipe, resources: StageResources) -> Cleanup:
        """See `StageSettings.make`: needs a faithful student."""
        if recipe.start is None and not resources.resumed:
            raise CannotTrain("The cleanup stage starts from a student: name its weights with --start.")
        if not recipe.student.clean_blocks:
            raise CannotTrain(
                "The cleanup stage trains a cleaner: give clean_blocks in the recipe's [student]."
            )
        return Cleanup(open_student(recipe), self.weights)


class Cleanup(StudentStage):
    """w_low_res L1 + w_faithful L1 at realism 0.

    Everything except the cleaner is frozen, so the student does not change at cleanup 0.
    """

    def __init__(self, student: FlowStudent, weights: CleanupWeights) -> None:
        super().__init__(student.requires_grad_(False))
        self._weights = weights
        for parameter in student.cleaning_parameters():
            parameter.requires_grad_(True)

    def learners(self) -> Sequence[Learner]:
        """The cleaner; the student is its network."""
        return [Learner("student", self.student, self.student.cleaning_parameters())]

    def losses(self, batch: Batch, generator: Generator) -> Losses:
        """See `Stage.losses`."""
        with half_precision(batch.low_res.device):
            clean = cleaned(self.student, batch).float()
        terms = {"low_res": l1(clean, batch.clean).mean()}
        if self._weights.faithful:
            with half_precision(clean.device):
                residual = self.student.encode.faithful_residual(clean)
            ours = self.student.render.reconstruct(clean, residual.float())
            terms["faithful"] = l1(ours, batch.high_res).mean()
        return Losses({"student": weighted_sum(terms, self._weights)}, terms)
