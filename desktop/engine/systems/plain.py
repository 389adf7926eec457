"""Published networks without sliders, such as ESRGAN, Compact, SPAN and RealPLKSR."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.engine.runtimes.runtime import Features, Inputs, Runtime
from desktop.engine.systems.system import run_render, widest_feather
from desktop.engine.tiling.grid import MULTIPLE
from desktop.samples import Samples
from desktop.student.controls import Controls
from desktop.student.inputs import inputs_for
from desktop.student.manifest import Manifest
from desktop.student.view import View


@dataclass(frozen=True)
class PlainSystem:
    """`render` takes the low-res pixels alone. There is nothing to encode."""

    manifest: Manifest
    needs_whole = False
    keeps_colour = False
    in_pieces = False

    @property
    def feather(self) -> int:
        """See `System.feather`: deep networks see further than their halo, if faintly."""
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
        if self.manifest.whole_tiles:
            view = dataclasses.replace(view, needed=None)
        inputs: Inputs = {**inputs_for(self.manifest, controls, view)}
        return run_render(self.manifest, runtime, inputs, view, multiple=MULTIPLE, ends_at_edge=True)

    def finish(self, picture: Samples, output: Samples) -> None:
        """See `System.finish`: nothing to correct."""
