"""An enlargement is kept near the colours that the photo has around each pixel."""

from __future__ import annotations

import torch
from torch import Tensor

from converters.networks.blend import Blend
from converters.networks.local_range import LocalRange

SCALE = 4
PHASES = 3 * SCALE**2
LEVEL = 1 / 255


def flat(value: float, size: int = 9) -> Tensor:
    return torch.full((1, 3, size, size), value)


def test_one_colour_is_kept_to_a_level() -> None:
    low_res = flat(0.5)
    phases = 0.5 + 0.2 * torch.randn(1, PHASES, 9, 9, generator=torch.Generator().manual_seed(1))
    limited = LocalRange(SCALE)(phases, low_res)
    assert (limited - 0.5).abs().max() <= LEVEL + 1e-6
    near = phases.clamp(0.5 - LEVEL, 0.5 + LEVEL)
    torch.testing.assert_close(limited, near)


def test_a_pixel_may_leave_the_range_around_it_by_more_than_that_range() -> None:
    low_res = flat(0.5)
    low_res[..., 4, 4] = 0.6
    limited = LocalRange(SCALE)(torch.ones(1, PHASES, 9, 9), low_res)
    highest = 0.6 + 5 * LEVEL + 1.25 * 0.1
    torch.testing.assert_close(limited[..., 3:6, 3:6], torch.full((1, PHASES, 3, 3), highest))
    assert limited[..., 2, :].max() <= 0.5 + LEVEL + 1e-6


def test_colours_and_the_pixels_of_each_count_by_themselves() -> None:
    low_res = flat(0.5)
    low_res[:, 1] = 0.2
    shuffled = torch.pixel_shuffle(LocalRange(SCALE)(torch.zeros(1, PHASES, 9, 9), low_res), SCALE)
    torch.testing.assert_close(shuffled[:, 1], torch.full((1, 36, 36), 0.2 - LEVEL))
    torch.testing.assert_close(shuffled[:, ::2], torch.full((1, 2, 36, 36), 0.5 - LEVEL))


def test_small_differences_are_given_room() -> None:
    low_res = flat(0.5)
    low_res[..., ::2] += LEVEL
    limited = LocalRange(SCALE)(torch.ones(1, PHASES, 9, 9), low_res)
    torch.testing.assert_close(limited, torch.full_like(limited, 0.5 + 5 * LEVEL))


def test_a_blend_makes_no_ghosts_beside_a_hard_edge() -> None:
    low_res = flat(1.0, 16)
    low_res[..., 8:] = 0.2
    ends = [low_res.repeat_interleave(SCALE**2, dim=1) - 0.1 for _ in range(2)]
    made = Blend(SCALE, 5)(*ends, low_res, torch.ones(1, 1, 1, 1))
    far = torch.cat([made[..., : 6 * SCALE] - 1.0, made[..., 10 * SCALE :] - 0.2], dim=-1)
    assert far.abs().max() <= LEVEL + 1e-6
