"""TADSR: one step of Stable Diffusion from the enlarged photo's latent. The timestep is the slider.

Zhang et al., "Time-Aware One-Step Diffusion Network for Real-World Image Super-Resolution" (CVPR 2026). Not
to be confused with TAD-SR.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.runtime import Runtime, Value
from desktop.engine.systems.colour_fix import FIXES
from desktop.engine.systems.system import enlarged_of, noise_of, widest_feather
from desktop.student.embeddings import ENCODER_SINUSOID, diffusion_gain, time_embedding
from desktop.student.manifest import Manifest
from desktop.student.view import View


@dataclass(frozen=True)
class Tadsr:
    """`encode`, the two halves of the U-Net, `decode`. Every one of them depends on the timestep."""

    manifest: Manifest

    @property
    def feather(self) -> int:
        """See `System.feather`: norms and attention give each tile its own tone."""
        return widest_feather(self.manifest)

    @property
    def needs_whole(self) -> bool:
        """See `System.needs_whole`: the colour fix does."""
        return self.manifest.colour_fix != "none"

    def features_key(self, request: RenderRequest) -> Hashable:
        """See `System.features_key`."""
        return None

    def encode(self, runtime: Runtime, view: View, request: RenderRequest) -> Value | None:
        """See `System.encode`: nothing is worth keeping when the slider moves."""
        return None

    def render(
        self, runtime: Runtime, features: Value | None, view: View, request: RenderRequest
    ) -> NDArray[np.float32]:
        """See `System.render`. The network was trained on whole timesteps."""
        control = self.manifest.realism
        assert control is not None and control.sinusoid is not None
        timestep = round(control.value_at(request.controls.realism))
        time = {control.input: time_embedding(timestep, control.sinusoid)}
        latent = runtime.run(
            "encode",
            {
                "condition": enlarged_of(self.manifest, view),
                "noise": noise_of(self.manifest, view, request.controls.seed),
                "encoder_time": time_embedding(timestep, ENCODER_SINUSOID),
            },
        )
        halfway = runtime.run("unet_1", {"latent": latent, **time})
        prediction = runtime.run("unet_2", {**halfway, **time})
        gain = np.full((1, 1, 1, 1), diffusion_gain(timestep), np.float32)
        result = runtime.run("decode", {"latent": latent, "prediction": prediction, "gain": gain})
        pixels: NDArray[np.float32] = runtime.array(result)[0]
        return pixels

    def finish(self, picture: NDArray[np.uint8], output: NDArray[np.uint8]) -> None:
        """See `System.finish`."""
        FIXES[self.manifest.colour_fix](picture, output, self.manifest.scale)
