"""Loss terms on cases that were solved by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import Generator

from converters.distill.objectives.adversarial import PatchDiscriminator, discriminator_loss, student_loss
from converters.distill.objectives.perceptual import PerceptualLoss, shift_together
from converters.distill.objectives.pixel import consistency, l1


def test_l1_is_the_mean_difference_of_each_sample() -> None:
    target = torch.zeros(2, 3, 4, 4)
    ours = target.clone()
    ours[0] += 0.25
    ours[1, 0, 0, 0] = -4.8
    torch.testing.assert_close(l1(ours, target), torch.tensor([0.25, 0.1]))


def test_consistency_is_0_for_flat_pictures_and_sees_an_offset() -> None:
    low = torch.full((2, 3, 6, 6), 0.5)
    high = torch.full((2, 3, 24, 24), 0.5)
    high[1] += 0.125
    torch.testing.assert_close(consistency(high, low), torch.tensor([0.0, 0.125]), atol=1e-6, rtol=0)


def test_consistency_ignores_detail_that_shrinking_averages_away() -> None:
    low = torch.full((1, 3, 12, 12), 0.5)
    high = torch.full((1, 3, 48, 48), 0.5)
    high[..., ::2] += 0.2
    high[..., 1::2] -= 0.2
    assert float(consistency(high, low)) < 0.01
    assert float(l1(high, torch.full_like(high, 0.5))) == pytest.approx(0.2, abs=1e-6)


def test_hinge_of_the_discriminator() -> None:
    real, fake = torch.tensor([2.0, 0.5]).view(1, 1, 1, 2), torch.tensor([-3.0, 0.0]).view(1, 1, 1, 2)
    # real: mean(0, 0.5); fake: mean(0, 1)
    assert float(discriminator_loss(real, fake)) == pytest.approx(0.75)


def test_a_batch_without_fakes_is_no_reason_for_nan() -> None:
    real = torch.tensor([2.0, 0.5]).view(1, 1, 1, 2)
    assert float(discriminator_loss(real, real[:0])) == pytest.approx(0.25)


def test_the_student_wants_high_scores() -> None:
    scores = torch.tensor([[1.0, 3.0], [-2.0, -4.0]]).view(2, 1, 1, 2)
    torch.testing.assert_close(student_loss(scores), torch.tensor([-2.0, 3.0]))


def test_the_discriminator_scores_patches_and_sees_the_enlargement() -> None:
    torch.manual_seed(0)
    critic = PatchDiscriminator(channels=8).eval()
    picture, one, other = torch.rand(3, 2, 3, 32, 40).unbind(0)
    with torch.no_grad():
        scores = critic(picture, one)
        assert scores.shape == (2, 1, 8, 10)
        assert not torch.allclose(scores, critic(picture, other))


def test_the_discriminator_is_bounded_by_its_spectral_norms() -> None:
    torch.manual_seed(0)
    critic = PatchDiscriminator(channels=8)
    x = torch.rand(1, 3, 32, 32)
    for _ in range(30):  # each pass in training mode refines the estimates of the norms
        critic(x, x)
    for layer in critic.net:
        if isinstance(layer, torch.nn.Conv2d):
            norm = torch.linalg.matrix_norm(layer.weight.flatten(1), ord=2)
            assert norm.item() == pytest.approx(1, abs=0.05)


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


@pytest.mark.parametrize("smooth", [False, True])
def test_perceptual_loss_uses_four_blocks(data_folder: Path, smooth: bool) -> None:
    loss = PerceptualLoss(data_folder / "weights/vgg16_lpips.safetensors")
    generator = Generator().manual_seed(0)
    target = torch.rand(2, 3, 32, 32, generator=generator)
    ours = target.clone()
    ours[1] = 1 - ours[1]
    ours.requires_grad_()
    values = loss(ours, target, smooth=smooth)
    whole = (loss.smooth if smooth else loss.sharp)(ours, target)
    assert values.shape == (2,)
    assert values[0].item() == pytest.approx(0, abs=1e-6)
    assert 0.05 < values[1].item() < whole[1].item()
    (gradient,) = torch.autograd.grad(values[1], ours)
    assert gradient[1].abs().sum() > 0


def test_smooth_pooling_is_the_root_of_the_mean_square(data_folder: Path) -> None:
    """Of nine cells of which one holds 3: sqrt(9 / 9 + epsilon)."""
    loss = PerceptualLoss(data_folder / "weights/vgg16_lpips.safetensors")
    x = torch.zeros(1, 1, 5, 5)
    x[0, 0, 1, 1] = 3
    pooled = loss.smooth.shrink(x)
    assert pooled.shape == (1, 1, 3, 3)
    assert pooled[0, 0, 1, 1].item() == pytest.approx(1, abs=1e-3)
    assert pooled[0, 0, 2, 2].item() == pytest.approx(0.01, abs=1e-6)
