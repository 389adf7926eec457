"""What one step of each training stage computes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import torch
from torch import Generator, Tensor, nn

from converters.distill.objectives.adversarial import PatchDiscriminator, discriminator_loss, student_loss
from converters.distill.objectives.lattice import lattice
from converters.distill.objectives.perceptual import PerceptualLoss, shift_together
from converters.distill.objectives.pixel import consistency, l1
from converters.distill.photos import Batch
from converters.distill.recipe import Weights
from converters.networks.flow_student import FlowStudent
from desktop.engine.package.conditioning import realism_embedding

Terms = dict[str, Tensor]

SMOOTH_SHARE = 0.25
"""Share of the steps whose perceptual loss has L2 pooling."""


class Stage(Protocol):
    """The objective of one stage."""

    @property
    def critic(self) -> nn.Module | None:
        """What trains against the student, where anything does."""
        ...

    def parameters(self) -> list[nn.Parameter]:
        """Parameters of the student that this stage trains."""
        ...

    def losses(self, batch: Batch, generator: Generator) -> tuple[Tensor, Tensor | None, Terms]:
        """Loss of the student, loss of the critic (graph detached from the student), and terms to log."""
        ...


@dataclass
class Faithful:
    """L1 at realism 0, where the detail branch is silent and is therefore not run."""

    student: FlowStudent
    critic: None = None

    def parameters(self) -> list[nn.Parameter]:
        """Encoder and faithful head."""
        return self.student.faithful_parameters()

    def losses(self, batch: Batch, generator: Generator) -> tuple[Tensor, Tensor | None, Terms]:
        """See `Stage.losses`."""
        render = self.student.render
        with torch.autocast(batch.low_res.device.type, torch.bfloat16):
            residual = render.faithful(self.student.encode(batch.low_res))
        ours = render.shuffle(render.bicubic(batch.low_res) + residual.float())
        loss = l1(ours, batch.high_res).mean()
        return loss, None, {"l1": loss}


class Realistic:
    """Trade pixels for perception in proportion to realism; the faithful parameters are frozen.

    Realism is drawn per sample: 1 for two samples in five, else uniform. With realism t the loss is
    (1 - t (1 - w_pixel)) L1 + t (w_perceptual LPIPS-VGG + w_adversarial hinge + w_consistency L1 of the
    re-shrunk result + w_lattice L1 of the detail that repeats with the low-res grid).
    """

    def __init__(self, student: FlowStudent, weights: Weights, vgg: Path) -> None:
        self.student, self._weights = student, weights
        self.critic: PatchDiscriminator = PatchDiscriminator()
        self.perceptual = PerceptualLoss(vgg)
        for parameter in student.faithful_parameters():
            parameter.requires_grad_(False)

    def parameters(self) -> list[nn.Parameter]:
        """The detail branch."""
        return self.student.realistic_parameters()

    def losses(self, batch: Batch, generator: Generator) -> tuple[Tensor, Tensor | None, Terms]:
        """See `Stage.losses`."""
        student, weights = self.student, self._weights
        low, high = batch.low_res, batch.high_res
        count, device = low.shape[0], low.device
        t = torch.rand(count, generator=generator)
        t = torch.where(torch.rand(count, generator=generator) < 0.4, torch.ones(()), t)
        field = t.view(-1, 1, 1).expand(count, *low.shape[-2:]).numpy()
        embedding = torch.from_numpy(realism_embedding(field.astype(np.float32))).to(device)
        noise_shape = (count, student.config.noise_channels, *low.shape[-2:])
        noise = torch.randn(noise_shape, generator=generator).to(device)
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
            self.critic.requires_grad_(False)
            fooled = student_loss(self.critic(ours, enlarged))
            self.critic.requires_grad_(True)
            critic_loss = discriminator_loss(
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
            "consistency": consistent.mean(), "lattice": repeating.mean(), "critic": critic_loss,
        }  # fmt: skip
        return loss, critic_loss, terms
