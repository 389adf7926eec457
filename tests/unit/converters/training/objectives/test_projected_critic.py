from __future__ import annotations

import torch
from torch import Tensor, nn

from converters.training.objectives.projected_critic import ProjectedCritic, in_proportion, projected_losses


class Sums(nn.Module):
    """For the critic: the score of a place is the sum of its channels."""

    def forward(self, features: list[Tensor], realism: Tensor) -> list[Tensor]:
        return [found.sum(dim=1, keepdim=True) for found in features]


def test_channels_are_taken_in_proportion_to_real_ones() -> None:
    real = [torch.tensor([[3.0, 4.0], [0.0, 0.0]]).view(1, 2, 1, 2)]  # root mean squares 12.5^0.5 and 0
    ours = [torch.tensor([[1.0, 2.0], [1.0, 0.0]]).view(1, 2, 1, 2)]
    size = 12.5**0.5 + 0.01
    expected = torch.tensor([[1 / size, 2 / size], [100.0, 0.0]]).view(1, 2, 1, 2)
    torch.testing.assert_close(in_proportion(ours, real)[0], expected)


def test_the_judgement_is_the_hinge_over_maps_and_judged_samples() -> None:
    theirs = [torch.ones(2, 1, 2, 2), torch.ones(2, 1, 1, 1)]  # in proportion: 1 / 1.01
    ours = [torch.zeros(2, 1, 2, 2), torch.full((2, 1, 1, 1), -3.0)]
    ours[0][1] = 5.0  # of a sample that is not judged
    judged = torch.tensor([True, False])
    fooled, told_apart = projected_losses(Sums(), ours, theirs, torch.ones(2), judged)  # type: ignore[arg-type]
    unit = 1 / 1.01
    torch.testing.assert_close(fooled, torch.tensor([1.5 * unit, -unit]))
    # real: 1 - unit in both maps; fake: 1 + 0 in the first, nothing in the second
    torch.testing.assert_close(told_apart, torch.tensor(((1 - unit) * 2 + 1) / 2))


def test_scores_are_of_each_place_and_know_the_realism() -> None:
    torch.manual_seed(0)
    critic = ProjectedCritic((4, 6), width=8).eval()
    features = [torch.rand(2, 4, 6, 5), torch.rand(2, 6, 3, 2)]
    high, low = critic(features, torch.ones(2)), critic(features, torch.full((2,), 0.6))
    assert [tuple(scores.shape) for scores in high] == [(2, 1, 6, 5), (2, 1, 3, 2)]
    assert not any(torch.equal(a, b) for a, b in zip(high, low, strict=True))
