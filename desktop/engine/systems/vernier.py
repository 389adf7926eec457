"""Vernier's own students: realism is a map of embeddings, noise is added in the network."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.engine.geometry import RenderRequest
from desktop.engine.package.conditioning import realism_embedding
from desktop.engine.package.manifest import Control, Manifest
from desktop.engine.runtimes.runtime import Inputs, Runtime, Value
from desktop.engine.systems.system import View, noise_of, value_of
from desktop.engine.tiles import FEATHER


@dataclass(frozen=True)
class Vernier:
    """`encode` makes features of the low-res pixels; `render` paints from them, noise and realism."""

    manifest: Manifest
    feather = FEATHER
    needs_whole = False

    def features_key(self, request: RenderRequest) -> Hashable:
        """See `System.features_key`: moving realism costs `render` only."""
        return request.cleanup

    def encode(self, runtime: Runtime, view: View, request: RenderRequest) -> Value:
        """See `System.encode`."""
        inputs: Inputs = {"low_res": view.low_res[None]}
        cleanup = self.manifest.cleanup
        if cleanup is not None:
            inputs[cleanup.input] = _constant_map(cleanup, request.cleanup, view.size)[None]
        return runtime.run("encode", inputs)

    def render(
        self, runtime: Runtime, features: Value | None, view: View, request: RenderRequest
    ) -> NDArray[np.float32]:
        """See `System.render`."""
        inputs: Inputs = {"features": features, "low_res": view.low_res[None]}
        realism = self.manifest.realism
        if realism is not None:
            inputs[realism.input] = realism_embedding(_constant_map(realism, request.realism, view.size))
        if self.manifest.noise is not None:
            inputs["noise"] = noise_of(self.manifest, view, request.seed)
        pixels: NDArray[np.float32] = runtime.array(runtime.run("render", inputs))[0]
        return pixels

    def finish(self, picture: NDArray[np.uint8], output: NDArray[np.uint8]) -> None:
        """See `System.finish`: nothing to correct."""


def _constant_map(control: Control, slider: float, size: int) -> NDArray[np.float32]:
    """(1, size, size) filled with the input value of a slider position in [0, 1]."""
    return np.full((1, size, size), value_of(control, slider), np.float32)
