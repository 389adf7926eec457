"""TADSR's terms, worked out by hand."""

from __future__ import annotations

import math

import pytest
import torch

from converters.training.objectives.tadsr import (
    blur_kernel,
    blurred_mse,
    guidance_scale,
    guided,
    score_distillation,
    teacher_time,
)


def test_the_timestep_map_halves_and_rounds_down() -> None:
    time = torch.tensor([0.0, 1.0, 500.0, 999.0])
    assert teacher_time(time).tolist() == [0, 0, 250, 499]


def test_guidance_grows_with_the_time() -> None:
    assert guidance_scale(torch.tensor([0.0, 100.0, 499.0])).tolist() == pytest.approx([7.5, 8.0, 9.995])
    assert guidance_scale(torch.tensor([100.0]), base=1.0).item() == pytest.approx(1.5)


def test_guidance_moves_away_from_what_is_not_wanted() -> None:
    """0.2 + 8 (0.3 - 0.2) = 1.0; a scale of 1 is what is wanted, 0 what is not."""
    wanted, unwanted = torch.full((3, 1, 1, 1), 0.3), torch.full((3, 1, 1, 1), 0.2)
    found = guided(wanted, unwanted, torch.tensor([8.0, 1.0, 0.0]))
    assert found.flatten().tolist() == pytest.approx([1.0, 0.3, 0.2])


def test_the_score_by_hand() -> None:
    """z = (1, 0), critic (0.5, 0.5), teacher (0.5, 1): |z - fixed| has the mean 0.75.

    g = (0, -0.5 / 0.75) = (0, -0.66667); the loss is 0.44444 / 2; the gradient 2 g / 2 = g.
    """
    ours = torch.tensor([1.0, 0.0]).view(1, 2, 1, 1).requires_grad_()
    critics, fixed = (torch.tensor(v).view(1, 2, 1, 1) for v in ([0.5, 0.5], [0.5, 1.0]))
    loss = score_distillation(ours, critics, fixed)
    assert loss.tolist() == pytest.approx([2 / 9])
    (gradient,) = torch.autograd.grad(loss.sum(), ours)
    assert gradient.flatten().tolist() == pytest.approx([0, -2 / 3])


def test_the_score_does_not_move_what_critic_and_teacher_agree_on() -> None:
    ours, both = torch.rand(2, 3, 4, 4, requires_grad=True), torch.rand(2, 3, 4, 4)
    (gradient,) = torch.autograd.grad(score_distillation(ours, both, both).sum(), ours)
    assert gradient.abs().max() == 0


def test_a_student_that_meets_the_teacher_is_no_reason_for_nan() -> None:
    ours = torch.zeros(1, 1, 2, 2)
    assert score_distillation(ours, ours, ours).item() == 0
    assert math.isfinite(score_distillation(ours, ours + 0.1, ours).item())


@pytest.mark.parametrize(
    ("time", "taps", "sigma"), [(0, 5, 1.0), (199, 5, 1.995), (200, 9, 2.0), (999, 21, 5.995)]
)
def test_the_blur_grows_with_the_time(time: int, taps: int, sigma: float) -> None:
    kernel = blur_kernel(time)
    assert len(kernel) == taps
    assert kernel.sum().item() == pytest.approx(1)
    middle = taps // 2
    assert (kernel[middle + 1] / kernel[middle]).item() == pytest.approx(math.exp(-1 / (2 * sigma**2)))


def test_the_blur_keeps_an_offset_and_takes_a_point_apart() -> None:
    """An offset of 0.5 is 0.25 squared. A point becomes the kernel: the sum of its squares, over 21 x 21."""
    ours = torch.zeros(2, 1, 21, 21)
    ours[0] += 0.5
    ours[1, 0, 10, 10] = 1
    losses = blurred_mse(ours, torch.zeros_like(ours), torch.tensor([0.0, 200.0]))
    expected = blur_kernel(200).square().sum().item() ** 2 / 21**2
    assert losses.tolist() == pytest.approx([0.25, expected])


def test_the_same_difference_counts_less_later() -> None:
    difference = torch.randn(1, 3, 32, 32, generator=torch.Generator().manual_seed(0)).expand(3, -1, -1, -1)
    early, middle, late = blurred_mse(
        difference, torch.zeros(3, 3, 32, 32), torch.tensor([10.0, 400.0, 990.0])
    )
    assert early > 2 * middle > 4 * late > 0
