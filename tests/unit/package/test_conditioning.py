"""What the host computes for programs is what the networks compute for themselves."""

from __future__ import annotations

import numpy as np
import torch

from converters.networks.sinusoid import sinusoid
from desktop.engine.package.conditioning import flow_time_embedding, time_embedding


def test_the_embedding_of_time_is_that_of_the_networks() -> None:
    for channels in (32, 128, 320):
        expected = sinusoid(torch.tensor([989.01]), channels)[:, :, None, None]
        np.testing.assert_allclose(time_embedding(989.01, channels), expected, atol=2e-4)
    np.testing.assert_array_equal(flow_time_embedding(0.5, 64), time_embedding(499.5, 64))
