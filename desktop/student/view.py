"""The part of a photo that is computed at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from desktop.samples import Samples, white
from desktop.student.geometry import Region


@dataclass(frozen=True)
class View:
    """A tile or a piece of a photo, `picture` (H, W, 3).

    `region`: the low-res pixels that are computed. It may reach beyond the right and lower edge of the photo.
    `needed`: the low-res pixels, a part of `region`, of which the result is used; None: all of them. What
    computes the view may leave out the others.
    """

    picture: Samples
    region: Region
    needed: Region | None = None

    @cached_property
    def low_res(self) -> NDArray[np.float32]:
        """(3, height, width) in [0, 1]; see `cut_region` for what lies beyond the photo."""
        return cut_region(self.picture, self.region)


def cut_region(picture: Samples, region: Region) -> NDArray[np.float32]:
    """The low-res pixels of a region of (H, W, 3): (3, height, width) float32 in [0, 1].

    Where it reaches beyond the picture, that is continued to the right and below by reflection, and by its
    first pixel where a reflection is used up.
    """
    rows = _mirrored(region.top, region.bottom, picture.shape[0])
    columns = _mirrored(region.left, region.right, picture.shape[1])
    part = picture[rows][:, columns]
    return np.ascontiguousarray(part.transpose(2, 0, 1), dtype=np.float32) / np.float32(white(picture.dtype))


def _mirrored(first: int, last: int, length: int) -> slice | NDArray[np.intp]:
    """Which of `length` pixels stand at the places first..last."""
    if last <= length:
        return slice(first, last)
    places = np.arange(first, last)
    return np.where(places < length, places, 2 * (length - 1) - places).clip(0)
