"""Stage `realistic`: perceptual and adversarial losses, in proportion to realism."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch import Generator, Tensor

from converters.data.crops import Batch
from converters.errors import CannotTrain
from converters.networks.flow_student import FlowStudent
from converters.networks.lpips import LpipsVgg
from converters.training.noise import sent
from converters.training.objectives.adversarial import PhaseCritic, critic_loss, student_loss
from converters.training.objectives.perceptual import shift_together
from converters.training.objectives.pixel import checkerboard, l1, low_res_error
from converters.training.objectives.projected_critic import ProjectedCritic, projected_losses
from converters.training.objectives.texture import texture
from converters.training.precision import half_precision
from converters.training.recipe import Recipe
from converters.training.stage import Learner, Losses, StageResources
from converters.training.stages.student import StudentStage, enlarged, open_student

VGG_BLOCKS = 4
"""Blocks of VGG16 in the perceptual terms. The fifth costs time and adds little without the projected
critic."""
CRITICS_ABOVE = 0.5
"""Realism above which critics are used. Below it, the picture is meant to be softer than a photograph."""
CRITIC_TAPS = slice(2, None)
"""The taps of VGG16 that the projected critic sees: the deeper ones."""

AT_ONE = 0.7
"""Share of samples at realism 1, where the perceptual terms have their full weight."""


@dataclass(frozen=True)
class Weights:
    """Weights of the loss terms at realism 1; that of `checkerboard` holds at any realism.

    `pixel`: L1 to the target; `adversarial`: a critic of pixels, against photographs; `projected`: a critic
    of VGG features, against the target; `low_res_error`: L1 of the result, shrunk again.
    """

    pixel: float = 0.05
    perceptual: float = 0.5
    texture: float = 0.1
    adversarial: float = 0.005
    projected: float = 0.0
    low_res_error: float = 0.5
    checkerboard: float = 0.0


@dataclass(frozen=True)
class RealisticSettings:
    """The fields of a recipe that only this stage has."""

    weights: Weights = field(default_factory=Weights)

    def make(self, recipe: Recipe, resources: StageResources) -> Realistic:
        """See `StageSettings.make`: needs a faithful student, and LPIPS-VGG weights."""
        if recipe.start is None and not resources.resumed:
            raise CannotTrain(
                "The realistic stage starts from a faithful student: name its weights with --start."
            )
        return Realistic(open_student(recipe), self.weights, resources.vgg("The realistic stage"))


class Realistic(StudentStage):
    """Trains the detail branch; the faithful parameters and the cleaner are frozen.

    A student with a cleaner gets each low-res picture with as much cleanup as it has damage. The cleaner
    gives the mean of all pictures that the damaged one may come from; the detail branch adds what the mean
    lacks.

    Realism t is drawn per sample: 1 for most, else uniform. With s = t^3 the loss is

        (1 - s) L1 + s (w_pixel L1' + w_perceptual LPIPS-VGG' + w_texture Gram'
                        + (1 - t c) w_low_res_error low_res_error) + w_checkerboard checkerboard'

    where c is the cleanup, and for t > 0.5 also s (w_adversarial, w_projected') times the terms of the two
    critics. Terms with a prime compare with `Batch.target`, which is the teacher picture if there is one; the
    others compare with the photograph. s = t instead would make the perceptual terms outweigh L1 so early
    that the picture hardly changes any more above realism 0.3.
    """

    def __init__(self, student: FlowStudent, weights: Weights, vgg: Path) -> None:
        super().__init__(student)
        self._weights = weights
        self.critic = PhaseCritic(student.config.scale) if weights.adversarial else None
        self.vgg = LpipsVgg(vgg)
        self._blocks = None if weights.projected else VGG_BLOCKS
        channels = self.vgg.feature_channels[CRITIC_TAPS]
        self.projected = ProjectedCritic(channels) if weights.projected else None
        for parameter in (*student.faithful_parameters(), *student.cleaning_parameters()):
            parameter.requires_grad_(False)

    def learners(self) -> Sequence[Learner]:
        """The detail branch, and the critics whose weight is not 0."""
        learners = [Learner("student", self.student, self.student.realistic_parameters())]
        for name, critic in (("critic", self.critic), ("projected", self.projected)):
            if critic is not None:
                learners.append(Learner(name, critic, list(critic.parameters()), betas=(0.5, 0.99)))
        return learners

    def losses(self, batch: Batch, generator: Generator) -> Losses:
        """See `Stage.losses`."""
        student, weights = self.student, self._weights
        high = batch.high_res
        drawn = _draw_realism(len(high), generator)
        with half_precision(high.device):
            low, ours = enlarged(student, batch, drawn, generator)
        t = sent(drawn, low.device)
        share = t**3
        shifted, target = shift_together(generator, ours, batch.target)
        with half_precision(low.device):
            features = self.vgg.features(shifted, self._blocks)
            with torch.no_grad():
                wanted = self.vgg.features(target, self._blocks)
            perceived, textured = self.vgg.distance(features, wanted), texture(features, wanted)
        pixel, to_target = l1(ours, high), l1(ours, batch.target)
        # Pixels that were cleaned may change.
        shrunk = low_res_error(ours, low) * (1 - t * batch.cleanup)
        repeated = checkerboard(ours, batch.target, student.config.scale)
        loss = (
            (1 - share) * pixel
            + share * weights.pixel * to_target
            + share * weights.perceptual * perceived
            + share * weights.texture * textured
            + share * weights.low_res_error * shrunk
            + weights.checkerboard * repeated
        )
        terms = {
            "l1": pixel.mean(), "target_l1": to_target.mean(), "lpips_vgg": perceived.mean(),
            "texture": textured.mean(), "low_res_error": shrunk.mean(), "checkerboard": repeated.mean(),
        }  # fmt: skip
        realistic = t > CRITICS_ABOVE
        chosen = sent((drawn > CRITICS_ABOVE).nonzero()[:, 0], low.device)
        critics: dict[str, Tensor] = {}
        if self.critic is not None:
            adversarial, critics["critic"] = self._pixel_critic(self.critic, low, high, ours, chosen)
            loss = loss + share * realistic * weights.adversarial * adversarial
            terms["adversarial"] = adversarial.mean()
        if self.projected is not None:
            with half_precision(low.device):
                projected, critics["projected"] = projected_losses(
                    self.projected, features[CRITIC_TAPS], wanted[CRITIC_TAPS], t, chosen
                )
            loss = loss + share * realistic * weights.projected * projected
            terms["projected_adversarial"] = projected.mean()
        return Losses({"student": loss.mean(), **critics}, terms)

    def _pixel_critic(
        self, critic: PhaseCritic, low: Tensor, high: Tensor, ours: Tensor, chosen: Tensor
    ) -> tuple[Tensor, Tensor]:
        """The student's adversarial loss of each sample, (B,), and the critic's loss, a scalar.

        The critic's loss is over the samples whose indices are `chosen`.
        """
        bicubic = self.student.render.reconstruct.bicubic(low).detach()
        with half_precision(ours.device):
            real = critic(high, bicubic)
            critics = critic_loss(real, critic(ours.detach()[chosen], bicubic[chosen]))
            return student_loss(real, critic(ours, bicubic)), critics


def _draw_realism(count: int, generator: Generator) -> Tensor:
    """(count,) in [0, 1]. The first is 1, so that the critics always get a sample."""
    t: Tensor = torch.rand(count, generator=generator)
    t[torch.rand(count, generator=generator) < AT_ONE] = 1
    t[0] = 1
    return t
