"""OFTSR's terms, worked out by hand with states of one value."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from converters.training.objectives.oftsr import STEP, boundary, draw_time, oftsr_terms
from converters.training.objectives.pixel import l1
from converters.training.teachers.flow import spread, squared


def value(number: float) -> Tensor:
    return torch.full((1, 1, 1, 1), number)


def at(time: float) -> Tensor:
    return torch.tensor([time])


def two(state: Tensor, time: Tensor) -> Tensor:
    return value(2.0)


def itself(state: Tensor, time: Tensor) -> Tensor:
    return state


def test_with_a_constant_velocity() -> None:
    """u(t) = t at t = 0.5 and s = 0.55; the teacher says 2 everywhere.

    target = 0.5 + (0.05 / 0.55) (2 - 0.5) = 0.636364; u(s) = 0.55; they differ by 0.086364.
    alignment: 0.5 * 0.5 against 0.5 * 2, a difference of 0.75.
    """
    terms = oftsr_terms(spread, two, value(0.0), at(0.5))
    assert terms.trajectory.item() == pytest.approx(0.0863636, abs=1e-6)
    assert terms.alignment.item() == pytest.approx(0.75)
    assert terms.later.item() == pytest.approx(0.55)
    assert terms.velocity.item() == pytest.approx(0.55)
    terms = oftsr_terms(spread, two, value(0.0), at(0.5), distance=squared)
    assert terms.trajectory.item() == pytest.approx(0.0863636**2, abs=1e-6)
    assert terms.alignment.item() == pytest.approx(0.5625)


@pytest.mark.parametrize(
    ("method", "mean"),
    [
        ("euler", 1.5),
        ("midpoint", 1.5 + 0.025 * 1.5),
        ("heun", 1.5 + 0.025 * 1.5),
        ("ralston", 1.5 + 0.025 * 1.5),
    ],
)
def test_with_one_step_through_a_velocity_that_grows(method: str, mean: float) -> None:
    """v = x, x_0 = 1, u = 1: at t = 0.5 the state is 1.5.

    Midpoint: v at 1.5 + 0.025 * 1.5; for a linear field the others agree.
    target = 1 + (0.05 / 0.55) (mean - 1) and u(s) = 1.
    """
    terms = oftsr_terms(lambda time: value(1.0), itself, value(1.0), at(0.5), method)
    assert terms.trajectory.item() == pytest.approx((mean - 1) / 11, abs=1e-6)
    assert terms.alignment.item() == pytest.approx(0.5 * 0.5)


def test_the_exact_student_has_hardly_a_loss() -> None:
    """v = -x from 1 is exp(-t), so u(t) = (exp(-t) - 1) / t.

    A midpoint step is off by 0.05^3 / 6 of the state, which u(s) sees divided by s.
    """

    def exact(time: Tensor) -> Tensor:
        return spread((torch.exp(-time) - 1) / time).double()

    start = value(1.0).double()
    terms = oftsr_terms(exact, lambda state, time: -state, start, torch.tensor([0.5]).double())
    assert 0 < terms.trajectory.item() < 0.05**3 / 6 / 0.55


def test_the_last_step_is_cut_short() -> None:
    """t = 0.97: s = 1 and the step 0.03. u = 0 and the teacher's 2 give a target of 0.03 * 2."""
    terms = oftsr_terms(lambda time: value(0.0), two, value(0.0), at(0.97))
    assert terms.later.item() == 1
    assert terms.trajectory.item() == pytest.approx(0.06)


def test_gradients_reach_the_later_answer_and_the_alignment_only() -> None:
    """u(t) = a t with a = 1 in the first test, squared.

    trajectory: 2 (0.55 - 0.636364) * 0.55 = -0.095; alignment: 2 (0.25 - 1) * 0.5 * 0.5 = -0.375.
    """
    a = torch.tensor(1.0, requires_grad=True)
    terms = oftsr_terms(lambda time: a * spread(time), two, value(0.0), at(0.5), distance=squared)
    (trajectory,) = torch.autograd.grad(terms.trajectory.sum(), a, retain_graph=True)
    (alignment,) = torch.autograd.grad(terms.alignment.sum(), a)
    assert trajectory.item() == pytest.approx(-0.095, abs=1e-5)
    assert alignment.item() == pytest.approx(-0.375)


def test_nothing_flows_back_through_the_teacher() -> None:
    weight = torch.tensor(2.0, requires_grad=True)
    a = torch.tensor(1.0, requires_grad=True)
    terms = oftsr_terms(
        lambda time: a * spread(time), lambda state, time: weight * state, value(1.0), at(0.5)
    )
    (terms.trajectory + terms.alignment).sum().backward()
    assert weight.grad is None
    assert a.grad is not None


def test_the_boundary_compares_the_first_velocities() -> None:
    student = lambda time: value(0.5) + spread(time)  # noqa: E731
    teacher = lambda state, time: state + spread(time)  # noqa: E731
    assert boundary(student, teacher, value(2.0), l1).item() == pytest.approx(1.5)
    assert boundary(student, teacher, value(2.0), squared).item() == pytest.approx(2.25)


def test_times_lie_between_the_bounds_and_some_end_at_1() -> None:
    generator = torch.Generator().manual_seed(0)
    time = draw_time(4000, generator)
    assert 0.01 <= time.min() < 0.02 and 0.98 < time.max() <= 0.99
    time = draw_time(4000, generator, last=0.4)
    assert (time == 1 - STEP).float().mean().item() == pytest.approx(0.4, abs=0.03)
