"""Keeps the features of tiles, so that a move of a slider costs `render` only."""

from __future__ import annotations

import functools
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

from desktop.engine.fitting import fitting
from desktop.engine.runtimes.runtime import Features, Runtime, Value
from desktop.engine.systems import System
from desktop.engine.tiling.cache import ByteBoundCache
from desktop.engine.tiling.grid import Tile
from desktop.engine.tiling.pieces import Block, Cut, Patch, Piece
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.view import View

FEATURE_CACHE_BYTES = 1 << 30
JOINED_CACHE_BYTES = 1 << 27
"""For the joined features of the pieces in view: about five of them."""

FeatureKey = tuple[int, Region, Hashable]
Layers = tuple[Controls, ...]
"""Controls whose features are kept by themselves; `render` gets those of all, one after the other."""


@dataclass(frozen=True)
class PlannedPiece:
    """A piece, the layers of its features, and what must be encoded for it that those before it did not."""

    piece: Piece
    layers: Layers
    blocks: tuple[tuple[Controls, Block], ...]


@dataclass(frozen=True)
class RegionPlan:
    """How a region is made from features. `cut`: how tiles are put into blocks."""

    pieces: tuple[PlannedPiece, ...]
    cut: Cut

    @property
    def cost(self) -> int:
        """How many low-res pixels are encoded."""
        blocks = (block.encoded for piece in self.pieces for _, block in piece.blocks)
        return sum(encoded.width * encoded.height for encoded in blocks)


class FeatureStore:
    """The features that a system makes of opened images. Those of its usual runtime are kept."""

    def __init__(self, system: System, runtime: Runtime, title: str) -> None:
        """`title`: that of the student, for messages."""
        self._system, self._runtime, self._title = system, runtime, title
        self._tiles: ByteBoundCache[FeatureKey, Features | None] = ByteBoundCache(
            FEATURE_CACHE_BYTES, functools.partial(_size_of, runtime)
        )
        self._joined: ByteBoundCache[FeatureKey, Features] = ByteBoundCache(
            JOINED_CACHE_BYTES, functools.partial(_size_of, runtime)
        )

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
    ) -> Features | None:
        """The features of a tile. Without `keep` they are only taken where they are kept already."""
        found = [self.layer_of(image, layer, view, runtime, keep=keep) for layer in layers]
        return None if found[0] is None else _together([layer for layer in found if layer is not None])

    def layer_of(
        self, image: int, layer: Controls, view: View, runtime: Runtime, *, keep: bool = True
    ) -> Features | None:
        """One layer of them."""
        key = self._key(image, layer, view.region)
        if runtime is not self._runtime or not (keep or key in self._tiles):
            return self._encode(runtime, view, layer, kept=False)
        return self._tiles.get(key, lambda: self._encode(runtime, view, layer))

    def plan(self, image: int, controls: Controls, pieces: Sequence[Piece], cut: Cut) -> RegionPlan:
        """What has to be encoded for pieces besides what is kept."""
        seen: set[FeatureKey] = set()

        def lacking(layer: Controls, piece: Piece) -> list[Tile]:
            keys = {tile: self._key(image, layer, tile.region) for tile in piece.tiles}
            new = [tile for tile, key in keys.items() if key not in self._tiles and key not in seen]
            seen.update(keys.values())
            return new

        def planned(piece: Piece) -> PlannedPiece:
            layers = self.layers(image, controls, [tile.region for tile in piece.tiles])
            blocks = [(layer, block) for layer in layers for block in cut(lacking(layer, piece))]
            return PlannedPiece(piece, layers, tuple(blocks))

        return RegionPlan(tuple(planned(piece) for piece in pieces), cut)

    def of_block(
        self, image: int, layer: Controls, block: Block, view: View, runtime: Runtime
    ) -> dict[Region, Features]:
        """One layer of all tiles of a block; `view` is what is encoded for it."""
        features = self._encode(runtime, view, layer)
        assert features is not None  # of systems that keep nothing, no runtime takes any size
        made: dict[Region, Features] = {}
        for tile in block.tiles:
            value = features if tile.region == view.region else _cut(features, tile.region, view.region)
            if runtime is self._runtime and not self.has(image, layer, tile.region):
                value = value if value is features else _join([[value]], runtime)  # a copy, lest all are kept
                self._tiles.put(self._key(image, layer, tile.region), value)
            made[tile.region] = value
        return made

    def of_piece(
        self,
        image: int,
        layers: Layers,
        piece: Piece,
        cut: Cut,
        view_of: Callable[[Region], View],
        runtime: Runtime,
    ) -> Features:
        """The features of a piece; the last ones are kept, as a slider moves while the view rests.

        `cut`: how tiles that are not kept are encoded.
        """

        @functools.cache
        def tiles() -> dict[Region, Features]:
            found = [self._of_tiles(image, layer, piece.tiles, cut, view_of, runtime) for layer in layers]
            return {region: _together([layer[region] for layer in found]) for region in found[0]}

        def part_of(patch: Patch) -> Features:
            return _cut(tiles()[patch.tile.region], patch.region, patch.tile.region)

        def join() -> Features:
            joined = _join([[part_of(patch) for patch in row] for row in piece.patches], runtime)
            return {name: _continued(value, piece, runtime) for name, value in joined.items()}

        if runtime is not self._runtime:
            return join()
        kinds = tuple(self._system.features_key(layer) for layer in layers)
        return self._joined.get((image, piece.computed, (piece.joined, kinds)), join)

    def _of_tiles(
        self,
        image: int,
        layer: Controls,
        tiles: Sequence[Tile],
        cut: Cut,
        view_of: Callable[[Region], View],
        runtime: Runtime,
    ) -> dict[Region, Features]:
        """One layer of tiles, those that are not kept encoded by blocks."""
        found: dict[Region, Features] = {}
        for tile in tiles if runtime is self._runtime else ():
            key = self._key(image, layer, tile.region)
            kept = self._tiles.find(key) if key in self._tiles else None
            if kept is not None:
                found[tile.region] = kept
        for block in cut([tile for tile in tiles if tile.region not in found]):
            found |= self.of_block(image, layer, block, view_of(block.encoded), runtime)
        return found

    def _encode(self, runtime: Runtime, view: View, layer: Controls, *, kept: bool = True) -> Features | None:
        with fitting(self._title):
            return self._system.encode(runtime, view, layer, kept=kept)

    def _with_those_below(self, controls: Controls) -> Layers:
        below = self._system.builds_on(controls)
        return (controls,) if below is None else (*self._with_those_below(below), controls)

    def _key(self, image: int, controls: Controls, region: Region) -> FeatureKey:
        return image, region, self._system.features_key(controls)


def _together(layers: Sequence[Features]) -> Features:
    """Layers that have no name in common."""
    return {name: value for layer in layers for name, value in layer.items()}


def _cut(features: Features, region: Region, whole: Region) -> Features:
    """The part of the features of `whole` that lies in `region`."""
    part = region.within(whole)
    return {name: value[..., part.rows, part.columns] for name, value in features.items()}


def _join(rows: Sequence[Sequence[Features]], runtime: Runtime) -> Features:
    """The features of parts that lie side by side in rows, as one."""
    return {name: runtime.join([[part[name] for part in row] for row in rows]) for name in rows[0][0]}


def _continued(features: Value, piece: Piece, runtime: Runtime) -> Value:
    """A map of a piece as one of its window: beyond the margin, the outermost are repeated."""
    joined, window = piece.joined, piece.computed
    if joined == window:
        return features
    left, right = joined.left - window.left, window.right - joined.right
    top, bottom = joined.top - window.top, window.bottom - joined.bottom
    wide = runtime.join([[features[..., :1]] * left + [features] + [features[..., -1:]] * right])
    above, below = [[wide[..., :1, :]]] * top, [[wide[..., -1:, :]]] * bottom
    return runtime.join([*above, [wide], *below])


def _size_of(runtime: Runtime, features: Features | None) -> int:
    """Bytes that the features of a tile take."""
    return sum(map(runtime.size_of, (features or {}).values()))
