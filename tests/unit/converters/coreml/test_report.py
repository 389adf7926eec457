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
from desktop.student.package import StudentPackage
from tests.unit.converters.conftest import TILE
from tests.unit.converters.coreml.test_operations import KERNEL, SHAPE, converted

PIXELS = TILE * TILE


@pytest.fixture(scope="module")
def reports(converted_student: Path) -> dict[str, ProgramReport]:
    return {r.name.split("/")[-1]: r for r in report_package(StudentPackage.open(converted_student))}


def report_of(
    function: Callable[[Tensor], Tensor], folder: Path, precision: str = "FLOAT16"
) -> ProgramReport:
    return report_program("net", converted(function, folder, precision).model)


def test_our_own_network_is_expected_on_the_neural_engine_as_a_whole(
    reports: dict[str, ProgramReport],
) -> None:
    for report in reports.values():
        assert report.off_engine() == ()
        assert report.summary()[0].startswith(
            f"{report.name}: {len(report.operations)} of {len(report.operations)} "
        )
        assert all(o.expected.source for o in report.operations)


def test_our_own_network_has_tensors_of_four_axes_and_no_linear_layers(
    reports: dict[str, ProgramReport],
) -> None:
    for report in reports.values():
        assert {o.result.count(",") for o in report.operations} == {3}
        assert not {o.kind for o in report.operations} & {
            "linear",
            "matmul",
            "gather",
            "reshape",
            "shape",
            "pad",
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


def test_times_lie_between_the_two_peaks_and_the_newer_chip_is_faster(
    reports: dict[str, ProgramReport],
) -> None:
    m1, m4 = reports["render"].times
    assert m1.least == pytest.approx(reports["render"].flops / 5.5e12)
    assert 0 < m4.least < m1.least <= m1.unfused
    assert "estimated, not measured" in reports["render"].summary()[1]


@pytest.mark.parametrize(
    ("function", "precision", "said"),
    [
        (
            lambda x: functional.pad(x, (1, 1, 1, 1), mode="replicate") * 2,
            "FLOAT16",
            "in doubt: pad (1), only constant",
        ),
        (lambda x: functional.pad(x, (1, 1, 1, 1)) * 2, "FLOAT16", None),
        (lambda x: torch.cat([x, x[..., :2]], 3) * 2, "FLOAT16", "in doubt: concat (1), pieces of rows"),
        (lambda x: torch.cat([x, x[:, :, :2]], 2) * 2, "FLOAT16", None),
        (
            lambda x: functional.interpolate(x, scale_factor=2) * 2,
            "FLOAT16",
            "in doubt: upsample_nearest_neighbor",
        ),
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


def test_a_report_is_plain_json(reports: dict[str, ProgramReport]) -> None:
    read = json.loads(json.dumps(reports["encode"].to_json()))
    assert read["operations"][0]["expected"]["verdict"] == "yes"
    assert read["times"][0]["chip"] == "M1"
