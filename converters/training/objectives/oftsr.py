"""OFTSR's distillation: the student's velocity for time t must lead to the state of the teacher's flow at t.

Zhu et al., arXiv:2412.09465, section 3.2. For the start x_0 and a time t the student predicts a velocity
u(t); x_0 + t u(t) is its state of the flow at t, x_0 + u(t) its picture. The formulas of the paper have
squared distances, the names of the published checkpoints say L1; `distance` can be either.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from converters.training.objectives.pixel import l1
from converters.training.teachers.flow import spread
from converters.training.teachers.samplers import RATIOS, Field, step_velocity

Distance = Callable[[Tensor, Tensor], Tensor]
Student = Callable[[Tensor], Tensor]
"""Time (B,) -> velocity (B, C, H, W)."""

EARLIEST, LATEST, STEP = 0.01, 0.99, 0.05
"""Bounds of t, and length of a step of the teacher."""


@dataclass(frozen=True)
class OftsrTerms:
    """Two losses per sample (B,), the later time (B,) and the student's velocity there."""

    trajectory: Tensor
    alignment: Tensor
    later: Tensor
    velocity: Tensor


def draw_time(count: int, generator: torch.Generator, last: float = 0.0) -> Tensor:
    """(B,) times, uniform between the bounds; a share `last` is 0.95, so that the step ends at 1."""
    time = EARLIEST + (LATEST - EARLIEST) * torch.rand(count, generator=generator)
    ends = torch.rand(count, generator=generator) < last
    return torch.where(ends, torch.full_like(time, 1 - STEP), time)


def oftsr_terms(
    student: Student,
    teacher: Field,
    start: Tensor,
    time: Tensor,
    method: str = "midpoint",
    distance: Distance = l1,
) -> OftsrTerms:
    """The trajectory and the alignment loss at `time` (B,), for a start (B, C, H, W).

    With s = min(t + 0.05, 1), x_t = x_0 + t u(t) and v the teacher's mean velocity over one step from x_t to
    s:

        trajectory = D(u(s), stopgrad[u(t) + (s - t) / s (v - u(t))])
        alignment  = D((1 - t) u(t), (1 - t) v(x_t, t))

    The target is the u(s) for which x_0 + s u(s) = x_t + (s - t) v. The teacher gets no gradient. The paper
    does not say what happens where t + 0.05 is above 1; here the step is shortened.
    """
    later = (time + STEP).clamp(max=1.0)
    step = later - time
    now = student(time)
    with torch.no_grad():
        state = start + spread(time) * now
        first = teacher(state, time)
        mean = step_velocity(teacher, state, time, step, RATIOS[method], first)
        target = now + spread(step / later) * (mean - now)
    velocity = student(later)
    rest = 1 - spread(time)
    return OftsrTerms(
        trajectory=distance(velocity, target),
        alignment=distance(rest * now, rest * first),
        later=later,
        velocity=velocity,
    )


def boundary(student: Student, teacher: Field, start: Tensor, distance: Distance = l1) -> Tensor:
    """D(u(0), v(x_0, 0)) per sample (B,): at time 0 the two are the same velocity."""
    time = start.new_zeros(start.shape[0])
    with torch.no_grad():
        target = teacher(start, time)
    return distance(student(time), target)
