"""What TAD-SR and TADSR add to the loss of a student that learns from a flow."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Generator, Tensor, nn

from converters.training.objectives import hinge, tad_sr, tadsr
from converters.training.objectives.feature_critic import FeatureCritic
from converters.training.teachers.files import AnyTeacher
from converters.training.teachers.flow import Flow, between, flow_matching, pointed_at

_LAST_TIME = 999
"""The student's time of TADSR at realism 1."""


@dataclass(frozen=True)
class Answer:
    """What the student made of a batch at some realism. Pictures are in [-1, 1].

    picture, faithful, truth and start are (B, 3, H, W), realism (B,), low_res (B, 3, h, w) in [0, 1]; `flow`
    is the frozen teacher's.
    """

    picture: Tensor
    faithful: Tensor
    truth: Tensor
    start: Tensor
    realism: Tensor
    low_res: Tensor
    flow: Flow


@dataclass(frozen=True)
class Verdict:
    """Losses of the student by name, (B,) each, and that of the judge's own network."""

    terms: dict[str, Tensor]
    critic: Tensor


class Judge(Protocol):
    """Losses that need a network which trains against the student."""

    name: str

    @property
    def critic(self) -> nn.Module:
        """That network."""
        ...

    def judge(self, answer: Answer, generator: Generator) -> Verdict:
        """The critic's loss sends nothing back to the student."""
        ...


class TadSr(nn.Module):
    """The teacher's result, its score of small noise, and a critic of its features (arXiv:2408.07476)."""

    name = "feature_critic"

    def __init__(self, teacher: AnyTeacher, steps: int) -> None:
        """`steps` of the teacher on the way to its result."""
        super().__init__()
        self.critic = FeatureCritic(teacher.feature_channels)
        self._steps = steps

    def judge(self, answer: Answer, generator: Generator) -> Verdict:
        """See `Judge.judge`."""
        flow, picture, count = answer.flow, answer.picture, len(answer.picture)
        device = picture.device
        teachers = pointed_at(flow, answer.start, answer.realism, self._steps)
        time = tad_sr.draw_low_noise_time(count, generator).to(device)
        difference = tad_sr.score_difference(flow, picture, teachers, _noise_like(picture, generator), time)

        time = tad_sr.draw_critic_time(count, generator).to(device)
        disturbed = flow.start(_noise_like(picture, generator))
        fake = flow.features(between(disturbed, picture, time), time)
        with torch.no_grad():
            real = flow.features(between(disturbed, answer.truth, time), time)
        fooled = hinge.student_loss(self.critic(fake, time))
        told_apart = hinge.critic_loss(
            self.critic(real, time), self.critic([found.detach() for found in fake], time)
        )
        return Verdict(
            {
                "regression": tad_sr.regression(picture, teachers),
                "high_frequency": tad_sr.score_distillation(picture, difference),
                "adversarial": fooled,
            },
            told_apart,
        )


class Tadsr(nn.Module):
    """The teacher's score at a noise that grows with realism, and a blurred difference (arXiv:2508.16557).

    The teacher knows no prompts to be guided between. What a negative prompt would describe, a picture
    without detail, is the faithful one; a guidance of 1 leaves it out.
    """

    name = "score_critic"

    def __init__(self, teacher: AnyTeacher, guidance: float) -> None:
        super().__init__()
        self.critic = copy.deepcopy(teacher)
        for parameter in self.critic.flow_parameters():
            parameter.requires_grad_(True)
        self._guidance = guidance

    def judge(self, answer: Answer, generator: Generator) -> Verdict:
        """See `Judge.judge`."""
        flow, picture = answer.flow, answer.picture
        student_time = answer.realism * _LAST_TIME
        noisy_time = tadsr.teacher_time(student_time)
        time = 1 - noisy_time / tadsr.TIMES
        learnt = Flow(self.critic, answer.low_res)
        with torch.no_grad():
            state = flow.disturb(picture, _noise_like(picture, generator), time)
            scale = tadsr.guidance_scale(noisy_time, self._guidance, growth=0.0)
            fixed = tadsr.guided(flow.clean(state, time), answer.faithful, scale)
            critics = learnt.clean(state, time)
        start = flow.start(_noise_like(picture, generator))
        time = torch.rand(len(picture), generator=generator).to(picture.device)
        return Verdict(
            {
                "score": tadsr.score_distillation(picture, critics, fixed),
                "blurred": tadsr.blurred_mse(picture, answer.truth, student_time),
            },
            flow_matching(learnt, start, picture.detach(), time).mean(),
        )


def _noise_like(picture: Tensor, generator: Generator) -> Tensor:
    """Standard normal noise, drawn where the generator is: the same on every device."""
    return torch.randn(picture.shape, generator=generator).to(picture.device)
