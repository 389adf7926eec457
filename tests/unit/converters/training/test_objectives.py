"""Loss terms on cases that were solved by hand."""

from __future__ import annotations

import pytest
import torch
from torch import Generator, Tensor

from converters.training.objectives import hinge
from converters.training.objectives.adversarial import PhaseCritic, critic_loss, student_loss
from converters.training.objectives.perceptual import shift_together
from converters.training.objectives.pixel import checkerboard, l1, low_res_error
from converters.training.objectives.texture import patch_grams, texture


def test_l1_is_the_mean_difference_of_each_sample() -> None:
    target = torch.zeros(2, 3, 4, 4)
    ours = target.clone()
    ours[0] += 0.25
    ours[1, 0, 0, 0] = -4.8
    torch.testing.assert_close(l1(ours, target), torch.tensor([0.25, 0.1]))


def test_low_res_error_is_0_for_flat_pictures_and_sees_an_offset() -> None:
    low = torch.full((2, 3, 6, 6), 0.5)
    high = torch.full((2, 3, 24, 24), 0.5)
    high[1] += 0.125
    torch.testing.assert_close(low_res_error(high, low), torch.tensor([0.0, 0.125]), atol=1e-6, rtol=0)


def test_low_res_error_ignores_detail_that_shrinking_averages_away() -> None:
    low = torch.full((1, 3, 12, 12), 0.5)
    high = torch.full((1, 3, 48, 48), 0.5)
    high[..., ::2] += 0.2
    high[..., 1::2] -= 0.2
    assert float(low_res_error(high, low)) < 0.01
    assert float(l1(high, torch.full_like(high, 0.5))) == pytest.approx(0.2, abs=1e-6)


def test_checkerboard_is_the_part_of_the_error_that_repeats_with_the_grid() -> None:
    target = torch.rand(3, 3, 16, 16, generator=torch.Generator().manual_seed(0))
    ours = target.clone()
    ours[0, :, ::4, ::4] += 0.16  # one place of sixteen: 15/16 above the mean there, 1/16 below elsewhere
    ours[1] += 0.5
    ours[2, :, 5, 7] += 0.16  # once instead of in each of 16 cells
    expected = 0.16 * torch.tensor([2 * 15 / 256, 0.0, 2 * 15 / 256 / 16])
    torch.testing.assert_close(checkerboard(ours, target, 4), expected, atol=1e-6, rtol=0)


def test_hinge_of_the_critic() -> None:
    real, fake = torch.tensor([2.0, 0.5]).view(1, 1, 1, 2), torch.tensor([-3.0, 0.0]).view(1, 1, 1, 2)
    # real: mean(0, 0.5); fake: mean(0, 1)
    assert float(hinge.critic_loss(real, fake)) == pytest.approx(0.75)


def test_hinge_of_the_student_wants_high_scores() -> None:
    values = torch.tensor([[1.0, 3.0], [-2.0, -4.0]]).view(2, 1, 1, 2)
    torch.testing.assert_close(hinge.student_loss(values), torch.tensor([-2.0, 3.0]))


def scores(*values: float) -> list[Tensor]:
    """One size of scores, one sample per value."""
    return [torch.tensor(values, dtype=torch.float32).view(-1, 1, 1, 1)]


def test_the_critic_compares_with_the_mean_of_the_other_side() -> None:
    # real 2 and 0, mean 1; made 0 and -2, mean -1.
    # softplus(-1 - 2) + softplus(-1 - 0) = 0.048587 + 0.313262, mean 0.180925
    # softplus(0 - 1) + softplus(-2 - 1) = 0.313262 + 0.048587, mean 0.180925
    assert float(critic_loss(scores(2, 0), scores(0, -2))) == pytest.approx(0.361849, abs=1e-6)


def test_the_student_is_told_how_far_each_sample_lies_below_the_truth() -> None:
    # the mean of the truth is 1: softplus(1 - 1) = ln 2, softplus(1 + 2) = 3.048587
    loss = student_loss(scores(2, 0), scores(1, -2))
    torch.testing.assert_close(loss, torch.tensor([0.693147, 3.048587]))


def test_both_losses_are_means_over_the_sizes() -> None:
    real, fake = scores(2, 0) + scores(3, 3), scores(0, -2) + scores(3, 3)
    # the second size can not tell: 2 ln 2 for the critic, ln 2 for the student
    assert float(critic_loss(real, fake)) == pytest.approx((0.361849 + 1.386294) / 2, abs=1e-6)
    assert float(student_loss(real, fake)[0]) == pytest.approx((1.313262 + 0.693147) / 2, abs=1e-6)


def test_the_student_does_not_train_through_the_truth() -> None:
    real, fake = scores(2, 0), scores(1, -2)
    real[0].requires_grad_(), fake[0].requires_grad_()
    student_loss(real, fake).sum().backward()
    assert real[0].grad is None
    assert fake[0].grad is not None and (fake[0].grad < 0).all()


def test_the_critic_scores_two_sizes_and_sees_the_enlargement() -> None:
    torch.manual_seed(0)
    critic = PhaseCritic(channels=8).eval()
    picture, one, other = torch.rand(3, 2, 3, 32, 48).unbind(0)
    with torch.no_grad():
        fine, coarse = critic(picture, one)
        assert fine.shape == (2, 1, 8, 12)
        assert coarse.shape == (2, 1, 4, 6)
        assert not torch.allclose(fine, critic(picture, other)[0])


def test_each_position_of_the_grid_has_channels_of_its_own() -> None:
    """Two patterns that differ only in where they lie on the grid differ in what the first layer gets."""
    critic = PhaseCritic(channels=8)
    seen: list[Tensor] = []
    critic.fine[0].register_forward_pre_hook(lambda module, inputs: seen.append(inputs[0].detach()))
    dots = torch.zeros(1, 3, 16, 16)
    dots[..., 1::4, 2::4] = 1
    critic(dots, dots)
    critic(dots.roll(1, dims=-1), dots.roll(1, dims=-1))
    bright = [(x[0].mean(dim=(1, 2)) > 0).nonzero().flatten().tolist() for x in seen]
    assert bright == [[6, 22, 38], [7, 23, 39]]  # row 1 of 4, column 2 and then 3, in R, G and B


def test_gram_matrices_of_patches() -> None:
    features = torch.zeros(1, 2, 5, 4)  # the fifth row belongs to no whole patch
    features[0, 0, :2, :2] = torch.tensor([[1.0, 3.0], [0.0, 0.0]])
    features[0, 1, :2, :2] = torch.tensor([[2.0, 0.0], [0.0, 4.0]])
    grams = patch_grams(features, 2)
    assert grams.shape == (1, 4, 2, 2)
    # mean of (1, 2)(1, 2)', (3, 0)(3, 0)', 0, (0, 4)(0, 4)'
    torch.testing.assert_close(grams[0, 0], torch.tensor([[2.5, 0.5], [0.5, 5.0]]))
    assert grams[0, 1:].abs().sum() == 0


def test_texture_minds_what_is_there_but_not_where() -> None:
    torch.manual_seed(0)
    wanted = torch.rand(2, 3, 16, 16)
    moved, weaker = wanted.roll((3, 5), dims=(2, 3)), wanted * 0.5**0.5
    torch.testing.assert_close(texture([moved], [wanted]), torch.zeros(2), atol=1e-5, rtol=0)
    # half the energy: a relative distance of one half, but for the small number that avoids 0 / 0
    torch.testing.assert_close(texture([weaker], [wanted]), torch.full((2,), 0.5), atol=2e-3, rtol=0)


def test_shift_together_cuts_all_pictures_at_the_same_place() -> None:
    position = torch.arange(40.0 * 48).view(1, 1, 40, 48)
    offsets = set()
    for seed in range(200):
        one, other = shift_together(Generator().manual_seed(seed), position, position + 0.5)
        assert one.shape == (1, 1, 32, 40)
        assert torch.equal(other, one + 0.5)
        top, left = divmod(int(one[0, 0, 0, 0]), 48)
        assert torch.equal(one, position[..., top : top + 32, left : left + 40])
        offsets.add((top, left))
    assert {top for top, _ in offsets} == {left for _, left in offsets} == set(range(8))
