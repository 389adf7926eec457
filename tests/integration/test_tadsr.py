"""TADSR from a checkpoint in the published layout to pixels, with small random weights."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from converters.__main__ import main
from converters.checkpoints.contents import read_contents
from converters.checkpoints.loader import LoadOptions
from converters.checkpoints.tadsr import find_parts, load_networks, read_prompt
from converters.networks.sinusoid import sinusoid
from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.engine.systems.colour_fix import adain
from desktop.samples import EIGHT, from_unit
from desktop.student.controls import Controls
from desktop.student.embeddings import diffusion_gain
from desktop.student.geometry import Region
from desktop.student.noise import noise_field
from desktop.student.package import StudentPackage
from tests.measured import measured
from tests.package_cache import cached_folder
from tests.published import save_tiny_tadsr

TILE = 32

pytestmark = pytest.mark.timeout(900)
"""The first test waits for four conversions, which a busy machine does not finish in the usual time."""


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("weights")
    save_tiny_tadsr(folder)
    return folder


@pytest.fixture(scope="module")
def package(checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> StudentPackage:
    """Converted to float16, so it has passed the gate."""

    def make(target: Path) -> None:
        assert main(["convert", str(checkpoint / "tadsr.pkl"), "-o", str(target), "--tile", str(TILE)]) == 0

    target = tmp_path_factory.mktemp("packages") / "photos.student"
    return StudentPackage.open(cached_folder("tadsr", make, target))


def picture(height: int, width: int) -> np.ndarray:
    rng = np.random.default_rng(0)
    small = Image.fromarray(rng.integers(0, 256, (6, 6, 3), dtype=np.uint8))
    return np.asarray(small.resize((width, height), Image.Resampling.BICUBIC))


@pytest.fixture(scope="module")
def renderer(package: StudentPackage) -> Renderer:
    return Renderer(package.manifest, TorchRuntime(package))


@pytest.fixture(scope="module")
def plain_renderer(package: StudentPackage) -> Renderer:
    """Without its colour fix."""
    return Renderer(dataclasses.replace(package.manifest, colour_fix="none"), TorchRuntime(package))


def render(
    renderer: Renderer, pixels: np.ndarray, region: Region | None = None, realism: float = 0.8
) -> np.ndarray:
    renderer.close(1)
    renderer.open(1, pixels)
    region = region or renderer.grid(RenderRequest(1)).whole
    output = np.zeros((region.height, region.width, 3), np.uint8)
    *_, last = renderer.render(RenderRequest(1, region, controls=Controls(realism=realism, seed=5)), output)
    assert last.done == last.total
    return output


def test_the_package_says_what_it_is(package: StudentPackage) -> None:
    package.verify()
    manifest = package.manifest
    assert manifest.system == "tadsr"
    assert manifest.licence.startswith("non-commercial: Pi-Lab License 1.0")
    assert (manifest.scale, manifest.tile_sizes, manifest.halo) == (4, (TILE,), 8)
    assert manifest.realism is not None
    assert (manifest.realism.at_0, manifest.realism.at_1, manifest.realism.default) == (100, 600, 0.8)
    assert manifest.noise is not None
    assert (manifest.noise.channels, manifest.noise.scale, manifest.noise.strength) == (4, 0.125, 1)
    assert (manifest.colour_fix, manifest.enlargement) == ("adain", "bicubic")
    for runtime in ("coreml", "torch"):
        assert package.programs(runtime) == ("decode", "encode", "unet_1", "unet_2")
    card = " ".join(package.card().split())
    assert "For non-commercial use only" in card
    assert "There is no tagger here" in card
    assert "Not to be confused with TAD-SR" in card


def test_a_finished_package_can_be_verified(
    package: StudentPackage, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["verify", str(package.path)]) == 0
    assert "unet_2, tiles of 32: at least" in capsys.readouterr().out


@torch.no_grad()
def test_one_tile_is_what_the_formulas_say(
    renderer: Renderer, plain_renderer: Renderer, checkpoint: Path
) -> None:
    pixels = picture(TILE, TILE)
    plain = render(plain_renderer, pixels)

    parts = find_parts(read_contents(checkpoint), LoadOptions())
    networks = load_networks(parts)
    prompt = read_prompt(parts.prompt, 16)
    size = (4 * TILE, 4 * TILE)
    channels = [
        Image.fromarray(pixels[:, :, c].astype(np.float32) / 255).resize(size, Image.Resampling.BICUBIC)
        for c in range(3)
    ]
    enlarged = torch.from_numpy(np.stack([np.asarray(channel) for channel in channels]))[None]
    time = torch.tensor([500])
    moments = networks.autoencoder.encode(enlarged * 2 - 1, sinusoid(time, 128))
    mean, log_variance = moments.chunk(2, dim=1)
    noise = torch.from_numpy(noise_field(5, 4, Region(0, 0, TILE // 2, TILE // 2)))
    z = 0.18215 * (mean + (log_variance / 2).exp() * noise)
    prediction = networks.unet(z, sinusoid(time, 8), prompt)
    image = networks.autoencoder.decode((z * diffusion_gain(500) - prediction) / 0.18215)
    expected = from_unit((image[0] / 2 + 0.5).permute(1, 2, 0).numpy(), EIGHT)
    assert np.abs(plain.astype(int) - expected).max() <= 1

    adain(pixels, expected, 4)
    assert np.abs(render(renderer, pixels).astype(int) - expected).max() <= 2


def test_realism_changes_the_picture(plain_renderer: Renderer) -> None:
    pixels = picture(TILE, TILE)
    faithful, realistic = (render(plain_renderer, pixels, realism=r).astype(int) for r in (0.0, 1.0))
    assert np.abs(faithful - realistic).mean() > 0.5


@pytest.mark.parametrize("fixture", ["renderer", "plain_renderer"])
def test_a_region_is_that_part_of_the_whole(fixture: str, request: pytest.FixtureRequest) -> None:
    chosen = request.getfixturevalue(fixture)
    pixels = picture(40, 60)
    whole = render(chosen, pixels)
    assert whole.shape == (160, 240, 3)
    part = render(chosen, pixels, Region(90, 20, 80, 60))
    assert np.array_equal(part, whole[20:80, 90:170])


def test_a_photo_smaller_than_a_tile_is_enlarged(plain_renderer: Renderer) -> None:
    assert render(plain_renderer, picture(9, 13)).shape == (36, 52, 3)


def test_the_package_and_the_checkpoint_can_be_measured(
    package: StudentPackage, checkpoint: Path, tmp_path: Path
) -> None:
    by_package, by_folder = (measured(path, tmp_path) for path in (package.path, checkpoint))
    assert by_package.keys() == by_folder.keys() == {0, 1}
    assert by_package[0] != by_package[1], "realism must reach the network"
    without_fix = measured(checkpoint, tmp_path, "--colour-fix", "none")
    assert without_fix != by_folder, "options of the checkpoint must reach the engine"
