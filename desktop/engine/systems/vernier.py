"""Vernier's own students: realism is a map of embeddings, noise is added in the network."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.engine.runtimes.runtime import Inputs, Runtime, Value
from desktop.engine.tiling.grid import FEATHER
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.inputs import inputs_for
from desktop.student.manifest import Manifest
from desktop.student.view import View

_RGB = 3


@dataclass(frozen=True)
class VernierSystem:
    """`encode` makes features of the low-res pixels; `render` paints from them, noise and realism.

    Where cleanup is above 0, `clean` comes first, and the others get the cleaned pixels instead of the photo.
    `render` takes cleanup too, because what it adds may change cleaned pixels more than those of a photo.
    """

    manifest: Manifest
    feather = FEATHER
    needs_whole = False

    def features_key(self, controls: Controls) -> Hashable:
        """See `System.features_key`: moving realism costs `render` only."""
        return self._cleanup(controls)

    def richer(self, controls: Controls) -> Controls | None:
        """See `System.richer`."""
        return None

    def encode(self, runtime: Runtime, view: View, controls: Controls) -> Value:
        """See `System.encode`: the features, and the cleaned pixels as further channels if there are any."""
        cleanup = self.manifest.cleanup
        if cleanup is None or controls.cleanup == 0:
            return runtime.run("encode", self._inputs(runtime, view, controls, "low_res"))
        cleaned = runtime.run("clean", self._inputs(runtime, view, controls, "damaged", cleanup.input))
        return runtime.stack([runtime.run("encode", {"low_res": cleaned}), cleaned])

    def render(
        self, runtime: Runtime, features: Value | None, view: View, controls: Controls
    ) -> NDArray[np.float32]:
        """See `System.render`."""
        sliders = [spec.input for spec in (self.manifest.realism, self.manifest.cleanup) if spec is not None]
        inputs = self._inputs(runtime, view, controls, "low_res", "noise", *sliders)
        inputs["features"] = features
        if self._cleanup(controls) > 0:
            assert features is not None  # what `encode` made
            inputs |= {"features": features[:, :-_RGB], "low_res": features[:, -_RGB:]}
        if runtime.any_size and view.needed is not None:
            return self._render_part(runtime, inputs, view.region, view.needed)
        pixels: NDArray[np.float32] = runtime.array(runtime.run("render", inputs))[0]
        return pixels

    def finish(self, picture: NDArray[np.uint8], output: NDArray[np.uint8]) -> None:
        """See `System.finish`: nothing to correct."""

    def _inputs(self, runtime: Runtime, view: View, controls: Controls, *names: str) -> Inputs:
        return {**inputs_for(self.manifest, controls, view, only=names, compact=runtime.any_size)}

    def _render_part(
        self, runtime: Runtime, inputs: Inputs, region: Region, needed: Region
    ) -> NDArray[np.float32]:
        """The pixels of the whole region, of which only those in `needed` are right.

        It saves the network what lies further from them than the halo: the last tile of a row lies over much
        of the one before.
        """
        halo, scale = self.manifest.halo, self.manifest.scale
        around = Region(
            needed.left - halo, needed.top - halo, needed.width + 2 * halo, needed.height + 2 * halo
        )
        computed = around.intersection(region).within(region)
        part: Inputs = {}
        for name, value in inputs.items():
            pitch = value.shape[-1] // region.width
            if pitch > 0:  # else it is the same everywhere
                cells = computed.scaled(pitch)
                value = value[..., cells.rows, cells.columns]
            part[name] = value
        pixels = runtime.array(runtime.run("render", part))[0]
        whole = np.zeros((3, region.height * scale, region.width * scale), np.float32)
        target = computed.scaled(scale)
        whole[:, target.rows, target.columns] = pixels
        return whole

    def _cleanup(self, controls: Controls) -> float:
        """The slider, or 0 for a student that cannot clean."""
        return 0.0 if self.manifest.cleanup is None else controls.cleanup
