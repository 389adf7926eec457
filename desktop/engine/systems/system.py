"""What the engine needs of a system: how a tile of a photo and the sliders become pixels, by its programs."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from desktop.engine.geometry import RenderRequest
from desktop.engine.noise import noise_window
from desktop.engine.package.enlarging import enlarged_window
from desktop.engine.package.manifest import Control, Manifest
from desktop.engine.runtimes.runtime import Runtime, Value
from desktop.engine.tiles import Tile, cut_tile


@dataclass(frozen=True)
class View:
    """A tile of an opened picture (H, W, 3). `size` is its side in low-res pixels.

    `needed` (top, left, bottom, right; low-res pixels of the tile, None: all) is what of the result will be
    looked at: a system may save itself the rest.
    """

    picture: NDArray[np.uint8]
    tile: Tile
    size: int
    needed: tuple[int, int, int, int] | None = None

    @cached_property
    def low_res(self) -> NDArray[np.float32]:
        """(3, size, size) in [0, 1]; see `cut_tile` for pictures smaller than a tile."""
        return cut_tile(self.picture, self.tile, self.size)


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
        """The pixels of a tile: (3, scale * size, scale * size), nominally in [0, 1]."""
        ...

    def finish(self, picture: NDArray[np.uint8], output: NDArray[np.uint8]) -> None:
        """Correct a whole render, `output` (scale * H, scale * W, 3), in place by its photo (H, W, 3).

        Called only where `needs_whole` is set.
        """
        ...


def value_of(control: Control, slider: float) -> float:
    """The input value of a slider position in [0, 1]."""
    return control.at_0 + (control.at_1 - control.at_0) * slider


def widest_feather(manifest: Manifest) -> int:
    """The whole overlap of tiles, or less where they are so small that the fades at two sides would meet."""
    return min(2 * manifest.halo, (min(manifest.tile_sizes) - 2 * manifest.halo) // 2)


def noise_of(manifest: Manifest, view: View, seed: int) -> NDArray[np.float32]:
    """(1, channels, cells, cells): the part of the seed's infinite noise field that lies under a tile."""
    assert manifest.noise is not None
    pitch = manifest.noise.scale * manifest.scale  # noise cells per low-res pixel
    cells = round(view.size * pitch)
    top, left = round(view.tile.top * pitch), round(view.tile.left * pitch)
    noise = noise_window(seed, manifest.noise.channels, top, left, cells, cells)
    return noise[None] * np.float32(manifest.noise.strength)


def enlarged_of(manifest: Manifest, view: View) -> NDArray[np.float32]:
    """The enlarged photo under a tile: (1, 3, scale * size, scale * size) in [-1, 1]."""
    assert manifest.enlargement != "none"
    pixels = enlarged_window(
        view.picture, manifest.scale, manifest.enlargement, view.tile.top, view.tile.left, view.size
    )
    return pixels[None] * np.float32(2) - np.float32(1)
