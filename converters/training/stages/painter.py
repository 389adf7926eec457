"""Stage `painter`: the painter of the student of two ends learns the pictures of a teacher."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch import Generator, Tensor
from torch.nn import functional

from converters.data.crops import Batch
from converters.networks.lpips import LpipsVgg
from converters.networks.span_student import SpanStudent, SpanStudentConfig
from converters.training.objectives.perceptual import shift_together
from converters.training.objectives.pixel import checkerboard, l1
from converters.training.objectives.texture import texture
from converters.training.precision import half_precision
from converters.training.recipe import Recipe
from converters.training.stage import Learner, Losses, StageResources
from converters.training.stages.span_student import SpanStudentStage, open_span_student

VGG_BLOCKS = 4
"""Blocks of VGG16 in the perceptual terms. The fifth costs time and adds little."""


@dataclass(frozen=True)
class PainterWeights:
    """Weights of the loss terms. Without `perceptual` and `texture`, VGG16 is not needed.

    `half_size` is the share of the batches, 0 to 1, that VGG16 sees at half their size; where a step has
    several parts, of these. Such a batch takes about half the time, and LPIPS on AlexNet falls faster
    (docs/experiments/cleanup.md).
    """

    pixel: float = 0.1
    perceptual: float = 0.5
    texture: float = 0.5
    checkerboard: float = 4.0
    low_res_error: float = 1.0
    half_size: float = 0.0

    @property
    def need_vgg(self) -> bool:
        """Whether any term needs VGG16."""
        return bool(self.perceptual or self.texture)


@dataclass(frozen=True)
class PainterSettings:
    """The fields of a recipe that only this stage has."""

    weights: PainterWeights = field(default_factory=PainterWeights)
    painter: SpanStudentConfig = field(default_factory=SpanStudentConfig)

    def make(self, recipe: Recipe, resources: StageResources) -> Painting:
        """See `StageSettings.make`: starts from a student, or from published weights of SPAN for ncnn."""
        vgg = needed_vgg(self.weights, resources)
        return Painting(open_span_student(recipe, self.painter), self.weights, vgg)


def needed_vgg(weights: PainterWeights, resources: StageResources) -> Path | None:
    """The file of VGG16, if any term needs it.

    Raises:
        CannotTrain: it is missing.
    """
    return resources.vgg("The painter") if weights.need_vgg else None


class Painting(SpanStudentStage):
    """Trains the painter at realism 1; below that, its detail counts by a share, as the teacher's does.

    All terms of the loss but `low_res_error` compare with `Batch.target`, the picture of the teacher; which
    of all possible details the photograph had can not be known (docs/adr/0018). `low_res_error` is what the
    detail does to the low-res picture before the projections correct that, for they leave a rest of it: after
    150 steps without this term, 52 dB in the mean of Set14.
    """

    def __init__(self, student: SpanStudent, weights: PainterWeights, vgg: Path | None) -> None:
        super().__init__(student)
        self._weights = weights
        self.vgg = None if vgg is None else LpipsVgg(vgg)

    def learners(self) -> Sequence[Learner]:
        """The painter. SPAN is frozen."""
        return [Learner("student", self.student, list(self.student.encode.painter.parameters()))]

    def losses(self, batch: Batch, generator: Generator) -> Losses:
        """See `Stage.losses`."""
        weights = self._weights
        ours, target, changed = self._pictures(batch, generator)
        pixel, repeated = l1(ours, target), checkerboard(ours, target, self.student.scale)
        loss = weights.pixel * pixel + weights.checkerboard * repeated + weights.low_res_error * changed
        terms = {"l1": pixel.mean(), "checkerboard": repeated.mean(), "low_res_error": changed.mean()}
        if self.vgg is not None:
            seen, target = shift_together(generator, ours, target)
            if torch.rand((), generator=generator).item() < weights.half_size:
                seen, target = functional.avg_pool2d(seen, 2), functional.avg_pool2d(target, 2)
            with half_precision(ours.device):
                features = self.vgg.features(seen, VGG_BLOCKS)
                with torch.no_grad():
                    wanted = self.vgg.features(target, VGG_BLOCKS)
                perceived, textured = self.vgg.distance(features, wanted), texture(features, wanted)
            loss = loss + weights.perceptual * perceived + weights.texture * textured
            terms |= {"lpips_vgg": perceived.mean(), "texture": textured.mean()}
        return Losses({"student": loss.mean()}, terms)

    def _pictures(self, batch: Batch, generator: Generator) -> tuple[Tensor, Tensor, Tensor]:
        """Our picture and the target, (B, 3, H, W), and the low-res error of each of ours, (B,)."""
        render = self.student.render
        phases = self._paint(self.student, batch, 1.0, generator)
        changed = l1(render.project.shrink(phases.clamp(0, 1)), batch.low_res)
        return render.finish(phases, batch.low_res), batch.target, changed
