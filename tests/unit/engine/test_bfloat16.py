"""Convolutions in bfloat16: where they are chosen, and what they leave as it is."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn
from torch.fx import GraphModule

from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes import bfloat16
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.folders import bfloat16_file
from desktop.student.controls import Controls
from desktop.student.package import StudentPackage
from tests.rendering import render

USUAL = (8, 8, 3, 3)


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def package(tiny_student: Path) -> StudentPackage:
    opened = StudentPackage.open(tiny_student)
    return dataclasses.replace(opened, manifest=dataclasses.replace(opened.manifest, bfloat16=True))


def times(monkeypatch: pytest.MonkeyPatch, gain: float) -> list[bfloat16.Convolution]:
    timed: list[bfloat16.Convolution] = []

    def measure(convolution: bfloat16.Convolution) -> float:
        timed.append(convolution)
        return gain

    monkeypatch.setattr(bfloat16, "gain", measure)
    return timed


@pytest.mark.parametrize(("gain", "precision"), [(1.9, "bfloat16"), (1.1, "float32"), (0.02, "float32")])
def test_the_faster_one_is_taken(
    package: StudentPackage, monkeypatch: pytest.MonkeyPatch, gain: float, precision: str
) -> None:
    times(monkeypatch, gain)
    assert TorchRuntime(package).name == f"torch, cpu, {precision}"


def test_a_student_that_may_not_is_not_timed(
    tiny_student: Path, package: StudentPackage, monkeypatch: pytest.MonkeyPatch
) -> None:
    timed = times(monkeypatch, 1.9)
    assert TorchRuntime(StudentPackage.open(tiny_student)).name.endswith("float32")
    assert TorchRuntime(package, float32=True).name.endswith("float32")
    assert not timed


def test_it_is_timed_once_for_all_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    timed = times(monkeypatch, 1.9)
    assert bfloat16.is_faster(USUAL) and bfloat16.is_faster(USUAL)
    assert timed == [USUAL]
    times(monkeypatch, 0.5)  # a busy moment later
    assert bfloat16.is_faster(USUAL)
    assert not bfloat16.is_faster((64, 64, 3, 3))
    (name, other) = json.loads(bfloat16_file().read_text())
    assert bfloat16.processor() in name and name != other


@pytest.mark.parametrize("text", ["", "[1]", "{", "null"])
def test_a_damaged_memory_is_made_anew(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    bfloat16_file().parent.mkdir(parents=True)
    bfloat16_file().write_text(text)
    timed = times(monkeypatch, 1.9)
    assert bfloat16.is_faster(USUAL) and bfloat16.is_faster(USUAL)
    assert timed == [USUAL]


def test_a_home_that_can_not_be_written_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "state").write_text("in the way")
    times(monkeypatch, 1.9)
    assert bfloat16.is_faster(USUAL)


def test_the_gain_is_that_of_the_convolution(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, took = iter(range(1, 10_000)), {torch.float32: 6.0, torch.bfloat16: 2.0}
    now = 0.0

    def convolve(x: torch.Tensor, weight: torch.Tensor) -> None:
        nonlocal now
        assert weight.shape == USUAL
        now += took[x.dtype] + 100 * (next(clock) in (5, 6, 9))  # interruptions

    monkeypatch.setattr(torch, "conv2d", convolve)
    monkeypatch.setattr(bfloat16.time, "thread_time", lambda: now)
    assert bfloat16.gain(USUAL) == 3


def test_one_thread_is_timed(monkeypatch: pytest.MonkeyPatch) -> None:
    before, seen = torch.get_num_threads(), set()
    monkeypatch.setattr(torch, "conv2d", lambda x, weight: seen.add(torch.get_num_threads()))
    monkeypatch.setattr(bfloat16.time, "thread_time", iter(range(1000)).__next__)
    torch.set_num_threads(2)
    try:
        bfloat16.gain(USUAL)
        assert (seen, torch.get_num_threads()) == ({1}, 2)
    finally:
        torch.set_num_threads(before)


def test_pixels_stay_near_and_are_the_same_each_time(
    package: StudentPackage, monkeypatch: pytest.MonkeyPatch
) -> None:
    times(monkeypatch, 1.9)
    photo = np.random.default_rng(1).integers(0, 256, (60, 70, 3), np.uint8)

    def rendered(runtime: TorchRuntime) -> np.ndarray:
        renderer = Renderer(package.manifest, runtime)
        renderer.open(0, photo)
        return render(renderer, RenderRequest(0, controls=Controls(realism=0.7)))

    exact, first, second = (
        rendered(runtime)
        for runtime in (TorchRuntime(package, float32=True), TorchRuntime(package), TorchRuntime(package))
    )
    assert np.array_equal(first, second)
    error = np.square(exact.astype(float) - first).mean()
    assert 0 < error < 255**2 / 10**5


class Gated(nn.Module):
    """A gate after two convolutions, and one beside them, as in SPAN."""

    def __init__(self, outputs: int) -> None:
        super().__init__()
        torch.manual_seed(1)
        self.head, self.inner = nn.Conv2d(3, 8, 3), nn.Conv2d(8, 8, 1)
        self.beside, self.pixels = nn.Conv2d(8, 8, 1), nn.Conv2d(8, outputs, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        head = self.head(x)
        gated: torch.Tensor = self.pixels(self.beside(head * torch.tanh(self.inner(head) * 0.5) * 0.5))
        return gated


def in_bfloat16(network: nn.Module) -> GraphModule:
    exported = torch.export.export(network, (torch.rand(1, 3, 12, 12),)).module()
    assert isinstance(exported, GraphModule)
    bfloat16.compute_in_bfloat16(exported)
    return exported


PIXELS = {"pixels.weight", "pixels.bias"}


@pytest.mark.parametrize(("outputs", "exact"), [(3, PIXELS), (48, {"pixels.bias"}), (40, set())])
def test_pixels_and_biases_of_gates_stay_in_float32(outputs: int, exact: set[str]) -> None:
    module = in_bfloat16(Gated(outputs))
    kinds = {name: weight.dtype for name, weight in module.named_parameters()}
    in_float32 = {name for name, kind in kinds.items() if kind == torch.float32}
    assert in_float32 == {"head.weight", "head.bias", "inner.bias"} | exact
    x = torch.rand(1, 3, 12, 12)
    with torch.inference_mode():
        found, expected = module(x), Gated(outputs)(x)
    assert found.dtype == (torch.float32 if exact else torch.bfloat16)
    assert 0 < (found - expected).abs().max() < 0.01


class Gate(nn.Module):
    """A gate whose bias is large beside what its convolution makes."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(1)
        self.head, self.inner = nn.Conv2d(3, 8, 3), nn.Conv2d(8, 8, 1)
        nn.init.uniform_(self.inner.weight, -0.01, 0.01)
        self.inner.bias = nn.Parameter(torch.full((8,), 1.003))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.tanh(self.inner(self.head(x)))


def test_a_large_bias_of_a_gate_is_not_rounded(monkeypatch: pytest.MonkeyPatch) -> None:
    def error() -> float:
        x = torch.rand(1, 3, 12, 12, generator=torch.Generator().manual_seed(2))
        with torch.inference_mode():
            return float((in_bfloat16(Gate())(x) - Gate()(x)).abs().max())

    apart = error()
    monkeypatch.setattr(bfloat16, "_GATES", ())
    assert apart < error() / 10


def test_only_the_last_of_maps_as_wide_as_pixels_makes_them() -> None:
    network = nn.Sequential(nn.Conv2d(3, 12, 3), nn.Conv2d(12, 12, 3), nn.Conv2d(12, 12, 3))
    kinds = {name: weight.dtype for name, weight in in_bfloat16(network).named_parameters()}
    in_float32 = {name for name, kind in kinds.items() if kind == torch.float32}
    assert in_float32 == {"0.weight", "0.bias", "2.bias"}


class WithConstants(nn.Module):
    """Maps that are blurred by a constant kernel, and a convolution with a bias that was not trained."""

    def __init__(self) -> None:
        super().__init__()
        self.head, self.body, self.tail = (
            nn.Conv2d(3, 8, 3),
            nn.Conv2d(8, 8, 3),
            nn.Conv2d(8, 8, 3, bias=False),
        )
        self.register_buffer("kernel", torch.full((8, 1, 3, 3), 1 / 9))
        self.register_buffer("level", torch.full((8,), 0.5))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        blurred = nn.functional.conv2d(self.body(self.head(x)), self.kernel, groups=8)
        return nn.functional.conv2d(blurred, self.tail.weight, self.level)


def test_convolutions_with_constants_read_float32() -> None:
    torch.manual_seed(1)
    network, x = WithConstants(), torch.rand(1, 3, 12, 12)
    expected = network(x)
    module = in_bfloat16(network)
    assert module(x).dtype == torch.float32
    assert {name for name, w in module.named_parameters() if w.dtype == torch.bfloat16} == {
        "body.weight",
        "body.bias",
    }
    assert 0 < (module(x) - expected).abs().max() < 0.01
