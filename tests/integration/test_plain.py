"""ESRGAN, Compact, SPAN and RealPLKSR from a checkpoint to pixels, at every scale, with small networks."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from torch import Tensor, nn

from converters.__main__ import main as convert
from converters.checkpoints.span import calm
from converters.networks.compact import CompactConfig
from converters.networks.realplksr import RealPlksrConfig
from converters.networks.rrdb import RrdbConfig
from converters.networks.span import SpanConfig
from desktop.cli.main import main as desktop
from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.student.geometry import Region
from desktop.student.package import StudentPackage
from tests import plain_networks as made
from tests.package_cache import cached_folder
from tests.rendering import render

TILE, HALO = 64, 16
SMALL = RrdbConfig(blocks=1, channels=8, growth=4)
FOLDED = RrdbConfig(blocks=1, channels=8, growth=4, unshuffle=2)
HALF = RealPlksrConfig(blocks=1, channels=8, large=2, kernel=7, attention=False, scale=2)
TWICE_FOLDED = RrdbConfig(blocks=1, channels=8, growth=4, unshuffle=4)


@dataclass(frozen=True)
class Model:
    """A checkpoint: the network in it, its weights as others name them, and what is converted of it."""

    system: str
    network: Any
    named: Callable[[Any], dict[str, Tensor]]
    whole: Callable[[Any], nn.Module] = lambda network: network


MODELS = {
    "esrgan-x4": Model("esrgan", made.esrgan(SMALL), made.first_release),
    "esrgan-x2": Model("esrgan", made.esrgan(FOLDED), made.basicsr),
    "esrgan-x1": Model("esrgan", made.esrgan(TWICE_FOLDED), made.basicsr),
    "compact-x3": Model("compact", made.compact(CompactConfig(2, 8, 3)), made.srvgg),
    "span-x4": Model("span", made.span(SpanConfig(8, 4)), made.single_convolutions, calm),
    "realplksr-x4": Model("realplksr", made.realplksr(), made.neosr),
    "realplksr-x2": Model("realplksr", made.realplksr(HALF), made.neosr),
    "realplksr-x1": Model("realplksr", made.realplksr(dataclasses.replace(HALF, scale=1)), made.neosr),
}


def pixels(height: int, width: int) -> np.ndarray:
    """Smooth, so that a network without training makes something smooth of it."""
    rows, columns = np.arange(height)[:, None, None], np.arange(width)[None, :, None]
    waves = np.sin(rows / 7 + np.arange(3)) + np.cos(columns / 9 - np.arange(3))
    return ((waves / 4 + 0.5) * 255).round().astype(np.uint8)


@pytest.fixture(scope="module", params=MODELS)
def converted(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Model, StudentPackage]:
    model = MODELS[request.param]

    def make(folder: Path) -> None:
        folder.mkdir()
        torch.save({"params": model.named(model.network)}, folder / "weights.pth")
        words = ["convert", str(folder / "weights.pth"), "-o", str(folder / "made.student")]
        assert convert([*words, "--tile", str(TILE), "--plain"]) == 0

    folder = cached_folder(f"plain-{request.param}", make, tmp_path_factory.mktemp("packages") / "plain")
    return model, StudentPackage.open(folder / "made.student")


def enlarged(package: StudentPackage, photo: np.ndarray, region: Region | None = None) -> np.ndarray:
    renderer = Renderer(package.manifest, TorchRuntime(package))
    renderer.open(1, photo)
    return render(renderer, RenderRequest(1, region))


def computed(model: Model, photo: np.ndarray) -> np.ndarray:
    """What the torch module makes of the whole photo."""
    low_res = torch.from_numpy(photo.astype(np.float32) / 255).permute(2, 0, 1)[None]
    with torch.no_grad():
        high_res = model.whole(model.network)(low_res)[0]
    rounded: np.ndarray = (high_res.clamp(0, 1) * 255).round().byte().permute(1, 2, 0).numpy()
    return rounded


def difference(a: np.ndarray, b: np.ndarray) -> int:
    return int(np.abs(a.astype(int) - b.astype(int)).max())


def test_the_package_says_what_the_app_must_know(converted: tuple[Model, StudentPackage]) -> None:
    model, package = converted
    manifest = package.manifest
    assert (manifest.system, manifest.scale) == (model.system, model.network.scale)
    assert (manifest.tile_sizes, manifest.halo) == ((TILE,), HALO)
    assert manifest.realism is None and manifest.cleanup is None and manifest.noise is None
    assert manifest.any_size and manifest.licence == "not stated"
    assert manifest.whole_tiles == (model.system == "realplksr")
    assert not manifest.shrinks_to_photo
    assert package.programs("coreml") == package.programs("torch") == ("render",)
    assert "It has no slider" in package.card()


def test_a_tile_is_what_the_network_makes_of_it(converted: tuple[Model, StudentPackage]) -> None:
    model, package = converted
    photo = pixels(TILE, TILE)
    assert difference(enlarged(package, photo), computed(model, photo)) <= 1


def test_regions_are_parts_of_the_whole(converted: tuple[Model, StudentPackage]) -> None:
    _, package = converted
    photo, scale = pixels(TILE + 30, TILE + 45), package.manifest.scale
    whole = enlarged(package, photo)
    assert whole.shape == ((TILE + 30) * scale, (TILE + 45) * scale, 3)
    region = Region(20 * scale, 31 * scale, 50 * scale, 40 * scale)
    assert difference(enlarged(package, photo, region), whole[region.rows, region.columns]) <= 1


def test_a_photo_smaller_than_a_tile(converted: tuple[Model, StudentPackage]) -> None:
    model, package = converted
    photo = pixels(12, 20)
    assert difference(enlarged(package, photo), computed(model, photo)) <= 1, (
        "edges are padded as in training"
    )
    assert enlarged(package, pixels(9, 13)).shape[:2] == (9 * model.network.scale, 13 * model.network.scale)


def test_the_command_line_enlarges_by_the_scale_of_the_model(
    converted: tuple[Model, StudentPackage], tmp_path: Path
) -> None:
    _, package = converted
    Image.fromarray(pixels(20, 30)).save(tmp_path / "photo.png")
    words = ["upscale", str(tmp_path / "photo.png"), "-o", str(tmp_path / "out"), "--runtime", "torch"]
    assert desktop([*words, "--student", str(package.path)]) == 0
    (result,) = (tmp_path / "out").iterdir()
    with Image.open(result) as image:
        assert image.size == (30 * package.manifest.scale, 20 * package.manifest.scale)


def test_inspect_names_the_family(
    converted: tuple[Model, StudentPackage], capsys: pytest.CaptureFixture[str]
) -> None:
    model, package = converted
    assert convert(["inspect", str(package.path.parent / "weights.pth")]) == 0
    said = capsys.readouterr().out
    assert f"system        {model.system}: " in said
    assert f"scale         x{model.network.scale}" in said
    assert "licence       not stated" in said


def test_networks_that_look_at_all_take_tiles_of_one_size(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    torch.save(made.neosr(made.realplksr(HALF)), tmp_path / "weights.pth")
    words = ["convert", str(tmp_path / "weights.pth"), "-o", str(tmp_path / "made.student")]
    assert convert([*words, "--plain", "--tile", "64", "128"]) == 1
    assert "takes one size of tiles only" in capsys.readouterr().err
