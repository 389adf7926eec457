"""The mixture of the ends of a photo and of the cleaned photo."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from converters.networks.bicubic import BicubicPhases, ShrunkPhases
from converters.networks.blend import Blend, CleanedBlend, Coarse, WholeCleanup
from desktop.student.embeddings import realism_embedding
from tests.students import tiny_network

SIZE = 24
ROUNDS = 5


def value(number: float) -> Tensor:
    return torch.full((1, 1, 1, 1), number)


def picture(seed: int, size: int = SIZE) -> Tensor:
    return torch.rand(1, 3, size, size, generator=torch.Generator().manual_seed(seed)) * 0.2 + 0.4


def ends(seed: int) -> Tensor:
    return torch.rand(1, 48, SIZE, SIZE, generator=torch.Generator().manual_seed(seed)) * 0.2 + 0.4


def shrunk(high_res: Tensor) -> Tensor:
    result: Tensor = ShrunkPhases(4)(torch.pixel_unshuffle(high_res, 4))
    return result


@pytest.mark.parametrize("realism", [0.0, 0.6, 1.0])
def test_cleanup_0_is_the_mixture_of_the_photo(realism: float) -> None:
    plain, cleaned = (ends(1), ends(2)), (ends(3), ends(4))
    low_res = picture(5)
    mixed = CleanedBlend(4, ROUNDS)(*plain, *cleaned, low_res, picture(6), value(realism), value(0))
    torch.testing.assert_close(mixed, Blend(4, ROUNDS)(*plain, low_res, value(realism)), atol=1e-5, rtol=0)


def test_detail_counts_more_often_where_that_is_asked_for() -> None:
    plain, cleaned, low_res = (ends(1), ends(2)), (ends(3), ends(4)), picture(5)
    twice = Blend(4, ROUNDS, detail=2.0)(*plain, low_res, value(0.4))
    torch.testing.assert_close(twice, Blend(4, ROUNDS)(*plain, low_res, value(0.8)))
    both = (CleanedBlend(4, ROUNDS, detail) for detail in (1.0, 2.0))
    once, twice = (each(*plain, *cleaned, low_res, picture(6), value(0.4), value(1)) for each in both)
    torch.testing.assert_close(twice, once)


def test_the_faithful_end_is_held_to_the_cleaned_photo() -> None:
    low_res, cleaned = Coarse()(picture(5)), Coarse()(picture(6))
    blend = CleanedBlend(4, ROUNDS)
    for cleanup in (0.5, 1.0):
        mixed = blend(ends(1), ends(2), ends(3), ends(4), low_res, cleaned, value(0), value(cleanup))
        wanted = low_res + (cleaned - low_res) * cleanup
        assert (shrunk(mixed) - wanted).abs().max() < 0.02


def test_colours_stay_and_fine_detail_comes_back() -> None:
    """The realistic end is too light everywhere, and has a chequered pattern that damage took away."""
    grey = torch.full((1, 3, SIZE, SIZE), 0.5)
    rows, columns = torch.meshgrid(torch.arange(SIZE), torch.arange(SIZE), indexing="ij")
    pattern = ((rows + columns) % 2 * 2 - 1) * 0.1
    enlarge = BicubicPhases(4)
    faithful, realistic = enlarge(grey), enlarge(grey + pattern + 0.2)
    blend = CleanedBlend(4, ROUNDS)

    def pixels(realism: float, cleanup: float) -> Tensor:
        result = blend(faithful, realistic, faithful, realistic, grey, grey, value(realism), value(cleanup))
        return shrunk(result)

    whole, half, none = pixels(1, 1), pixels(1, 0.5), pixels(1, 0)
    for each in (whole, half, none):
        assert abs(float(each.mean()) - 0.5) < 0.002, "no lighter, also where detail is set free"
    kept = [float((each - 0.5).mul(pattern.sign()).mean()) for each in (whole, half, none)]
    expected = float((shrunk(torch.pixel_shuffle(realistic, 4)) - 0.7).mul(pattern.sign()).mean())
    assert kept[0] == pytest.approx(expected, rel=0.1)
    assert 0.3 * expected < kept[1] < 0.7 * expected
    assert abs(kept[2]) < 0.25 * expected


def test_coarse_is_a_mean_that_knows_the_edges() -> None:
    coarse = Coarse()
    flat = torch.full((1, 3, 9, 11), 0.3)
    torch.testing.assert_close(coarse(flat), flat)
    assert coarse(picture(1, 40)).std() < 0.5 * picture(1, 40).std()


def test_whole_cleanup_is_the_slider_at_1() -> None:
    cleaner = tiny_network(clean_blocks=1).clean
    assert cleaner is not None
    damaged = picture(1)
    everything = torch.from_numpy(realism_embedding(np.ones((1, SIZE, SIZE), np.float32)))[None]
    expected = cleaner(damaged, everything.reshape(1, -1, SIZE, SIZE))
    torch.testing.assert_close(WholeCleanup(cleaner)(damaged), expected.clamp(0, 1))
