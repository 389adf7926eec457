"""Networks that others trained may be computed in bfloat16 where pictures of samples stay the same."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from converters.coreml import probes
from converters.coreml.probes import shipped_probes
from converters.networks.compact import Compact
from converters.packaging import bfloat16
from converters.packaging.bfloat16 import RoundingReport
from converters.packaging.description import Description
from converters.packaging.opened_checkpoint import OpenedCheckpoint, open_checkpoint
from converters.packaging.package import make_package
from converters.packaging.planned_manifest import PackageOptions
from converters.packaging.two_ends import open_two_ends
from desktop.engine.runtimes.bfloat16 import compute_in_bfloat16
from desktop.engine.runtimes.torch_program import load_program
from desktop.student.package import StudentPackage
from tests import plain_networks

AWAY = 200.0
"""How far from zero the maps of `hidden` are moved: eight bits of mantissa then leave steps of 1."""


def hidden() -> Compact:
    """A network whose second convolution adds a large number, which the third subtracts again."""
    network = plain_networks.compact()
    network.convs[1].bias.add_(AWAY)
    network.convs[2].bias.sub_(AWAY * network.convs[2].weight.sum((1, 2, 3)))
    return network


def made(network: Compact, folder: Path) -> tuple[OpenedCheckpoint, StudentPackage, RoundingReport]:
    torch.save(plain_networks.srvgg(network), folder / "mine.pth")
    checkpoint = open_checkpoint(folder / "mine.pth")
    description, options = Description("mine", "Mine", "MIT", "me"), PackageOptions(runtimes=("torch",))
    target = folder / "mine.student"
    (report,) = make_package(checkpoint, description, options, target, lambda step, share: None)
    assert isinstance(report, RoundingReport)
    return checkpoint, StudentPackage.open(target), report


def test_a_network_that_rounding_does_not_change_may_be_rounded(tmp_path: Path) -> None:
    _, package, report = made(plain_networks.compact(), tmp_path)
    assert package.manifest.bfloat16 and bfloat16.LEAST <= report.psnr < 80
    assert f"at least {report.psnr:.1f} dB" in report.lines()[0] and "is used" in report.lines()[0]


def test_one_that_loses_its_picture_stays_in_float32(tmp_path: Path) -> None:
    _, package, report = made(hidden(), tmp_path)
    assert not package.manifest.bfloat16 and 10 < report.psnr < bfloat16.LEAST
    assert "is not used" in report.lines()[0]


@pytest.mark.parametrize("network", [plain_networks.compact, hidden])
def test_what_is_imitated_is_what_the_processor_computes(tmp_path: Path, network: type[Compact]) -> None:
    checkpoint, package, report = made(network(), tmp_path)
    rounded = load_program(package.path / "torch" / "render.pt2")
    compute_in_bfloat16(rounded)
    found = {}
    with torch.inference_mode():
        for probe in shipped_probes((bfloat16.SIDE, bfloat16.SIDE)):
            low_res = torch.from_numpy(probe.picture.copy()).permute(2, 0, 1)[None].float() / 255
            pictures = rounded(low_res), checkpoint.programs[0].module(low_res)
            levels = [picture.clamp(0, 1).mul(255).round() for picture in pictures]
            found[probe.name] = float(10 * (255**2 / (levels[0] - levels[1]).square().mean()).log10())
    assert min(found.values()) == pytest.approx(report.psnr, abs=0.5)
    assert report.case == min(found, key=lambda name: found[name])


def test_the_pictures_do_not_depend_on_what_data_there_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(probes, "data_folder", lambda: tmp_path)
    assert [probe.name for probe in shipped_probes((96, 96))] == ["cat.png", "old-print.jpg", "drawing"]


def test_what_is_no_number_is_no_small_difference() -> None:
    picture, spoilt = torch.full((1, 3, 4, 4), 0.5), torch.full((1, 3, 4, 4), 0.5)
    spoilt[0, 0, 0, 0] = torch.nan
    assert bfloat16.psnr_of(picture, picture) == float("inf")
    assert bfloat16.psnr_of(spoilt, picture) < bfloat16.LEAST
    assert min((60.0, "a"), (bfloat16.psnr_of(spoilt, picture), "b")) == (0.0, "b")


def test_the_ends_of_a_mixture_are_measured_too(tmp_path: Path) -> None:
    for name, network in (("good", plain_networks.compact()), ("bad", hidden())):
        torch.save(plain_networks.srvgg(network), tmp_path / f"{name}.pth")
    options = PackageOptions(runtimes=("torch",))
    for realistic, allowed in (("good", True), ("bad", False)):
        checkpoint = open_two_ends(tmp_path / "good.pth", tmp_path / f"{realistic}.pth")
        target, description = tmp_path / f"{realistic}.student", Description("two", "Two", "MIT", "me")
        (report,) = make_package(checkpoint, description, options, target, lambda step, share: None)
        assert isinstance(report, RoundingReport) and report.is_small == allowed
        assert StudentPackage.open(target).manifest.bfloat16 == allowed
