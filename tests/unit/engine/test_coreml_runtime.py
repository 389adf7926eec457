"""The Core ML runtime round a stand-in for coremltools that behaves as its documentation says."""

from __future__ import annotations

import dataclasses
import importlib
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.engine.package.student import StudentPackage
from desktop.errors import BadStudent


class StandIn:
    """Counts compilations; a compiled model is a folder whose file says 'compiled'."""

    def __init__(self) -> None:
        self.compiled: list[str] = []
        self.inputs: list[dict[str, np.ndarray]] = []
        self.outputs: tuple[str, ...] = ("anything",)
        self.refuses_everything = False
        module: Any = types.ModuleType("coremltools")
        module.ComputeUnit = types.SimpleNamespace(ALL="all", CPU_ONLY="cpu")
        utils = types.SimpleNamespace(compile_model=self._compile)
        module.models = types.SimpleNamespace(utils=utils, CompiledMLModel=self._load)
        self.module = module

    def _compile(self, source: str, destination: str) -> None:
        self.compiled.append(Path(source).name)
        Path(destination).mkdir()
        Path(destination, "model").write_text("compiled")

    def _load(self, path: str, units: str) -> Any:
        if self.refuses_everything or Path(path, "model").read_text() != "compiled":
            raise RuntimeError("Error in reading the MIL network.")
        return types.SimpleNamespace(predict=self._predict)

    def _predict(self, inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        self.inputs.append(inputs)
        return dict.fromkeys(self.outputs, inputs["low_res"] * 2)


@pytest.fixture
def core_ml(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[tuple[StandIn, Any]]:
    stand_in = StandIn()
    monkeypatch.setitem(sys.modules, "coremltools", stand_in.module)
    monkeypatch.delitem(sys.modules, "desktop.engine.runtimes.coreml", raising=False)
    module = importlib.import_module("desktop.engine.runtimes.coreml")
    monkeypatch.setattr(module, "CACHE", tmp_path / "cache")
    # Not every Linux has sysctl, and none answers as macOS does.
    answer = types.SimpleNamespace(stdout="23F79\n")
    monkeypatch.setattr(module.subprocess, "run", lambda *_, **__: answer)
    yield stand_in, module
    sys.modules.pop("desktop.engine.runtimes.coreml", None)


@pytest.fixture
def package(tiny_student: Path) -> StudentPackage:
    """The tiny student with Core ML programs in its manifest; the stand-in never opens them."""
    package = StudentPackage.open(tiny_student)
    inside = "Data/com.apple.CoreML/model.mlmodel"
    files = {f"coreml/{name}.mlpackage/{inside}": name * 8 for name in ("encode", "render")}
    return dataclasses.replace(package, manifest=dataclasses.replace(package.manifest, files=files))


LOW_RES = np.full((1, 3, 4, 4), 0.25, np.float32)


def test_programs_are_compiled_once_per_computer(
    core_ml: tuple[StandIn, Any], package: StudentPackage
) -> None:
    stand_in, module = core_ml
    module.CoreMLRuntime(package)
    module.CoreMLRuntime(package)
    assert stand_in.compiled == ["encode.mlpackage", "render.mlpackage"]
    assert module.compiled_path(package, "encode").parent.name.endswith("-23F79")


def test_a_damaged_compilation_is_rebuilt_once(core_ml: tuple[StandIn, Any], package: StudentPackage) -> None:
    stand_in, module = core_ml
    module.CoreMLRuntime(package)
    (module.compiled_path(package, "render") / "model").write_text("rubbish")
    module.CoreMLRuntime(package)
    assert stand_in.compiled == ["encode.mlpackage", "render.mlpackage", "render.mlpackage"]


def test_a_refused_program_is_a_sentence(core_ml: tuple[StandIn, Any], package: StudentPackage) -> None:
    stand_in, module = core_ml
    stand_in.refuses_everything = True
    with pytest.raises(BadStudent, match="Core ML does not accept the program 'encode' of the student Tiny"):
        module.CoreMLRuntime(package)


def test_inputs_live_in_buffers_that_are_used_again(
    core_ml: tuple[StandIn, Any], package: StudentPackage
) -> None:
    stand_in, module = core_ml
    runtime = module.CoreMLRuntime(package)
    runtime.run("encode", {"low_res": LOW_RES})
    runtime.run("encode", {"low_res": LOW_RES + 1})
    first, second = (inputs["low_res"] for inputs in stand_in.inputs)
    assert first is second
    assert first.dtype == np.float32 and first.flags.c_contiguous
    assert (second == 1.25).all()


def test_results_have_the_form_that_the_renderer_expects(
    core_ml: tuple[StandIn, Any], package: StudentPackage
) -> None:
    _, module = core_ml
    runtime = module.CoreMLRuntime(package)
    features = runtime.run("encode", {"low_res": LOW_RES})
    assert runtime.size_of(features) == features.nbytes
    pixels = runtime.array(runtime.run("render", {"features": features, "low_res": LOW_RES}))
    assert pixels.shape == (1, 3, 4, 4)


def test_several_results_come_by_name(core_ml: tuple[StandIn, Any], package: StudentPackage) -> None:
    stand_in, module = core_ml
    stand_in.outputs = ("hidden", "skips_0")
    results = module.CoreMLRuntime(package).run("encode", {"low_res": LOW_RES})
    assert {name: float(array.max()) for name, array in results.items()} == {"hidden": 0.5, "skips_0": 0.5}


def test_what_is_safer_than_the_neural_engine_is_the_processor(
    core_ml: tuple[StandIn, Any], package: StudentPackage
) -> None:
    _, module = core_ml
    safer = module.CoreMLRuntime(package).safer()
    assert "processor" in safer.name
    assert safer.safer() is None
