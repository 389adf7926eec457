"""Random numbers and slider positions that are made on the device that trains."""

from __future__ import annotations

import numpy as np
import torch
from torch import Generator

from converters.training.noise import embedded, normal
from desktop.student.embeddings import realism_embedding


def test_sliders_are_embedded_as_the_app_does() -> None:
    slider = torch.tensor([0.0, 0.3, 1.0])
    maps = np.broadcast_to(slider.numpy()[:, None, None], (3, 2, 5)).astype(np.float32)
    ours = embedded(slider, (2, 5))
    assert not ours[0].any()
    torch.testing.assert_close(ours, torch.from_numpy(realism_embedding(maps)), atol=1e-6, rtol=0)


def test_noise_is_determined_by_the_generator() -> None:
    cpu = torch.device("cpu")
    a, b = (normal((2, 3), Generator().manual_seed(5), cpu) for _ in range(2))
    assert torch.equal(a, b)
