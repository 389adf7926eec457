"""Stage `restorer`: the student of two ends learns cleanup, from a teacher for damaged photos."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import torch
from torch import Generator, Tensor, nn
from torch.nn import functional

from converters.checkpoints.vernier import load_student
from converters.data.crops import Batch
from converters.errors import CannotTrain
from converters.networks.span_student import Cleaning, SpanStudent, SpanStudentConfig
from converters.training.objectives.pixel import l1
from converters.training.precision import half_precision
from converters.training.recipe import Recipe
from converters.training.stage import Learner, StageResources
from converters.training.stages.painter import PainterWeights, Painting, needed_vgg
from converters.training.stages.span_student import open_span_student


@dataclass(frozen=True)
class RestorerSettings:
    """The fields of a recipe that only this stage has."""

    weights: PainterWeights = field(default_factory=PainterWeights)
    painter: SpanStudentConfig = field(default_factory=SpanStudentConfig)

    def make(self, recipe: Recipe, resources: StageResources) -> Restoring:
        """See `StageSettings.make`: starts from a student of two ends, and the cleaner of `teacher`."""
        vgg = needed_vgg(self.weights, resources)
        return Restoring(_with_cleanup(open_span_student(recipe, self.painter), recipe), self.weights, vgg)


class Restoring(Painting):
    """Trains the restorer at realism 1 and cleanup 1; nothing changes at cleanup 0.

    Our picture and that of the teacher are held to the cleaned photo in the same way, which takes the colours
    of the teacher back (docs/adr/0039): so the restorer need not learn them.
    """

    def __init__(self, student: SpanStudent, weights: PainterWeights, vgg: Path | None) -> None:
        super().__init__(student, weights, vgg)
        self.student.requires_grad_(False)
        self._cleaning(student).restorer.requires_grad_(True)

    def learners(self) -> Sequence[Learner]:
        """The restorer. SPAN, the painter and the cleaner are frozen."""
        restorer = self._cleaning(self.student).restorer
        return [Learner("student", self.student, list(restorer.parameters()))]

    def enlarge(self, network: nn.Module, batch: Batch, realism: float, generator: Generator) -> Tensor:
        """See `Stage.enlarge`: of the cleaned photo."""
        assert isinstance(network, SpanStudent)
        faithful, detail, cleaned = self._restore(network, batch)
        return self._held(network, faithful + detail * realism, batch, cleaned, realism)

    def _pictures(self, batch: Batch, generator: Generator) -> tuple[Tensor, Tensor, Tensor]:
        scale, blend = self.student.scale, self._cleaning(self.student).render
        faithful, detail, cleaned = self._restore(self.student, batch)
        ours = self._held(self.student, faithful + detail, batch, cleaned, 1.0)
        with torch.no_grad():
            shown = functional.pixel_unshuffle(batch.target, scale)
            target = self._held(self.student, shown, batch, cleaned, 1.0)
        change = blend.project.shrink((faithful + detail).clamp(0, 1)) - cleaned
        coarse = blend.coarse(change)
        return ours, target, l1(coarse, torch.zeros_like(coarse))

    def _restore(self, student: SpanStudent, batch: Batch) -> tuple[Tensor, Tensor, Tensor]:
        """The faithful end and the detail, (B, 48, h, w), and the cleaned photo, in float32."""
        cleaning, low = self._cleaning(student), batch.low_res
        with half_precision(low.device):
            with torch.no_grad():
                cleaned = cleaning.clean(low).float()
                taps, faithful = student.encode.trunk.look(cleaned)
            detail = cleaning.restorer(taps, low - cleaned)
        return faithful.float(), detail.float(), cleaned

    def _held(
        self, student: SpanStudent, phases: Tensor, batch: Batch, cleaned: Tensor, realism: float
    ) -> Tensor:
        share, whole = torch.full((1, 1, 1, 1), realism), torch.ones(1, 1, 1, 1)
        share, whole = share.to(phases.device), whole.to(phases.device)
        ends = phases, phases
        result: Tensor = self._cleaning(student).render(*ends, *ends, batch.low_res, cleaned, share, whole)
        return result

    def _cleaning(self, student: SpanStudent) -> Cleaning:
        assert student.cleaning is not None  # `_with_cleanup` saw to it
        return student.cleaning


def _with_cleanup(student: SpanStudent, recipe: Recipe) -> SpanStudent:
    """The student with the cleaner of the recipe's `teacher`, unless it has one, and a restorer."""
    if student.cleaning is not None:
        return student
    if recipe.teacher is None:
        raise CannotTrain("The restorer needs a cleaner: name a student that has one by --teacher.")
    owner = load_student(recipe.teacher)
    if owner.clean is None:
        raise CannotTrain(f"{recipe.teacher} holds a student without a cleaner. That of Photo has one.")
    config = replace(
        student.config, cleaner_channels=owner.config.channels, cleaner_blocks=owner.config.clean_blocks
    )
    result = SpanStudent(config, student.encode.trunk)
    result.encode.load_state_dict(student.encode.state_dict())
    assert result.cleaning is not None
    result.cleaning.clean.cleaner.load_state_dict(owner.clean.state_dict())
    result.cleaning.restorer.start_from(student.encode.painter)
    return result.train()
