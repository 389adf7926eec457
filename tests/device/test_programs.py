"""Every Core ML program of the default student on every unit: the gate, the speed, and who computes."""

from __future__ import annotations

from typing import Any

import pytest

from converters.coreml.device import DeviceReport
from converters.packaging.verify import measure_device
from desktop.student.package import StudentPackage


@pytest.fixture(scope="module")
def report(package: StudentPackage, units: list[str], findings: dict[str, Any]) -> DeviceReport:
    measured = measure_device(package, None, units, lambda _: None)
    findings["programs"] = measured.to_json() | {"table": measured.table()}
    return measured


def test_every_program_passes_the_gate_on_every_unit(report: DeviceReport) -> None:
    failed = [f"{r.units}, tiles of {r.tile}, {r.program}: {r.worst}" for r in report.runs if not r.passed]
    assert not failed


def test_the_neural_engine_gets_the_whole_program(report: DeviceReport) -> None:
    """What the static report expects; casts at the edges may stay on the processor."""
    runs = [r for r in report.runs if r.units == "neural-engine" and r.placement]
    if not runs:
        pytest.skip("the Neural Engine was not asked, or this macOS does not tell")
    for run in runs:
        assert run.placement.get("MLNeuralEngine", 0) >= 0.9 * sum(run.placement.values()), run


def test_a_small_tile_is_painted_while_a_person_waits(report: DeviceReport) -> None:
    smallest = min(r.tile for r in report.runs)
    for units in {r.units for r in report.runs} - {"cpu"}:
        renders = [
            r for r in report.runs if r.units == units and r.tile == smallest and r.program == "render"
        ]
        assert renders[0].median < 0.2
