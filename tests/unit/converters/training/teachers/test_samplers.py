"""Samplers on equations with closed solutions: the states, the orders of convergence and the step control."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor

from converters.errors import CannotTrain
from converters.training.teachers.samplers import RATIOS, adaptive, fixed_steps, step_velocity, trajectory

ORDERS = {"euler": 1, "midpoint": 2, "ralston": 2, "heun": 2}


def swinging(state: Tensor, time: Tensor) -> Tensor:
    """y' = y cos t, so that y(t) = y(0) exp(sin t)."""
    return state * time.cos().view(-1, 1)


def error(sampler, start: float = 0.0, stop: float = 1.0) -> float:
    state = torch.tensor([[1.0], [-2.0]], dtype=torch.float64)
    exact = state * math.exp(math.sin(stop) - math.sin(start))
    return (sampler(swinging, state, start, stop) - exact).abs().max().item()


@pytest.mark.parametrize("method", RATIOS)
def test_halving_the_steps_shows_the_order_of_the_method(method: str) -> None:
    coarse, fine = (error(fixed_steps(method, steps)) for steps in (32, 64))
    assert math.log2(coarse / fine) == pytest.approx(ORDERS[method], abs=0.1)


def test_the_adaptive_pair_is_of_fifth_order() -> None:
    """One step of size h that no tolerance rejects has an error of h^6."""
    coarse, fine = (error(adaptive(1e9, 1e9, first_step=step), stop=step) for step in (0.4, 0.2))
    assert math.log2(coarse / fine) == pytest.approx(6, abs=0.3)


@pytest.mark.parametrize("tolerance", [1e-4, 1e-8])
def test_the_adaptive_sampler_keeps_its_tolerance(tolerance: float) -> None:
    assert error(adaptive(tolerance, tolerance)) < 10 * tolerance


def test_the_adaptive_sampler_works_where_the_field_does() -> None:
    """A field with a peak of width 0.02 in the middle: most velocities are asked for around it."""
    asked: list[float] = []

    def peak(state: Tensor, time: Tensor) -> Tensor:
        asked.append(time[0].item())
        return (0.02 / (0.02**2 + (time.view(-1, 1) - 0.5) ** 2)).expand_as(state)

    state = torch.zeros(1, 3, dtype=torch.float64)
    end = adaptive(1e-6, 1e-6)(peak, state, 0.0, 1.0)
    torch.testing.assert_close(end, torch.full_like(end, 2 * math.atan(25)), atol=1e-4, rtol=0)
    assert sum(0.4 < time < 0.6 for time in asked) > len(asked) / 2
    assert len(asked) < 400


@pytest.mark.parametrize("sampler", [fixed_steps(m, 3) for m in RATIOS] + [adaptive()])
def test_straight_lines_are_followed_exactly_both_ways(sampler) -> None:
    generator = torch.Generator().manual_seed(0)
    start, end = torch.randn(2, 2, 3, 4, 4, generator=generator)
    there = sampler(lambda state, time: end - start, start, 0.0, 1.0)
    torch.testing.assert_close(there, end)
    torch.testing.assert_close(sampler(lambda state, time: end - start, there, 1.0, 0.0), start)


def test_midpoint_heun_and_ralston_by_hand() -> None:
    """y' = t y from y(0) = 1 with one step of 1: k1 = 0; k2 = r at every r, so y(1) = 1 + r / (2 r)."""
    for method in ("midpoint", "heun", "ralston"):
        state = torch.ones(1, 1)
        end = fixed_steps(method, 1)(lambda y, t: y * t.view(-1, 1), state, 0.0, 1.0)
        assert end.item() == pytest.approx(1.5)
    # y' = y^2: k1 = 1; k2 = (1 + r)^2; the mean velocity is 1 + ((1 + r)^2 - 1) / (2 r) = 2 + r / 2.
    for method, mean in (("midpoint", 2.25), ("ralston", 2 + 1 / 3), ("heun", 2.5)):
        end = fixed_steps(method, 1)(lambda y, t: y**2, torch.ones(1, 1), 0.0, 1.0)
        assert end.item() == pytest.approx(1 + mean)


def test_a_step_has_its_own_time_and_length_for_every_sample() -> None:
    state = torch.ones(2, 1)
    time, step = torch.tensor([0.0, 0.5]), torch.tensor([0.2, 0.4])
    mean = step_velocity(lambda y, t: t.view(-1, 1) * torch.ones_like(y), state, time, step, 0.5)
    torch.testing.assert_close(mean, torch.tensor([[0.1], [0.7]]))


def test_a_trajectory_visits_its_times() -> None:
    times = [0.0, 0.3, 1.0]
    state = torch.ones(1, 1, dtype=torch.float64)
    states = list(trajectory(adaptive(1e-9, 1e-9), swinging, state, times))
    for time, found in zip(times, states, strict=True):
        assert found.item() == pytest.approx(math.exp(math.sin(time)), abs=1e-7)


def test_a_field_that_is_not_a_number_ends_in_a_sentence() -> None:
    with pytest.raises(CannotTrain, match=r"can not be integrated past t = 0\.0000: is the teacher trained"):
        adaptive()(lambda y, t: y * math.nan, torch.ones(1, 1), 0.0, 1.0)


def test_unknown_methods_are_named() -> None:
    with pytest.raises(ValueError, match="no sampler 'simpson'; there are euler, midpoint"):
        fixed_steps("simpson", 3)
