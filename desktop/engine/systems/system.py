"""What the engine needs of a system: how its programs make pixels of a part of a photo and the sliders."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from desktop.engine.runtimes.runtime import Runtime, Value
from desktop.student.controls import Controls
from desktop.student.manifest import Manifest
from desktop.student.view import View


class System(Protocol):
    """Made from a manifest of its kind. Keeps nothing about pictures: the renderer does."""

    @property
    def feather(self) -> int:
        """Low-res pixels over which neighbouring tiles fade into each other; at most twice the halo."""
        ...

    @property
    def needs_whole(self) -> bool:
        """Whether `finish` changes pixels by what the whole picture looks like."""
        ...

    def features_key(self, controls: Controls) -> Hashable:
        """What the features of a tile depend on besides the photo; features with equal keys are kept."""
        ...

    def richer(self, controls: Controls) -> Controls | None:
        """Controls whose features can be rendered at these too, and are taken where they are kept already."""
        ...

    def encode(self, runtime: Runtime, view: View, controls: Controls) -> Value | None:
        """The features of a tile, in whatever form `render` wants; None where there is nothing to keep."""
        ...

    def render(
        self, runtime: Runtime, features: Value | None, view: View, controls: Controls
    ) -> NDArray[np.float32]:
        """The pixels of a view: (3, scale * height, scale * width), nominally in [0, 1]."""
        ...

    def finish(self, picture: NDArray[np.uint8], output: NDArray[np.uint8]) -> None:
        """Correct a whole render, `output` (scale * H, scale * W, 3), in place by its photo (H, W, 3).

        Called only where `needs_whole` is set.
        """
        ...


def widest_feather(manifest: Manifest) -> int:
    """The whole overlap of tiles, or less where they are so small that the fades at two sides would meet."""
    return min(2 * manifest.halo, (min(manifest.tile_sizes) - 2 * manifest.halo) // 2)
