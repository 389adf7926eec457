"""A runtime that repeats pixels, and pictures rendered by it."""

from __future__ import annotations

import numpy as np

from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.runtime import Inputs
from desktop.samples import Samples
from desktop.student.geometry import Region
from tests.host_runtime import HostRuntime
from tests.manifests import manifest
from tests.rendering import render


class Nearest(HostRuntime):
    """A runtime whose `render` repeats every low-res pixel."""

    name = "nearest"
    any_size = True

    def __init__(self, scale: int) -> None:
        self.scale = scale

    def run(self, program: str, inputs: Inputs, *, faithful: bool = False) -> np.ndarray:
        low_res: np.ndarray = inputs["low_res"]
        return low_res.repeat(self.scale, axis=2).repeat(self.scale, axis=3)


def render_with(runtime: Nearest, picture: Samples, region: Region | None = None) -> Samples:
    """A region of the enlarged picture; None: all of it."""
    scale = runtime.scale
    student = manifest(realism=None, system="compact", scale=scale)
    renderer = Renderer(student, runtime)
    renderer.open(1, picture)
    return render(renderer, RenderRequest(1, region), picture.dtype)
