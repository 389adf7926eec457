"""OFTSR from a checkpoint in the published container to pixels, with a small network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch.nn import functional

from converters.__main__ import main as convert
from converters.networks.guided_unet import GuidedUNet
from desktop.cli.main import main as desktop
from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.noise import noise_field
from desktop.student.package import StudentPackage
from tests.measured import measured
from tests.package_cache import cached_folder
from tests.published import OFTSR_NAME, publish_tiny_oftsr, save_tiny_oftsr
from tests.rendering import render

TILE = 32
PHOTO = np.random.default_rng(3).integers(0, 256, (TILE, TILE + 20, 3), dtype=np.uint8)


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, GuidedUNet]]:
    path = tmp_path_factory.mktemp("published") / OFTSR_NAME
    network = save_tiny_oftsr(path)
    with pytest.MonkeyPatch.context() as patch:
        publish_tiny_oftsr(patch)
        yield path, network


@pytest.fixture(scope="module")
def package(checkpoint: tuple[Path, GuidedUNet], tmp_path_factory: pytest.TempPathFactory) -> StudentPackage:
    def make(target: Path) -> None:
        assert convert(["convert", str(checkpoint[0]), "-o", str(target), "--tile", str(TILE)]) == 0

    target = tmp_path_factory.mktemp("packages") / "photos.student"
    return StudentPackage.open(cached_folder("oftsr", make, target))


def test_the_package_says_what_the_app_must_know(package: StudentPackage) -> None:
    manifest = package.manifest
    assert (manifest.system, manifest.scale, manifest.tile_sizes) == ("oftsr", 4, (TILE,))
    assert manifest.realism is not None
    assert (manifest.realism.at_0, manifest.realism.at_1, manifest.realism.sinusoid) == (0.01, 0.99, 32)
    assert manifest.noise is not None and manifest.noise.strength == 0.2
    assert manifest.enlargement == "bicubic"
    assert manifest.licence.startswith("none stated")
    assert package.programs("coreml") == package.programs("torch") == ("render",)
    assert "OFTSR, photos, DIV2K (student, by its name)" in package.card()
    assert "none stated" in package.card()


@pytest.mark.parametrize("realism", [0.0, 0.6])
def test_a_tile_is_one_step_of_the_published_flow(
    package: StudentPackage, checkpoint: tuple[Path, GuidedUNet], realism: float
) -> None:
    photo = PHOTO[:, :TILE]
    renderer = Renderer(package.manifest, TorchRuntime(package))
    renderer.open(1, photo)
    result = render(renderer, RenderRequest(1, controls=Controls(realism=realism, seed=8)))

    low_res = torch.from_numpy(photo).permute(2, 0, 1)[None].float() / 127.5 - 1
    condition = functional.interpolate(low_res, scale_factor=4, mode="bicubic", antialias=True)
    noise = torch.from_numpy(noise_field(8, 3, Region(0, 0, 4 * TILE, 4 * TILE)))[None]
    start = (1 - 0.2**2) ** 0.5 * condition + 0.2 * noise
    t = torch.tensor([0.01 + 0.98 * realism])
    flow = start + 0.999 * checkpoint[1].velocity(start, condition, t)
    expected = ((flow[0] + 1) * 127.5).clamp(0, 255).permute(1, 2, 0).numpy()
    assert np.abs(result - expected).max() <= 0.5 + 1e-2, "only the rounding to bytes may differ"


def test_tiles_meet_without_a_step_and_a_region_equals_the_whole(package: StudentPackage) -> None:
    renderer = Renderer(package.manifest, TorchRuntime(package))
    renderer.open(1, PHOTO)
    whole = render(renderer, RenderRequest(1, controls=Controls(realism=1.0)))
    grid = renderer.grid(RenderRequest(1))
    assert len(grid.tiles(grid.whole)) > 1
    region = Region(60, 8, 90, 70)
    part = render(renderer, RenderRequest(1, region, controls=Controls(realism=1.0)))
    np.testing.assert_array_equal(part, whole[8:78, 60:150])


def test_the_command_line_enlarges_with_it(
    package: StudentPackage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    Image.fromarray(PHOTO).save(tmp_path / "photo.png")
    words = ["upscale", str(tmp_path / "photo.png"), "-o", str(tmp_path / "o"), "--realism", "1"]
    assert desktop([*words, "--student", str(package.path)]) == 0
    assert "none stated" in capsys.readouterr().err
    (result,) = (tmp_path / "o").iterdir()
    with Image.open(result) as image:
        assert image.size == (4 * PHOTO.shape[1], 4 * PHOTO.shape[0])


def test_the_package_is_verified_with_and_without_its_checkpoint(
    package: StudentPackage, checkpoint: tuple[Path, GuidedUNet], capsys: pytest.CaptureFixture[str]
) -> None:
    assert convert(["verify", str(package.path)]) == 0
    assert "agrees with the torch programs in the package" in capsys.readouterr().out
    assert convert(["verify", str(package.path), "--checkpoint", str(checkpoint[0])]) == 0
    assert f"tiles of {TILE}: at least" in capsys.readouterr().out


def test_inspect_tells_system_model_role_and_licence(
    checkpoint: tuple[Path, GuidedUNet], capsys: pytest.CaptureFixture[str]
) -> None:
    assert convert(["inspect", str(checkpoint[0])]) == 0
    said = capsys.readouterr().out
    for part in ("oftsr: OFTSR", "photos, DIV2K; sigma 0.2", "student, by its name", "none stated"):
        assert part in said


def test_the_package_and_the_checkpoint_can_be_measured(
    package: StudentPackage, checkpoint: tuple[Path, GuidedUNet], tmp_path: Path
) -> None:
    by_package, by_checkpoint = (measured(path, tmp_path) for path in (package.path, checkpoint[0]))
    assert by_package.keys() == by_checkpoint.keys() == {0, 1}
    assert by_package[0] != by_package[1], "realism must reach the network"
