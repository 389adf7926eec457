"""What a unit computes stays where it is: the direct road by PyObjC, and what happens where it is blocked.

`CoreML` and `Quartz` are stand-ins, see tests/pyobjc: they show the order of calls, and whose memory is read.
"""

from __future__ import annotations

import gc
import threading

import numpy as np
import pytest

from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes import compiled
from desktop.engine.runtimes.coreml import CoreMLRuntime
from desktop.engine.runtimes.coreml_program import Program
from desktop.engine.runtimes.runtime import Inputs, Value
from desktop.engine.systems import open_system
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.package import StudentPackage
from desktop.student.view import View
from tests.mac.enlarging import PHOTO
from tests.mac.test_core_ml import rendered
from tests.rendering import render

CoreML = pytest.importorskip("CoreML", reason="needs -p tests.mac.plugin")
Quartz = pytest.importorskip("Quartz", reason="needs -p tests.mac.plugin")

from desktop.engine.runtimes.device_map import DeviceMap, DeviceMaps  # noqa: E402

FEATURES = ("residual", "detail")
HALF = Controls(realism=0.5)
PATIENCE = 60


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is compiled or recorded yet, and nothing goes wrong."""
    monkeypatch.setattr(compiled, "CACHE", compiled.cache_folder())
    for recorded in (CoreML.calls, CoreML.refusals, Quartz.opened):
        recorded.clear()


@pytest.fixture
def direct(package: StudentPackage) -> CoreMLRuntime:
    runtime = CoreMLRuntime(package, "neural-engine")
    for _ in runtime.load():
        pass
    Quartz.opened.clear()
    return runtime


def names_of(calls: list[tuple[str, dict, dict, str]]) -> list[str]:
    return [name for name, *_ in calls]


def opened(arrays: dict[str, CoreML.MLMultiArray]) -> dict[str, str]:
    """How the processor has opened each of those that it has opened."""
    found = {
        name: ", ".join(how for buffer, how in Quartz.opened if buffer is array.buffer)
        for name, array in arrays.items()
    }
    return {name: how for name, how in found.items() if how}


def test_render_reads_what_encode_wrote_and_nobody_opens_it(
    package: StudentPackage, direct: CoreMLRuntime
) -> None:
    tile = package.manifest.tile_sizes[0]
    view, system = View(PHOTO, Region(0, 0, tile, tile)), open_system(package.manifest)
    features = system.encode(direct, view, HALF)
    system.render(direct, features, view, HALF)
    (first, taken, written, _), (second, given, pixels, _) = CoreML.calls
    assert (first, second) == ("encode", "render")
    assert set(written) == set(FEATURES)
    assert all(given[name] is written[name] for name in FEATURES)
    assert opened(taken) == {"low_res": "write"}
    assert opened(given) == {"low_res": "write", "noise": "write", "realism": "write"}
    assert opened(pixels) == {"high_res": "read"}


def test_a_move_of_the_slider_is_one_call_and_copies_the_slider_and_the_photo_only(
    package: StudentPackage, direct: CoreMLRuntime
) -> None:
    renderer = Renderer(package.manifest, direct)
    renderer.open(1, PHOTO)
    region = Region(8, 8, 48, 40)

    def move(realism: float) -> np.ndarray:
        return render(renderer, RenderRequest(1, region, controls=Controls(realism)))

    before = move(0.2)
    first = CoreML.calls[-1]
    CoreML.calls.clear()
    Quartz.opened.clear()
    after = move(0.9)
    assert names_of(CoreML.calls) == ["render"]
    ((_, given, pixels, _),) = CoreML.calls
    kept = (*FEATURES, "noise")
    assert all(given[name] is first[1][name] for name in kept)
    assert opened(given) == {"low_res": "write", "realism": "write"}
    assert opened(pixels) == {"high_res": "read"}
    assert len(Quartz.opened) == 3
    assert (before != after).any()


def test_its_pixels_are_those_of_coremltools(package: StudentPackage, direct: CoreMLRuntime) -> None:
    theirs = rendered(package, CoreMLRuntime(package, "neural-engine", "coremltools"))
    assert not CoreML.calls
    np.testing.assert_array_equal(rendered(package, direct), theirs)
    assert set(names_of(CoreML.calls)) == {"encode", "render"}


def test_two_tiles_of_a_whole_photo_are_under_way(
    package: StudentPackage, direct: CoreMLRuntime, monkeypatch: pytest.MonkeyPatch
) -> None:
    both, met, predict = threading.Barrier(2, timeout=PATIENCE), threading.local(), Program.predict

    def after_the_other_thread(program: Program, inputs: Inputs) -> dict[str, Value]:
        if not hasattr(met, "at"):
            met.at = both.wait()
        return predict(program, inputs)

    monkeypatch.setattr(Program, "predict", after_the_other_thread)
    rendered(package, direct)
    assert len({thread for *_, thread in CoreML.calls}) == 2
    assert not CoreMLRuntime(package, "neural-engine", "coremltools").overlaps


@pytest.mark.parametrize("refusal", ["load", "run", "elsewhere"])
def test_where_it_is_refused_coremltools_computes(
    package: StudentPackage, refusal: str, caplog: pytest.LogCaptureFixture
) -> None:
    expected = rendered(package, CoreMLRuntime(package, "gpu", "coremltools"))
    CoreML.refusals.add(refusal)
    np.testing.assert_array_equal(rendered(package, CoreMLRuntime(package, "gpu")), expected)
    assert "is run by coremltools" in caplog.text
    assert len(CoreML.calls) <= 2, "not tried again and again"


def test_one_program_on_the_other_road_gets_the_same_numbers(
    package: StudentPackage, direct: CoreMLRuntime
) -> None:
    """As where macOS refuses the map of one program only."""
    expected = rendered(package, direct)
    mixed = CoreMLRuntime(package, "neural-engine")
    for program in mixed._programs:
        if program.name == "render":
            program._maps = None
    CoreML.calls.clear()
    np.testing.assert_array_equal(rendered(package, mixed), expected)
    assert set(names_of(CoreML.calls)) == {"encode"}


def test_the_processor_is_left_to_coremltools(package: StudentPackage) -> None:
    """What the units compute is compared with it."""
    rendered(package, CoreMLRuntime(package, "cpu"))
    assert not CoreML.calls


def test_parts_of_maps_are_read_and_joined_row_by_row() -> None:
    maps = DeviceMaps()
    whole = maps.new((1, 2, 5, 7))
    numbers = np.arange(70, dtype=np.float32).reshape(1, 2, 5, 7)
    with whole.opened(write=True) as target:
        target[...] = numbers
    part = whole[..., 1:4, 2:][:, 1:]
    assert part.shape == (1, 1, 3, 5) and part.nbytes == 30
    assert whole.array is not None and part.array is None
    np.testing.assert_array_equal(part.host(), numbers[:, 1:, 1:4, 2:])
    joined = maps.join([[whole[..., :1, :3], whole[..., :1, 3:]], [whole[..., 1:, :3], whole[..., 1:, 3:]]])
    np.testing.assert_array_equal(joined.host(), numbers)


def test_memory_that_nobody_holds_is_used_again() -> None:
    maps = DeviceMaps()
    one, other = maps.new((1, 3, 4, 4)), maps.new((1, 3, 4, 4))
    assert one.array is not other.array
    array, part = one.array, one[..., :2, :]
    del one
    gc.collect()
    assert maps.new((1, 3, 4, 4)).array is not array, "a part of it is held"
    del part
    gc.collect()
    again: DeviceMap = maps.new((1, 3, 4, 4))
    assert again.array is array
