"""The ResShift family, of which TAD-SR is one: one step in the latent space of an autoencoder.

These networks have no slider. A package may bring a faithful student of Vernier's own, and realism then mixes
the pixels of the two.
"""

from __future__ import annotations

from collections.abc import Hashable

import numpy as np
from numpy.typing import NDArray

from desktop.engine.runtimes.runtime import Features, Runtime, Value
from desktop.engine.systems.published import PublishedSystem
from desktop.student.controls import Controls
from desktop.student.inputs import inputs_for
from desktop.student.view import View


class ResShiftSystem(PublishedSystem):
    """`encode` makes the latent of the photo, `denoise` that of its enlargement, `decode` the pixels."""

    def features_key(self, controls: Controls) -> Hashable:
        """See `System.features_key`: another seed needs no new latent, another mix nothing at all."""
        return None if self.manifest.realism is None else controls.seed

    def encode(self, runtime: Runtime, view: View, controls: Controls, *, kept: bool = True) -> Features:
        """See `System.encode`: the latent; for a mix the pixels to be mixed."""
        low_res = inputs_for(self.manifest, controls, view, only=("low_res",))
        latent = runtime.run("encode", {**low_res})
        if self.manifest.realism is None:
            return {"latent": latent}
        faithful = runtime.run("faithful", {**low_res})
        return {"faithful": faithful, "realistic": self._decoded(runtime, latent, view, controls)}

    def render(
        self, runtime: Runtime, features: Features | None, view: View, controls: Controls
    ) -> NDArray[np.float32]:
        """See `System.render`."""
        assert features is not None  # what `encode` made
        if self.manifest.realism is None:
            decoded = self._decoded(runtime, features["latent"], view, controls)
            pixels: NDArray[np.float32] = runtime.array(decoded)[0]
            return pixels
        faithful, realistic = (runtime.array(features[name])[0] for name in ("faithful", "realistic"))
        share = np.float32(self.manifest.realism.value_at(controls.realism))
        mixed: NDArray[np.float32] = faithful + share * (realistic - faithful)
        return mixed

    def _decoded(self, runtime: Runtime, latent: Value, view: View, controls: Controls) -> Value:
        """The pixels of a tile from its latent."""
        inputs = {**inputs_for(self.manifest, controls, view), "latent": latent}
        return runtime.run("decode", {"denoised": runtime.run("denoise", inputs)})
