"""The ResShift family from checkpoints to pixels: convert, verify, render as the original samples."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch.nn import functional

from converters.__main__ import main
from converters.checkpoints.res_shift import AUTOENCODER
from converters.mil import read_model
from converters.mil.types import MAX_RANK
from converters.networks.swin_unet import SwinUNet
from converters.networks.vq_autoencoder import VQAutoencoder
from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.samples import EIGHT, from_unit
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.noise import noise_field
from desktop.student.package import StudentPackage, coreml_program
from tests.measured import measured
from tests.package_cache import cached_folder
from tests.rendering import render
from tests.res_shift import AUTOENCODER_SIZES, UNET, untrained, write_checkpoints

TILE = 32


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_checkpoints(tmp_path_factory.mktemp("sinsr"))


@pytest.fixture(scope="module")
def package(checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> StudentPackage:
    def make(target: Path) -> None:
        assert main(["convert", str(checkpoint), "-o", str(target), "--tile", str(TILE)]) == 0

    target = tmp_path_factory.mktemp("packages") / "sinsr.student"
    return StudentPackage.open(cached_folder("sinsr", make, target))


@pytest.fixture(scope="module")
def renderer(package: StudentPackage) -> Renderer:
    return Renderer(package.manifest, TorchRuntime(package))


def enlarged(renderer: Renderer, photo: np.ndarray, *, seed: int, realism: float = 0.0) -> np.ndarray:
    renderer.close(1)
    renderer.open(1, photo)
    return render(renderer, RenderRequest(1, controls=Controls(realism=realism, seed=seed)))


def test_the_manifest_has_no_slider_and_says_whose_work_it_is(package: StudentPackage) -> None:
    package.verify()
    manifest = package.manifest
    assert manifest.system == "tad-sr"
    assert manifest.realism is None and manifest.cleanup is None
    assert manifest.noise is not None
    assert (manifest.noise.channels, manifest.noise.scale, manifest.noise.strength) == (3, 0.25, 1.98)
    assert (manifest.tile_sizes, manifest.halo, manifest.any_size) == ((TILE,), 8, False)
    assert "CC BY-NC-SA 4.0" in manifest.licence
    assert "TADSR, without hyphen, is another system" in package.card()


def test_programs_have_no_high_rank_and_no_gather_but_that_of_the_codes(package: StudentPackage) -> None:
    for name in ("encode", "denoise", "decode"):
        model = read_model(package.path / coreml_program(TILE, name))
        steps = [step for step in model.block.operations if step.type != "const"]
        ranks = {o.type.tensorType.rank for step in steps for o in step.outputs}
        assert max(ranks) <= MAX_RANK
        gathers = [step for step in steps if step.type.startswith("gather")]
        assert len(gathers) == (name == "decode")
        assert not [step for step in steps if step.type in ("sin", "cos")], "the step is a constant"
        assert any(step.type == "cast" for step in steps), "float16 with float32 islands"


def test_a_package_is_verified_without_its_checkpoints(package: StudentPackage) -> None:
    assert main(["verify", str(package.path)]) == 0


@pytest.mark.parametrize("size", [(32, 32), (21, 30)])
def test_a_photo_of_one_tile_becomes_what_the_original_samples(
    size: tuple[int, int], renderer: Renderer
) -> None:
    photo = np.random.default_rng(0).integers(0, 256, (*size, 3), dtype=np.uint8)
    unet, autoencoder = untrained(SwinUNet(UNET), 0), untrained(VQAutoencoder(AUTOENCODER_SIZES), 1)
    padded = np.pad(photo, ((0, TILE - size[0]), (0, TILE - size[1]), (0, 0)), mode="reflect")
    low_res = torch.from_numpy(padded).permute(2, 0, 1)[None] / 127.5 - 1
    noise = torch.from_numpy(noise_field(7, 3, Region(0, 0, TILE, TILE)))[None]
    with torch.no_grad():
        z_y = autoencoder.encode(functional.interpolate(low_res, scale_factor=4, mode="bicubic"))
        start = (z_y + 1.98 * noise) / (0.9801 * 4 + 1) ** 0.5
        pixels = autoencoder.decode(unet(torch.cat([start, low_res], dim=1), torch.tensor([14])))
    expected = from_unit(((pixels[0].permute(1, 2, 0) + 1) / 2).numpy(), EIGHT)[: 4 * size[0], : 4 * size[1]]
    found = enlarged(renderer, photo, seed=7)
    difference = np.abs(found.astype(int) - expected)
    # A position between two codes may fall to either.
    assert difference.max() <= 1 or (difference > 1).mean() < 0.01


def test_other_seeds_give_other_details_and_the_slider_none(renderer: Renderer) -> None:
    photo = np.random.default_rng(1).integers(0, 256, (32, 40, 3), dtype=np.uint8)
    first = enlarged(renderer, photo, seed=1)
    assert np.array_equal(first, enlarged(renderer, photo, seed=1, realism=1.0))
    assert (first != enlarged(renderer, photo, seed=2)).mean() > 0.1


def test_inspect_tells_the_family_the_second_part_and_the_licence(
    checkpoint: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["inspect", str(checkpoint)]) == 0
    told = capsys.readouterr().out
    assert "TAD-SR (one step of ResShift" in told
    assert "model         SinSR" in told
    assert "none: the network was trained for one setting" in told
    assert "64 codes of 3 numbers" in told
    assert "academic research only" in told


def test_without_its_autoencoder_a_checkpoint_can_not_be_converted(
    checkpoint: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    alone = tmp_path / "TAD-SR.pth"
    alone.write_bytes(checkpoint.read_bytes())
    target = tmp_path / "alone.student"
    assert main(["convert", str(alone), "-o", str(target)]) == 1
    assert f"its autoencoder is not at {tmp_path / AUTOENCODER}" in capsys.readouterr().err
    assert main(["convert", str(alone), "-o", str(target), "--companion", str(alone)]) == 1
    assert "is no autoencoder of ResShift: it is a PyTorch checkpoint" in capsys.readouterr().err
    assert not target.exists()


def test_the_autoencoder_alone_is_recognised(checkpoint: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(checkpoint.with_name(AUTOENCODER))
    assert main(["convert", path, "-o", "x.student"]) == 1
    assert "this is the autoencoder: convert the U-Net's file" in capsys.readouterr().err


def test_tiles_must_fit_the_windows(
    checkpoint: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("converters.networks.swin_unet.SwinUNetConfig.size_multiple", 64)
    arguments = ["convert", str(checkpoint), "-o", str(tmp_path / "x.student"), "--tile", "32"]
    assert main(arguments) == 1
    assert "must be multiples of 64 low-res pixels, not 32" in capsys.readouterr().err


def test_the_package_and_the_checkpoint_can_be_measured(
    package: StudentPackage, checkpoint: Path, tmp_path: Path
) -> None:
    by_package, by_checkpoint = (measured(path, tmp_path) for path in (package.path, checkpoint))
    assert by_package.keys() == by_checkpoint.keys() == {None}
