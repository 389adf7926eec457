"""Finds the place of a photo where the enlargement can show most: an eye, or else the most detailed one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.engine.faces import find_faces
from desktop.ui.preview.resampling import bands

_LONGEST = 512
"""Longer side in pixels of the reduced photo that is looked at. What is finer is often noise."""
_PART = 8
"""The place is about an eighth of the longer side wide."""
_OFF_CENTRE = 0.35
"""By how much detail counts less at the edge than in the middle."""
_SEEN, _LOOKED_AT = 80, 40
"""Side in pixels of the photo of what is seen of it at 100 %, and to how many pixels that is reduced."""


def best_place(picture: NDArray[np.uint8]) -> tuple[float, float]:
    """Where to look first in a photo, (H, W, 3) or (H, W, 4), in its pixels. It takes a tenth of a second."""
    faces = find_faces(picture[..., :3], small=False)
    return faces[0].eye if faces else most_detailed(picture)


def most_detailed(picture: NDArray[np.uint8]) -> tuple[float, float]:
    """The centre of the most detailed place, in pixels of the photo. It takes milliseconds.

    Less can be seen at 100 % than a place is wide, of a large photo far less: the best part of it is found
    again.
    """
    height, width = picture.shape[:2]
    longest = max(width, height)
    x, y = _densest(picture, longest / _LONGEST, max(4, min(longest, _LONGEST) // _PART), _OFF_CENTRE)
    reach = longest / _PART / 2
    side = min(_SEEN, max(4, round(reach)))
    shrunk = max(1.0, side / _LOOKED_AT)
    left, top = max(0, round(x - reach)), max(0, round(y - reach))
    bottom, right = max(top + 1, round(y + reach)), max(left + 1, round(x + reach))
    place = picture[top:bottom, left:right]
    x, y = _densest(place, shrunk, round(side / shrunk), 0.0)
    return left + x, top + y


def _densest(picture: NDArray[np.uint8], shrunk: float, side: int, off_centre: float) -> tuple[float, float]:
    """The centre of the square of `side` pixels with most detail, once the picture is that much smaller."""
    height, width = picture.shape[:2]
    shrunk = max(1.0, shrunk)
    grey = np.concatenate([np.asarray(Image.fromarray(band).convert("L")) for _, band in bands(picture)])
    small = Image.fromarray(grey).resize(
        (max(1, round(width / shrunk)), max(1, round(height / shrunk))), Image.Resampling.BOX
    )
    luma = np.asarray(small, np.float32)
    # The root: many fine edges count for more than a single hard one.
    detail = np.zeros_like(luma)
    detail[:, 1:] += np.sqrt(np.abs(np.diff(luma, axis=1)))
    detail[1:] += np.sqrt(np.abs(np.diff(luma, axis=0)))
    rows, columns = min(side, luma.shape[0]), min(side, luma.shape[1])
    sums = np.pad(detail.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    found = sums[rows:, columns:] - sums[:-rows, columns:] - sums[rows:, :-columns] + sums[:-rows, :-columns]
    down, across = (np.linspace(-1, 1, length) if length > 1 else np.zeros(1) for length in found.shape)
    found = found * (1 - off_centre * (np.square(down)[:, None] + np.square(across)[None]) / 2)
    row, column = np.unravel_index(int(found.argmax()), found.shape)
    return (float(column) + columns / 2) * width / luma.shape[1], (
        float(row) + rows / 2
    ) * height / luma.shape[0]
