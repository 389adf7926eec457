"""Packages whose programs are missing or do not fit together: the student is to blame, not every photo."""

from __future__ import annotations

import dataclasses
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from torch.export import export, save

from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.errors import BadStudent, RenderFailed
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.package import MANIFEST, StudentPackage, sha256_of

PHOTO = np.random.default_rng(3).integers(0, 256, (30, 40, 3), dtype=np.uint8)


@pytest.fixture
def own(tiny_student: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(tiny_student, tmp_path / "tiny.student"))


def relist(package: Path) -> None:
    values = json.loads((package / MANIFEST).read_text())
    names = [path.relative_to(package).as_posix() for path in package.rglob("*") if path.is_file()]
    values["files"] = {name: sha256_of(package / name) for name in names if name != MANIFEST}
    (package / MANIFEST).write_text(json.dumps(values))


class Few(torch.nn.Module):
    """Makes a picture of a few pixels only."""

    def forward(self, detail: torch.Tensor, **others: torch.Tensor) -> torch.Tensor:
        return detail[:, :3, :2, :2] + 0 * sum(other.sum() for other in others.values())


class Other(torch.nn.Module):
    """Takes another input than it is given."""

    def forward(self, mood: torch.Tensor) -> torch.Tensor:
        return mood * 2


class Narrow(torch.nn.Module):
    """Makes features of another number of channels than `render` takes."""

    def forward(self, low_res: torch.Tensor) -> torch.Tensor:
        return low_res * 2


def write(package: Path, name: str, module: torch.nn.Module, **inputs: tuple[int, ...]) -> None:
    tensors = {each: torch.rand(shape) for each, shape in inputs.items()}
    save(export(module.eval(), (), tensors), package / f"torch/{name}.pt2")


TILE = (48, 48)
DAMAGE: dict[str, Callable[[Path], object]] = {
    "missing": lambda package: (package / "torch/render.pt2").unlink(),
    "missing-first": lambda package: (package / "torch/encode.pt2").unlink(),
    "exchanged": lambda package: shutil.copy(package / "torch/encode.pt2", package / "torch/render.pt2"),
    "other-input": lambda package: write(package, "encode", Other(), mood=(1, 3, *TILE)),
    "other-channels": lambda package: write(package, "encode", Narrow(), low_res=(1, 3, *TILE)),
    "few-pixels": lambda package: write(
        package,
        "render",
        Few(),
        residual=(1, 48, *TILE),
        detail=(1, 8, *TILE),
        low_res=(1, 3, *TILE),
        noise=(1, 48, *TILE),
        realism=(1, 9, 1, 1),
    ),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE.keys())
@pytest.mark.parametrize("region", [None, Region(0, 0, 40, 40)], ids=["whole", "region"])
def test_what_does_not_fit_is_a_bad_student(
    own: Path, damage: Callable[[Path], object], region: Region | None
) -> None:
    damage(own)
    relist(own)
    package = StudentPackage.open(own)
    package.verify()
    renderer = Renderer(package.manifest, TorchRuntime(package, float32=True))
    renderer.open(1, PHOTO)
    output = np.zeros((40, 40, 3) if region else (120, 160, 3), np.uint8)
    with pytest.raises(BadStudent, match=r"The model Tiny does not fit this version of Vernier: .*\."):
        list(renderer.render(RenderRequest(1, region, controls=Controls(realism=1.0)), output))


def test_no_memory_is_not_the_fault_of_the_student(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runtime = TorchRuntime(StudentPackage.open(own), float32=True)

    def refuse(**_: object) -> None:
        raise RuntimeError("[enforce fail at alloc_cpu.cpp:118] DefaultCPUAllocator: can't allocate memory")

    monkeypatch.setitem(runtime._programs, "encode", refuse)
    with pytest.raises(MemoryError):
        runtime.run("encode", {"low_res": np.zeros((1, 3, 8, 8), np.float32)})


class Negative(torch.nn.Module):
    """Its picture is below black everywhere."""

    def forward(self, low_res: torch.Tensor) -> torch.Tensor:
        return torch.nn.functional.interpolate(low_res, scale_factor=4) - 3


def test_a_student_of_negative_pixels_makes_no_black_picture(own: Path) -> None:
    for name in ("encode", "render"):
        (own / f"torch/{name}.pt2").unlink()
    write(own, "render", Negative(), low_res=(1, 3, *TILE))
    relist(own)
    package = StudentPackage.open(own)
    manifest = dataclasses.replace(
        package.manifest, system="span", realism=None, noise=None, any_size=False, bfloat16=False
    )
    renderer = Renderer(manifest, TorchRuntime(dataclasses.replace(package, manifest=manifest)))
    renderer.open(1, PHOTO)
    with pytest.raises(RenderFailed, match="computed no usable pixels"):
        list(renderer.render(RenderRequest(1), np.zeros((120, 160, 3), np.uint8)))
