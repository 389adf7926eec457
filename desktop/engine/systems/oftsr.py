"""OFTSR: one step of a flow from the enlarged photo with noise, in high-res pixels. Time is the slider."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop.engine.runtimes.runtime import Features, Runtime
from desktop.engine.systems.published import PublishedSystem
from desktop.student.controls import Controls
from desktop.student.inputs import inputs_for
from desktop.student.view import View


class OftsrSystem(PublishedSystem):
    """`render` takes the enlarged photo, scaled noise and the embedded time. There is nothing to encode."""

    def render(
        self, runtime: Runtime, features: Features | None, view: View, controls: Controls
    ) -> NDArray[np.float32]:
        """See `System.render`."""
        inputs = {**inputs_for(self.manifest, controls, view)}
        pixels: NDArray[np.float32] = runtime.array(runtime.run("render", inputs))[0]
        return pixels
