"""Models of two ends: a faithful picture and a realistic one, mixed and held to the photo."""

from __future__ import annotations

import dataclasses
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
class BlendSystem:
    """`faithful` and `realistic` make the ends of the photo, `render` mixes them.

    The ends are the features: (1, channels, h, w) each, before the pixel shuffle. Where `realistic` makes the
    faithful end on its way, it returns both by name, and `faithful` need not run.

    Where cleanup is above 0 there are cleaned ends too: `clean` makes the cleaned photo and the faithful end
    of that, `restore` the realistic one, or all three. `render_cleaned` mixes all four by realism and
    cleanup. At cleanup 1 those of the photo itself do not count, and are not made.

    Where the runtime takes any size, networks get nothing beyond the edges of the photo: they pad as they did
    in training.

    At realism 0 the realistic ends have no effect, so the features are the faithful ends alone.
    """

    manifest: Manifest
    feather = FEATHER
    needs_whole = False
    keeps_colour = True
    in_pieces = True

    def features_key(self, controls: Controls) -> Hashable:
        """See `System.features_key`: moving realism or cleanup costs `render` only."""
        seed = controls.seed if self.manifest.noise is not None else 0
        return self._cleanup(controls) > 0, None if controls.is_faithful else seed

    def richer(self, controls: Controls) -> Controls | None:
        """See `System.richer`: both ends will do for the faithful one."""
        return dataclasses.replace(controls, realism=1.0) if controls.is_faithful else None

    def builds_on(self, controls: Controls) -> Controls | None:
        """See `System.builds_on`: between the photo and the cleaned one, the ends of both are wanted."""
        return dataclasses.replace(controls, cleanup=0.0) if 0 < self._cleanup(controls) < 1 else None

    def encode(self, runtime: Runtime, view: View, controls: Controls, *, kept: bool = True) -> Features:
        """See `System.encode`: the ends, and the cleaned pixels if there are any."""

        def run(program: str, *names: str) -> Value:
            inputs = self._inputs(runtime, view, controls, *names)
            return runtime.run(program, inputs_of_photo(runtime, inputs, view))

        if self._cleanup(controls) > 0:
            if controls.is_faithful:
                made = run("clean", "low_res")
            else:
                made = run("restore", "low_res")
                if not isinstance(made, dict):
                    made = {**run("clean", "low_res"), "cleaned_realistic": made}
        elif controls.is_faithful:
            made = {"faithful": run("faithful", "low_res")}
        else:
            made = run("realistic", "low_res", "noise")
            if not isinstance(made, dict):
                made = {"faithful": run("faithful", "low_res"), "realistic": made}
        return {name: filled(runtime, end, view) for name, end in made.items()}

    def render(
        self, runtime: Runtime, features: Features | None, view: View, controls: Controls
    ) -> NDArray[np.float32]:
        """See `System.render`."""
        realism, cleanup = self.manifest.realism, self.manifest.cleanup
        assert realism is not None and features is not None  # the manifest was checked
        if cleanup is None or controls.cleanup == 0:
            inputs = self._inputs(runtime, view, controls, "low_res", realism.input)
            inputs |= _both_ends(features)
            return run_render(self.manifest, runtime, inputs, view, ends_at_edge=True)
        inputs = self._inputs(runtime, view, controls, "low_res", realism.input, cleanup.input)
        cleaned = _both_ends(features, "cleaned_")
        inputs |= cleaned | {"cleaned": features["cleaned"]}
        if self.builds_on(controls) is None:  # at cleanup 1 these do not count
            inputs |= {name: cleaned[f"cleaned_{name}"] for name in ("faithful", "realistic")}
        else:
            inputs |= _both_ends(features)
        return run_render(self.manifest, runtime, inputs, view, program="render_cleaned", ends_at_edge=True)

    def finish(self, picture: Samples, output: Samples) -> None:
        """See `System.finish`: nothing to correct."""

    def _cleanup(self, controls: Controls) -> float:
        """The slider, or 0 for a student that cannot clean."""
        return 0.0 if self.manifest.cleanup is None else controls.cleanup

    def _inputs(self, runtime: Runtime, view: View, controls: Controls, *names: str) -> Inputs:
        compact = is_compact(self.manifest, runtime, view, controls)
        return {**inputs_for(self.manifest, controls, view, only=names, compact=compact)}


def _both_ends(features: Features, prefix: str = "") -> Features:
    """Two ends, or one as both."""
    faithful = features[f"{prefix}faithful"]
    return {f"{prefix}faithful": faithful, f"{prefix}realistic": features.get(f"{prefix}realistic", faithful)}
