"""Torch programs with fewer passes over memory: the same results."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch.fx import GraphModule

from desktop.engine.runtimes.graph_passes import add_in_place, modulated_convolution, run_graph_passes
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.engine.runtimes.torch_program import load_program
from desktop.student.embeddings import realism_embedding
from desktop.student.package import StudentPackage
from tests.students import TINY

SIZE = (20, 26)


def calls(module: GraphModule) -> int:
    return len(module.graph.find_nodes(op="call_function", target=modulated_convolution))


def inputs(realism: torch.Tensor) -> dict[str, torch.Tensor]:
    torch.manual_seed(1)
    channels = {"features": TINY.feature_channels, "low_res": 3, "noise": 48}
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


def test_blocks_without_modulation_give_the_same_bits(tiny_student: Path) -> None:
    plain, rewritten = (load_program(tiny_student / "torch/encode.pt2") for _ in range(2))
    run_graph_passes(rewritten)
    assert calls(rewritten) == 0
    assert rewritten.code.count("graph_passes_add_in_place") > 0
    low_res = torch.rand(1, 3, *SIZE)
    with torch.inference_mode():
        assert torch.equal(plain(low_res=low_res), rewritten(low_res=low_res))


def test_a_sum_that_does_not_fit_is_written_elsewhere() -> None:
    small, large = torch.ones(1, 2, 1, 1), torch.ones(1, 2, 3, 3)
    assert torch.equal(add_in_place(small, large), torch.full((1, 2, 3, 3), 2.0))
    assert torch.equal(small, torch.ones(1, 2, 1, 1))


def test_in_bfloat16_it_is_near(tiny_student: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = StudentPackage.open(tiny_student)
    exact = TorchRuntime(package, float32=True)
    monkeypatch.setattr("desktop.engine.runtimes.torch._has_bfloat16", lambda: True)
    rough = TorchRuntime(package)
    given = inputs(torch.from_numpy(realism_embedding(np.full((1, 1, 1), 0.7, np.float32))))
    expected, found = exact.array(exact.run("render", given)), rough.array(rough.run("render", given))
    assert 0 < np.abs(found - expected).max() < 0.02
