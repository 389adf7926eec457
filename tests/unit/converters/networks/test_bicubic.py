"""The bicubic enlargement as a convolution, against Pillow's."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from PIL import Image
from torch.nn import functional

from converters.networks.bicubic import TORCH_SHARPNESS, BicubicPhases, ShrunkPhases

HEIGHT, WIDTH = 19, 23


def enlarge(low_res: NDArray[np.float32], scale: int) -> NDArray[np.float32]:
    """(H, W, 3) -> (scale H, scale W, 3)."""
    pixels = torch.from_numpy(low_res).permute(2, 0, 1)[None]
    result = functional.pixel_shuffle(BicubicPhases(scale)(pixels), scale)
    return result[0].permute(1, 2, 0).numpy()


def by_pillow(low_res: NDArray[np.float32], scale: int) -> NDArray[np.float32]:
    size = (low_res.shape[1] * scale, low_res.shape[0] * scale)
    bands = [Image.fromarray(np.ascontiguousarray(low_res[..., band])) for band in range(3)]
    return np.stack([np.asarray(b.resize(size, Image.Resampling.BICUBIC)) for b in bands], axis=-1)


@pytest.fixture
def low_res() -> NDArray[np.float32]:
    return np.random.default_rng(0).random((HEIGHT, WIDTH, 3), dtype=np.float32)


@pytest.mark.parametrize("scale", [2, 3, 4])
def test_it_equals_pillow_in_float_away_from_the_border(low_res: NDArray[np.float32], scale: int) -> None:
    ours, theirs = enlarge(low_res, scale), by_pillow(low_res, scale)
    assert ours.shape == theirs.shape
    inner = (slice(2 * scale, -2 * scale),) * 2
    np.testing.assert_allclose(ours[inner], theirs[inner], atol=2e-6)


@pytest.mark.parametrize("scale", [2, 4])
def test_the_edge_pixel_is_repeated_outside(low_res: NDArray[np.float32], scale: int) -> None:
    wide = np.pad(low_res, ((8, 8), (8, 8), (0, 0)), mode="edge")
    inner = (slice(8 * scale, -8 * scale),) * 2
    np.testing.assert_allclose(enlarge(low_res, scale), enlarge(wide, scale)[inner], atol=1e-6)


def test_a_flat_picture_stays_flat_and_a_ramp_straight() -> None:
    flat = np.full((8, 8, 3), 0.3, np.float32)
    np.testing.assert_allclose(enlarge(flat, 4), 0.3, atol=1e-6)
    ramp = np.broadcast_to(np.arange(12, dtype=np.float32)[None, :, None], (8, 12, 3)).copy()
    expected = (np.arange(48) + 0.5) / 4 - 0.5
    np.testing.assert_allclose(enlarge(ramp, 4)[16, 8:-8, 0], expected[8:-8], atol=1e-5)


def test_colours_do_not_mix() -> None:
    red = np.zeros((8, 8, 3), np.float32)
    red[..., 0] = 1
    np.testing.assert_allclose(enlarge(red, 4)[..., 1:], 0, atol=0)


@pytest.mark.parametrize("scale", [2, 4])
def test_with_the_sharpness_of_torch_it_equals_torch(low_res: NDArray[np.float32], scale: int) -> None:
    pixels = torch.from_numpy(low_res).permute(2, 0, 1)[None]
    ours = functional.pixel_shuffle(BicubicPhases(scale, TORCH_SHARPNESS)(pixels), scale)
    theirs = functional.interpolate(pixels, scale_factor=scale, mode="bicubic", align_corners=False)
    torch.testing.assert_close(ours, theirs, atol=2e-6, rtol=0)


@pytest.mark.parametrize("scale", [2, 4])
def test_shrinking_unshuffled_pictures_equals_torch_at_the_edges_too(scale: int) -> None:
    pixels = torch.rand(2, 3, 9 * scale, 7 * scale, generator=torch.Generator().manual_seed(5))
    theirs = functional.interpolate(pixels, (9, 7), mode="bicubic", antialias=True, align_corners=False)
    ours = ShrunkPhases(scale)(functional.pixel_unshuffle(pixels, scale))
    assert torch.allclose(ours, theirs, atol=1e-5)
