"""Torch programs with fewer passes over memory: the same results."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import nn
from torch.fx import GraphModule, Node
from torch.nn import functional

from converters.evaluation.speed.limit import Operations
from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.bfloat16 import compute_in_bfloat16
from desktop.engine.runtimes.fused import (
    activated_convolution,
    add_and_round,
    add_in_place,
    modulated_convolution,
    opened_gate,
)
from desktop.engine.runtimes.graph_passes import add_pauses, for_outputs, inputs_of, run_graph_passes, without
from desktop.engine.runtimes.pauses import pauses
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.engine.runtimes.torch_program import load_program
from desktop.student.controls import Controls
from desktop.student.embeddings import realism_embedding
from desktop.student.geometry import Region
from desktop.student.package import StudentPackage
from tests.rendering import render
from tests.students import TINY

SIZE = (20, 26)


def calls(module: GraphModule) -> int:
    return len(module.graph.find_nodes(op="call_function", target=modulated_convolution))


def inputs(realism: torch.Tensor) -> dict[str, torch.Tensor]:
    torch.manual_seed(1)
    channels = {"residual": 48, "detail": TINY.channels, "low_res": 3, "noise": 48}
    return {name: torch.rand(1, count, *SIZE) for name, count in channels.items()} | {"realism": realism}


@pytest.mark.parametrize("everywhere", [True, False])
def test_a_rewritten_program_gives_the_same(tiny_student: Path, everywhere: bool) -> None:
    plain, rewritten = (load_program(tiny_student / "torch/render.pt2") for _ in range(2))
    run_graph_passes(rewritten)
    assert (calls(plain), calls(rewritten)) == (0, 1)
    whole = torch.from_numpy(realism_embedding(np.full((1, *SIZE), 0.7, np.float32)))
    given = whole[..., :1, :1] if everywhere else whole
    with torch.inference_mode():
        expected, found = plain(**inputs(whole)), rewritten(**inputs(given))
    assert (found - expected).abs().max() < 1e-5


def test_programs_pause_before_each_convolution_at_realism_0_too(tiny_student: Path) -> None:
    module = load_program(tiny_student / "torch/render.pt2")
    run_graph_passes(module)
    add_pauses(module)
    shorter = without(module, "realism")
    assert shorter is not None
    paused: list[str] = []
    with torch.inference_mode(), pauses(lambda: paused.append("")):
        shorter(**inputs(torch.zeros(1, 9, 1, 1)))
    convolutions = shorter.graph.find_nodes(op="call_function", target=torch.ops.aten.conv2d.default)
    assert len(paused) >= len(convolutions) > 0


def test_blocks_without_modulation_give_the_same_bits(tiny_student: Path) -> None:
    plain, rewritten = (load_program(tiny_student / "torch/encode.pt2") for _ in range(2))
    run_graph_passes(rewritten)
    assert calls(rewritten) == 0
    assert rewritten.graph.find_nodes(op="call_function", target=add_in_place)
    assert rewritten.graph.find_nodes(op="call_function", target=activated_convolution)
    low_res = torch.rand(1, 3, *SIZE)
    with torch.inference_mode():
        expected, found = plain(low_res=low_res), rewritten(low_res=low_res)
    assert all(torch.equal(found[name], value) for name, value in expected.items())


class Gate(nn.Module):
    """Half the hyperbolic tangent of half a map, or something like it."""

    def __init__(self, before: float, after: float) -> None:
        super().__init__()
        self.before, self.after = before, after

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        gate: torch.Tensor = torch.tanh(x * self.before) * self.after
        return gate


@pytest.mark.parametrize(("before", "after"), [(0.5, 0.5), (0.5, 1.0), (1.0, 0.5)])
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_gates_are_computed_by_a_sigmoid_and_stay_exact(
    before: float, after: float, dtype: torch.dtype
) -> None:
    x = torch.linspace(-30, 30, 901).to(dtype)
    module = torch.export.export(Gate(before, after), (x,)).module()
    assert isinstance(module, GraphModule)
    run_graph_passes(module)
    assert len(module.graph.find_nodes(op="call_function", target=opened_gate)) == (before == after)
    found, expected = module(x), Gate(before, after)(x.float())
    assert (found - expected).abs().max() < (2e-7 if before == after or dtype == torch.float32 else 0.01)


class Sums(nn.Module):
    """Two residual blocks around which the head goes to the end."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(1)
        self.head = nn.Conv2d(3, 8, 3, padding=1)
        self.blocks = nn.ModuleList(nn.Conv2d(8, 8, 3, padding=1) for _ in range(4))

    def forward(self, low_res: torch.Tensor) -> torch.Tensor:
        head = x = self.head(low_res)
        for block in self.blocks:
            x = x + block(x)
        return x + head


def test_sums_in_two_precisions_are_written_over_what_nothing_reads_any_more() -> None:
    given = torch.rand(1, 3, *SIZE)
    programs = []
    for _ in range(2):
        exported = torch.export.export(Sums(), (given,)).module()
        assert isinstance(exported, GraphModule)
        compute_in_bfloat16(exported)
        programs.append(exported)
    run_graph_passes(programs[1])
    sums = [node for node in programs[1].graph.nodes if node.target in (add_and_round, add_in_place)]
    assert [node.args[2] for node in sums] == [False, True, True, True], "the head is read in the end"
    assert [node.target is add_and_round for node in sums] == [True, True, True, False]
    with torch.inference_mode():
        assert torch.equal(programs[0](given), programs[1](given))


class LeftOut(nn.Module):
    """Adds a number to what a convolution makes, and leaves out the slope of its activation."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(1)
        self.first, self.second = nn.Conv2d(8, 8, 3, padding=1), nn.Conv2d(8, 8, 3, padding=1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.second(functional.leaky_relu(self.first(x))) + 0.25


@pytest.mark.parametrize("rounded", [False, True])
def test_numbers_that_are_added_or_left_out_stay_as_they_are(rounded: bool) -> None:
    given = torch.rand(1, 8, *SIZE)
    module = torch.export.export(LeftOut(), (given,)).module()
    assert isinstance(module, GraphModule)
    if rounded:
        compute_in_bfloat16(module)
    run_graph_passes(module)
    assert module.graph.find_nodes(op="call_function", target=activated_convolution)
    with torch.inference_mode():
        assert (module(given) - LeftOut()(given)).abs().max() < (0.02 if rounded else 1e-6)


class Dense(nn.Module):
    """A block whose convolutions read all before them, and whose result is added in part."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(1)
        self.head = nn.Conv2d(3, 8, 3, padding=1)
        self.first, self.second = nn.Conv2d(8, 8, 3, padding=1), nn.Conv2d(16, 8, 3, padding=1)

    def forward(self, low_res: torch.Tensor) -> torch.Tensor:
        head = x = self.head(low_res)
        for _ in range(3):
            h = functional.leaky_relu(self.first(x), 0.2)
            x = x + self.second(torch.cat([x, h], 1)) * 0.2
        return self.first(head + 0.2 * x)


@pytest.mark.parametrize("rounded", [False, True])
def test_sums_in_part_are_the_same_to_rounding(rounded: bool) -> None:
    given = torch.rand(1, 3, *SIZE)
    programs = []
    for _ in range(2):
        exported = torch.export.export(Dense(), (given,)).module()
        assert isinstance(exported, GraphModule)
        if rounded:
            compute_in_bfloat16(exported)
        programs.append(exported.to(memory_format=torch.channels_last))  # type: ignore[call-overload]
    run_graph_passes(programs[1])
    sums = [node for node in programs[1].graph.nodes if node.target in (add_and_round, add_in_place)]
    assert [node.args[2:] for node in sums] == [(False, 0.2), (True, 0.2), (True, 0.2), (True, 0.2)]
    read_by_convolutions = [rounded, rounded, False, rounded]
    assert [node.target is add_and_round for node in sums] == read_by_convolutions
    with torch.inference_mode():
        expected = programs[0](given)
        for _ in range(2):
            assert (programs[1](given) - expected).abs().max() < (0.01 if rounded else 1e-6)


def test_at_realism_0_the_detail_is_left_out_and_the_bits_stay(tiny_student: Path) -> None:
    program = load_program(tiny_student / "torch/render.pt2")
    run_graph_passes(program)
    shorter = without(program, "realism")
    assert shorter is not None
    assert len(convolutions(shorter)) < len(convolutions(program)) and calls(shorter) == 0
    for realism in (0.0, 0.4):
        given = inputs(torch.from_numpy(realism_embedding(np.full((1, 1, 1), realism, np.float32))))
        with torch.inference_mode():
            assert torch.equal(program(**given), shorter(**given)) == (realism == 0)
    assert without(load_program(tiny_student / "torch/encode.pt2"), "realism") is None


def test_features_for_the_detail_are_left_out_and_the_bits_stay(tiny_student: Path) -> None:
    encode, render = (load_program(tiny_student / f"torch/{name}.pt2") for name in ("encode", "render"))
    faithful = without(render, "realism")
    assert faithful is not None
    assert inputs_of(faithful, read=True) == ["residual", "low_res"]
    assert inputs_of(faithful) == inputs_of(render) == inputs_of(render, read=True)
    shorter = for_outputs(encode, ["residual", "low_res"])
    assert shorter is not None and len(convolutions(shorter)) < len(convolutions(encode))
    low_res = torch.rand(1, 3, *SIZE)
    with torch.inference_mode():
        (found,) = shorter(low_res=low_res).values()
        assert torch.equal(found, encode(low_res=low_res)["residual"])
    assert for_outputs(encode, inputs_of(render)) is None and for_outputs(render, ["high_res"]) is None


@pytest.mark.parametrize("cleanup", [0.0, 0.5])
def test_a_whole_photo_at_realism_0_is_encoded_without_detail(cleaning_student: Path, cleanup: float) -> None:
    """A region is encoded with it, so that a move of the slider costs `render` only."""
    package = StudentPackage.open(cleaning_student)
    photo = np.random.default_rng(1).integers(0, 256, (40, 50, 3), np.uint8)

    def rendered(runtime: TorchRuntime, region: Region | None) -> tuple[NDArray[np.uint8], int]:
        renderer = Renderer(package.manifest, runtime)
        renderer.open(0, photo)
        counted = Operations()
        with counted:
            output = render(renderer, RenderRequest(0, region, Controls(0.0, cleanup)))
        return output, counted.by_shape.total()

    complete = TorchRuntime(package, float32=True)
    complete._faithful.pop("encode")
    (expected, work), (found, less) = (
        rendered(runtime, None) for runtime in (complete, TorchRuntime(package, float32=True))
    )
    assert np.array_equal(found, expected) and less < work
    whole = Region(0, 0, 200, 160)
    _, of_region = rendered(TorchRuntime(package, float32=True), whole)
    _, with_all = rendered(complete, whole)
    assert of_region == with_all


def test_the_runtime_takes_it_at_realism_0_alone(tiny_student: Path) -> None:
    runtime = TorchRuntime(StudentPackage.open(tiny_student))
    made = []
    for realism in (0.0, 1.0):
        given = inputs(torch.from_numpy(realism_embedding(np.full((1, 1, 1), realism, np.float32))))
        for unusable in (False, True):
            given["noise"] = torch.full_like(given["noise"], torch.nan if unusable else 1.0)
            made.append(bool(np.isfinite(runtime.array(runtime.run("render", given))).all()))
    assert made == [True, True, True, False]  # noise has no effect at 0


def convolutions(module: GraphModule) -> list[Node]:
    return list(module.graph.find_nodes(op="call_function", target=torch.ops.aten.conv2d.default))
