"""TAD-SR's terms, worked out by hand, and its critic."""

from __future__ import annotations

import torch

from converters.training.objectives.feature_critic import FeatureCritic
from converters.training.objectives.tad_sr import (
    CRITIC_NOISE,
    LOW_NOISE,
    draw_critic_time,
    draw_low_noise_time,
    regression,
    score_difference,
    score_distillation,
)
from converters.training.teachers.flow import Flow
from tests.unit.converters.training.teachers.stub import KnownTeacher

SHAPE = (2, 3, 8, 8)


def test_the_regression_is_a_mean_square() -> None:
    teachers = torch.zeros(SHAPE)
    ours = torch.stack([torch.full(SHAPE[1:], 0.5), torch.full(SHAPE[1:], -2.0)])
    torch.testing.assert_close(regression(ours, teachers), torch.tensor([0.25, 4.0]))


def test_the_score_difference_by_hand() -> None:
    """A teacher that stands still takes a whole state for the start: eps = x_t / noise with noise 0.5.

    States at t = 0.8 of results 1 and 0 differ by 0.8, so the noise seen in them by 1.6; at t = 0.9 and
    results -2 and 0 by -3.6.
    """
    flow = Flow(KnownTeacher(lambda state, time: torch.zeros_like(state), noise=0.5), torch.zeros(2, 3, 2, 2))
    ours = torch.stack([torch.ones(SHAPE[1:]), torch.full(SHAPE[1:], -2.0)]).requires_grad_()
    teachers = torch.zeros(SHAPE)
    noise = torch.randn(SHAPE, generator=torch.Generator().manual_seed(0))
    difference = score_difference(flow, ours, teachers, noise, torch.tensor([0.8, 0.9]))
    expected = torch.stack([torch.full(SHAPE[1:], 1.6), torch.full(SHAPE[1:], -3.6)])
    torch.testing.assert_close(difference, expected)
    assert not difference.requires_grad
    # mean(g z): 1.6 * 1 and -3.6 * -2
    loss = score_distillation(ours, difference)
    torch.testing.assert_close(loss, torch.tensor([1.6, 7.2]))
    (gradient,) = torch.autograd.grad(loss.sum(), ours)
    torch.testing.assert_close(gradient, expected / (3 * 8 * 8))


def test_results_that_equal_the_teachers_have_no_difference() -> None:
    flow = Flow(KnownTeacher(lambda state, time: state.square()), torch.zeros(2, 3, 2, 2))
    picture = torch.rand(SHAPE)
    difference = score_difference(
        flow, picture, picture.clone(), torch.randn(SHAPE), torch.tensor([0.8, 0.9])
    )
    assert difference.abs().max() == 0


def test_times_are_those_of_the_papers_steps() -> None:
    generator = torch.Generator().manual_seed(0)
    time = draw_low_noise_time(900, generator)
    assert sorted({round(1 - t, 4) for t in time.tolist()}) == list(LOW_NOISE)
    time = draw_critic_time(2000, generator)
    assert 1 - CRITIC_NOISE[1] <= time.min() < 0.1 and 0.97 < time.max() <= 1 - CRITIC_NOISE[0]


def test_the_critic_scores_every_map_and_knows_the_time() -> None:
    torch.manual_seed(0)
    critic = FeatureCritic((32, 16), width=8)
    maps = [torch.randn(2, 32, 6, 5), torch.randn(2, 16, 3, 4)]
    for _ in range(3):  # each pass in training mode refines the estimates of the norms
        critic(maps, torch.tensor([0.3, 0.3]))
    critic.eval()
    with torch.no_grad():
        scores = critic(maps, torch.tensor([0.3, 0.9]))
        assert scores.shape == (2, 1, 1, 6 * 5 + 3 * 4)
        changed = critic(maps, torch.tensor([0.3, 0.5]))
    torch.testing.assert_close(scores[0], changed[0])
    for positions in (slice(0, 30), slice(30, 42)):
        assert not torch.allclose(scores[1, ..., positions], changed[1, ..., positions])


def test_the_critic_can_tell_two_kinds_of_features_apart() -> None:
    torch.manual_seed(0)
    critic = FeatureCritic((8,), width=8)
    optimizer = torch.optim.Adam(critic.parameters(), lr=3e-3)
    generator = torch.Generator().manual_seed(1)
    time = torch.full((8,), 0.5)
    for _ in range(40):
        noise = torch.randn(8, 8, 8, 8, generator=generator)
        stripes = noise + 2 * torch.tensor([1.0, -1.0]).repeat(4)
        real, fake = critic([stripes], time).mean(), critic([noise], time).mean()
        optimizer.zero_grad()
        (fake - real).backward()
        optimizer.step()
    assert real.item() > fake.item() + 0.3
