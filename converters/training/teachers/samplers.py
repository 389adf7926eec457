"""Integrates flows: one-stage and two-stage Runge-Kutta methods, and Dormand and Prince's with step control.

A field is a function of a state (B, ...) and a time (B,) that returns dx/dt. A sampler is a function of a
field, a state, its time and an end time that returns the state at the end time.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

import torch
from torch import Tensor

from converters.errors import CannotTrain

Field = Callable[[Tensor, Tensor], Tensor]
Sampler = Callable[[Field, Tensor, float, float], Tensor]

RATIOS: dict[str, float | None] = {"euler": None, "midpoint": 0.5, "ralston": 2 / 3, "heun": 1.0}
"""Position within a step of the second stage (Butcher, Numerical Methods for ODEs, section 232)."""

_NODES = (1 / 5, 3 / 10, 4 / 5, 8 / 9, 1.0)
_STAGES = (
    (1 / 5,),
    (3 / 40, 9 / 40),
    (44 / 45, -56 / 15, 32 / 9),
    (19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729),
    (9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656),
)
_FIFTH_ORDER = (35 / 384, 0.0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84)
_ERROR = (71 / 57600, 0.0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40)
"""Fifth less fourth order (Dormand and Prince, J. Comp. Appl. Math. 6(1), 1980)."""
_SAFETY, _SLOWEST, _FASTEST = 0.9, 0.2, 10.0
_MAX_STEPS = 2_000


def step_velocity(
    field: Field, state: Tensor, time: Tensor, step: Tensor, ratio: float | None, first: Tensor | None = None
) -> Tensor:
    """The mean velocity over one step; `time` and `step` are (B,).

    k1 + (k2 - k1) / (2 r), with k2 after r steps along k1; k1 itself where `ratio` is None. `first`: k1, if
    it is known already.
    """
    k1 = field(state, time) if first is None else first
    if ratio is None:
        return k1
    k2 = field(state + ratio * _like(step, state) * k1, time + ratio * step)
    return k1 + (k2 - k1) / (2 * ratio)


def fixed_steps(method: str, steps: int) -> Sampler:
    """A sampler of `steps` equal steps by one of `RATIOS`.

    Raises:
        ValueError: there is no such method.
    """
    if method not in RATIOS:
        raise ValueError(f"There is no sampler {method!r}; there are {', '.join(RATIOS)} and rk45.")
    ratio = RATIOS[method]

    def sample(field: Field, state: Tensor, start: float, stop: float) -> Tensor:
        step = _at((stop - start) / steps, state)
        for index in range(steps):
            time = _at(start + (stop - start) * index / steps, state)
            state = state + _like(step, state) * step_velocity(field, state, time, step, ratio)
        return state

    return sample


def adaptive(relative: float = 1e-3, absolute: float = 1e-3, first_step: float = 0.05) -> Sampler:
    """Dormand and Prince's pair of order 5 and 4 (RK45), with one step size for the whole batch.

    A step is accepted if the root mean square of error / (absolute + relative * size of the state) is at
    most 1. Step control as in Hairer, Norsett and Wanner, Solving Ordinary Differential Equations I, section
    II.4.
    """

    def sample(field: Field, state: Tensor, start: float, stop: float) -> Tensor:
        if start == stop:
            return state
        time, direction = start, math.copysign(1.0, stop - start)
        step = min(first_step, abs(stop - start))
        slope = field(state, _at(time, state))
        for _ in range(_MAX_STEPS):
            proposed, last_slope, error = _dormand_prince(field, state, time, direction * step, slope)
            allowed = absolute + relative * torch.maximum(state.abs(), proposed.abs())
            size = float((error / allowed).square().mean().sqrt())
            if not math.isfinite(size):
                break
            growth = _FASTEST if size == 0 else min(_FASTEST, max(_SLOWEST, _SAFETY * size**-0.2))
            if size <= 1:
                state, slope, time = proposed, last_slope, time + direction * step
                if abs(stop - time) < 1e-9 * abs(stop - start):
                    return state
            step = min(step * (growth if size <= 1 else min(growth, 1.0)), abs(stop - time))
        raise CannotTrain(f"The flow can not be integrated past t = {time:.4f}: is the teacher trained?")

    return sample


def trajectory(sampler: Sampler, field: Field, state: Tensor, times: Sequence[float]) -> Iterator[Tensor]:
    """The states at rising `times`; `state` is that at the first."""
    yield state
    for start, stop in pairwise(times):
        state = sampler(field, state, start, stop)
        yield state


def _dormand_prince(
    field: Field, state: Tensor, time: float, step: float, slope: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """The state a step later, the velocity there (the first of the next step) and the error of the state."""
    slopes = [slope]
    for node, weights in zip(_NODES, _STAGES, strict=True):
        slopes.append(field(state + step * _weighted(slopes, weights), _at(time + node * step, state)))
    proposed = state + step * _weighted(slopes, _FIFTH_ORDER)
    slopes.append(field(proposed, _at(time + step, state)))
    return proposed, slopes[-1], step * _weighted(slopes, _ERROR)


def _weighted(slopes: Sequence[Tensor], weights: Sequence[float]) -> Tensor:
    total = slopes[0] * weights[0]
    for slope, weight in zip(slopes[1:], weights[1:], strict=True):
        total = total + slope * weight
    return total


def _at(time: float, state: Tensor) -> Tensor:
    return state.new_full((state.shape[0],), time)


def _like(values: Tensor, state: Tensor) -> Tensor:
    """(B,) -> (B, 1, ...) of the rank of the state."""
    return values.view(-1, *(1,) * (state.dim() - 1))
