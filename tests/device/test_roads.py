"""The direct road by PyObjC against that of coremltools: pixels, and the time of a move of the slider."""

from __future__ import annotations

import statistics
import time
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.units import allowed_units, roads
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.package import StudentPackage
from tests.device.test_habits import Heartbeat

VIEW = Region(200, 200, 800, 600)
MOVES = 20


@pytest.fixture(scope="module")
def photo() -> NDArray[np.uint8]:
    return np.random.default_rng(2).integers(0, 256, (400, 500, 3), dtype=np.uint8)


def moved(
    package: StudentPackage, runtime: Any, photo: NDArray[np.uint8]
) -> tuple[NDArray[np.uint8], list[float], float]:
    """The picture after the last move, seconds of each, and the longest wait of another thread meanwhile."""
    renderer = Renderer(package.manifest, runtime, retries=False)
    renderer.open(1, photo)
    output = np.zeros((VIEW.height, VIEW.width, 3), np.uint8)

    def move(realism: float) -> float:
        start = time.perf_counter()
        for _ in renderer.render(RenderRequest(1, VIEW, controls=Controls(realism)), output):
            pass
        return time.perf_counter() - start

    move(0.0)
    with Heartbeat() as heart:
        times = [move((number + 1) / MOVES) for number in range(MOVES)]
    return output, times, heart.longest


@pytest.mark.parametrize("unit", ["neural-engine", "gpu"])
def test_both_roads_make_the_same_pixels(
    unit: Any, package: StudentPackage, photo: NDArray[np.uint8], findings: dict[str, Any]
) -> None:
    from desktop.engine.runtimes.coreml import CoreMLRuntime

    if unit not in allowed_units():
        pytest.skip(f"{unit} is not asked")
    assert roads() == ("direct", "coremltools")
    pictures = []
    for road in roads():
        runtime = CoreMLRuntime(package, unit, road)
        picture, times, longest = moved(package, runtime, photo)
        pictures.append(picture.astype(int))
        findings[f"{unit}, {road}: a move of the slider, ms"] = round(statistics.median(times) * 1e3, 1)
        findings[f"{unit}, {road}: longest wait for the GIL, ms"] = round(longest * 1e3, 1)
        if road == "direct":
            left = [program.name for program in runtime._programs if program._model is not None]
            assert not left, "these were run by coremltools: the log says why"
    assert np.abs(pictures[0] - pictures[1]).max() <= 1
