"""Vernier's own students: realism is a map of embeddings, noise is added in the network."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.runtime import Inputs, Runtime, Value
from desktop.engine.systems.system import noise_of
from desktop.engine.tiling.grid import FEATHER
from desktop.student.embeddings import realism_embedding
from desktop.student.geometry import Region
from desktop.student.manifest import ControlSpec, Manifest
from desktop.student.view import View

_RGB = 3


@dataclass(frozen=True)
class Vernier:
    """`encode` makes features of the low-res pixels; `render` paints from them, noise and realism.

    Where cleanup is above 0, `clean` comes first, and the others see what it made. `render` is told cleanup
    too: cleaned pixels are not sacred to it.
    """

    manifest: Manifest
    feather = FEATHER
    needs_whole = False

    def features_key(self, request: RenderRequest) -> Hashable:
        """See `System.features_key`: moving realism costs `render` only."""
        return self._cleanup(request)

    def encode(self, runtime: Runtime, view: View, request: RenderRequest) -> Value:
        """See `System.encode`: the features, and the cleaned pixels as further channels if there are any."""
        inputs: Inputs = {"low_res": view.low_res[None]}
        cleanup = self.manifest.cleanup
        if cleanup is None or request.controls.cleanup == 0:
            return runtime.run("encode", inputs)
        embedding = _embedded(cleanup, request.controls.cleanup, view.region, runtime)
        cleaned = runtime.run("clean", {"damaged": view.low_res[None], cleanup.input: embedding})
        return runtime.stack([runtime.run("encode", {"low_res": cleaned}), cleaned])

    def render(
        self, runtime: Runtime, features: Value | None, view: View, request: RenderRequest
    ) -> NDArray[np.float32]:
        """See `System.render`."""
        inputs: Inputs = {"features": features, "low_res": view.low_res[None]}
        if self._cleanup(request) > 0:
            assert features is not None  # what `encode` made
            inputs = {"features": features[:, :-_RGB], "low_res": features[:, -_RGB:]}
        realism, cleanup = self.manifest.realism, self.manifest.cleanup
        if realism is not None:
            inputs[realism.input] = _realism(realism, view, request, runtime)
        if cleanup is not None:
            inputs[cleanup.input] = _embedded(cleanup, request.controls.cleanup, view.region, runtime)
        if self.manifest.noise is not None:
            inputs["noise"] = noise_of(self.manifest, view, request.controls.seed)
        if runtime.any_size and view.needed is not None:
            return self._render_part(runtime, inputs, view.region, view.needed)
        pixels: NDArray[np.float32] = runtime.array(runtime.run("render", inputs))[0]
        return pixels

    def _render_part(
        self, runtime: Runtime, inputs: Inputs, region: Region, needed: Region
    ) -> NDArray[np.float32]:
        """As the whole tile, but right only in `needed`; what is further from it than the halo is no matter.

        The last tile of a row lies over much of the one before.
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

    def _cleanup(self, request: RenderRequest) -> float:
        """The slider, or 0 for a student that can not clean."""
        return 0.0 if self.manifest.cleanup is None else request.controls.cleanup

    def finish(self, picture: NDArray[np.uint8], output: NDArray[np.uint8]) -> None:
        """See `System.finish`: nothing to correct."""


def _realism(
    control: ControlSpec, view: View, request: RenderRequest, runtime: Runtime
) -> NDArray[np.float32]:
    """(1, 9, height, width): embedded for each low-res pixel of the view, or (1, 9, 1, 1) for all of them."""
    if request.controls.realism_map is None:
        return _embedded(control, request.controls.realism, view.region, runtime)
    height, width = view.picture.shape[:2]
    sliders = request.controls.realism_map.values_in(view.region, width, height)
    return realism_embedding(control.value_at(sliders)[None])


def _embedded(control: ControlSpec, slider: float, region: Region, runtime: Runtime) -> NDArray[np.float32]:
    """(1, 9, height, width), or (1, 9, 1, 1): a slider that has one position everywhere, embedded once."""
    height, width = (1, 1) if runtime.any_size else (region.height, region.width)
    embedding = realism_embedding(np.full((1, 1, 1), control.value_at(slider), np.float32))
    return np.broadcast_to(embedding, (*embedding.shape[:2], height, width)).copy()
