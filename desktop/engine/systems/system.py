"""What the engine needs of a system: how its programs make pixels of a part of a photo and the sliders."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from desktop.engine.runtimes.runtime import Features, Inputs, Runtime, Value
from desktop.engine.tiling.grid import MULTIPLE
from desktop.samples import Samples
from desktop.student.controls import Controls
from desktop.student.geometry import Region
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

    @property
    def in_pieces(self) -> bool:
        """Whether `render` takes features of any part of a photo, put together from several tiles."""
        ...

    @property
    def keeps_colour(self) -> bool:
        """Whether the pixels are corrected until they shrink to the photo, so that its colours stay."""
        ...

    def features_key(self, controls: Controls) -> Hashable:
        """What the features of a tile depend on besides the photo; features with equal keys are kept."""
        ...

    def richer(self, controls: Controls) -> Controls | None:
        """Controls whose features can be rendered at these too, and are taken where they are kept already."""
        ...

    def builds_on(self, controls: Controls) -> Controls | None:
        """Controls whose features `render` wants before those at these, as the first channels.

        They are kept by themselves, so that both are there for either.
        """
        ...

    def encode(
        self, runtime: Runtime, view: View, controls: Controls, *, kept: bool = True
    ) -> Features | None:
        """The features of a tile, in whatever form `render` wants; None where there is nothing to keep.

        `kept`: whether they are for all controls with this `features_key`, and not for these alone.
        """
        ...

    def render(
        self, runtime: Runtime, features: Features | None, view: View, controls: Controls
    ) -> NDArray[np.float32]:
        """The pixels of a view: (3, scale * height, scale * width), nominally in [0, 1]."""
        ...

    def finish(self, picture: Samples, output: Samples) -> None:
        """Correct a whole render, `output` (scale * H, scale * W, 3), in place by its photo (H, W, 3).

        Called only where `needs_whole` is set.
        """
        ...


def is_compact(manifest: Manifest, runtime: Runtime, view: View, controls: Controls) -> bool:
    """Whether `render` takes a slider that has one position everywhere as a map of 1 x 1."""
    window = (view.region.height, view.region.width)
    return runtime.any_size or (controls.realism_map is None and window in manifest.windows)


def run_render(
    manifest: Manifest,
    runtime: Runtime,
    inputs: Inputs,
    view: View,
    *,
    program: str = "render",
    multiple: int = 1,
    ends_at_edge: bool = False,
) -> NDArray[np.float32]:
    """The pixels of a view by the program `render`, or another: (3, scale * height, scale * width).

    Where the runtime takes any size, only what the view needs and a halo around it are computed, for the last
    tile of a row lies over much of the one before. With `ends_at_edge` nothing is computed beyond the edges
    of the photo, so that networks which pad by themselves see them as they did in training. The sides of what
    is computed are multiples of `multiple`; so must be those of the view.
    """
    region, scale = view.region, manifest.scale
    area = _photo_part(view, multiple) if ends_at_edge else Region(0, 0, region.width, region.height)
    needed = area if view.needed is None else _with_halo(view.needed, manifest.halo, multiple, region)
    computed = needed.intersection(area)
    if not runtime.any_size or (computed.width, computed.height) == (region.width, region.height):
        pixels: NDArray[np.float32] = runtime.array(runtime.run(program, inputs))[0]
        return pixels
    pixels = runtime.array(runtime.run(program, _cut_inputs(inputs, region, computed)))[0]
    whole = np.zeros((3, region.height * scale, region.width * scale), np.float32)
    target = computed.scaled(scale)
    whole[:, target.rows, target.columns] = pixels
    return whole


def _photo_part(view: View, multiple: int = 1) -> Region:
    """What of a view is photo, and not its continuation, from the corner of the view on.

    The sides are rounded up to multiples of `multiple`, as those of the view are.
    """
    height, width = view.picture.shape[:2]
    inside = Region(0, 0, width, height).intersection(view.region).within(view.region)
    return _rounded(inside, multiple)


def _cut_inputs(inputs: Inputs, region: Region, part: Region) -> Inputs:
    """Inputs of a region -> those of a part of it, which counts from the corner of the region on."""
    cut: Inputs = {}
    for name, value in inputs.items():
        pitch = value.shape[-1] // region.width
        if pitch > 0:  # else it is the same everywhere
            cells = part.scaled(pitch)
            value = value[..., cells.rows, cells.columns]
        cut[name] = value
    return cut


def inputs_of_photo(runtime: Runtime, inputs: Inputs, view: View) -> Inputs:
    """Inputs of a view -> those of what of it is photo, where the runtime takes any size."""
    if not runtime.any_size:
        return inputs
    return _cut_inputs(inputs, view.region, _photo_part(view, MULTIPLE))


def filled(runtime: Runtime, features: Value, view: View) -> Value:
    """A map of the photo in a view as one of the whole view: what lies beyond the photo is not used."""
    (height, width), (rows, columns) = features.shape[-2:], (view.region.height, view.region.width)
    if (height, width) == (rows, columns):
        return features
    return runtime.join(
        [
            [features[..., : rows - top, : columns - left] for left in range(0, columns, width)]
            for top in range(0, rows, height)
        ]
    )


def _with_halo(needed: Region, halo: int, multiple: int, region: Region) -> Region:
    """What is needed of a region and a halo around it, from the corner of the region on."""
    around = Region(needed.left - halo, needed.top - halo, needed.width + 2 * halo, needed.height + 2 * halo)
    return _rounded(around.intersection(region).within(region), multiple)


def _rounded(part: Region, multiple: int) -> Region:
    left, top = (low // multiple * multiple for low in (part.left, part.top))
    right, bottom = (-(-high // multiple) * multiple for high in (part.right, part.bottom))
    return Region(left, top, right - left, bottom - top)


def widest_feather(manifest: Manifest) -> int:
    """The whole overlap of tiles, or less where they are so small that the fades at two sides would meet."""
    return min(2 * manifest.halo, (min(manifest.tile_sizes) - 2 * manifest.halo) // 2)
