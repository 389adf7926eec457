"""Keeps the features of tiles, so that a move of a slider costs `render` only."""

from __future__ import annotations

import functools
from collections.abc import Callable, Hashable, Iterable

from desktop.engine.fitting import fitting
from desktop.engine.runtimes.runtime import Runtime, Value
from desktop.engine.systems import System
from desktop.engine.tiling.cache import ByteBoundCache
from desktop.engine.tiling.pieces import Patch, Piece
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.view import View

FEATURE_CACHE_BYTES = 1 << 30
JOINED_CACHE_BYTES = 1 << 27
"""For the joined features of the pieces in view: about five of them."""

FeatureKey = tuple[int, Region, Hashable]
Layers = tuple[Controls, ...]
"""Controls whose features are kept by themselves; `render` gets those of all, one after the other."""


class FeatureStore:
    """The features that a system makes of opened images. Those of its usual runtime are kept."""

    def __init__(self, system: System, runtime: Runtime, title: str) -> None:
        """`title`: that of the student, for messages."""
        self._system, self._runtime, self._title = system, runtime, title
        self._tiles: ByteBoundCache[FeatureKey, Value | None] = ByteBoundCache(
            FEATURE_CACHE_BYTES, functools.partial(_size_of, runtime)
        )
        self._joined: ByteBoundCache[FeatureKey, Value] = ByteBoundCache(JOINED_CACHE_BYTES, runtime.size_of)

    def drop(self, image: int) -> None:
        """Forget all of an image."""
        self._tiles.drop(lambda key: key[0] == image)
        self._joined.drop(lambda key: key[0] == image)

    def layers(self, image: int, controls: Controls, tiles: Iterable[Region]) -> Layers:
        """What tiles are encoded with: richer controls where that has been done for all of them."""
        richer = self._system.richer(controls)
        if richer is not None:
            layers = self._with_those_below(richer)
            if all(self.has(image, layer, tile) for tile in tiles for layer in layers):
                return layers
        return self._with_those_below(controls)

    def has(self, image: int, layer: Controls, tile: Region) -> bool:
        """Whether a layer of a tile is kept."""
        return self._key(image, layer, tile) in self._tiles

    def of_tile(
        self, image: int, layers: Layers, view: View, runtime: Runtime, *, keep: bool = True
    ) -> Value | None:
        """The features of a tile. Without `keep` they are only taken where they are kept already."""
        features = [self.layer_of(image, layer, view, runtime, keep=keep) for layer in layers]
        return features[0] if len(features) == 1 else runtime.stack(features)

    def layer_of(
        self, image: int, layer: Controls, view: View, runtime: Runtime, *, keep: bool = True
    ) -> Value | None:
        """One layer of them."""
        key = self._key(image, layer, view.region)
        if runtime is not self._runtime or not (keep or key in self._tiles):
            return self._encode(runtime, view, layer)
        return self._tiles.get(key, lambda: self._encode(runtime, view, layer))

    def of_piece(
        self, image: int, layers: Layers, piece: Piece, view_of: Callable[[Region], View], runtime: Runtime
    ) -> Value:
        """The features of a piece; the last ones are kept, as a slider moves while the view rests."""

        def cut(patch: Patch) -> Value:
            tile, part = patch.tile, patch.region.within(patch.tile.region)
            features = self.of_tile(image, layers, view_of(tile.region), runtime)
            assert features is not None  # of systems that keep nothing, no runtime takes any size
            return features[..., part.rows, part.columns]

        def join() -> Value:
            joined = runtime.join([[cut(patch) for patch in row] for row in piece.patches])
            return _continued(joined, piece, runtime)

        if runtime is not self._runtime:
            return join()
        kinds = tuple(self._system.features_key(layer) for layer in layers)
        return self._joined.get((image, piece.computed, (piece.joined, kinds)), join)

    def _encode(self, runtime: Runtime, view: View, layer: Controls) -> Value | None:
        with fitting(self._title):
            return self._system.encode(runtime, view, layer)

    def _with_those_below(self, controls: Controls) -> Layers:
        below = self._system.builds_on(controls)
        return (controls,) if below is None else (*self._with_those_below(below), controls)

    def _key(self, image: int, controls: Controls, region: Region) -> FeatureKey:
        return image, region, self._system.features_key(controls)


def _continued(features: Value, piece: Piece, runtime: Runtime) -> Value:
    """Those of a piece as those of its window: beyond the margin, the outermost are repeated."""
    joined, window = piece.joined, piece.computed
    if joined == window:
        return features
    left, right = joined.left - window.left, window.right - joined.right
    top, bottom = joined.top - window.top, window.bottom - joined.bottom
    wide = runtime.join([[features[..., :1]] * left + [features] + [features[..., -1:]] * right])
    above, below = [[wide[..., :1, :]]] * top, [[wide[..., -1:, :]]] * bottom
    return runtime.join([*above, [wide], *below])


def _size_of(runtime: Runtime, features: Value | None) -> int:
    """Bytes that the features of a tile take."""
    if features is None:
        return 0
    parts = features.values() if isinstance(features, dict) else [features]
    return sum(runtime.size_of(part) for part in parts)
