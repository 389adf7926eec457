"""TAD-SR's distillation: regression to the teacher's result, and score distillation at low noise.

He et al., arXiv:2408.07476. Student and teacher start from the same noise. The student regresses on the
teacher's deterministic result. With the same low noise added to both results, the teacher's scores of them
must agree (high-frequency-enhanced score distillation). A critic compares the teacher's features of the
student's result, with noise of any level, with those of photographs (`feature_critic`).

The paper's teacher is a diffusion of 15 steps, ours a flow. Each of its steps corresponds to the time of the
flow at which the noise is the same share of the strongest noise.
"""

from __future__ import annotations

import torch
from torch import Generator, Tensor

from converters.training.teachers.flow import squared
from converters.training.teachers.score_model import ScoreModel

LOW_NOISE = (0.0202, 0.1184, 0.1781)
"""Noise of the three lowest steps of ResShift as a share of its strongest."""
CRITIC_NOISE = (0.0202, 0.9178)
"""The range of noise that the critic sees: all steps but the last."""


def draw_low_noise_time(count: int, generator: Generator) -> Tensor:
    """Times (B,) of the flow at the three lowest noise levels, with equal probability."""
    levels = torch.tensor(LOW_NOISE)
    return 1 - levels[torch.randint(len(levels), (count,), generator=generator)]


def draw_critic_time(count: int, generator: Generator) -> Tensor:
    """Times (B,) of the flow for the critic of features."""
    lowest, highest = CRITIC_NOISE
    return 1 - lowest - (highest - lowest) * torch.rand(count, generator=generator)


def regression(ours: Tensor, teachers: Tensor) -> Tensor:
    """mean (z_teacher - z_student)^2 per sample: (B, C, H, W) pairs -> (B,).

    The paper's student has one time only. At other values of the slider z_teacher is the end of the mean
    velocity up to that time (`teachers.flow.mean_endpoint`), as for the other terms.
    """
    return squared(ours, teachers)


def score_difference(
    teacher: ScoreModel, ours: Tensor, teachers: Tensor, noise: Tensor, time: Tensor
) -> Tensor:
    """g = eps(x_student) - eps(x_teacher): the noise that the teacher predicts in both.

    The same noise is added to both results first.

    Results, noise and g are (B, C, H, W); `time` is a time of the teacher. Carries no gradient.
    """
    with torch.no_grad():
        noisy = (teacher.add_noise(result, noise, time) for result in (ours, teachers))
        seen, expected = (teacher.predict_noise(state, time) for state in noisy)
    return seen - expected


def score_distillation(ours: Tensor, difference: Tensor) -> Tensor:
    """mean (stopgrad(g) z_student) per sample (B,): a loss whose gradient is g / (C H W)."""
    return (difference.detach() * ours).mean(dim=(1, 2, 3))
