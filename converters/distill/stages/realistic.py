"""The realistic end: perceptual and adversarial, in proportion to realism."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch import Generator

from converters.distill.crops import Batch
from converters.distill.objectives.adversarial import PatchDiscriminator, discriminator_loss, student_loss
from converters.distill.objectives.lattice import lattice
from converters.distill.objectives.perceptual import PerceptualLoss, shift_together
from converters.distill.objectives.pixel import consistency, l1
from converters.distill.recipe import Recipe
from converters.distill.stages.stage import Learner, Losses, Materials
from converters.distill.stages.student import StudentStage, noise_and_realism, open_student
from converters.networks.flow_student import FlowStudent

SMOOTH_SHARE = 0.25
"""Share of the steps whose perceptual loss has L2 pooling."""


@dataclass(frozen=True)
class Weights:
    """Weights of the loss terms at realism 1; the L1 term falls from 1 to `pixel` on the way there."""

    pixel: float = 0.05
    perceptual: float = 0.5
    adversarial: float = 0.012
    consistency: float = 0.5
    lattice: float = 0.5


@dataclass(frozen=True)
class RealisticSettings:
    """The fields of a recipe that only this stage has."""

    weights: Weights = field(default_factory=Weights)

    def make(self, recipe: Recipe, materials: Materials) -> Realistic:
        """See `Settings.make`: needs a faithful student, and LPIPS-VGG weights."""
        if recipe.start is None and not materials.begun:
            raise ValueError(
                "The realistic stage starts from a faithful student: name its weights with --start."
            )
        if materials.perceptual is None:
            raise ValueError("The realistic stage needs LPIPS-VGG weights: set VERNIER_DATA or --perceptual.")
        return Realistic(open_student(recipe), self.weights, materials.perceptual)


class Realistic(StudentStage):
    """Trade pixels for perception in proportion to realism; the faithful parameters are frozen.

    Realism is drawn per sample: 1 for two samples in five, else uniform. With realism t the loss is
    (1 - t (1 - w_pixel)) L1 + t (w_perceptual LPIPS-VGG + w_adversarial hinge + w_consistency L1 of the
    re-shrunk result + w_lattice L1 of the detail that repeats with the low-res grid).
    """

    def __init__(self, student: FlowStudent, weights: Weights, vgg: Path) -> None:
        super().__init__(student)
        self._weights = weights
        self.critic = PatchDiscriminator()
        self.perceptual = PerceptualLoss(vgg)
        for parameter in student.faithful_parameters():
            parameter.requires_grad_(False)

    def learners(self) -> Sequence[Learner]:
        """The detail branch, and a critic of it."""
        return [
            Learner("student", self.student, self.student.realistic_parameters()),
            Learner("critic", self.critic, list(self.critic.parameters()), betas=(0.5, 0.99)),
        ]

    def losses(self, batch: Batch, generator: Generator) -> Losses:
        """See `Stage.losses`."""
        student, weights = self.student, self._weights
        low, high = batch.low_res, batch.high_res
        count, device = low.shape[0], low.device
        t = torch.rand(count, generator=generator)
        t = torch.where(torch.rand(count, generator=generator) < 0.4, torch.ones(()), t)
        noise, embedding = noise_and_realism(student, low, t, generator)
        t = t.to(device)

        with torch.autocast(device.type, torch.bfloat16):
            with torch.no_grad():
                features = student.encode(low)
                faithful = student.render.faithful(features)
            residual = student.render.residual(features, noise, embedding)
        base = student.render.bicubic(low)
        repeating = lattice(residual.float() - faithful.float(), student.config.scale)
        ours = student.render.shuffle(base + residual.float())
        enlarged = student.render.shuffle(base)
        pixel, consistent = l1(ours, high), consistency(ours, low)
        ours, real, enlarged = shift_together(generator, ours, high, enlarged)
        with torch.autocast(device.type, torch.bfloat16):
            smooth = bool(torch.rand((), generator=generator) < SMOOTH_SHARE)
            perceived = self.perceptual(ours, real, smooth=smooth)
            fooled = student_loss(self.critic(ours, enlarged))
            told_apart = discriminator_loss(
                self.critic(real, enlarged), self.critic(ours.detach()[t > 0.5], enlarged[t > 0.5])
            )
        loss = (
            (1 - t * (1 - weights.pixel)) * pixel
            + t * weights.perceptual * perceived
            + t * (t > 0.5) * weights.adversarial * fooled
            + t * weights.consistency * consistent
            + t * weights.lattice * repeating
        ).mean()
        terms = {
            "l1": pixel.mean(), "lpips_vgg": perceived.mean(), "fooled": fooled.mean(),
            "consistency": consistent.mean(), "lattice": repeating.mean(),
        }  # fmt: skip
        return Losses({"student": loss, "critic": told_apart}, terms)
