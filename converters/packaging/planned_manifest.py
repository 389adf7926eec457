"""How a package is to be made, and the manifest that it will have."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from converters.coreml.compress import Compression
from converters.coreml.convert import Precision
from converters.errors import ConversionFailed
from converters.packaging.description import Description
from converters.packaging.forms import view_windows
from converters.packaging.opened_checkpoint import OpenedCheckpoint
from converters.programs.program import Size
from desktop.student.manifest import SCHEMA, Manifest


@dataclass(frozen=True)
class PackageOptions:
    """How to convert.

    `tiles`: sides of the tiles in low-res pixels, multiples of 32; empty: by the system.
    `runtimes`: the runtimes that get programs, of `coreml` and `torch`.
    `windows`: (height, width) of render windows besides those of the size of a tile; None: none where `tiles`
    are named, else by the system.
    `pictures`: on how many pictures the parity gate compares; None: on all.
    """

    precision: Precision = "float16"
    tiles: tuple[int, ...] = ()
    compression: Compression = "none"
    runtimes: tuple[str, ...] = ("coreml", "torch")
    pictures: int | None = None
    windows: tuple[Size, ...] | None = None


def manifest_of(checkpoint: OpenedCheckpoint, description: Description, options: PackageOptions) -> Manifest:
    """The manifest of the package to make, without its files.

    Raises:
        ConversionFailed: the network does not support such tiles.
    """
    properties = checkpoint.loaded.properties
    tiles = options.tiles or (properties.small_tile or properties.tile, properties.tile)
    if unfit := [tile for tile in tiles if tile % properties.size_multiple]:
        raise ConversionFailed(
            f"Tiles of this network must be multiples of {properties.size_multiple} low-res pixels, "
            f"not {unfit[0]}."
        )
    halo = min(properties.halo, min(tiles) // 4)
    realism = properties.realism
    if realism is not None and description.default_realism is not None:
        realism = dataclasses.replace(realism, default=description.default_realism)
    return Manifest(
        schema=SCHEMA,
        id=description.id,
        title=description.title,
        system=checkpoint.system,
        scale=properties.scale,
        tile_sizes=tuple(sorted(set(tiles))),
        halo=halo,
        any_size=all(program.any_size for program in checkpoint.loaded.programs),
        bfloat16=bool(properties.bfloat16),
        whole_tiles=any(program.whole_tiles for program in checkpoint.loaded.programs),
        realism=realism,
        cleanup=properties.cleanup,
        noise=properties.noise,
        colour_fix=properties.colour_fix,
        precision=options.precision,
        licence=description.licence,
        source_sha256=checkpoint.sha256,
        metrics=description.metrics,
        files={},
        enlargement=properties.enlargement,
        summary=description.summary,
        shrinks_to_photo=properties.shrinks_to_photo,
        windows=_windows(checkpoint, options, tiles, halo),
    )


def _windows(
    checkpoint: OpenedCheckpoint, options: PackageOptions, tiles: Sequence[int], halo: int
) -> tuple[Size, ...]:
    """Where programs of the student are made for windows, a whole photo is rendered in those of its tiles."""
    if "coreml" not in options.runtimes or not any(program.windowed for program in checkpoint.programs):
        return ()
    further = options.windows
    if further is None:
        further = () if options.tiles else view_windows(halo)
    return tuple(sorted({*further, *((tile, tile) for tile in tiles)}))
