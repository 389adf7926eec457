"""The folder of test pictures and network weights that an environment variable names."""

from __future__ import annotations

import os
from pathlib import Path

DATA_VARIABLE = "VERNIER_DATA"
LPIPS_VGG = "vgg16_lpips.safetensors"


def data_folder() -> Path | None:
    """The folder that the variable names; None where it is not set."""
    name = os.environ.get(DATA_VARIABLE)
    return Path(name) if name else None


def weights_folder(named: Path | None = None) -> Path | None:
    """The folder of the weights of LPIPS and DISTS: the one named, or `weights` in the data folder."""
    data = data_folder()
    return named or (data / "weights" if data else None)


def lpips_vgg(folder: Path | None) -> Path | None:
    """The file of LPIPS-VGG weights in a folder; None where there is none."""
    path = folder / LPIPS_VGG if folder else None
    return path if path and path.is_file() else None
