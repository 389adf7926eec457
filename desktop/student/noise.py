"""One infinite field of standard normal noise per seed, of which any region can be computed alone."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from desktop.student.geometry import Region

BLOCK = 64
"""Cells per side of the blocks that the field is drawn in."""
_KEPT = 16
"""Blocks that are kept for a neighbouring tile. With many more of them, spread over the heap, torch can not
use the memory between them again: *Photo* took 200 MiB more with 128."""


def noise_field(seed: int, channels: int, cells: Region) -> NDArray[np.float32]:
    """A region of the field of `seed`, in cells of noise -> (channels, height, width) float32.

    Positions are not negative. Blocks come from Philox (Salmon et al., SC 2011) with the block's position as
    the counter, so the value of a cell does not depend on the region it is asked in.
    """
    field = np.empty((channels, cells.height, cells.width), np.float32)
    for row in range(cells.top // BLOCK, (cells.bottom - 1) // BLOCK + 1):
        for column in range(cells.left // BLOCK, (cells.right - 1) // BLOCK + 1):
            place = Region(column * BLOCK, row * BLOCK, BLOCK, BLOCK)
            shared = place.intersection(cells)
            target, source = shared.within(cells), shared.within(place)
            block = _block(seed, channels, row, column)
            field[:, target.rows, target.columns] = block[:, source.rows, source.columns]
    return field


@lru_cache(maxsize=_KEPT)
def _block(seed: int, channels: int, row: int, column: int) -> NDArray[np.float32]:
    # The low counter words advance while drawing; the high ones hold the position, so blocks never meet.
    bits = np.random.Philox(key=seed, counter=[0, 0, row, column])
    return np.random.Generator(bits).standard_normal((channels, BLOCK, BLOCK), dtype=np.float32)
