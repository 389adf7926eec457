"""`converters blend` from checkpoints to a file, with small networks: both sliders, and none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from converters.__main__ import main as convert
from converters.checkpoints.vernier import save_student
from converters.networks.rrdb import RrdbConfig
from desktop.cli.main import main as desktop
from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.package import StudentPackage
from tests import ncnn_models, plain_networks
from tests.package_cache import cached_folder
from tests.rendering import render
from tests.students import tiny_network

TILE = 64


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Holds the checkpoints, and `made.student` of them."""

    def make(folder: Path) -> None:
        folder.mkdir()
        faithful = ncnn_models.store(plain_networks.span(), folder / "span.param")
        ends = []
        for name, light in (("esrgan", 0.4), ("jpeg", 0.6)):
            network = plain_networks.esrgan(RrdbConfig(blocks=1, channels=8, growth=4))
            assert network.pixels.bias is not None
            network.pixels.bias.fill_(light)  # else the picture is black
            ends.append(ncnn_models.store(network, folder / f"{name}.param"))
        save_student(tiny_network(clean_blocks=1), folder / "student.safetensors")
        words = ["blend", "--faithful", str(faithful), "--realistic", str(ends[0]), "--tile", str(TILE)]
        words += ["--cleaner", str(folder / "student.safetensors"), "--restorer", str(ends[1])]
        assert convert([*words, "-o", str(folder / "made.student")]) == 0

    return cached_folder("blend-cleanup", make, tmp_path_factory.mktemp("packages") / "blend")


def enlarged(package: Path, target: Path, *words: str) -> np.ndarray:
    photo = target / "photo.png"
    rows, columns = np.arange(30)[:, None, None], np.arange(40)[None, :, None]
    waves = np.sin(rows / 7 + np.arange(3)) + np.cos(columns / 9 - np.arange(3))
    Image.fromarray(((waves / 4 + 0.5) * 255).round().astype(np.uint8)).save(photo)
    out = target / "-".join(["out", *words]).replace(".", "_")
    command = ["upscale", str(photo), "-o", str(out), "--runtime", "torch", "--model", str(package), *words]
    assert desktop([*command, "--realism", "0.5"]) == 0
    (result,) = (path for path in out.iterdir() if path.suffix == ".png")
    with Image.open(result) as image:
        return np.asarray(image.convert("RGB"))


def test_every_program_is_there_and_has_passed_the_gate(folder: Path) -> None:
    package = StudentPackage.open(folder / "made.student")
    names = {"faithful", "realistic", "render", "clean", "restore", "render_cleaned"}
    assert set(package.programs("coreml")) == set(package.programs("torch")) == names
    cleanup = package.manifest.cleanup
    assert cleanup is not None and (cleanup.input, cleanup.default) == ("cleanup", 0)


def test_the_command_line_cleans(folder: Path, tmp_path: Path) -> None:
    package = folder / "made.student"
    none, zero, half, whole = (
        enlarged(package, tmp_path, *words)
        for words in ((), ("--cleanup", "0"), ("--cleanup", "0.5"), ("--cleanup", "1"))
    )
    assert np.array_equal(none, zero)
    assert (zero != half).any() and (half != whole).any()


def test_views_of_all_ends_are_parts_of_the_whole(folder: Path) -> None:
    """Cleaned ends are encoded where those of the photo are kept already, and panning adds a rectangle."""
    package = StudentPackage.open(folder / "made.student")
    photo = np.random.default_rng(0).integers(90, 160, (101, 139, 3), dtype=np.uint8)
    renderer = Renderer(package.manifest, TorchRuntime(package))
    renderer.open(1, photo)

    def rendered(region: Region | None, cleanup: float) -> np.ndarray:
        controls = Controls(realism=0.5, cleanup=cleanup)
        return render(renderer, RenderRequest(1, region, controls=controls))

    views = [Region(130, 90, 80, 60), Region(130, 90, 120, 60), Region(90, 60, 160, 120)]
    for region, cleanup in [(views[0], 0.0), *((view, 0.5) for view in views), (views[2], 1.0)]:
        whole = rendered(None, cleanup)[region.rows, region.columns]
        difference = np.abs(rendered(region, cleanup).astype(int) - whole)
        assert difference.max() <= 1 and (difference > 0).mean() < 0.02, (region, cleanup)


def test_a_restorer_alone_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["blend", "--faithful", "a.param", "--realistic", "b.param", "--restorer", "c.param"]
    assert convert([*words, "-o", str(tmp_path / "x.student")]) == 2
    assert "--restorer needs a --cleaner" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--narrowed-restorer", "d.safetensors"], "--narrowed-restorer belongs to --restorer"),
        (["--detail", "0"], "must be greater than 0 and at most 2"),
        (["--detail", "much"], "must be greater than 0 and at most 2"),
    ],
)
def test_options_that_do_not_fit_are_refused(
    words: list[str], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["blend", "--faithful", "a.param", "--realistic", "b.param", "-o", str(tmp_path / "x.student")]
    try:
        assert convert([*command, *words]) == 2
    except SystemExit as error:
        assert error.code == 2
    assert sentence in capsys.readouterr().err
