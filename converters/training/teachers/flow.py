"""Conditional rectified flow: the interface of teachers, and the loss that trains them.

OFTSR, stage 1 (Zhu et al., arXiv:2412.09465, section 3.1). Pictures are in [-1, 1].
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Protocol

import torch
from torch import Tensor

from converters.training.teachers.samplers import fixed_steps

_EARLIEST = 1e-3
"""Used in place of time 0, where the mean velocity is the velocity itself."""


class Teacher(Protocol):
    """A network that predicts the velocity of a flow."""

    @property
    def noise(self) -> float:
        """Share of noise in the start of the flow (sigma_p of the paper)."""
        ...

    @property
    def feature_channels(self) -> tuple[int, ...]:
        """Channels of each of the maps that `features` returns."""
        ...

    def enlarge(self, low_res: Tensor) -> Tensor:
        """(B, 3, h, w) in [0, 1] -> its bicubic enlargement (B, 3, H, W) in [-1, 1]."""
        ...

    def condition(self, low_res: Tensor) -> Tensor:
        """What `velocity` needs of (B, 3, h, w) in [0, 1], computed once for a whole trajectory."""
        ...

    def velocity(self, state: Tensor, condition: Tensor, time: Tensor) -> Tensor:
        """State (B, 3, H, W) at time (B,) in [0, 1] -> velocity of the same shape."""
        ...

    def features(self, state: Tensor, condition: Tensor, time: Tensor) -> list[Tensor]:
        """Feature maps (B, C_i, h_i, w_i) of the network, for critics."""
        ...


class Flow:
    """The flow of one batch of low-res pictures."""

    def __init__(self, teacher: Teacher, low_res: Tensor) -> None:
        """`low_res` (B, 3, h, w) in [0, 1]."""
        self._teacher = teacher
        self._condition = teacher.condition(low_res)
        self._centre = math.sqrt(1 - teacher.noise**2) * teacher.enlarge(low_res)

    def start(self, noise: Tensor) -> Tensor:
        """x_0 = sqrt(1 - sigma^2) c + sigma noise, from standard normal (B, 3, H, W)."""
        return self._centre + self._teacher.noise * noise

    def add_noise(self, result: Tensor, noise: Tensor, time: Tensor) -> Tensor:
        """t x_1 + (1 - t) x_0: between the start with this noise and a result, at `time` (B,)."""
        return between(self.start(noise), result, time)

    def velocity(self, state: Tensor, time: Tensor) -> Tensor:
        """dx/dt at `state` (B, 3, H, W) and `time` (B,)."""
        return self._teacher.velocity(state, self._condition, time)

    def predict_clean(self, state: Tensor, time: Tensor) -> Tensor:
        """The high-res picture at the end of the velocity, x_t + (1 - t) v.

        For a flow trained with squared errors it is E[x_1 | x_t].
        """
        return state + (1 - spread(time)) * self.velocity(state, time)

    def predict_noise(self, state: Tensor, time: Tensor) -> Tensor:
        """The standard normal noise of the start, which is x_t - t v."""
        start = state - spread(time) * self.velocity(state, time)
        return (start - self._centre) / self._teacher.noise

    def features(self, state: Tensor, time: Tensor) -> list[Tensor]:
        """See `Teacher.features`."""
        return self._teacher.features(state, self._condition, time)


def spread(time: Tensor) -> Tensor:
    """(B,) -> (B, 1, 1, 1), to multiply pictures by."""
    return time.view(-1, 1, 1, 1)


def between(start: Tensor, end: Tensor, time: Tensor) -> Tensor:
    """(1 - t) x_0 + t x_1, for a time (B,)."""
    return start.lerp(end, spread(time))


def squared(ours: Tensor, target: Tensor) -> Tensor:
    """Mean squared difference per sample: (B, C, H, W) pairs -> (B,)."""
    return (ours - target).square().mean(dim=(1, 2, 3))


def mean_endpoint(flow: Flow, start: Tensor, time: Tensor, steps: int) -> Tensor:
    """The picture at the end of the mean velocity from the start to `time` (B,): x_0 + (x_t - x_0) / t.

    At time 0 it is the end of the velocity at the start, at time 1 the end of the flow. Computed by `steps`
    midpoint steps, without a gradient.
    """
    time = time.clamp(min=_EARLIEST)

    def scaled(state: Tensor, share: Tensor) -> Tensor:
        return spread(time) * flow.velocity(state, share * time)

    with torch.no_grad():
        end = fixed_steps("midpoint", steps)(scaled, start, 0.0, 1.0)
    return start + (end - start) / spread(time)


def flow_matching(
    flow: Flow,
    start: Tensor,
    end: Tensor,
    time: Tensor,
    distance: Callable[[Tensor, Tensor], Tensor] = squared,
) -> Tensor:
    """D(v(x_t, t), x_1 - x_0) per sample, at x_t on the line between the two: (B,)."""
    return distance(flow.velocity(between(start, end, time), time), end - start)
