"""Measuring on a device, with a stand-in for coremltools that computes by executing the saved programs."""

from __future__ import annotations

import json
import shutil
import types
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from converters.__main__ import main
from converters.coreml.device import DeviceReport, measure
from converters.coreml.probes import probes
from converters.mil import Interpreter, read_model
from converters.packaging.forms import forms_of
from converters.packaging.opened_checkpoint import OpenedCheckpoint
from desktop.student.package import StudentPackage
from tests.unit.converters.conftest import TILE


class StandIn:
    """Compiling copies the package; the unit 'ne' is wrong by a thousandth where it is told to be."""

    def __init__(self, *, wrong: bool = False) -> None:
        self.wrong, self.loaded = wrong, 0
        self.ComputeUnit = types.SimpleNamespace(CPU_ONLY="cpu", CPU_AND_GPU="gpu", CPU_AND_NE="ne")
        plan = types.SimpleNamespace(MLComputePlan=types.SimpleNamespace(load_from_path=self._plan))
        self.models = types.SimpleNamespace(
            utils=types.SimpleNamespace(compile_model=shutil.copytree),
            CompiledMLModel=self._load,
            compute_plan=plan,
        )

    def _load(self, path: str, unit: str) -> Any:
        self.loaded += 1
        interpreter = Interpreter(read_model(Path(path)))

        def predict(inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
            results = interpreter.run({k: torch.from_numpy(v.copy()) for k, v in inputs.items()}, "rounded")
            error = 0.01 if self.wrong and unit == "ne" else 0.0
            return {name: value.numpy() + np.float32(error) for name, value in results.items()}

        return types.SimpleNamespace(predict=predict)

    def _plan(self, path: str, compute_units: str) -> Any:
        class MLNeuralEngineComputeDevice: ...

        class MLCPUComputeDevice: ...

        operations = ["const", "conv", "silu", "cast"]
        devices = {
            "conv": MLNeuralEngineComputeDevice(),
            "silu": MLNeuralEngineComputeDevice(),
            "cast": MLCPUComputeDevice(),
        }
        main_function = types.SimpleNamespace(block=types.SimpleNamespace(operations=operations))
        program = types.SimpleNamespace(functions={"main": main_function})
        return types.SimpleNamespace(
            model_structure=types.SimpleNamespace(program=program),
            get_compute_device_usage_for_mlprogram_operation=lambda name: (
                types.SimpleNamespace(preferred_compute_device=devices[name]) if name in devices else None
            ),
        )


def measured(
    checkpoint: OpenedCheckpoint, student: Path, stand_in: StandIn, units: list[str]
) -> DeviceReport:
    package = StudentPackage.open(student)
    forms = forms_of(package.manifest, checkpoint.programs)
    return measure(package, forms, lambda size: probes(size)[:1], stand_in, units, lambda _: None)


def test_every_program_is_compared_and_timed_on_every_unit(
    tiny_checkpoint: OpenedCheckpoint, converted_student: Path
) -> None:
    report = measured(tiny_checkpoint, converted_student, StandIn(), ["cpu", "neural-engine"])
    assert [(r.units, r.size, r.program) for r in report.runs] == [
        (unit, size, program)
        for size, programs in ((f"{TILE}", ("encode", "render")), (f"{TILE}x{TILE}", ("render",)))
        for unit in ("cpu", "neural-engine")
        for program in programs
    ]
    assert report.passed
    for run in report.runs:
        assert 0 < run.fastest <= run.median
        assert run.worst.psnr > 60
        assert run.placement == {"MLNeuralEngine": 2, "MLCPU": 1}
    text = "\n".join(report.table())
    assert "neural-engine  32     render" in text
    assert "operations on MLNeuralEngine 2, MLCPU 1" in text
    assert json.loads(json.dumps(report.to_json()))["passed"] is True


@pytest.mark.parametrize(("version", "placed"), [("14.0", 0), ("14.3.1", 0), ("14.4", 3), ("26.0", 3)])
def test_placement_is_asked_for_where_macos_knows_it(
    version: str,
    placed: int,
    tiny_checkpoint: OpenedCheckpoint,
    converted_student: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("platform.mac_ver", lambda: (version, ("", "", ""), "arm64"))
    stand_in = StandIn()
    if not placed:
        stand_in.models.compute_plan.MLComputePlan = None  # what there is there can not be called
    report = measured(tiny_checkpoint, converted_student, stand_in, ["cpu"])
    assert {sum(run.placement.values()) for run in report.runs} == {placed}
    assert ("operations on not reported" in "\n".join(report.table())) == (not placed)


def test_a_unit_that_computes_something_else_fails_the_gate(
    tiny_checkpoint: OpenedCheckpoint, converted_student: Path
) -> None:
    report = measured(tiny_checkpoint, converted_student, StandIn(wrong=True), ["cpu", "neural-engine"])
    assert not report.passed
    assert {r.units for r in report.runs if not r.passed} == {"neural-engine"}
    assert "FAILED" in "\n".join(report.table())


def test_off_a_mac_it_says_so(
    converted_student: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platform.system", lambda: "Linux")
    monkeypatch.setattr(
        "converters.packaging.verify.verify_package",
        lambda *_: types.SimpleNamespace(reference="it", torch_error=None, coreml=()),
    )
    assert main(["verify", str(converted_student), "--device", "cpu"]) == 1
    assert "Core ML runs on a Mac only" in capsys.readouterr().err
