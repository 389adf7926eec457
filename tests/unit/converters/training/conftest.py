"""Synthetic photographs to train on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

SIZES = ((80, 64), (64, 96), (72, 72))


@pytest.fixture(scope="session")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three small pictures of waves and noise, one of them in a folder of its own."""
    folder = tmp_path_factory.mktemp("photos")
    (folder / "deeper").mkdir()
    rng = np.random.default_rng(0)
    for index, (width, height) in enumerate(SIZES):
        y, x = np.mgrid[0:height, 0:width]
        waves = [128 + 80 * np.sin(x / (2 + k + index)) * np.cos(y / (4 + k)) for k in range(3)]
        pixels = np.stack(waves, axis=-1) + rng.normal(0, 10, (height, width, 3))
        name = f"deeper/{index}.png" if index == 2 else f"{index}.png"
        Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(folder / name)
    return folder
