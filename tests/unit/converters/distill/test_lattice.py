"""The loss on what repeats with the low-res grid, on cases that were solved by hand."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from converters.distill.objectives.lattice import lattice

SCALE, SIDE = 4, 8


def loss(picture: Tensor) -> Tensor:
    """Of a high-res detail (B, 3, 32, 32)."""
    return lattice(functional.pixel_unshuffle(picture, SCALE), SCALE)


def flat() -> Tensor:
    return torch.zeros(1, 3, SIDE * SCALE, SIDE * SCALE)


def lit() -> Tensor:
    """One of the 16 positions is lighter by 0.16 in green."""
    picture = flat()
    picture[:, 1, 2::4, 3::4] = 0.16
    return picture


def test_a_position_that_is_always_lighter_costs() -> None:
    # Of 16 positions in one of three colours: one is off by 15/16, fifteen by 1/16.
    expected = 0.16 * (15 / 16 + 15 / 16) / 16 / 3
    torch.testing.assert_close(loss(lit()), torch.tensor([expected]))


def test_brightness_is_left_to_other_terms() -> None:
    torch.testing.assert_close(loss(flat() + 0.3), torch.zeros(1), atol=1e-7, rtol=0)


def test_detail_that_does_not_repeat_costs_nothing() -> None:
    sign = torch.ones(SIDE, SIDE)
    sign[::2] = -1
    picture = lit() * sign.repeat_interleave(SCALE, 0).repeat_interleave(SCALE, 1)
    torch.testing.assert_close(loss(picture), torch.zeros(1), atol=1e-7, rtol=0)


def test_each_sample_has_its_own() -> None:
    torch.testing.assert_close(loss(torch.cat([flat(), lit()]))[0], torch.tensor(0.0))
