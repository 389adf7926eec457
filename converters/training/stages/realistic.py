"""The realistic end: perceptual and adversarial, the more so the higher realism is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch import Generator, Tensor

from converters.data.crops import Batch
from converters.networks.flow_student import FlowStudent
from converters.networks.lpips import LpipsVgg
from converters.training.objectives import projected_critic
from converters.training.objectives.adversarial import PhaseCritic, critic_loss, student_loss
from converters.training.objectives.perceptual import shift_together
from converters.training.objectives.pixel import consistency, l1, lattice
from converters.training.objectives.projected_critic import ProjectedCritic
from converters.training.objectives.texture import texture
from converters.training.precision import half_precision
from converters.training.recipe import Recipe
from converters.training.stage import Learner, Losses, StageResources
from converters.training.stages.student import StudentStage, enlarged, open_student

VGG_BLOCKS = 4
"""Blocks of VGG16 that the perceptual terms see; the fifth costs time and adds little without its critic."""
JUDGED_ABOVE = 0.5
"""Realism above which critics have their say. Below, the picture is meant to be softer than a photograph."""
JUDGED_TAPS = slice(2, None)
"""The deeper taps of VGG16, whose features the projected critic judges: what pixels form, not the pixels."""

AT_ONE = 0.7
"""Share of samples at realism 1, where most is to be learnt: at others the perceptual terms count less."""


@dataclass(frozen=True)
class Weights:
    """Weights of the loss terms at realism 1, of `lattice` at any.

    `pixel` is of the L1 to the target, `adversarial` of a critic that compares pixels with photographs,
    `projected` of one that compares features with the target.
    """

    pixel: float = 0.05
    perceptual: float = 0.5
    texture: float = 0.1
    adversarial: float = 0.005
    projected: float = 0.0
    consistency: float = 0.5
    lattice: float = 0.0


@dataclass(frozen=True)
class RealisticSettings:
    """The fields of a recipe that only this stage has."""

    weights: Weights = field(default_factory=Weights)

    def make(self, recipe: Recipe, resources: StageResources) -> Realistic:
        """See `StageSettings.make`: needs a faithful student, and LPIPS-VGG weights."""
        if recipe.start is None and not resources.resumed:
            raise ValueError(
                "The realistic stage starts from a faithful student: name its weights with --start."
            )
        if resources.perceptual is None:
            raise ValueError("The realistic stage needs LPIPS-VGG weights: set VERNIER_DATA or --perceptual.")
        return Realistic(open_student(recipe), self.weights, resources.perceptual)


class Realistic(StudentStage):
    """Trade pixels for perception as realism grows; the faithful parameters are frozen.

    A student with a cleaner sees each low-res picture cleaned as strongly as it was damaged. The cleaner is
    frozen too: it makes the mean of what the picture may have been, and what that lacks is for the detail.

    Realism t is drawn per sample: 1 for most, else uniform. With s = t^3 the loss is
    (1 - s) L1 + s (w_pixel L1' + w_perceptual LPIPS-VGG' + w_texture Gram' + w_consistency L1 of the
    re-shrunk result, less where it was cleaned) + w_lattice of the error' that repeats with the low-res grid,
    and for t > 0.5 also s (w_adversarial, w_projected') times the terms
    of the two critics. What has a prime compares with `Batch.target`, a teacher's picture where there is
    one; the critic of pixels knows photographs alone. With s = t instead, the perceptual terms outweigh L1 so
    early that the slider does all it can before 0.3.
    """

    def __init__(self, student: FlowStudent, weights: Weights, vgg: Path) -> None:
        super().__init__(student)
        self._weights = weights
        self.critic = PhaseCritic(student.config.scale) if weights.adversarial else None
        self.vgg = LpipsVgg(vgg)
        self._blocks = None if weights.projected else VGG_BLOCKS
        channels = self.vgg.feature_channels[JUDGED_TAPS]
        self.projected = ProjectedCritic(channels) if weights.projected else None
        for parameter in (*student.faithful_parameters(), *student.cleaning_parameters()):
            parameter.requires_grad_(False)

    def learners(self) -> Sequence[Learner]:
        """The detail branch, and the critics that have any weight."""
        learners = [Learner("student", self.student, self.student.realistic_parameters())]
        for name, critic in (("critic", self.critic), ("projected", self.projected)):
            if critic is not None:
                learners.append(Learner(name, critic, list(critic.parameters()), betas=(0.5, 0.99)))
        return learners

    def losses(self, batch: Batch, generator: Generator) -> Losses:
        """See `Stage.losses`."""
        student, weights = self.student, self._weights
        high = batch.high_res
        t = _draw_realism(len(high), generator)
        with half_precision(high.device):
            low, ours = enlarged(student, batch, t, generator)
        t = t.to(low.device)
        share = t**3
        shifted, aim = shift_together(generator, ours, batch.target)
        with half_precision(low.device):
            features = self.vgg.features(shifted, self._blocks)
            with torch.no_grad():
                wanted = self.vgg.features(aim, self._blocks)
            perceived, textured = self.vgg.distance(features, wanted), texture(features, wanted)
        pixel, aimed, consistent = l1(ours, high), l1(ours, batch.target), consistency(ours, low)
        consistent = consistent * (1 - t * batch.cleanup)  # what was cleaned may change
        repeated = lattice(ours, batch.target, student.config.scale)
        loss = (
            (1 - share) * pixel
            + share * weights.pixel * aimed
            + share * weights.perceptual * perceived
            + share * weights.texture * textured
            + share * weights.consistency * consistent
            + weights.lattice * repeated
        )
        terms = {
            "l1": pixel.mean(), "aimed": aimed.mean(), "lpips_vgg": perceived.mean(),
            "texture": textured.mean(), "consistency": consistent.mean(), "lattice": repeated.mean(),
        }  # fmt: skip
        judged = t > JUDGED_ABOVE
        critics: dict[str, Tensor] = {}
        if self.critic is not None:
            fooled, critics["critic"] = self._judge(self.critic, low, high, ours, judged)
            loss = loss + share * judged * weights.adversarial * fooled
            terms["fooled"] = fooled.mean()
        if self.projected is not None:
            with half_precision(low.device):
                fooled, critics["projected"] = projected_critic.judge(
                    self.projected, features[JUDGED_TAPS], wanted[JUDGED_TAPS], t, judged
                )
            loss = loss + share * judged * weights.projected * fooled
            terms["features_fooled"] = fooled.mean()
        return Losses({"student": loss.mean(), **critics}, terms)

    def _judge(
        self, critic: PhaseCritic, low: Tensor, high: Tensor, ours: Tensor, judged: Tensor
    ) -> tuple[Tensor, Tensor]:
        """The adversarial loss of each sample, (B,), and the critic's own on those that are judged."""
        bicubic = self.student.render.picture.bicubic(low).detach()
        with half_precision(ours.device):
            real = critic(high, bicubic)
            judgement = critic_loss(real, critic(ours.detach()[judged], bicubic[judged]))
            return student_loss(real, critic(ours, bicubic)), judgement


def _draw_realism(count: int, generator: Generator) -> Tensor:
    """(count,) in [0, 1]. The first is 1, so that the critic always has something to judge."""
    t: Tensor = torch.rand(count, generator=generator)
    t[torch.rand(count, generator=generator) < AT_ONE] = 1
    t[0] = 1
    return t
