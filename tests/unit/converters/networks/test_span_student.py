"""What the student of two ends promises whatever its weights are, and what its trunk has to be."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor, nn
from torch.utils.flop_counter import FlopCounterMode

from converters.checkpoints.contents import read_contents
from converters.checkpoints.span_student import load_span_student, save_span_student
from converters.errors import BadCheckpoint
from converters.networks.span import BLOCKS, Span
from converters.networks.span_student import BothEnds, Faithful, SpanStudent, SpanStudentConfig

HEIGHT, WIDTH = 12, 15
RADIUS = 3 * BLOCKS + 3
"""Low-res pixels on each side that SPAN sees."""


@pytest.fixture(scope="module")
def student() -> SpanStudent:
    """Untrained, but nothing is silent, and the trunk is a SPAN that keeps to sane numbers."""
    torch.manual_seed(0)
    result = SpanStudent(SpanStudentConfig(channels=16, blocks=1)).eval()
    nn.init.normal_(result.encode.painter.tail.weight, std=0.05)
    with torch.no_grad():
        result.encode.trunk.head.weight.mul_(1 / 255)
        result.encode.trunk.pixels.bias.fill_(0.5)  # type: ignore[union-attr]
    return result


@pytest.fixture(scope="module")
def low_res() -> Tensor:
    return torch.rand(1, 3, HEIGHT, WIDTH, generator=torch.Generator().manual_seed(1))


def noise(height: int = HEIGHT, width: int = WIDTH) -> Tensor:
    return torch.randn(1, 48, height, width, generator=torch.Generator().manual_seed(2))


def share(realism: float | np.ndarray, shape: tuple[int, int] = (HEIGHT, WIDTH)) -> Tensor:
    return torch.from_numpy(np.broadcast_to(np.float32(realism), (1, 1, *shape)).copy())


@torch.no_grad()
def paint(student: SpanStudent, low_res: Tensor, realism: float | np.ndarray) -> Tensor:
    result: Tensor = student(low_res, noise(), share(realism))
    return result


def test_the_detail_is_nothing_at_realism_0(student: SpanStudent, low_res: Tensor) -> None:
    with torch.no_grad():
        faithful = student.render.finish(Faithful(student)(low_res), low_res)
        both = BothEnds(student)(low_res, noise())
    assert torch.equal(both["faithful"], Faithful(student)(low_res))
    assert faithful.shape == (1, 3, 4 * HEIGHT, 4 * WIDTH)
    assert torch.equal(paint(student, low_res, 0), faithful)
    assert (paint(student, low_res, 1) - faithful).abs().max() > 0.01


def test_an_untrained_painter_adds_nothing(low_res: Tensor) -> None:
    torch.manual_seed(0)
    plain = SpanStudent(SpanStudentConfig(channels=16, blocks=1)).eval()
    assert torch.equal(paint(plain, low_res, 1), paint(plain, low_res, 0))


def test_one_value_equals_a_map_of_it_and_a_map_counts_where_it_is(
    student: SpanStudent, low_res: Tensor
) -> None:
    with torch.no_grad():
        faithful, detail = student.encode(low_res, noise())
        one = student.render(faithful, faithful + detail, low_res, share(0.5, (1, 1)))
    assert torch.equal(one, paint(student, low_res, 0.5))
    realism = np.zeros((HEIGHT, WIDTH), np.float32)
    realism[:, -2:] = 1
    assert torch.equal(
        paint(student, low_res, realism)[..., :4], paint(student, low_res, 0)[..., :4]
    )  # the projections look 4 low-res pixels far, each


def test_budget_of_operations() -> None:
    """Of the default sizes, in MFLOP a low-res pixel: a multiply and an add are two."""
    student = SpanStudent().eval()
    side = 32
    x, z = torch.rand(1, 3, side, side), noise(side, side)

    def cost(module: nn.Module, *inputs: Tensor) -> float:
        with FlopCounterMode(display=False) as counter, torch.no_grad():
            module(*inputs)
        return float(counter.get_total_flops()) / side**2 / 1e6

    with torch.no_grad():
        faithful, detail = student.encode(x, z)
    render = cost(student.render, faithful, faithful + detail, x, share(1, (1, 1)))
    assert cost(student.encode, x, z) + render < 2.2
    assert cost(Faithful(student), x) + render < 0.9
    assert render < 0.05


def test_how_far_the_trunk_sees() -> None:
    side = 2 * RADIUS + 5
    torch.manual_seed(0)
    network = Span().eval()
    with torch.no_grad():
        network.head.weight.mul_(1 / 255)
    x = torch.rand(1, 3, side, side, requires_grad=True)
    phases = network.phases(network.taps(x))
    phases[..., side // 2, side // 2].sum().backward()
    assert x.grad is not None
    rows = x.grad.abs().amax(dim=(0, 1, 3)).nonzero().flatten()
    assert (int(rows[0]), int(rows[-1])) == (side // 2 - RADIUS, side // 2 + RADIUS)


def test_weights_survive_the_disk(student: SpanStudent, low_res: Tensor, tmp_path: Path) -> None:
    path = tmp_path / "student.safetensors"
    save_span_student(student, path)
    assert torch.equal(paint(load_span_student(path), low_res, 0.7), paint(student, low_res, 0.7))


def test_weights_without_a_range_of_pixels_are_read(student: SpanStudent, tmp_path: Path) -> None:
    path, old = tmp_path / "student.safetensors", tmp_path / "old.safetensors"
    save_span_student(student, path)
    contents = read_contents(path)
    tensors = contents.load()
    del tensors["encode.trunk.pixel_range"]
    save_file(tensors, old, contents.metadata)
    assert load_span_student(old).encode.trunk.pixel_range == 255


@pytest.mark.parametrize("values", [{"channels": 0}, {"blocks": 1 << 20}, {"size": 3}])
def test_impossible_sizes_are_refused(tmp_path: Path, values: dict[str, int]) -> None:
    path = tmp_path / "student.safetensors"
    save_file({"weight": torch.zeros(1)}, path, {"system": "vernier-span", "config": json.dumps(values)})
    with pytest.raises(BadCheckpoint, match=r"how large|impossible"):
        load_span_student(path)
