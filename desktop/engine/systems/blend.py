"""Models of two ends: a faithful picture and a realistic one, mixed by realism and held to the photo."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.engine.runtimes.runtime import Inputs, Runtime, Value
from desktop.engine.tiling.grid import FEATHER
from desktop.student.controls import Controls
from desktop.student.inputs import inputs_for
from desktop.student.manifest import Manifest
from desktop.student.view import View


@dataclass(frozen=True)
class BlendSystem:
    """`faithful` and `realistic` make the ends of the photo, `render` mixes them.

    The ends are the features: (1, channels, h, w) each, before the pixel shuffle, one after the other. Where
    `realistic` makes the faithful end on its way, it returns both by name, and `faithful` need not run.

    At realism 0 the realistic end has no effect, so the features are the faithful end alone.
    """

    manifest: Manifest
    feather = FEATHER
    needs_whole = False
    in_pieces = True

    def features_key(self, controls: Controls) -> Hashable:
        """See `System.features_key`: moving realism costs `render` only."""
        seed = controls.seed if self.manifest.noise is not None else 0
        return None if _is_faithful(controls) else seed

    def richer(self, controls: Controls) -> Controls | None:
        """See `System.richer`: both ends will do for the faithful one."""
        return dataclasses.replace(controls, realism=1.0) if _is_faithful(controls) else None

    def encode(self, runtime: Runtime, view: View, controls: Controls) -> Value:
        """See `System.encode`."""
        if _is_faithful(controls):
            return runtime.run("faithful", self._inputs(runtime, view, controls, "low_res"))
        ends = runtime.run("realistic", self._inputs(runtime, view, controls, "low_res", "noise"))
        if not isinstance(ends, dict):
            faithful = runtime.run("faithful", self._inputs(runtime, view, controls, "low_res"))
            ends = {"faithful": faithful, "realistic": ends}
        return runtime.stack([ends["faithful"], ends["realistic"]])

    def render(
        self, runtime: Runtime, features: Value | None, view: View, controls: Controls
    ) -> NDArray[np.float32]:
        """See `System.render`."""
        realism, scale = self.manifest.realism, self.manifest.scale
        assert realism is not None and features is not None  # the manifest was checked
        channels = 3 * scale**2
        inputs = self._inputs(runtime, view, controls, "low_res", realism.input)
        inputs |= {"faithful": features[:, :channels], "realistic": features[:, -channels:]}
        pixels: NDArray[np.float32] = runtime.array(runtime.run("render", inputs))[0]
        return pixels

    def finish(self, picture: NDArray[np.uint8], output: NDArray[np.uint8]) -> None:
        """See `System.finish`: nothing to correct."""

    def _inputs(self, runtime: Runtime, view: View, controls: Controls, *names: str) -> Inputs:
        return {**inputs_for(self.manifest, controls, view, only=names, compact=runtime.any_size)}


def _is_faithful(controls: Controls) -> bool:
    """Whether realism is 0 everywhere."""
    return controls.realism_map is None and controls.realism == 0
