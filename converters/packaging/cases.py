"""The inputs for comparing saved programs with their modules: those that the app computes for a tile."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch
from torch import Tensor

from converters.checkpoints.detect import loader_of
from converters.pixels import Pixels
from converters.programs.chain import Case, Cases
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.inputs import inputs_for
from desktop.student.manifest import Manifest
from desktop.student.view import View

REALISM = (0.0, 0.5, 1.0)
CLEANUP = (0.5, 1.0)


def cases_for(manifest: Manifest, *, compact: bool = False) -> Cases:
    """The cases of a student for a tile (H, W, 3): the inputs of the app at several settings of the sliders.

    Faithful, halfway and realistic; for a student with cleanup, also both ends with cleanup. Settings that
    do not change the inputs are left out. `compact`: see `inputs_for`.

    Raises:
        BadCheckpoint: this version does not know the system.
    """
    jumps = loader_of(manifest.system).JUMPS

    def cases(picture: Pixels) -> Iterator[Case]:
        height, width = picture.shape[:2]
        view = View(picture, Region(0, 0, width, height))
        inputs: dict[str, Tensor] = {}
        for setting, controls in settings_of(manifest):
            arrays = inputs_for(manifest, controls, view, compact=compact)
            # Inputs that do not change stay the same tensors; see `Case`.
            changed = {
                name: torch.from_numpy(np.ascontiguousarray(array))
                for name, array in arrays.items()
                if name not in inputs or not np.array_equal(inputs[name].numpy(), array)
            }
            if changed:
                inputs = inputs | changed
                yield Case(setting, inputs, jumps)

    return cases


def settings_of(manifest: Manifest) -> list[tuple[str, Controls]]:
    """The settings of the sliders to compare at, with their names."""
    if manifest.realism is None:
        return [("", Controls())]
    settings = [(f"realism {realism:g}", Controls(realism)) for realism in REALISM]
    for cleanup in CLEANUP if manifest.cleanup else ():
        settings += [
            (f"cleanup {cleanup:g}, realism {realism:g}", Controls(realism, cleanup))
            for realism in (REALISM[0], REALISM[-1])
        ]
    return settings
