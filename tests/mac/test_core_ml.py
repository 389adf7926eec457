"""The Core ML runtime through the real Python sources of coremltools, and the first start on a Mac."""

from __future__ import annotations

from collections.abc import Callable

import coremltools
import numpy as np
import pytest

from desktop.engine import RenderRequest, WorkerEngine
from desktop.engine.renderer import Renderer
from desktop.engine.runtimes import compiled
from desktop.engine.runtimes.coreml import CoreMLRuntime
from desktop.engine.runtimes.findings import recall
from desktop.engine.runtimes.runtime import Runtime, UnitFailed
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.engine.trial import try_unit
from desktop.student.controls import Controls
from desktop.student.package import StudentPackage
from tests.mac.enlarging import CPU, NE, PHOTO, enlarge, until_prepared
from tests.rendering import render

Start = Callable[..., WorkerEngine]


@pytest.fixture(autouse=True)
def cache(monkeypatch: pytest.MonkeyPatch) -> None:
    """That of this test alone, also in this process."""
    monkeypatch.setattr(compiled, "CACHE", compiled.cache_folder())


def rendered(package: StudentPackage, runtime: Runtime) -> np.ndarray:
    renderer = Renderer(package.manifest, runtime)
    renderer.open(1, PHOTO)
    return render(renderer, RenderRequest(1, controls=Controls(realism=0.5)))


def test_core_ml_computes_what_torch_computes(package: StudentPackage) -> None:
    ours = rendered(package, CoreMLRuntime(package, "neural-engine"))
    torch = TorchRuntime(package, float32=True)
    torch.any_size = False  # a photo smaller than a tile is continued beyond its edges, as with Core ML
    theirs = rendered(package, torch)
    assert np.abs(ours.astype(int) - theirs).max() <= 1
    assert np.ptp(ours) > 100


def test_compiled_programs_are_kept_and_those_of_another_macos_go(
    package: StudentPackage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def kept() -> set[str]:
        for _ in CoreMLRuntime(package).load():
            pass
        return {path.parent.name.split("-")[1] for path in compiled.CACHE.glob("*/*.mlmodelc")}

    assert kept() == {"unknown"}
    monkeypatch.setattr(compiled, "system_build", lambda: "25A1")
    assert kept() == {"25A1"}


def test_what_core_ml_refuses_is_told_apart(
    package: StudentPackage, misbehave: Callable[[str], None]
) -> None:
    misbehave("CPU_AND_GPU=refuses")
    with pytest.raises(UnitFailed, match="Core ML does not accept the program"):
        next(CoreMLRuntime(package, "gpu").load())
    assert next(CoreMLRuntime(package, "cpu").load()) == (1, 3)


def test_a_trial_runs_every_program_but_those_of_the_brush(package: StudentPackage) -> None:
    candidate = CoreMLRuntime(package, "neural-engine")
    found = try_unit(package.manifest, candidate, iter(()), CoreMLRuntime(package), lambda done, total: None)
    assert found.problem is None
    programs = candidate._programs
    unused = [(each.name, each._size) for each in programs if each._model is None and each._direct is None]
    assert unused == [("render", 32)], "the window of this size takes the slider"


def test_units_are_named_as_coremltools_names_them() -> None:
    from desktop.engine.runtimes.coreml_program import _UNITS

    assert set(_UNITS.values()) | {"ALL"} == {unit.name for unit in coremltools.ComputeUnit}


def test_the_first_picture_does_not_wait_for_the_neural_engine(start: Start, package: StudentPackage) -> None:
    engine = start()
    assert engine.preparing is not None and engine.preparing.unit == "neural-engine"
    first = enlarge(engine)
    assert until_prepared(engine) == NE
    np.testing.assert_array_equal(enlarge(engine), first)
    assert recall(package)["neural-engine"].finding.problem is None
    assert "gpu" not in recall(package), "what comes behind is not tried"

    again = start()
    assert again.preparing is None, "it is remembered"
    np.testing.assert_array_equal(enlarge(again), first)
    assert again.runtime_name == NE


def test_units_that_are_not_allowed_are_not_touched(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERNIER_UNITS", "cpu")
    engine = start()
    enlarge(engine)
    assert engine.preparing is None and engine.runtime_name == CPU
