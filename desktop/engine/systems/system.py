"""What the engine needs of a system: how a tile of a photo and the sliders become pixels, by its programs."""

from __future__ import annotations

from collections.abc import Hashable
from functools import lru_cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.runtime import Runtime, Value
from desktop.student.bicubic import enlarge_region
from desktop.student.geometry import Region
from desktop.student.manifest import Manifest, Noise
from desktop.student.noise import noise_field
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

    def features_key(self, request: RenderRequest) -> Hashable:
        """What the features of a tile depend on besides the photo; features with equal keys are kept."""
        ...

    def encode(self, runtime: Runtime, view: View, request: RenderRequest) -> Value | None:
        """The features of a tile, in whatever form `render` wants; None where there is nothing to keep."""
        ...

    def render(
        self, runtime: Runtime, features: Value | None, view: View, request: RenderRequest
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


def noise_of(manifest: Manifest, view: View, seed: int) -> NDArray[np.float32]:
    """(1, channels, rows, columns): the part of the seed's infinite noise field that lies under a view."""
    assert manifest.noise is not None
    pitch = manifest.noise.scale * manifest.scale  # noise cells per low-res pixel
    place = view.region
    left, top, width, height = (
        round(pixels * pitch) for pixels in (place.left, place.top, place.width, place.height)
    )
    return _noise(manifest.noise, seed, Region(left, top, width, height))


@lru_cache(maxsize=4)
def _noise(noise: Noise, seed: int, cells: Region) -> NDArray[np.float32]:
    """Kept while a slider moves, and with the channels of a cell side by side, as torch wants them."""
    field = noise_field(seed, noise.channels, cells) * np.float32(noise.strength)
    return np.ascontiguousarray(field.transpose(1, 2, 0)).transpose(2, 0, 1)[None]


def enlarged_of(manifest: Manifest, view: View) -> NDArray[np.float32]:
    """The enlarged photo under a view: (1, 3, scale * height, scale * width) in [-1, 1]."""
    assert manifest.enlargement != "none"
    pixels = enlarge_region(view.picture, view.region, manifest.scale, manifest.enlargement)
    return pixels[None] * np.float32(2) - np.float32(1)
