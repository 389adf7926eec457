"""OFTSR: one step of a flow from the enlarged photo with noise, in high-res pixels. Time is the slider."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.engine.runtimes.runtime import Features, Runtime
from desktop.engine.systems.system import widest_feather
from desktop.samples import Samples
from desktop.student.controls import Controls
from desktop.student.inputs import inputs_for
from desktop.student.manifest import Manifest
from desktop.student.view import View


@dataclass(frozen=True)
class OftsrSystem:
    """`render` takes the enlarged photo, scaled noise and the embedded time. There is nothing to encode."""

    manifest: Manifest
    needs_whole = False
    keeps_colour = False
    in_pieces = False

    @property
    def feather(self) -> int:
        """See `System.feather`: normalisation gives each tile a tone of its own."""
        return widest_feather(self.manifest)

    def features_key(self, controls: Controls) -> Hashable:
        """See `System.features_key`."""
        return None

    def richer(self, controls: Controls) -> Controls | None:
        """See `System.richer`."""
        return None

    def builds_on(self, controls: Controls) -> Controls | None:
        """See `System.builds_on`."""
        return None

    def encode(self, runtime: Runtime, view: View, controls: Controls, *, kept: bool = True) -> None:
        """See `System.encode`."""
        return

    def render(
        self, runtime: Runtime, features: Features | None, view: View, controls: Controls
    ) -> NDArray[np.float32]:
        """See `System.render`."""
        inputs = {**inputs_for(self.manifest, controls, view)}
        pixels: NDArray[np.float32] = runtime.array(runtime.run("render", inputs))[0]
        return pixels

    def finish(self, picture: Samples, output: Samples) -> None:
        """See `System.finish`: nothing to correct."""
