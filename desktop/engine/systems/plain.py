"""Published networks without sliders, such as ESRGAN, Compact, SPAN and RealPLKSR."""

from __future__ import annotations

import dataclasses

import numpy as np
from numpy.typing import NDArray

from desktop.engine.runtimes.runtime import Features, Inputs, Runtime
from desktop.engine.systems.published import PublishedSystem
from desktop.engine.systems.system import run_render
from desktop.engine.tiling.grid import MULTIPLE
from desktop.student.controls import Controls
from desktop.student.inputs import inputs_for
from desktop.student.view import View


class PlainSystem(PublishedSystem):
    """`render` takes the low-res pixels alone. There is nothing to encode."""

    def render(
        self, runtime: Runtime, features: Features | None, view: View, controls: Controls
    ) -> NDArray[np.float32]:
        """See `System.render`."""
        if self.manifest.whole_tiles:
            view = dataclasses.replace(view, needed=None)
        inputs: Inputs = {**inputs_for(self.manifest, controls, view)}
        return run_render(self.manifest, runtime, inputs, view, multiple=MULTIPLE, ends_at_edge=True)
