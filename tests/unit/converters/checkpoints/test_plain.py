"""ESRGAN, Compact, SPAN and RealPLKSR from every container and by every set of names."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from converters.checkpoints import compact, esrgan, realplksr, span
from converters.checkpoints.contents import Contents, read_contents
from converters.checkpoints.detect import detect
from converters.checkpoints.loader import LoadOptions
from converters.checkpoints.plain import PlainLoader
from converters.errors import BadCheckpoint
from converters.networks.compact import CompactConfig
from converters.networks.realplksr import RealPlksrConfig
from converters.networks.rrdb import RrdbConfig
from converters.networks.span import SpanConfig
from tests import plain_networks as made
from tests.ncnn_models import store

Weights = dict[str, Tensor]
FOLDED = RrdbConfig(blocks=1, channels=8, growth=4, unshuffle=2)
PLAIN_X1, PLAIN_X2, PLAIN_X8 = (dataclasses.replace(FOLDED, doublings=n, unshuffle=1) for n in (0, 1, 3))
SIMPLE_X1 = RealPlksrConfig(1, 12, 3, 5, attention=False, scale=1)
CASES: dict[str, tuple[PlainLoader, nn.Module, Callable[[Any], Weights]]] = {
    "BasicSR": (esrgan.LOADER, made.esrgan(), made.basicsr),
    "BasicSR x2": (esrgan.LOADER, made.esrgan(FOLDED), made.basicsr),
    "BasicSR x1": (esrgan.LOADER, made.esrgan(dataclasses.replace(FOLDED, unshuffle=4)), made.basicsr),
    "second release": (esrgan.LOADER, made.esrgan(), made.second_release),
    "first release": (esrgan.LOADER, made.esrgan(), made.first_release),
    "first release x8": (esrgan.LOADER, made.esrgan(PLAIN_X8), made.first_release),
    "first release x2": (esrgan.LOADER, made.esrgan(PLAIN_X2), made.first_release),
    "first release x1": (esrgan.LOADER, made.esrgan(PLAIN_X1), made.first_release),
    "Compact": (compact.LOADER, made.compact(), made.srvgg),
    "Compact x3": (compact.LOADER, made.compact(CompactConfig(2, 8, 3)), made.srvgg),
    "Compact x1": (compact.LOADER, made.compact(CompactConfig(2, 8, 1)), made.srvgg),
    "SPAN": (span.LOADER, made.span(), made.single_convolutions),
    "SPAN x2": (span.LOADER, made.span(SpanConfig(8, 2)), made.single_convolutions),
    "SPAN x1": (span.LOADER, made.span(SpanConfig(8, 1)), made.single_convolutions),
    "RealPLKSR": (realplksr.LOADER, made.realplksr(), made.neosr),
    "RealPLKSR x2": (realplksr.LOADER, made.realplksr(RealPlksrConfig(12, 8, 2, 7, scale=2)), made.neosr),
    "RealPLKSR x1": (realplksr.LOADER, made.realplksr(SIMPLE_X1), made.neosr),
}  # fmt: skip
CASE = pytest.mark.parametrize("case", CASES)


def picture(scale_multiple: int = 4) -> Tensor:
    return torch.rand(
        1, 3, 2 * scale_multiple, 3 * scale_multiple, generator=torch.Generator().manual_seed(1)
    )


def assert_reads(path: Path, case: str) -> Contents:
    """Whatever the container, the network is recognised, and computes what it did."""
    loader, network, _ = CASES[case]
    contents = read_contents(path)
    assert detect(contents) is loader
    read = loader.load_network(contents)
    assert torch.equal(read(picture()), network(picture()))
    scale = read.scale
    assert read(picture()).shape == (1, 3, 8 * scale, 12 * scale)
    return contents


@CASE
def test_plain_weights(case: str, tmp_path: Path) -> None:
    _, network, named = CASES[case]
    torch.save(named(network), tmp_path / "model.pth")
    assert_reads(tmp_path / "model.pth", case)


@pytest.mark.parametrize("case", ["BasicSR", "first release", "Compact", "SPAN", "RealPLKSR"])
@pytest.mark.parametrize(
    "wrap",
    [
        lambda w: {"params": w},
        lambda w: {"params": {k: v + 1 for k, v in w.items()}, "params_ema": w},
        lambda w: {"state_dict": {f"module.{k}": v for k, v in w.items()}, "epoch": 7},
        lambda w: {"state_dict": {f"net_g.{k}": v for k, v in w.items()} | {"net_d.a": torch.ones(2)}},
        lambda w: {"model": {f"_orig_mod.module.{k}": v for k, v in w.items()}, "optimizer": {"step": 3}},
        lambda w: {k: v.half() for k, v in w.items()},
    ],
    ids=["params", "averaged", "module", "lightning", "compiled", "float16"],
)
def test_the_wrappers_of_training_programs(case: str, wrap: Callable[[Weights], Any], tmp_path: Path) -> None:
    loader, network, named = CASES[case]
    torch.save(wrap(named(network)), tmp_path / "model.ckpt")
    contents = read_contents(tmp_path / "model.ckpt")
    assert detect(contents) is loader
    torch.testing.assert_close(
        loader.load_network(contents)(picture()), network(picture()), rtol=2e-2, atol=2e-2
    )


@pytest.mark.parametrize("case", ["BasicSR", "Compact", "SPAN", "RealPLKSR"])
def test_safetensors_and_files_from_before_pytorch_1_6(case: str, tmp_path: Path) -> None:
    _, network, named = CASES[case]
    weights = {name: value.contiguous() for name, value in named(network).items()}
    save_file(weights, tmp_path / "model.safetensors")
    assert_reads(tmp_path / "model.safetensors", case)
    torch.save({"params": weights}, tmp_path / "old.pth", _use_new_zipfile_serialization=False)
    contents = assert_reads(tmp_path / "old.pth", case)
    assert contents.kind == "old PyTorch checkpoint"


@pytest.mark.parametrize("case", ["BasicSR", "first release x2", "Compact x3", "SPAN x2"])
def test_models_for_ncnn(case: str, tmp_path: Path) -> None:
    loader, network, _ = CASES[case]
    store(network, tmp_path / "model.param")
    contents = assert_reads(tmp_path / "model.param", case)
    assert assert_reads(tmp_path / "model.bin", case).path == contents.path, "either file will do"
    assert assert_reads(tmp_path, case).path == contents.path, "and the folder, if nothing else is in it"
    loaded = loader.load(contents, LoadOptions())
    assert loaded.files == (tmp_path / "model.param", tmp_path / "model.bin")


def test_what_a_model_for_ncnn_says_of_pixels_counts(tmp_path: Path) -> None:
    network = made.span()
    network.mean = torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1)
    network.pixel_range = torch.tensor(1.0)
    read = span.LOADER.load_network(read_contents(store(network, tmp_path / "model.param")))
    assert torch.equal(read(picture()), network(picture()))


def test_branches_of_span_are_folded(tmp_path: Path) -> None:
    network = made.span()
    weights, branches = made.branches(network, made.single_convolutions(network))
    torch.save({"params": weights}, tmp_path / "trained.pth")
    contents = read_contents(tmp_path / "trained.pth")
    assert detect(contents) is span.LOADER
    for name, branch in branches.items():
        parent, _, child = name.rpartition(".")
        owner = network.get_submodule(parent)
        if child.isdecimal():
            assert isinstance(owner, nn.ModuleList)
            owner[int(child)] = branch
        else:
            setattr(owner, child, branch)
    torch.testing.assert_close(span.LOADER.load_network(contents)(picture()), network(picture()))


def test_span_without_normalisation(tmp_path: Path) -> None:
    network = made.span()
    network.mean, network.pixel_range = torch.zeros(1, 3, 1, 1), torch.tensor(1.0)
    torch.save({**made.single_convolutions(network), "no_norm": torch.zeros(1)}, tmp_path / "model.pth")
    read = span.LOADER.load_network(read_contents(tmp_path / "model.pth"))
    assert torch.equal(read(picture()), network(picture()))


def without(name: str) -> Callable[[Weights], Weights]:
    return lambda weights: {key: value for key, value in weights.items() if key != name}


@pytest.mark.parametrize(
    ("case", "change", "message"),
    [
        ("BasicSR", without("conv_hr.bias"), "ESRGAN .* but it lacks high_res.bias"),
        (
            "BasicSR",
            lambda w: (
                w | {f"conv_up{i}.{part}": torch.ones(1) for i in (3, 4) for part in ("weight", "bias")}
            ),
            "but it enlarges 16 times, and Vernier takes those that do 1 to 8",
        ),
        (
            "first release",
            lambda w: w | {"model.1.sub.0.RDB1.conv1x1.weight": torch.ones(4, 8, 1, 1)},
            r"but it has the further weight model\.1\.sub\.0\.RDB1\.conv1x1\.weight, as variants",
        ),
        (
            "BasicSR",
            lambda w: w | {"conv_first.weight": torch.ones(8, 1, 3, 3)},
            "but it takes 1 channels and gives 3",
        ),
        (
            "BasicSR",
            lambda w: w | {"body.999999999.rdb1.conv1.weight": torch.ones(1)},
            "but it claims 1000000000 modules",
        ),
        (
            "Compact",
            lambda w: w | {"body.8.weight": torch.ones(50, 8, 3, 3)},
            "but its last convolution has 50 channels",
        ),
        (
            "Compact",
            lambda w: w | {"body.3.weight": torch.ones(9)},
            r"but slopes\.1\.slope is \[9\], not \[8\]",
        ),
        ("SPAN", without("block_3.c2_r.weight"), "SPAN .* but it lacks blocks.2.convs.1.weight"),
        (
            "RealPLKSR",
            lambda w: w | {"to_img.init_pos": torch.ones(1, 8, 1, 1), "to_img.scope.weight": torch.ones(1)},
            "but it enlarges by DySample: take a variant that does by pixel shuffle",
        ),
        (
            "RealPLKSR",
            lambda w: {name.replace(".norm.", ".layer_norm."): value for name, value in w.items()},
            "but it has layer norms: take a variant with group norms",
        ),
        ("RealPLKSR", without("feats.2.refine.bias"), "but it lacks blocks.1.refine.bias"),
        (
            "RealPLKSR",
            lambda w: w | {"feats.1.lk.conv.weight": torch.ones(2, 2, 8, 8)},
            "but it has 8 channels, 2 of them under kernels of 8 pixels",
        ),
    ],
)
def test_variants_are_refused_with_their_difference(
    case: str, change: Callable[[Weights], Weights], message: str, tmp_path: Path
) -> None:
    loader, network, named = CASES[case]
    torch.save(change(named(network)), tmp_path / "model.pth")
    contents = read_contents(tmp_path / "model.pth")
    with pytest.raises(BadCheckpoint, match=f"resembles a checkpoint of .*{message}"):
        detect(contents)
    with pytest.raises(BadCheckpoint, match=message.split("but ")[-1]):
        loader.load(contents, LoadOptions())


def test_weights_that_are_not_finite_are_refused(tmp_path: Path) -> None:
    weights = made.basicsr(made.esrgan())
    weights["conv_last.bias"] = torch.full((3,), torch.nan)
    torch.save(weights, tmp_path / "model.pth")
    with pytest.raises(BadCheckpoint, match=r"ESRGAN is damaged: pixels\.bias holds numbers"):
        esrgan.LOADER.load(read_contents(tmp_path / "model.pth"), LoadOptions())


@pytest.mark.parametrize("change", [lambda d: d[:-4], lambda d: d + b"0000", lambda d: b"?" * 99])
def test_weights_for_ncnn_that_do_not_fit_are_refused(
    change: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    path = store(made.compact(), tmp_path / "model.param")
    weights = path.with_suffix(".bin")
    weights.write_bytes(change(weights.read_bytes()))
    with pytest.raises(BadCheckpoint, match=r"model\.bin does not belong to model\.param"):
        compact.LOADER.load(read_contents(path), LoadOptions())


@CASE
def test_what_the_package_must_know(case: str, tmp_path: Path) -> None:
    loader, network, named = CASES[case]
    torch.save(named(network), tmp_path / "model.pth")
    contents = read_contents(tmp_path / "model.pth")
    facts = dict(loader.facts(contents, LoadOptions()))
    count = sum(parameter.numel() for parameter in network.parameters())
    assert facts["parameters"].startswith(f"{count:,} in ")
    assert facts["scale"] == f"x{network.scale}"
    loaded = loader.load(contents, LoadOptions())
    assert [program.name for program in loaded.programs] == ["render"]
    assert loaded.licence == "not stated"


def test_a_model_that_shrinks_its_result_says_so(tmp_path: Path) -> None:
    path = store(made.compact(), tmp_path / "model-x2.param")
    path.write_text(f"{path.read_text()}\nInterp last 1 1 a b 0=3 1=5.000000e-01 2=5.000000e-01")
    (hint,) = compact.LOADER.load(read_contents(path), LoadOptions()).hints
    assert "model-x2.param shrinks what its network makes" in hint
