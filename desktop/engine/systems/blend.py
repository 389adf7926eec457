"""Models of two ends: a faithful picture and a realistic one, mixed by realism and held to the photo."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.engine.runtimes.runtime import Inputs, Runtime, Value
from desktop.engine.systems.system import FOLDED, cut_inputs, photo_part, run_render
from desktop.engine.tiling.grid import FEATHER
from desktop.samples import Samples
from desktop.student.controls import Controls
from desktop.student.inputs import inputs_for
from desktop.student.manifest import Manifest
from desktop.student.view import View


@dataclass(frozen=True)
class BlendSystem:
    """`faithful` and `realistic` make the ends of the photo, `render` mixes them.

    The ends are the features: (1, channels, h, w) each, before the pixel shuffle, one after the other. Where
    `realistic` makes the faithful end on its way, it returns both by name, and `faithful` need not run.

    Where the runtime takes any size, networks get nothing beyond the edges of the photo: they pad as they did
    in training.

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
        part = photo_part(view, FOLDED)

        def run(program: str, *names: str) -> Value:
            inputs = self._inputs(runtime, view, controls, *names)
            return runtime.run(program, cut_inputs(inputs, view.region, part) if runtime.any_size else inputs)

        if _is_faithful(controls):
            return _filled(runtime, run("faithful", "low_res"), view)
        ends = run("realistic", "low_res", "noise")
        if not isinstance(ends, dict):
            ends = {"faithful": run("faithful", "low_res"), "realistic": ends}
        return _filled(runtime, runtime.stack([ends["faithful"], ends["realistic"]]), view)

    def render(
        self, runtime: Runtime, features: Value | None, view: View, controls: Controls
    ) -> NDArray[np.float32]:
        """See `System.render`."""
        realism, scale = self.manifest.realism, self.manifest.scale
        assert realism is not None and features is not None  # the manifest was checked
        channels = 3 * scale**2
        inputs = self._inputs(runtime, view, controls, "low_res", realism.input)
        inputs |= {"faithful": features[:, :channels], "realistic": features[:, -channels:]}
        return run_render(self.manifest, runtime, inputs, view, ends_at_edge=True)

    def finish(self, picture: Samples, output: Samples) -> None:
        """See `System.finish`: nothing to correct."""

    def _inputs(self, runtime: Runtime, view: View, controls: Controls, *names: str) -> Inputs:
        return {**inputs_for(self.manifest, controls, view, only=names, compact=runtime.any_size)}


def _filled(runtime: Runtime, features: Value, view: View) -> Value:
    """Features of the photo in a view as those of the whole view: what lies beyond the photo is not used."""
    height, width = features.shape[-2:]
    rows, columns = -(-view.region.height // height), -(-view.region.width // width)
    if rows == columns == 1:
        return features
    return runtime.join([[features] * columns] * rows)[..., : view.region.height, : view.region.width]


def _is_faithful(controls: Controls) -> bool:
    """Whether realism is 0 everywhere."""
    return controls.realism_map is None and controls.realism == 0
