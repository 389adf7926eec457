"""TADSR: one step of Stable Diffusion from the enlarged photo's latent. The timestep is the slider.

Zhang et al., "Time-Aware One-Step Diffusion Network for Real-World Image Super-Resolution" (CVPR 2026). Not
to be confused with TAD-SR.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop.engine.runtimes.runtime import Features, Runtime
from desktop.engine.systems.colour_fix import FIXES
from desktop.engine.systems.published import PublishedSystem
from desktop.samples import Samples
from desktop.student.controls import Controls
from desktop.student.inputs import inputs_for
from desktop.student.view import View


class TadsrSystem(PublishedSystem):
    """`encode`, the two halves of the U-Net, `decode`. Every one of them depends on the timestep."""

    @property
    def needs_whole(self) -> bool:
        """See `System.needs_whole`: the colour fix does."""
        return self.manifest.colour_fix != "none"

    def render(
        self, runtime: Runtime, features: Features | None, view: View, controls: Controls
    ) -> NDArray[np.float32]:
        """See `System.render`."""
        realism = self.manifest.realism
        assert realism is not None  # the manifest was checked
        inputs = inputs_for(self.manifest, controls, view)
        time = {realism.input: inputs[realism.input]}
        encoded = {name: inputs[name] for name in ("condition", "noise", "encoder_time")}
        latent = runtime.run("encode", encoded)
        halfway = runtime.run("unet_1", {"latent": latent, **time})
        prediction = runtime.run("unet_2", {**halfway, **time})
        decoded = {"latent": latent, "prediction": prediction, "gain": inputs["gain"]}
        pixels: NDArray[np.float32] = runtime.array(runtime.run("decode", decoded))[0]
        return pixels

    def finish(self, picture: Samples, output: Samples) -> None:
        """See `System.finish`."""
        FIXES[self.manifest.colour_fix](picture, output, self.manifest.scale)
