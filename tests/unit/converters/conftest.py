"""One small converted student, and photographs to train on, for all tests of the converters."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from converters.checkpoints.vernier import save_student
from converters.packaging.description import Description
from converters.packaging.opened_checkpoint import OpenedCheckpoint, open_checkpoint
from converters.packaging.package import make_package
from converters.packaging.planned_manifest import PackageOptions
from tests.package_cache import cached_folder
from tests.students import tiny_network

TILE = 32
SIZES = ((80, 64), (64, 96), (72, 72))


@pytest.fixture(scope="session")
def tiny_packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """tiny.safetensors, and its packages float16/tiny.student and float32/tiny.student with tiles of 32."""

    def make(folder: Path) -> None:
        folder.mkdir()
        save_student(tiny_network(), folder / "tiny.safetensors")
        checkpoint = open_checkpoint(folder / "tiny.safetensors")
        description = Description(
            "tiny", "Tiny", "MIT", "Nobody", default_realism=0.25, metrics={"psnr": 20.0}, card="# Tiny\n"
        )
        for precision in ("float16", "float32"):
            target, options = folder / precision / "tiny.student", PackageOptions(precision, (TILE,))
            make_package(checkpoint, description, options, target, lambda step, share: None)

    return cached_folder("tiny-packages", make, tmp_path_factory.mktemp("converted") / "tiny")


@pytest.fixture(scope="session")
def tiny_checkpoint(tiny_packages: Path) -> OpenedCheckpoint:
    return open_checkpoint(tiny_packages / "tiny.safetensors")


@pytest.fixture(scope="session")
def converted_student(tiny_packages: Path) -> Path:
    """The float16 package. Do not change it; see `own_student`."""
    return tiny_packages / "float16/tiny.student"


@pytest.fixture
def own_student(converted_student: Path, tmp_path: Path) -> Path:
    """A copy to damage."""
    return Path(shutil.copytree(converted_student, tmp_path / "tiny.student"))


@pytest.fixture
def own_float32_student(tiny_packages: Path, tmp_path: Path) -> Path:
    """One in float32, to damage."""
    return Path(shutil.copytree(tiny_packages / "float32/tiny.student", tmp_path / "tiny.student"))


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
