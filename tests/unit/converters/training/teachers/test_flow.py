"""The flow of a batch, with teachers whose answers are known."""

from __future__ import annotations

import pytest
import torch

from converters.training.objectives.pixel import l1
from converters.training.teachers.flow import Flow, between, flow_matching, mean_endpoint
from tests.unit.converters.training.teachers.stub import KnownTeacher

LOW = torch.zeros(2, 3, 2, 2)
TIME = torch.tensor([0.25, 0.75])


def test_the_start_is_the_weakened_enlargement_and_noise() -> None:
    teacher = KnownTeacher(lambda state, time: state, noise=0.6)
    teacher.enlarge = lambda low_res: torch.full((2, 3, 8, 8), 0.5)  # type: ignore[method-assign]
    noise = torch.ones(2, 3, 8, 8)
    # sqrt(1 - 0.36) * 0.5 + 0.6 = 0.4 + 0.6
    torch.testing.assert_close(Flow(teacher, LOW).start(noise), torch.ones(2, 3, 8, 8))


def test_a_true_velocity_gives_both_ends_from_any_time() -> None:
    generator = torch.Generator().manual_seed(0)
    noise, picture = torch.randn(2, 2, 3, 8, 8, generator=generator)
    start = 0.5 * noise
    flow = Flow(KnownTeacher(lambda state, time: picture - start), LOW)
    torch.testing.assert_close(flow.start(noise), start)
    state = between(start, picture, TIME)
    torch.testing.assert_close(flow.predict_clean(state, TIME), picture)
    torch.testing.assert_close(flow.predict_noise(state, TIME), noise)


def test_the_picture_that_a_flow_points_to() -> None:
    """dx/dt = t from 1: x_t = 1 + t^2 / 2, exact by midpoint steps, so the picture at t is 1 + t / 2."""
    flow = Flow(KnownTeacher(lambda state, time: time.view(-1, 1, 1, 1).expand_as(state)), LOW)
    picture = mean_endpoint(flow, torch.ones(2, 3, 8, 8), torch.tensor([0.4, 1.0]), 3)
    torch.testing.assert_close(picture[:, 0, 0, 0], torch.tensor([1.2, 1.5]))
    first = mean_endpoint(flow, torch.ones(2, 3, 8, 8), torch.zeros(2), 1)
    torch.testing.assert_close(first, torch.ones(2, 3, 8, 8), atol=1e-3, rtol=0)


def test_flow_matching_by_hand() -> None:
    """From 0 to 1 the velocity is 1. The answer x_t = t is wrong by 0.75 and 0.25."""
    flow = Flow(KnownTeacher(lambda state, time: state), LOW)
    start, end = torch.zeros(2, 3, 8, 8), torch.ones(2, 3, 8, 8)
    torch.testing.assert_close(flow_matching(flow, start, end, TIME), torch.tensor([0.5625, 0.0625]))
    torch.testing.assert_close(flow_matching(flow, start, end, TIME, l1), torch.tensor([0.75, 0.25]))


def test_the_condition_is_computed_once() -> None:
    teacher = KnownTeacher(lambda state, time: state)
    calls = []
    teacher.condition = lambda low_res: calls.append(1) or low_res  # type: ignore[method-assign,assignment,func-returns-value]
    flow = Flow(teacher, LOW)
    for _ in range(3):
        flow.velocity(torch.zeros(2, 3, 8, 8), TIME)
    assert len(calls) == 1


def test_times_belong_to_samples() -> None:
    line = between(torch.zeros(2, 1, 1, 1), torch.ones(2, 1, 1, 1), TIME)
    assert line.flatten().tolist() == pytest.approx([0.25, 0.75])
