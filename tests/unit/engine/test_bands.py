"""The end of a program in bands: the same pixels with less memory."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import Tensor, nn
from torch.export import export, save
from torch.fx import GraphModule
from torch.nn import functional

from converters.networks.rrdb import RrdbConfig
from converters.packaging.memory import memory_of
from desktop.engine.runtimes import bands
from desktop.engine.runtimes.bands import Bands, compute_end_in_bands
from desktop.engine.runtimes.bfloat16 import compute_in_bfloat16
from desktop.engine.runtimes.graph_passes import add_pauses, run_graph_passes
from desktop.engine.runtimes.pauses import pauses
from desktop.engine.runtimes.torch_program import load_program
from tests.plain_networks import esrgan, untrained

FILE = "program.pt2"
SMALL = 100
"""Low-res pixels of a band here: a few rows."""


def program(folder: Path, network: nn.Module) -> GraphModule:
    save(export(network.eval(), (torch.zeros(1, 3, 32, 32),)), folder / FILE)
    return load_program(folder / FILE)


def is_in_bands(module: GraphModule) -> bool:
    return any(isinstance(part, Bands) for part in module.modules())


@pytest.fixture(autouse=True)
def small_bands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bands, "_BAND", SMALL)


@pytest.mark.parametrize("doublings", [1, 2])
@pytest.mark.parametrize("rough", [False, True])
def test_the_pixels_stay_the_same(tmp_path: Path, doublings: int, rough: bool) -> None:
    network = esrgan(RrdbConfig(blocks=1, channels=16, growth=8, doublings=doublings))
    whole, banded = program(tmp_path, network), load_program(tmp_path / FILE)
    for module in (whole, banded):
        if rough:
            compute_in_bfloat16(module)
        run_graph_passes(module)
    compute_end_in_bands(banded)
    assert is_in_bands(banded)
    for size in [(1, 1), (2, 150), (21, 37), (40, 16)]:
        x = torch.rand(1, 3, *size, generator=torch.Generator().manual_seed(0))
        with torch.inference_mode():
            expected, found = whole(low_res=x), banded(low_res=x)
        assert found.shape == (1, 3, *(side << doublings for side in size))
        assert (found - expected).abs().max() <= 1e-6 * expected.abs().max()


class _Wide(nn.Module):
    """A convolution of rows that lie apart, at twice the size of the photo, and a wide one at its own."""

    def __init__(self) -> None:
        super().__init__()
        self.apart = nn.Conv2d(3, 4, 3, padding=4, dilation=4)
        self.wide = nn.Conv2d(16, 4, 7, padding=3)

    def forward(self, low_res: Tensor) -> Tensor:
        larger = functional.silu(self.apart(functional.interpolate(low_res, scale_factor=2.0)))
        return functional.pixel_shuffle(self.wide(functional.pixel_unshuffle(larger, 2)), 2).clamp(-0.1, 0.1)


def test_a_band_has_the_rows_that_it_depends_on(tmp_path: Path) -> None:
    network = untrained(_Wide())
    banded = program(tmp_path, network)
    compute_end_in_bands(banded)
    assert is_in_bands(banded)
    x = torch.rand(1, 3, 40, 30, generator=torch.Generator().manual_seed(0))
    assert torch.allclose(banded(low_res=x), network(x), rtol=0, atol=1e-6)


class _Normed(_Wide):
    def forward(self, low_res: Tensor) -> Tensor:
        larger = self.apart(functional.interpolate(low_res, scale_factor=2.0))
        return functional.group_norm(larger, 1)


class _Skipping(_Wide):
    def forward(self, low_res: Tensor) -> Tensor:
        larger = functional.interpolate(low_res, scale_factor=2.0)
        return self.apart(larger)[:, :3] + larger  # type: ignore[no-any-return]


class _Shrinking(_Wide):
    def forward(self, low_res: Tensor) -> Tensor:
        larger = functional.interpolate(low_res, scale_factor=2.0)
        return functional.conv2d(larger, self.apart.weight, padding=3, dilation=4)


class _OneAndAHalfTimes(_Wide):
    """Three times as high in the end, but the first row of a band lies within a row in between."""

    def forward(self, low_res: Tensor) -> Tensor:
        larger = functional.interpolate(low_res, scale_factor=1.5)
        return self.apart(functional.interpolate(larger, scale_factor=2.0))  # type: ignore[no-any-return]


class _Halved(_Wide):
    """Half as high in between: bands of odd numbers of rows have no halves."""

    def forward(self, low_res: Tensor) -> Tensor:
        larger = functional.interpolate(low_res, scale_factor=1.0)
        return functional.pixel_shuffle(functional.pixel_unshuffle(larger, 2), 2)


@pytest.mark.parametrize("network", [_Normed, _Skipping, _Shrinking, _OneAndAHalfTimes, _Halved])
def test_what_can_not_be_computed_in_bands_is_not(tmp_path: Path, network: type[nn.Module]) -> None:
    module = program(tmp_path, untrained(network()))
    compute_end_in_bands(module)
    assert not is_in_bands(module)


def test_what_has_no_inputs_is_not_part_of_a_chain(tmp_path: Path) -> None:
    module = program(tmp_path, untrained(_Wide()))
    *_, clamp, _output = module.graph.nodes
    with module.graph.inserting_before(clamp):
        constant = module.graph.call_function(torch.ops.aten.full.default, ([1], 0.5))
        added = module.graph.call_function(torch.ops.aten.add.Tensor, (clamp.args[0], constant))
    clamp.replace_input_with(clamp.all_input_nodes[0], added)
    compute_end_in_bands(module)
    assert not is_in_bands(module)


def test_there_are_pauses_in_each_band(tmp_path: Path) -> None:
    module = program(tmp_path, untrained(_Wide()))
    compute_end_in_bands(module)
    add_pauses(module)
    seen: list[None] = []
    with pauses(lambda: seen.append(None)):
        module(low_res=torch.zeros(1, 3, 20, 10))
    assert len(seen) == 2 * (20 * 10 // SMALL)


def test_less_memory_is_planned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Per pixel of a tile: 8 channels held throughout, and the band with its two maps of 4 x 4 pixels."""
    network = esrgan(RrdbConfig(blocks=1, channels=8, growth=4))
    save(export(network, (torch.zeros(1, 3, 32, 32),)), tmp_path / FILE)
    shapes = {tmp_path / FILE: [(1, 3, 256, 256)]}
    in_bands = memory_of(shapes, 256)
    monkeypatch.setattr(bands, "_BAND", 1 << 30)
    whole = memory_of(shapes, 256)
    assert whole.pixel >= 2 * 8 * 16 * 4
    assert in_bands.pixel < whole.pixel / 4
    assert in_bands.weights == whole.weights == sum(4 * weight.numel() for weight in network.parameters())
