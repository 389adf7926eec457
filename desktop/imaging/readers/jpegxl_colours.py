"""The colour spaces that JPEG XL names by numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.imaging.colour.space import ColourSpace, from_cicp
from desktop.imaging.readers.libjxl_structures import Encoding

_PRIMARIES = {(1, 1): 1, (1, 9): 9, (1, 11): 12, (11, 11): 11}
"""The numbers of H.273 for a white and primaries of JPEG XL."""
_TRANSFERS = (1, 8, 13, 16, 17, 18)
_BAND = 256


def space_of(encoding: Encoding) -> ColourSpace | None:
    """The colour space of an encoding; None: sRGB.

    Raises:
        ValueError: it is not described.
    """
    transfer: int | float = encoding.transfer
    if transfer == Encoding.GAMMA:
        if not 0 < encoding.gamma <= 1:
            raise ValueError("a gamma that is none")
        transfer = 1 / encoding.gamma
    elif transfer not in _TRANSFERS:
        raise ValueError("an unknown transfer function")
    if encoding.space not in (Encoding.RGB, Encoding.GREY):
        raise ValueError("an unknown colour space")
    grey = encoding.space == Encoding.GREY
    primaries = 1 if grey else _PRIMARIES.get((encoding.white, encoding.primaries))
    if primaries is not None and isinstance(transfer, int):
        return from_cicp(primaries, transfer)
    corners = [(xy[0], xy[1]) for xy in (encoding.red_xy, encoding.green_xy, encoding.blue_xy)]
    white = (encoding.white_xy[0], encoding.white_xy[1])
    space = ColourSpace("From JPEG XL", white, (corners[0], corners[1], corners[2]), transfer)
    if not grey:
        space.matrix()  # raises for corners that span no colours
    return space


def as_pq(image: NDArray[Any], colours: int, brightest: float, *, premultiplied: bool) -> NDArray[np.uint16]:
    """Linear light (H, W, C) as PQ, which says how bright it is; alpha, if it follows the colours, stays.

    `brightest`: candelas per square metre of the number that is white. `premultiplied`: the colours are
    multiplied by alpha; those of the result are not.
    """
    result = np.empty(image.shape, np.uint16)
    white = 1.0 if image.dtype.kind == "f" else float(np.iinfo(image.dtype).max)
    for row in range(0, len(image), _BAND):
        unit = np.nan_to_num(image[row : row + _BAND].astype(np.float64) / white)
        if premultiplied:
            cover = unit[..., colours:]
            unit[..., :colours] /= np.where(cover > 0, cover, 1)
        root = np.clip(unit[..., :colours] * (brightest / 10_000), 0, 1) ** (2610 / 16384)
        unit[..., :colours] = ((3424 + 32 * 2413 * root) / (4096 + 32 * 2392 * root)) ** (2523 / 32)
        result[row : row + _BAND] = np.rint(np.clip(unit, 0, 1) * 65_535)
    return result
