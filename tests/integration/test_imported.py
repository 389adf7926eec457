"""A network that somebody shares gets a realism slider by `convert`, unless the person says no."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from converters.__main__ import main as convert
from converters.networks.rrdb import RrdbConfig
from converters.networks.span import SpanConfig
from converters.packaging import faithful_end
from converters.packaging.description import Description
from converters.packaging.package import make_package
from converters.packaging.planned_manifest import PackageOptions
from converters.packaging.two_ends import open_two_ends
from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.package import StudentPackage
from tests import ncnn_models
from tests import plain_networks as made
from tests.package_cache import cached_folder
from tests.rendering import render

TILE = 64
PHOTO = np.random.default_rng(0).integers(90, 160, (40, 50, 3), dtype=np.uint8)


def words(folder: Path, *further: str) -> list[str]:
    return ["convert", str(folder / "mine.pth"), "-o", str(folder / "made.student"), *further]


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> StudentPackage:
    def make(folder: Path) -> None:
        folder.mkdir()
        torch.save({"params_ema": made.neosr(made.realplksr())}, folder / "mine.pth")
        span = ncnn_models.store(made.span(), folder / "span.param")
        assert convert(words(folder, "--tile", str(TILE), "--faithful", str(span))) == 0

    folder = cached_folder("imported", make, tmp_path_factory.mktemp("packages") / "imported")
    return StudentPackage.open(folder / "made.student")


def enlarged(package: StudentPackage, realism: float, photo: np.ndarray = PHOTO) -> np.ndarray:
    renderer = Renderer(package.manifest, TorchRuntime(package))
    renderer.open(1, photo)
    return render(renderer, RenderRequest(1, controls=Controls(realism=realism)))


def test_it_shows_what_the_network_makes_and_has_a_slider(mixed: StudentPackage) -> None:
    manifest = mixed.manifest
    assert (manifest.system, manifest.scale, manifest.whole_tiles) == ("blend", 4, True)
    assert manifest.shrinks_to_photo
    assert manifest.realism is not None and manifest.realism.default == 1
    assert mixed.programs("coreml") == mixed.programs("torch") == ("faithful", "realistic", "render")
    pictures = [enlarged(mixed, realism).astype(int) for realism in (0, 0.5, 1)]
    assert np.abs(pictures[0] - pictures[2]).max() > 8
    middle = (pictures[0] + pictures[2]) / 2
    assert np.abs(pictures[1] - middle).mean() < 1


def test_views_of_networks_that_fold_pixels_are_parts_of_the_whole(tmp_path: Path) -> None:
    """The sides of what they are shown must be multiples, whatever is in view, however odd the photo is."""
    torch.save(made.basicsr(made.esrgan(RrdbConfig(1, 8, 4, unshuffle=2))), tmp_path / "mine.pth")
    span = ncnn_models.store(made.span(SpanConfig(8, 2)), tmp_path / "span.param")
    checkpoint = open_two_ends(span, tmp_path / "mine.pth")
    description = Description("two", "Two", "MIT", "me")
    options = PackageOptions(tiles=(TILE,), runtimes=("torch",))
    make_package(checkpoint, description, options, tmp_path / "two.student", lambda step, share: None)
    package = StudentPackage.open(tmp_path / "two.student")
    photo = np.random.default_rng(0).integers(90, 160, (101, 139, 3), dtype=np.uint8)
    controls, runtime = Controls(realism=1.0), TorchRuntime(package)
    whole = enlarged(package, 1.0, photo)
    renderer = Renderer(package.manifest, runtime)
    renderer.open(1, photo)
    for region in (
        Region(0, 0, 30, 20),
        Region(61, 33, 90, 70),
        Region(0, 160, 278, 42),
        Region(270, 3, 8, 9),
    ):
        view = render(renderer, RenderRequest(1, region, controls=controls))
        assert np.abs(view.astype(int) - whole[region.rows, region.columns]).max() <= 1, region


def test_without_a_faithful_end_it_says_how_to_get_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(faithful_end, "FETCHED", tmp_path / "nowhere")
    torch.save(made.srvgg(made.compact()), tmp_path / "mine.pth")
    assert convert(words(tmp_path, "--tile", "32")) == 0
    assert "It gets no realism slider: 'make models' fetches SPAN" in capsys.readouterr().err
    assert StudentPackage.open(tmp_path / "made.student").manifest.realism is None


def test_what_was_fetched_is_taken_unless_the_person_says_no(
    fetched_span: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    torch.save(made.srvgg(made.compact()), tmp_path / "mine.pth")
    assert convert(words(tmp_path, "--tile", "64", "--plain")) == 0
    plain = StudentPackage.open(tmp_path / "made.student")
    assert (plain.manifest.system, plain.licences()) == ("compact", {})
    plain.path.rename(tmp_path / "plain.student")
    assert convert(words(tmp_path, "--tile", "64")) == 0
    mixed = StudentPackage.open(tmp_path / "made.student")
    assert mixed.manifest.system == "blend" and "SPAN.txt" in mixed.licences()
    assert "no realism slider" not in capsys.readouterr().err


def test_contradictions_and_ends_that_do_not_fit_are_refused(
    fetched_span: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    torch.save(made.srvgg(made.compact(made.CompactConfig(2, 8, 2))), tmp_path / "mine.pth")
    span = str(fetched_span / faithful_end.FILES[4])
    assert convert(words(tmp_path, "--plain", "--faithful", span)) == 2
    assert "name one of them" in capsys.readouterr().err
    assert convert(words(tmp_path, "--faithful", span)) == 1
    assert "the ends of a model must have one scale" in capsys.readouterr().err
    assert not (tmp_path / "made.student").exists()
