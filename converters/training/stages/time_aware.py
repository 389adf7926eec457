"""The losses of TAD-SR and TADSR for a student of a flow. Both train a critic against the student."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Generator, Tensor, nn

from converters.training.noise import normal
from converters.training.objectives import hinge, tad_sr, tadsr
from converters.training.objectives.feature_critic import FeatureCritic
from converters.training.teachers.files import AnyTeacher
from converters.training.teachers.flow import Flow, between, flow_matching, mean_endpoint

_LAST_TIME = 999
"""The student's time of TADSR at realism 1."""


@dataclass(frozen=True)
class StudentResult:
    """What the student computed for a batch at some realism. Pictures are in [-1, 1].

    picture, faithful, truth and start are (B, 3, H, W), realism (B,), low_res (B, 3, h, w) in [0, 1]; `flow`
    is that of the frozen teacher.
    """

    picture: Tensor
    faithful: Tensor
    truth: Tensor
    start: Tensor
    realism: Tensor
    low_res: Tensor
    flow: Flow


@dataclass(frozen=True)
class CriticLosses:
    """Losses of the student by name, (B,) each, and the loss of the critic, a scalar."""

    student: dict[str, Tensor]
    critic: Tensor


class CriticTerm(Protocol):
    """Losses that need a critic, a network that is trained against the student."""

    name: str

    @property
    def critic(self) -> nn.Module:
        """The critic."""
        ...

    def losses(self, result: StudentResult, generator: Generator) -> CriticLosses:
        """Compute both. The critic's loss has no gradient to the student."""
        ...


class TadSr(nn.Module):
    """TAD-SR (arXiv:2408.07476): the teacher's result, its score at low noise, a critic of its features."""

    name = "feature_critic"

    def __init__(self, teacher: AnyTeacher, steps: int) -> None:
        """`steps`: of the teacher, from the start to its result."""
        super().__init__()
        self.critic = FeatureCritic(teacher.feature_channels)
        self._steps = steps

    def losses(self, result: StudentResult, generator: Generator) -> CriticLosses:
        """See `CriticTerm.losses`."""
        flow, picture, count = result.flow, result.picture, len(result.picture)
        device = picture.device
        teachers = mean_endpoint(flow, result.start, result.realism, self._steps)
        time = tad_sr.draw_low_noise_time(count, generator).to(device)
        difference = tad_sr.score_difference(flow, picture, teachers, _noise_like(picture, generator), time)

        time = tad_sr.draw_critic_time(count, generator).to(device)
        noisy_start = flow.start(_noise_like(picture, generator))
        fake = flow.features(between(noisy_start, picture, time), time)
        with torch.no_grad():
            real = flow.features(between(noisy_start, result.truth, time), time)
        adversarial = hinge.student_loss(self.critic(fake, time))
        critic = hinge.critic_loss(
            self.critic(real, time), self.critic([found.detach() for found in fake], time)
        )
        return CriticLosses(
            {
                "regression": tad_sr.regression(picture, teachers),
                "high_frequency": tad_sr.score_distillation(picture, difference),
                "adversarial": adversarial,
            },
            critic,
        )


class Tadsr(nn.Module):
    """TADSR (arXiv:2508.16557): the teacher's score at a noise that grows with realism, a blurred difference.

    The teacher has no prompts for guidance. Where TADSR uses a negative prompt, which describes a picture
    without detail, this uses the faithful picture. A guidance of 1 is none.
    """

    name = "score_critic"

    def __init__(self, teacher: AnyTeacher, guidance: float) -> None:
        super().__init__()
        self.critic = copy.deepcopy(teacher)
        for parameter in self.critic.flow_parameters():
            parameter.requires_grad_(True)
        self._guidance = guidance

    def losses(self, result: StudentResult, generator: Generator) -> CriticLosses:
        """See `CriticTerm.losses`."""
        flow, picture = result.flow, result.picture
        student_time = result.realism * _LAST_TIME
        noisy_time = tadsr.teacher_time(student_time)
        time = 1 - noisy_time / tadsr.TIMES
        trained = Flow(self.critic, result.low_res)
        with torch.no_grad():
            state = flow.add_noise(picture, _noise_like(picture, generator), time)
            scale = tadsr.guidance_scale(noisy_time, self._guidance, growth=0.0)
            fixed = tadsr.guided(flow.predict_clean(state, time), result.faithful, scale)
            critics = trained.predict_clean(state, time)
        start = flow.start(_noise_like(picture, generator))
        time = torch.rand(len(picture), generator=generator).to(picture.device)
        return CriticLosses(
            {
                "score": tadsr.score_distillation(picture, critics, fixed),
                "blurred": tadsr.blurred_mse(picture, result.truth, student_time),
            },
            flow_matching(trained, start, picture.detach(), time).mean(),
        )


def _noise_like(picture: Tensor, generator: Generator) -> Tensor:
    return normal(picture.shape, generator, picture.device)
