"""The low-res teacher: what it knows before training, and what it takes over from a student."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor

from converters.errors import CannotTrain
from converters.networks.flow_student import FlowStudent, FlowStudentConfig
from converters.networks.flow_teacher import FlowTeacher, FlowTeacherConfig
from converters.training.teachers.flow import Flow, between
from tests.students import TINY, tiny_network

CONFIG = FlowTeacherConfig(channels=TINY.channels, encode_blocks=TINY.encode_blocks, flow_blocks=4)


def make(config: FlowTeacherConfig = CONFIG) -> FlowTeacher:
    torch.manual_seed(0)
    return FlowTeacher(config)


def faithful_picture(student: FlowStudent, low_res: Tensor) -> Tensor:
    height, width = low_res.shape[-2:]
    silent = torch.zeros(1, 9, height, width), torch.zeros(1, 48, height, width)
    return student(low_res, silent[1], silent[0]) * 2 - 1


def test_untrained_it_starts_towards_the_faithful_picture_and_arrives_where_it_is() -> None:
    teacher, student = make(), tiny_network()
    teacher.adopt(student)
    low_res = torch.rand(2, 3, 6, 5, generator=torch.Generator().manual_seed(1))
    flow = Flow(teacher, low_res)
    with torch.no_grad():
        start = flow.start(torch.randn(2, 3, 24, 20))
        picture = torch.rand(2, 3, 24, 20)
        expected = faithful_picture(student, low_res)
        torch.testing.assert_close(flow.predict_clean(start, torch.zeros(2)), expected, atol=1e-5, rtol=0)
        torch.testing.assert_close(flow.predict_clean(picture, torch.ones(2)), picture)
        kept = math.sqrt(1 - CONFIG.noise**2) * teacher.enlarge(low_res)
        velocity = flow.velocity(picture, torch.ones(2))
    torch.testing.assert_close(velocity, picture - kept, atol=1e-5, rtol=0)


@pytest.mark.parametrize("time", [0.05, 0.5, 0.7, 0.95])
def test_untrained_it_is_as_good_as_one_can_be_for_normal_detail(time: float) -> None:
    """For x_1 = f + s n the error of the velocity has the variance s^2 noise^2 / V, which is the least."""
    teacher = make()
    generator = torch.Generator().manual_seed(0)
    low_res = torch.rand(4, 3, 32, 32, generator=generator)
    flow = Flow(teacher, low_res)
    t = torch.full((4,), time)
    s, noise = CONFIG.detail, CONFIG.noise
    with torch.no_grad():
        _, faithful, _ = teacher._parts(teacher.condition(low_res))
        picture = torch.pixel_shuffle(faithful, 4) + s * torch.randn(4, 3, 128, 128, generator=generator)
        start = flow.start(torch.randn(4, 3, 128, 128, generator=generator))
        wrong = flow.velocity(between(start, picture, t), t) - (picture - start)
    variance = (time * s) ** 2 + ((1 - time) * noise) ** 2
    assert wrong.square().mean().item() == pytest.approx((s * noise) ** 2 / variance, rel=0.02)


def test_after_training_time_and_state_and_low_res_matter() -> None:
    teacher = make()
    torch.nn.init.normal_(teacher.tail.weight, std=0.05)
    low_res = torch.rand(1, 3, 6, 6)
    state = torch.randn(1, 3, 24, 24)
    with torch.no_grad():
        flow, other = Flow(teacher, low_res), Flow(teacher, 1 - low_res)
        base = flow.velocity(state, torch.tensor([0.5]))
        assert not torch.allclose(base, flow.velocity(state, torch.tensor([0.6])))
        assert not torch.allclose(base, flow.velocity(state + 0.1, torch.tensor([0.5])))
        assert not torch.allclose(base, other.velocity(state, torch.tensor([0.5])))


def test_each_sample_has_its_own_time() -> None:
    teacher = make()
    torch.nn.init.normal_(teacher.tail.weight, std=0.05)
    low_res, state, time = torch.rand(2, 3, 6, 6), torch.randn(2, 3, 24, 24), torch.tensor([0.2, 0.9])
    with torch.no_grad():
        both = Flow(teacher, low_res).velocity(state, time)
        alone = Flow(teacher, low_res[1:]).velocity(state[1:], time[1:])
    torch.testing.assert_close(both[1:], alone, atol=1e-5, rtol=1e-5)


def test_features_are_those_of_four_depths() -> None:
    teacher = make()
    flow = Flow(teacher, torch.rand(2, 3, 6, 6))
    maps = flow.features(torch.randn(2, 3, 24, 24), torch.tensor([0.1, 0.8]))
    assert [found.shape for found in maps] == [(2, channels, 6, 6) for channels in teacher.feature_channels]
    assert len(maps) == 4


def test_only_a_student_of_the_same_encoder_can_be_taken_over() -> None:
    student = FlowStudent(FlowStudentConfig(channels=8, encode_blocks=2, detail_blocks=1, render_blocks=1))
    with pytest.raises(CannotTrain, match=r"\[8, 1, 4, 3\] and \[8, 2, 4, 3\]\. Make them equal"):
        make().adopt(student)


def test_what_was_taken_over_stays_as_it_is() -> None:
    teacher, student = make(), tiny_network()
    teacher.adopt(student)
    learning = {name: p for name, p in teacher.named_parameters() if p.requires_grad}
    assert {name.partition(".")[0] for name in learning} == {"head", "state", "blocks", "tail"}
    assert {id(p) for p in teacher.flow_parameters()} == {id(p) for p in learning.values()}


def test_all_parameters_learn() -> None:
    teacher = make()
    torch.nn.init.normal_(teacher.tail.weight, std=0.05)
    flow = Flow(teacher, torch.rand(2, 3, 6, 6))
    flow.velocity(torch.randn(2, 3, 24, 24), torch.tensor([0.3, 0.6])).square().mean().backward()
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for p in teacher.parameters())
