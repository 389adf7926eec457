"""Vernier's own students: realism is a map of embeddings, noise is added in the network."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.engine.runtimes.runtime import Features, Inputs, Runtime, Value
from desktop.engine.systems.system import filled, inputs_of_photo, is_compact, run_render
from desktop.engine.tiling.grid import FEATHER
from desktop.samples import Samples
from desktop.student.controls import Controls
from desktop.student.inputs import inputs_for
from desktop.student.manifest import Manifest
from desktop.student.view import View


@dataclass(frozen=True)
class VernierSystem:
    """`encode` makes features of the low-res pixels; `render` paints from them, noise and realism.

    Where cleanup is above 0, `clean` comes first, and the others get the cleaned pixels instead of the photo.
    `render` takes cleanup too, because what it adds may change cleaned pixels more than those of a photo.
    """

    manifest: Manifest
    feather = FEATHER
    needs_whole = False
    keeps_colour = True
    in_pieces = True

    def features_key(self, controls: Controls) -> Hashable:
        """See `System.features_key`: moving realism costs `render` only."""
        return self._cleanup(controls)

    def richer(self, controls: Controls) -> Controls | None:
        """See `System.richer`."""
        return None

    def builds_on(self, controls: Controls) -> Controls | None:
        """See `System.builds_on`."""
        return None

    def encode(self, runtime: Runtime, view: View, controls: Controls, *, kept: bool = True) -> Features:
        """See `System.encode`: inputs of `render`, among them the cleaned pixels if there are any.

        At realism 0 those for the detail may be left out, unless they are kept for when realism moves.
        """
        cleanup, faithful = self.manifest.cleanup, not kept and controls.is_faithful
        if cleanup is None or controls.cleanup == 0:
            made = runtime.run("encode", self._inputs(runtime, view, controls, "low_res"), faithful=faithful)
            features = _named(made)
        else:
            cleaned = runtime.run("clean", self._inputs(runtime, view, controls, "damaged", cleanup.input))
            made = runtime.run("encode", {"low_res": cleaned}, faithful=faithful)
            features = _named(made) | {"low_res": cleaned}
        return {name: filled(runtime, value, view) for name, value in features.items()}

    def render(
        self, runtime: Runtime, features: Features | None, view: View, controls: Controls
    ) -> NDArray[np.float32]:
        """See `System.render`."""
        specs = (self.manifest.realism, self.manifest.cleanup)
        sliders = [spec.input for spec in specs if spec is not None and spec.in_render]
        compact = is_compact(self.manifest, runtime, view, controls)
        inputs: Inputs = {
            **inputs_for(self.manifest, controls, view, only=("low_res", "noise", *sliders), compact=compact)
        }
        assert features is not None  # what `encode` made
        return run_render(self.manifest, runtime, inputs | features, view, ends_at_edge=True)

    def finish(self, picture: Samples, output: Samples) -> None:
        """See `System.finish`: nothing to correct."""

    def _inputs(self, runtime: Runtime, view: View, controls: Controls, *names: str) -> Inputs:
        """Those of what is photo in a view, where the runtime takes any size."""
        inputs: Inputs = {**inputs_for(self.manifest, controls, view, only=names, compact=runtime.any_size)}
        return inputs_of_photo(runtime, inputs, view)

    def _cleanup(self, controls: Controls) -> float:
        """The slider, or 0 for a student that cannot clean."""
        return 0.0 if self.manifest.cleanup is None else controls.cleanup


def _named(made: Value) -> Features:
    """What `encode` made, by the names of the inputs of `render`. Up to schema 4 it made one map."""
    return made if isinstance(made, dict) else {"features": made}
