"""The cleaner: low-res pictures without their noise and compression."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch import Generator, Tensor

from converters.distill.crops import Batch
from converters.distill.objectives.perceptual import shift_together
from converters.distill.objectives.pixel import l1
from converters.distill.precision import half_precision
from converters.distill.recipe import Recipe
from converters.distill.stages.realistic import VGG_BLOCKS
from converters.distill.stages.stage import Learner, Losses, Materials
from converters.distill.stages.student import StudentStage, cleaned, noise_and_realism, open_student
from converters.networks.flow_student import FlowStudent
from converters.networks.lpips import LpipsVgg


@dataclass(frozen=True)
class CleanupWeights:
    """Weights of the loss terms; those that are 0 are not computed.

    `low_res` compares the cleaned picture with the undamaged one; `faithful` what the student makes of it at
    realism 0 with the high-res picture, and `perceptual` at realism 1 with what the realistic end aims at.
    """

    low_res: float = 1.0
    faithful: float = 1.0
    perceptual: float = 0.0


@dataclass(frozen=True)
class CleanupSettings:
    """The fields of a recipe that only this stage has."""

    weights: CleanupWeights = field(default_factory=CleanupWeights)

    def make(self, recipe: Recipe, materials: Materials) -> Cleanup:
        """See `Settings.make`: needs a finished student and, for `perceptual`, LPIPS-VGG."""
        if recipe.start is None and not materials.begun:
            raise ValueError("The cleanup stage starts from a student: name its weights with --start.")
        if not recipe.student.clean_blocks:
            raise ValueError(
                "The cleanup stage trains a cleaner: give clean_blocks in the recipe's [student]."
            )
        if self.weights.perceptual and materials.perceptual is None:
            raise ValueError("A perceptual weight needs LPIPS-VGG weights: set VERNIER_DATA or --perceptual.")
        return Cleanup(open_student(recipe), self.weights, materials.perceptual)


class Cleanup(StudentStage):
    """w_low_res L1 + w_faithful L1 at realism 0 + w_perceptual LPIPS-VGG at realism 1.

    All but the cleaner is frozen, so without damage the student stays what it was.
    """

    def __init__(self, student: FlowStudent, weights: CleanupWeights, vgg: Path | None = None) -> None:
        super().__init__(student.requires_grad_(False))
        self._weights = weights
        for parameter in student.cleaning_parameters():
            parameter.requires_grad_(True)
        self.vgg = LpipsVgg(vgg) if vgg and weights.perceptual else None

    def learners(self) -> Sequence[Learner]:
        """The cleaner, whatever else belongs to the student."""
        return [Learner("student", self.student, self.student.cleaning_parameters())]

    def losses(self, batch: Batch, generator: Generator) -> Losses:
        """See `Stage.losses`."""
        with half_precision(batch.low_res.device):
            clean = cleaned(self.student, batch).float()
        terms = {"low_res": l1(clean, batch.clean).mean()}
        if self._weights.faithful:
            with half_precision(clean.device):
                residual = self.student.encode.faithful_residual(clean)
            terms["faithful"] = l1(self._picture(clean, residual), batch.high_res).mean()
        if self._weights.perceptual:
            terms["perceptual"] = self._perceived(clean, batch.target, generator)
        loss = torch.zeros((), device=clean.device)
        for name, value in terms.items():
            loss = loss + getattr(self._weights, name) * value
        return Losses({"student": loss}, terms)

    def _perceived(self, clean: Tensor, target: Tensor, generator: Generator) -> Tensor:
        assert self.vgg is not None
        noise, embedding = noise_and_realism(self.student, clean, torch.ones(len(clean)), generator)
        with half_precision(clean.device):
            residual = self.student.render.residual(self.student.encode(clean), noise, embedding)
            ours, truth = shift_together(generator, self._picture(clean, residual), target)
            features = self.vgg.features(ours, VGG_BLOCKS)
            with torch.no_grad():
                wanted = self.vgg.features(truth, VGG_BLOCKS)
            return self.vgg.distance(features, wanted).mean()

    def _picture(self, clean: Tensor, residual: Tensor) -> Tensor:
        picture: Tensor = self.student.render.picture(clean, residual.float())
        return picture
