"""The saved programs of a package in the engine: windows and tiles, one position of a slider or a map."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.runtime import Runtime
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.package import StudentPackage
from desktop.student.realism_map import RealismMap
from tests.mil_runtime import MilRuntime
from tests.rendering import render
from tests.unit.converters.conftest import TILE

MAP = RealismMap.of(np.array([[0, 1], [1, 0.5]], np.float32))


@pytest.mark.parametrize("realism_map", [None, MAP])
@pytest.mark.parametrize("region", [Region(9, 14, 150, 120), None])
def test_what_the_engine_renders_with_them_is_what_torch_renders(
    converted_student: Path, region: Region | None, realism_map: RealismMap | None
) -> None:
    package = StudentPackage.open(converted_student)
    assert package.manifest.windows == ((TILE, TILE),)
    photo = np.random.default_rng(2).integers(0, 256, (40, 60, 3), dtype=np.uint8)
    request = RenderRequest(1, region, controls=Controls(realism=0.8, seed=4, realism_map=realism_map))

    def rendered(runtime: Runtime) -> np.ndarray:
        renderer = Renderer(package.manifest, runtime)
        renderer.open(1, photo)
        return render(renderer, request).astype(int)

    saved = MilRuntime(package)
    difference = np.abs(rendered(saved) - rendered(TorchRuntime(package, float32=True)))
    assert difference.max() <= 2 and difference.mean() < 0.1
    rendered_in = TILE if realism_map is not None else (TILE, TILE)
    assert set(saved.calls) == {("encode", TILE), ("render", rendered_in)}
