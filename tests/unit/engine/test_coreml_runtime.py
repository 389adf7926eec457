"""The Core ML runtime round a stand-in for coremltools that behaves as its documentation says."""

from __future__ import annotations

import dataclasses
import importlib
import sys
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.engine.runtimes import compiled
from desktop.engine.runtimes.runtime import UnitFailed
from desktop.errors import BadStudent
from desktop.student.package import StudentPackage

MODULES = ("desktop.engine.runtimes.coreml", "desktop.engine.runtimes.coreml_program")
TILES = (48, 96)
FLOAT32 = 65568
NAMES = ("encode", "render")
CHANNELS = {"encode": {"low_res": 3}, "render": {"features": 3, "low_res": 3}}


class StandIn:
    """Compiling is slow, so it is counted; device code is cached by path, so the paths of loads are kept.

    A compiled model is a folder whose file says 'compiled', with the build of the system that made it.
    """

    def __init__(self) -> None:
        self.compiled: list[str] = []
        self.loaded: list[str] = []
        self.units: list[str] = []
        self.inputs: list[dict[str, np.ndarray]] = []
        self.meanwhile: Callable[[], object] = dict
        """What happens while a program is compiled."""
        self.outputs: tuple[str, ...] = ("anything",)
        self.refuses_everything = self.dies_while_compiling = self.fails = False
        module: Any = types.ModuleType("coremltools")
        module.ComputeUnit = {"CPU_AND_NE": "ne", "CPU_AND_GPU": "gpu", "CPU_ONLY": "cpu"}
        utils = types.SimpleNamespace(compile_model=self._compile, load_spec=self._spec)
        module.models = types.SimpleNamespace(utils=utils, CompiledMLModel=self._load)
        self.module = module

    def _compile(self, source: str, destination: str) -> None:
        self.compiled.append("/".join(Path(source).parts[-2:]))
        Path(destination).mkdir()
        if self.dies_while_compiling:
            raise KeyboardInterrupt
        Path(destination, "model").write_text("compiled")
        self.meanwhile()

    def _load(self, path: str, units: str) -> Any:
        self.loaded.append(path)
        self.units.append(units)
        if self.refuses_everything or Path(path, "model").read_text() != "compiled":
            raise RuntimeError("Error in reading the MIL network.")
        return types.SimpleNamespace(predict=self._predict)

    def _spec(self, source: str) -> Any:
        size, name = Path(source).parts[-2].split("x"), Path(source).stem
        ports = [
            types.SimpleNamespace(
                name=port,
                type=types.SimpleNamespace(
                    multiArrayType=types.SimpleNamespace(
                        shape=[1, channels, int(size[0]), int(size[-1])], dataType=FLOAT32
                    )
                ),
            )
            for port, channels in CHANNELS[name].items()
        ]
        return types.SimpleNamespace(description=types.SimpleNamespace(input=ports, output=[]))

    def _predict(self, inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        self.inputs.append(inputs)
        if self.fails:
            raise RuntimeError("Error computing NN outputs.")
        return dict.fromkeys(self.outputs, inputs["low_res"] * 2)


@pytest.fixture
def core_ml(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[tuple[StandIn, Any]]:
    stand_in = StandIn()
    monkeypatch.setitem(sys.modules, "coremltools", stand_in.module)
    for name in MODULES:
        monkeypatch.delitem(sys.modules, name, raising=False)
    module = importlib.import_module(MODULES[0])
    monkeypatch.setattr(compiled, "CACHE", tmp_path / "cache")
    # Not every Linux has sysctl, and none answers as macOS does.
    monkeypatch.setattr(compiled, "system_build", lambda: "23F79")
    yield stand_in, module
    for name in MODULES:
        sys.modules.pop(name, None)


@pytest.fixture
def package(tiny_student: Path) -> StudentPackage:
    """The tiny student with Core ML programs in its manifest; the stand-in never opens them."""
    package = StudentPackage.open(tiny_student)
    files = {}
    for tile in TILES:
        for name in NAMES:
            inside = f"coreml/{tile}/{name}.mlpackage"
            files[f"{inside}/Manifest.json"] = "m" * 64
            files[f"{inside}/Data/com.apple.CoreML/model.mlmodel"] = f"{tile}{name}".ljust(64, "0")
            files[f"{inside}/Data/com.apple.CoreML/weights/weight.bin"] = name.ljust(64, "0")
    return dataclasses.replace(
        package, manifest=dataclasses.replace(package.manifest, files=files, tile_sizes=TILES)
    )


def loaded(module: Any, package: StudentPackage) -> Any:
    runtime = module.CoreMLRuntime(package, "neural-engine")
    for _ in runtime.load():
        pass
    return runtime


def low_res(tile: int = TILES[0]) -> np.ndarray:
    return np.full((1, 3, tile, tile), 0.25, np.float32)


def test_programs_are_compiled_once_per_computer(
    core_ml: tuple[StandIn, Any], package: StudentPackage
) -> None:
    stand_in, module = core_ml
    loaded(module, package)
    first = list(stand_in.loaded)
    loaded(module, package)
    assert stand_in.compiled == [f"{tile}/{name}.mlpackage" for tile in TILES for name in NAMES]
    assert stand_in.loaded == first * 2, "Core ML finds its device code by the path"
    assert len(set(first)) == 4
    assert compiled.compiled_path(package, 48, "encode").parent.name.endswith("-23F79")


def test_an_update_of_the_system_or_of_a_program_compiles_again(
    core_ml: tuple[StandIn, Any], package: StudentPackage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in, module = core_ml
    loaded(module, package)
    monkeypatch.setattr(compiled, "system_build", lambda: "24A335")
    loaded(module, package)
    assert len(stand_in.compiled) == 8
    weights = "coreml/48/encode.mlpackage/Data/com.apple.CoreML/weights/weight.bin"
    files = {**package.manifest.files, weights: "retrained" * 8}
    changed = dataclasses.replace(package, manifest=dataclasses.replace(package.manifest, files=files))
    loaded(module, changed)
    assert stand_in.compiled[8:] == ["48/encode.mlpackage"]


def test_a_program_that_differs_in_any_file_shares_no_compiled_form(
    core_ml: tuple[StandIn, Any], package: StudentPackage
) -> None:
    """Else a forged manifest within a program would be compiled into the place of the genuine one."""
    genuine = compiled.compiled_path(package, 48, "render")
    inside = "coreml/48/render.mlpackage"
    for files in (
        {**package.manifest.files, f"{inside}/Manifest.json": "e" * 64},
        {**package.manifest.files, f"{inside}/Data/com.apple.CoreML/evil.mlmodel": "e" * 64},
    ):
        forged = dataclasses.replace(package, manifest=dataclasses.replace(package.manifest, files=files))
        assert compiled.compiled_path(forged, 48, "render") != genuine


def test_a_damaged_compilation_is_rebuilt_once(core_ml: tuple[StandIn, Any], package: StudentPackage) -> None:
    stand_in, module = core_ml
    loaded(module, package)
    (compiled.compiled_path(package, 48, "render") / "model").write_text("rubbish")
    loaded(module, package)
    assert stand_in.compiled[4:] == ["48/render.mlpackage"]
    loaded(module, package)
    assert len(stand_in.compiled) == 5


def test_a_compilation_that_was_cut_short_is_never_loaded(
    core_ml: tuple[StandIn, Any], package: StudentPackage
) -> None:
    stand_in, module = core_ml
    stand_in.dies_while_compiling = True
    with pytest.raises(KeyboardInterrupt):
        loaded(module, package)
    assert not compiled.compiled_path(package, 48, "encode").exists()
    stand_in.dies_while_compiling = False
    loaded(module, package)
    assert stand_in.compiled[:2] == ["48/encode.mlpackage"] * 2


def test_two_processes_may_compile_the_same_program(
    core_ml: tuple[StandIn, Any], package: StudentPackage
) -> None:
    """As the worker and a trial do at the first start."""
    stand_in, module = core_ml
    path = compiled.compiled_path(package, 48, "encode")

    def other_process() -> None:
        path.mkdir()
        (path / "model").write_text("compiled")
        (path / "of the other").touch()

    stand_in.meanwhile = other_process
    next(module.CoreMLRuntime(package).load())
    assert sorted(file.name for file in path.iterdir()) == ["model", "of the other"]
    assert [entry.name for entry in path.parent.iterdir()] == [path.name], "nothing else stays"


def test_a_refused_program_is_a_sentence_after_one_attempt(
    core_ml: tuple[StandIn, Any], package: StudentPackage
) -> None:
    stand_in, module = core_ml
    stand_in.refuses_everything = True
    with pytest.raises(BadStudent, match="Core ML does not accept the program 'encode' of the model Tiny"):
        loaded(module, package)
    assert stand_in.compiled == ["48/encode.mlpackage"]
    with pytest.raises(BadStudent, match="does not accept"):
        loaded(module, package)
    assert stand_in.compiled == ["48/encode.mlpackage"] * 2, "rebuilt once, not for ever"


def test_a_tile_that_the_manifest_promises_and_the_package_lacks_is_named(
    core_ml: tuple[StandIn, Any], package: StudentPackage
) -> None:
    _, module = core_ml
    promising = dataclasses.replace(package.manifest, tile_sizes=(48, 128))
    with pytest.raises(BadStudent, match="lacks its program 'encode' for tiles of 128"):
        module.CoreMLRuntime(dataclasses.replace(package, manifest=promising))


def test_the_program_is_chosen_by_the_shapes_of_its_inputs(
    core_ml: tuple[StandIn, Any], package: StudentPackage
) -> None:
    _, module = core_ml
    runtime = module.CoreMLRuntime(package)
    for tile in TILES:
        assert runtime.run("encode", {"low_res": low_res(tile)}).shape == (1, 3, tile, tile)


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        (
            {"low_res": low_res(50)},
            "'encode' takes low_res 1x3x48x48 or low_res 1x3x96x96, and was given low_res 1x3x50x50",
        ),
        ({"low_res": low_res(), "mood": low_res()}, "was given low_res 1x3x48x48, mood 1x3x48x48"),
        ({}, "and was given"),
    ],
)
def test_unexpected_inputs_are_a_sentence(
    core_ml: tuple[StandIn, Any], package: StudentPackage, inputs: dict[str, np.ndarray], said: str
) -> None:
    _, module = core_ml
    with pytest.raises(BadStudent, match=said):
        module.CoreMLRuntime(package).run("encode", inputs)


def test_inputs_live_in_buffers_that_are_used_again(
    core_ml: tuple[StandIn, Any], package: StudentPackage
) -> None:
    stand_in, module = core_ml
    runtime = module.CoreMLRuntime(package)
    runtime.run("encode", {"low_res": low_res()})
    runtime.run("encode", {"low_res": low_res() + 1})
    first, second = (inputs["low_res"] for inputs in stand_in.inputs)
    assert first is second
    assert first.dtype == np.float32 and first.flags.c_contiguous
    assert (second == 1.25).all()


def test_results_have_the_form_that_the_renderer_expects(
    core_ml: tuple[StandIn, Any], package: StudentPackage
) -> None:
    _, module = core_ml
    runtime = module.CoreMLRuntime(package)
    features = runtime.run("encode", {"low_res": low_res()})
    assert runtime.size_of(features) == features.nbytes
    pixels = runtime.array(runtime.run("render", {"features": features, "low_res": low_res()}))
    assert pixels.dtype == np.float32


def test_several_results_come_by_name(core_ml: tuple[StandIn, Any], package: StudentPackage) -> None:
    stand_in, module = core_ml
    stand_in.outputs = ("hidden", "skips_0")
    results = module.CoreMLRuntime(package).run("encode", {"low_res": low_res()})
    assert {name: float(array.max()) for name, array in results.items()} == {"hidden": 0.5, "skips_0": 0.5}


def test_what_is_safer_than_the_neural_engine_is_the_processor(
    core_ml: tuple[StandIn, Any], package: StudentPackage
) -> None:
    _, module = core_ml
    safer = loaded(module, package).safer()
    assert safer.name == "Core ML, Processor"
    assert safer.safer() is None


def test_a_program_is_loaded_when_it_is_needed(core_ml: tuple[StandIn, Any], package: StudentPackage) -> None:
    """So the first picture waits for the programs of small tiles alone."""
    stand_in, module = core_ml
    runtime = module.CoreMLRuntime(package, "gpu")
    assert not stand_in.loaded
    assert next(runtime.load()) == (1, 4)
    runtime.run("encode", {"low_res": low_res()})
    assert stand_in.compiled == ["48/encode.mlpackage"]
    runtime.run("encode", {"low_res": low_res(96)})
    assert stand_in.compiled == ["48/encode.mlpackage", "96/encode.mlpackage"]
    assert stand_in.units == ["gpu", "gpu"]


def test_a_unit_that_fails_at_a_prediction_is_to_blame(
    core_ml: tuple[StandIn, Any], package: StudentPackage
) -> None:
    stand_in, module = core_ml
    runtime = loaded(module, package)
    stand_in.fails = True
    with pytest.raises(UnitFailed, match="does not accept the program 'encode'"):
        runtime.run("encode", {"low_res": low_res()})


def test_programs_for_windows_are_loaded_where_there_are_such_and_taken_by_shape(
    core_ml: tuple[StandIn, Any], package: StudentPackage
) -> None:
    stand_in, module = core_ml
    inside = "coreml/32x64/render.mlpackage/Manifest.json"
    manifest = package.manifest
    manifest = dataclasses.replace(
        manifest, files={**manifest.files, inside: "w" * 64}, windows=((32, 64), (96, 96))
    )
    runtime = loaded(module, dataclasses.replace(package, manifest=manifest))
    assert len(stand_in.compiled) == 5
    assert stand_in.compiled[0] == "32x64/render.mlpackage", "small ones first"
    pixels = np.zeros((1, 3, 32, 64), np.float32)
    assert runtime.run("render", {"features": pixels, "low_res": pixels}).shape == pixels.shape


def test_an_array_that_was_given_before_is_not_copied_again(
    core_ml: tuple[StandIn, Any], package: StudentPackage, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, module = core_ml
    runtime = loaded(module, package)
    copied: list[float] = []
    copyto = np.copyto
    monkeypatch.setattr(np, "copyto", lambda to, given: (copied.append(given.flat[0]), copyto(to, given)))
    features, first, second = low_res(), low_res() * 2, low_res() * 3
    results = [
        runtime.run("render", {"features": features, "low_res": pixels}) for pixels in (first, second, first)
    ]
    assert copied == [0.25, 0.5, 0.75, 0.5]
    assert [result.flat[0] for result in results] == [1.0, 1.5, 1.0]
    runtime.run("render", {"features": low_res() * 4, "low_res": first})
    assert copied[4:] == [1.0], "another array, perhaps at the place in memory of the old one"
