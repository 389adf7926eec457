"""The ResShift family, of which TAD-SR is one: one step in the latent space of an autoencoder. No slider."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.engine.geometry import RenderRequest
from desktop.engine.package.manifest import Manifest
from desktop.engine.runtimes.runtime import Runtime, Value
from desktop.engine.systems.system import View, noise_of, widest_feather


@dataclass(frozen=True)
class ResShift:
    """`encode` makes the latent of the photo, `denoise` that of its enlargement, `decode` the pixels."""

    manifest: Manifest
    needs_whole = False

    @property
    def feather(self) -> int:
        """See `System.feather`: normalisation gives each tile a tone of its own."""
        return widest_feather(self.manifest)

    def features_key(self, request: RenderRequest) -> Hashable:
        """See `System.features_key`: another seed needs no new latent."""
        return None

    def encode(self, runtime: Runtime, view: View, request: RenderRequest) -> Value:
        """See `System.encode`."""
        return runtime.run("encode", {"low_res": view.low_res[None]})

    def render(
        self, runtime: Runtime, features: Value | None, view: View, request: RenderRequest
    ) -> NDArray[np.float32]:
        """See `System.render`. Noise lies on the low-res grid."""
        noise = noise_of(self.manifest, view, request.seed)
        inputs = {"low_res": view.low_res[None], "latent": features, "noise": noise}
        denoised = runtime.run("denoise", inputs)
        pixels: NDArray[np.float32] = runtime.array(runtime.run("decode", {"denoised": denoised}))[0]
        return pixels

    def finish(self, picture: NDArray[np.uint8], output: NDArray[np.uint8]) -> None:
        """See `System.finish`: nothing to correct."""
