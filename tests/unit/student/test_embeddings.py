"""What the host computes for programs is what the networks compute for themselves."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from converters.networks.sinusoid import sinusoid
from desktop.student.embeddings import diffusion_gain, flow_time_embedding, time_embedding


def test_the_embedding_of_time_is_that_of_the_networks() -> None:
    for channels in (32, 128, 320):
        expected = sinusoid(torch.tensor([989.01]), channels)[:, :, None, None]
        np.testing.assert_allclose(time_embedding(989.01, channels), expected, atol=2e-4)
    np.testing.assert_array_equal(flow_time_embedding(0.5, 64), time_embedding(499.5, 64))


@pytest.mark.parametrize(
    ("timestep", "gain"), [(1, 1.0009), (100, 1.0575), (300, 1.3013), (500, 1.9023), (999, 14.649)]
)
def test_diffusion_gain_is_that_of_stable_diffusion(timestep: int, gain: float) -> None:
    assert diffusion_gain(timestep) == pytest.approx(gain, rel=1e-4)


def test_diffusion_gain_agrees_with_the_authors_table(data_folder: Path) -> None:
    path = data_folder / "golden/dev/tadsr/small/arrays.npz"
    if not path.is_file():
        pytest.skip(f"There are no golden fixtures at {path}")
    with np.load(path) as arrays:
        expected = 1 / np.sqrt(arrays["alphas_cumprod"].astype(np.float64))
    found = [diffusion_gain(timestep) for timestep in range(1000)]
    assert found == pytest.approx(expected, rel=1e-5)
