"""What no student may change: a photo without colour gets none, and what is flat white or black stays so.

Decided by the whole photo, or by the pixels around each pixel, so it is the same in every tile and region.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from desktop.engine.tiling.grid import low_res_region
from desktop.picture import luma
from desktop.pixel_file import rows_of
from desktop.samples import EIGHT, Samples, white
from desktop.student.geometry import Region

REACH = 3
"""Low-res pixels around a pixel, in every direction, that have to be equal to it for it to be flat."""
_BAND = 256
_LARGEST_SPREAD = 1
"""Of the channels of a pixel without colour, in 8 bits: what a lossy WebP makes of grey."""


class Invariants:
    """Those of one photo, (H, W, 3)."""

    def __init__(self, picture: Samples, *, colourless: bool | None = None) -> None:
        """`colourless`: whether the photo has no colour; None: as the picture."""
        self._picture = picture
        self._colourless = _is_colourless(picture) if colourless is None else colourless

    def of_result(self, picture: Samples) -> Invariants:
        """Those of an enlargement of the photo, which need not be there yet."""
        return Invariants(picture, colourless=self._colourless)

    def restore(self, output: Samples, region: Region, scale: int) -> None:
        """Correct `output`, the high-res pixels of `region`, in place."""
        if self._colourless:
            output[:] = luma(np.ascontiguousarray(output))[..., None]
        low_res = low_res_region(region, scale)
        shades = self._picture[low_res.rows, low_res.columns]
        pure = (shades == 0).all(axis=2) | (shades == white(shades.dtype)).all(axis=2)
        if pure.any():
            _keep(output, region, shades, pure & _flat(self._picture, low_res), scale)


def flat_kept(picture: Samples, enlarged: Samples) -> Iterator[Samples]:
    """A whole enlargement of (H, W, C), in bands, with the shades of the picture wherever that is flat."""
    height, width = picture.shape[:2]
    scale = len(enlarged) // height
    for row in range(0, height, _BAND):  # in bands, because enlargements are large
        band = Region.between(0, row, width, min(row + _BAND, height))
        large = band.scaled(scale)
        rows = rows_of(enlarged, large.top, large.bottom)
        _keep(rows, large, picture[band.rows], _flat(picture, band), scale)
        yield rows


def _is_colourless(picture: Samples) -> bool:
    """Whether (H, W, 3) has no colour anywhere."""
    spread = _LARGEST_SPREAD if picture.dtype == EIGHT else 0
    for row in range(0, len(picture), _BAND):  # a photo with colour is left after the first band
        red, green, blue = (picture[row : row + _BAND, :, channel] for channel in range(3))
        lowest, highest = (extreme(extreme(red, green), blue) for extreme in (np.minimum, np.maximum))
        if (highest - lowest > spread).any():
            return False
    return True


def _flat(picture: Samples, region: Region) -> NDArray[np.bool_]:
    """Which low-res pixels of a region of (H, W, C) are equal to all within `REACH`. (height, width).

    At the edge of the photo those within it count.
    """
    height, width = picture.shape[:2]
    rows = np.arange(region.top - REACH, region.bottom + REACH).clip(0, height - 1)
    columns = np.arange(region.left - REACH, region.right + REACH).clip(0, width - 1)
    lowest = highest = picture[rows][:, columns]
    for axis, length in ((0, region.height), (1, region.width)):
        lowest = np.minimum.reduce(_shifted(lowest, axis, length))
        highest = np.maximum.reduce(_shifted(highest, axis, length))
    equal: NDArray[np.bool_] = (lowest == highest).all(axis=2)
    return equal


def _keep(output: Samples, region: Region, shades: Samples, kept: NDArray[np.bool_], scale: int) -> None:
    """Give high-res pixels of `region` the shades of the low-res ones under them, where these are `kept`."""
    if not kept.any():
        return
    part = region.within(low_res_region(region, scale).scaled(scale))
    large = kept.repeat(scale, axis=0).repeat(scale, axis=1)[part.rows, part.columns]
    wanted = shades.repeat(scale, axis=0).repeat(scale, axis=1)[part.rows, part.columns]
    np.copyto(output, wanted, where=large[..., None])


def _shifted(values: Samples, axis: int, length: int) -> list[Samples]:
    moved = np.moveaxis(values, axis, 0)
    return [np.moveaxis(moved[shift : shift + length], 0, axis) for shift in range(2 * REACH + 1)]
