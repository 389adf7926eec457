"""TAD-SR's distillation: the teacher's result, and what its own judgement of small noise adds to it.

He et al., arXiv:2408.07476. The student shares the noise of the start with the teacher, whose deterministic
result it must meet (regression); both results, disturbed a little by the same noise, must look equally likely
to the teacher (high-frequency-enhanced score distillation); and the teacher's features of the student's
result, disturbed by any amount, must pass for those of photographs (`feature_critic`).

The paper's teacher is a diffusion of 15 steps, ours a flow. A step there is taken for the time here at which
the noise is the same share of the strongest noise.
"""

from __future__ import annotations

import torch
from torch import Generator, Tensor

from converters.training.teachers.flow import squared
from converters.training.teachers.score_model import Judge

LOW_NOISE = (0.0202, 0.1184, 0.1781)
"""Noise of the three lowest steps of ResShift as a share of its strongest."""
CRITIC_NOISE = (0.0202, 0.9178)
"""The range of it that the features are judged at: all steps but the last."""


def draw_low_noise_time(count: int, generator: Generator) -> Tensor:
    """Times (B,) of the flow at the three lowest noise levels, each as likely."""
    levels = torch.tensor(LOW_NOISE)
    return 1 - levels[torch.randint(len(levels), (count,), generator=generator)]


def draw_critic_time(count: int, generator: Generator) -> Tensor:
    """Times (B,) of the flow at which features are judged."""
    lowest, highest = CRITIC_NOISE
    return 1 - lowest - (highest - lowest) * torch.rand(count, generator=generator)


def regression(ours: Tensor, teachers: Tensor) -> Tensor:
    """mean (z_teacher - z_student)^2 per sample: (B, C, H, W) pairs -> (B,).

    The paper's student knows one time only. At the times of a slider z_teacher is what the flow points to
    there (`teachers.flow.pointed_at`), so that this term does not pull the slider out of shape.
    """
    return squared(ours, teachers)


def score_difference(judge: Judge, ours: Tensor, teachers: Tensor, noise: Tensor, time: Tensor) -> Tensor:
    """g = eps(x_student) - eps(x_teacher): the noise that the teacher sees in each, both disturbed alike.

    Results, noise and g are (B, C, H, W), the time is the judge's. Carries no gradient.
    """
    with torch.no_grad():
        disturbed = (judge.disturb(result, noise, time) for result in (ours, teachers))
        seen, expected = (judge.noise(state, time) for state in disturbed)
    return seen - expected


def score_distillation(ours: Tensor, difference: Tensor) -> Tensor:
    """mean (stopgrad(g) z_student) per sample (B,): a loss whose gradient is g / (C H W)."""
    return (difference.detach() * ours).mean(dim=(1, 2, 3))
