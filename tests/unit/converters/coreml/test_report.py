"""The report on a saved program: what it counts, what it expects, and what it says of doubtful operations."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from converters.coreml.report import ProgramReport, report_package, report_program
from converters.coreml.report.chips import CHIPS, call_time
from converters.coreml.report.cost import Layer
from converters.coreml.report.placement import YES, expect
from converters.mil.steps import Operand, Step
from converters.mil.types import DType, TensorType
from desktop.student.package import StudentPackage
from tests.unit.converters.conftest import TILE
from tests.unit.converters.coreml.test_operations import KERNEL, SHAPE, converted

PIXELS = TILE * TILE
WIDE_KERNEL = torch.ones(4, SHAPE[1], 1, 15)


def with_wide_kernel(x: Tensor) -> Tensor:
    return functional.conv2d(x, WIDE_KERNEL, padding=(0, 7))


@pytest.fixture(scope="module")
def reports(converted_student: Path) -> dict[str, ProgramReport]:
    """Those for tiles, by program."""
    found = ((*r.name.split("/"), r) for r in report_package(StudentPackage.open(converted_student)))
    return {name: report for size, name, report in found if size == str(TILE)}


def report_of(
    function: Callable[[Tensor], Tensor], folder: Path, precision: str = "FLOAT16"
) -> ProgramReport:
    return report_program("net", converted(function, folder, precision).model)


def test_our_own_network_is_expected_on_the_neural_engine_as_a_whole(
    reports: dict[str, ProgramReport],
) -> None:
    for report in reports.values():
        assert report.off_engine() == ()
        count = len(report.operations)
        assert report.summary()[0].startswith(
            f"{report.name}: of {count} operations expected on the Neural Engine M1 {count}, M2 {count}"
        )
        assert all(o.expected.source for o in report.operations)


def test_our_own_network_has_tensors_of_four_axes_and_no_linear_layers(
    reports: dict[str, ProgramReport],
) -> None:
    for report in reports.values():
        assert {o.result.count(",") for o in report.operations} == {3}
        assert not {o.kind for o in report.operations} & {
            "linear",
            "gather",
            "reshape",
            "shape",
            "pad",
            "transpose",
        }


def test_arithmetic_is_that_of_the_convolutions(reports: dict[str, ProgramReport]) -> None:
    convolutions = [o.flops for o in reports["encode"].operations if o.kind == "conv"]
    assert convolutions == [2 * PIXELS * 8 * 9 * channels for channels in (3, 8, 8, 8, 48, 8, 8)]
    assert sum(convolutions) < reports["encode"].flops < 1.1 * sum(convolutions)


def test_bytes_are_those_of_operands_weights_and_results(tmp_path: Path) -> None:
    report = report_of(lambda x: functional.conv2d(x, KERNEL, padding=1), tmp_path)
    (conv,) = (o for o in report.operations if o.kind == "conv")
    pixels = SHAPE[2] * SHAPE[3]
    assert conv.bytes == 2 * (8 * pixels + KERNEL.numel() + 4 * pixels)
    assert report.weight_bytes == 2 * KERNEL.numel()


def test_peak_memory_counts_what_is_needed_at_one_time(tmp_path: Path) -> None:
    """x in float32 and float16, then x, exp(x) and their sum; the input is not needed after its cast."""
    report = report_of(lambda x: torch.exp(x) + x, tmp_path)
    size = torch.Size(SHAPE).numel()
    assert report.peak_bytes == max(4 * size + 2 * size, 3 * 2 * size)


def test_activations_and_what_is_added_to_each_channel_go_with_the_convolution(tmp_path: Path) -> None:
    gain = torch.linspace(1, 2, 4)[:, None, None]

    def function(x: Tensor) -> Tensor:
        return functional.silu(functional.conv2d(x, KERNEL, padding=1) * gain)

    report = report_of(function, tmp_path)
    (conv,) = (o for o in report.operations if o.kind == "conv")
    assert (report.bytes, report.barriers) == (conv.bytes, 0)
    assert report.unfused_bytes > report.bytes


def test_two_maps_end_a_fusion_and_are_read_from_memory(tmp_path: Path) -> None:
    report = report_of(lambda x: functional.silu(torch.exp(x) + x), tmp_path)
    size = 2 * torch.Size(SHAPE).numel()
    assert (report.bytes, report.barriers) == (2 * size + 3 * size, 1), "exp, then the sum with its SiLU"
    assert report.largest_bytes == 2 * size, "the input in float32"


def test_an_activation_of_what_something_else_reads_too_is_a_layer(tmp_path: Path) -> None:
    report = report_of(lambda x: functional.relu(h := torch.exp(x)) + h, tmp_path)
    assert report.bytes == 2 * torch.Size(SHAPE).numel() * (2 + 2 + 3)


def test_a_time_is_dispatch_layers_and_transfer(reports: dict[str, ProgramReport]) -> None:
    """At so few bytes the transfer and the dispatch are most of it; the numbers are those of the M1."""
    report = reports["render"]
    m1, *_, m5 = report.times
    hosted = (3 + 9 + 3 * 16) * PIXELS  # the photo, the slider and the result
    noise, features = 48 * PIXELS, (48 + 8) * PIXELS
    ported = hosted + noise + features
    assert m1.coremltools.central == pytest.approx(ported * 0.96e-9)
    assert m1.host.central == pytest.approx((hosted + noise) * 0.8e-9)
    assert report.times_again[0].host.central == pytest.approx(hosted * 0.8e-9)
    fixed = 0.23e-3 + 2 * ported * 0.17e-9
    assert fixed + report.bytes / 60e9 <= m1.engine.best < m1.engine.central < m1.engine.pessimistic
    assert m1.engine.central <= fixed + report.bytes / 40e9 + report.flops / (0.6 * 11e12)
    assert m5.engine.central < m1.engine.central
    assert "estimated, not measured: M1" in report.summary()[2]


def test_more_maps_for_the_same_arithmetic_take_longer(reports: dict[str, ProgramReport]) -> None:
    layers = [Layer(10**9, 10**6)]
    slow, fast = (call_time(layers, ported, None, CHIPS[0]) for ported in (10**6, 10**5))
    assert slow.engine.central > fast.engine.central
    assert slow.host.central == pytest.approx(10 * fast.host.central)
    assert "by coremltools" not in slow.text(), "there is no other road"
    direct = call_time(layers, 10**6, 10**5, CHIPS[0])
    assert direct.engine == slow.engine and direct.coremltools == slow.host
    assert direct.host.central < fast.host.central and direct.text().endswith(" by coremltools")


@pytest.mark.parametrize(
    ("function", "precision", "said"),
    [
        (
            lambda x: functional.pad(x, (1, 1, 1, 1), mode="replicate") * 2,
            "FLOAT16",
            "in doubt: pad (1), replicate padding is by software on the M1",
        ),
        (lambda x: functional.pad(x, (1, 1, 1, 1)) * 2, "FLOAT16", None),
        (lambda x: torch.cat([x, x[..., :2]], 3) * 2, "FLOAT16", "in doubt: concat (1), pieces of rows"),
        (lambda x: torch.cat([x, x[:, :, :2]], 2) * 2, "FLOAT16", None),
        (
            lambda x: functional.interpolate(x, scale_factor=2) * 2,
            "FLOAT16",
            "in doubt: upsample_nearest_neighbor",
        ),
        (
            lambda x: torch.einsum("bchw,bdhw->bcd", x, x)[..., None].sin() * 2,
            "FLOAT16",
            "not expected: sin (1), no code for it before the M3",
        ),
        (lambda x: torch.cumsum(x, 1) * 2, "FLOAT16", "not expected: cumsum (1)"),
        (with_wide_kernel, "FLOAT16", "in doubt: conv (1), a kernel larger than 29 x 13"),
        (lambda x: x * 2, "FLOAT32", "not expected: mul (1), it is declared float32"),
    ],
)
def test_operations_off_the_engine_are_named_with_their_reason(
    function: Callable[[Tensor], Tensor], precision: str, said: str | None, tmp_path: Path
) -> None:
    report = report_of(function, tmp_path, precision)
    if said is None:
        assert report.off_engine() == ()
    else:
        assert any(line.strip().startswith(said) for line in report.summary())


def test_newer_chips_run_more(tmp_path: Path) -> None:
    report = report_of(lambda x: functional.interpolate(x.cos(), scale_factor=2) * 2, tmp_path)
    off = {generation: [o.kind for o in report.off_engine(generation)] for generation in (1, 2, 3)}
    assert off == {1: ["cos", "upsample_nearest_neighbor"], 2: ["cos"], 3: []}


def test_long_rows_need_an_m4_and_many_channels_do_not(tmp_path: Path) -> None:
    shape = TensorType(DType.FP16, (1, 3, 8, 20000))
    wide = Operand("x", shape, constant=False)
    assert expect(Step("relu", {"x": (wide,)}, (wide,))).since == 4
    deep = Operand("x", TensorType(DType.FP16, (1, 20000, 8, 8)), constant=False)
    assert expect(Step("relu", {"x": (deep,)}, (deep,))) == YES


def test_a_report_is_plain_json(reports: dict[str, ProgramReport]) -> None:
    read = json.loads(json.dumps(reports["encode"].to_json()))
    assert read["operations"][0]["expected"]["verdict"] == "yes"
    assert read["times"][0]["chip"] == "M1"
