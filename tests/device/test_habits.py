"""The habits of coremltools that the engine is built round: the GIL, and buffers that are read late."""

from __future__ import annotations

import gc
import threading
import time
from typing import Any

import numpy as np
import pytest

from desktop.engine import RenderRequest, WorkerEngine
from desktop.engine.runtimes.units import allowed_units
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.inputs import inputs_for
from desktop.student.package import StudentPackage
from desktop.student.view import View

TICK = 0.002


class Heartbeat:
    """A thread that should tick every 2 ms; `longest` is the longest that it had to wait for the GIL."""

    def __enter__(self) -> Heartbeat:
        self.longest, self._stop = 0.0, threading.Event()
        self._thread = threading.Thread(target=self._beat)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _beat(self) -> None:
        last = time.perf_counter()
        while not self._stop.is_set():
            time.sleep(TICK)
            now = time.perf_counter()
            self.longest = max(self.longest, now - last)
            last = now


def network_of(package: StudentPackage) -> str:
    """A program that takes the low-res picture alone."""
    return "faithful" if package.manifest.system == "blend" else "encode"


def tile_inputs(package: StudentPackage) -> dict[str, np.ndarray]:
    """The inputs of `network_of` for the smallest tile."""
    size = min(package.manifest.tile_sizes)
    picture = np.random.default_rng(0).integers(0, 256, (size, size, 3), dtype=np.uint8)
    view = View(picture, Region(0, 0, size, size))
    return inputs_for(package.manifest, Controls(), view, only={"low_res"})


@pytest.fixture(scope="module")
def runtime(package: StudentPackage) -> Any:
    from desktop.engine.runtimes.coreml import CoreMLRuntime

    return CoreMLRuntime(package, allowed_units()[0], "coremltools")


def test_how_long_a_prediction_keeps_the_gil(
    runtime: Any, package: StudentPackage, findings: dict[str, Any]
) -> None:
    """Only recorded: if it comes down to milliseconds, the worker process is owed to crashes alone."""
    inputs, network = tile_inputs(package), network_of(package)
    runtime.run(network, inputs)
    with Heartbeat() as heart:
        for _ in range(20):
            runtime.run(network, inputs)
    findings["longest wait for the GIL during predict, s"] = round(heart.longest, 4)


def test_the_app_s_own_process_never_waits(package: StudentPackage, findings: dict[str, Any]) -> None:
    photo = np.random.default_rng(1).integers(0, 256, (300, 400, 3), dtype=np.uint8)
    with WorkerEngine(package, "coreml") as engine:
        image = engine.open(photo)
        with Heartbeat() as heart:
            engine.render(RenderRequest(image, controls=Controls(realism=0.5)))
    findings["longest wait in the app's process, s"] = round(heart.longest, 4)
    assert heart.longest < 0.1


def test_buffers_survive_and_results_do_not_change(runtime: Any, package: StudentPackage) -> None:
    """Core ML lets go of its inputs about a second after `predict` (coremltools #2827)."""
    inputs, network = tile_inputs(package), network_of(package)
    first = runtime.run(network, inputs)
    for _ in range(100):
        again = runtime.run(network, inputs)
        gc.collect()
    time.sleep(2)
    for results in (again, runtime.run(network, inputs)):
        np.testing.assert_equal(results, first)  # arrays, by name if there are several


def test_the_second_start_is_quick(package: StudentPackage, findings: dict[str, Any]) -> None:
    from desktop.engine.runtimes.coreml import CoreMLRuntime

    times = []
    for _ in range(2):
        start = time.perf_counter()
        for _ in CoreMLRuntime(package).load():
            pass
        times.append(time.perf_counter() - start)
    findings["seconds to load all programs, twice"] = [round(t, 2) for t in times]
    assert times[1] < 10
