"""Operations of a step, against cases solved by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
import torch
from torch import Generator, Tensor, nn
from torch.utils.flop_counter import FlopCounterMode

from converters.data.crops import Batch
from converters.networks.flow_teacher import FlowTeacher, FlowTeacherConfig
from converters.training.operation_count import step_flops
from converters.training.stage import Learner, Losses, Stage
from converters.training.stages.distilled import Distilled, DistilledSettings, FlowWeights
from converters.training.stages.faithful import Faithful
from tests.students import TINY, tiny_network

LOW = torch.rand(1, 3, 8, 8, generator=Generator().manual_seed(0))
HIGH = torch.zeros(1, 3, 32, 32)
BATCH = Batch(LOW, HIGH, HIGH, LOW, torch.zeros(1))


class Chain(Stage):
    """3 -> 5 -> 7 -> 2 channels: a student, something frozen, and a critic that also learns by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.student = nn.Conv2d(3, 5, 1)
        self.frozen = nn.Conv2d(5, 7, 3, padding=1).requires_grad_(False)
        self.critic = nn.Linear(7, 2)

    @property
    def result(self) -> nn.Module:
        return self.student

    def learners(self) -> Sequence[Learner]:
        networks = {"student": self.student, "critic": self.critic}
        return [Learner(name, network, list(network.parameters())) for name, network in networks.items()]

    def losses(self, batch: Batch, generator: Generator) -> Losses:
        with torch.no_grad():
            self.student(batch.low_res)
        with torch.autocast("cpu", torch.bfloat16):
            seen = self.frozen(self.student(batch.low_res)).flatten(2).transpose(1, 2)
            fooled, judged = self.critic(seen), self.critic(seen.detach())
        gram = torch.matmul(seen.transpose(1, 2), seen)
        return Losses({"student": fooled.float().mean() + gram.float().mean(), "critic": judged.mean()})

    def write(self, network: nn.Module, path: object) -> None:
        raise NotImplementedError

    def enlarge(self, network: nn.Module, batch: Batch, realism: float, generator: Generator) -> Tensor:
        raise NotImplementedError


def test_the_backward_pass_costs_what_leads_to_something_that_learns() -> None:
    student, frozen, critic, gram = (128 * n for n in (3 * 5, 9 * 5 * 7, 7 * 2, 7 * 7))
    without_gradient = student
    for_student = 2 * student + 2 * frozen + 2 * critic + 3 * gram  # its input is a photograph
    for_critic = 2 * critic  # the student's answer is detached
    assert step_flops(Chain(), BATCH) == without_gradient + for_student + for_critic


def test_a_step_costs_what_its_convolutions_do() -> None:
    """8 x 8 low-res pixels: forward 2 * 9 * in * out per pixel, backward twice that, but once for the first
    layer, whose input needs no gradient. The bicubic enlargement has no backward pass; each projection has
    one, for shrinking in two directions, of one channel more for the edges, and for enlarging again."""
    layers = [(8, 8), (8, 8), (8, 8), (8, 48)]
    learnt = 64 * 18 * (2 * 3 * 8 + sum(3 * i * o for i, o in layers))
    bicubic = 64 * 2 * 25 * 48
    shrunk = 64 * 2 * 5 * (48 * 12 + 12 * 3 + 1 + 1)
    projected = TINY.projections * 2 * (shrunk + bicubic)
    assert step_flops(Faithful(tiny_network()), BATCH) == learnt + bicubic + projected


def test_torch_counts_the_same_while_it_computes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its counter sees what the backward passes really do, past a frozen teacher and two critics."""
    monkeypatch.setattr("converters.training.operation_count._DRAWS", 1)  # the width of a blur is chance
    stage = all_terms()
    expected = step_flops(stage, BATCH)
    learners = stage.learners()
    with FlopCounterMode(display=False) as counter:
        losses = stage.losses(BATCH, Generator().manual_seed(0))
        for learner in learners:
            losses.of[learner.name].backward(inputs=list(learner.parameters), retain_graph=True)
    assert expected == counter.get_total_flops()


def all_terms() -> Distilled:
    weights = FlowWeights(regression=1, high_frequency=1, adversarial=1, score=1, blurred=1)
    teacher = FlowTeacher(FlowTeacherConfig(8, 1, 1))
    return Distilled(tiny_network(), teacher, DistilledSettings(weights, teacher_steps=1))


def test_counting_leaves_the_stage_as_it_was() -> None:
    stage = all_terms()
    before = {name: value.clone() for name, value in stage.state_dict().items()}
    step_flops(stage, BATCH)
    assert all(torch.equal(value, before[name]) for name, value in stage.state_dict().items())
    stage.losses(BATCH, Generator().manual_seed(0))
    assert any(not torch.equal(value, before[name]) for name, value in stage.state_dict().items())
