"""One infinite field of standard normal noise per seed, of which any window can be computed alone."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

BLOCK = 64
"""Cells per side of the blocks that the field is drawn in."""


def noise_window(
    seed: int, channels: int, top: int, left: int, height: int, width: int
) -> NDArray[np.float32]:
    """Cells top..top+height, left..left+width of the field of `seed` -> (channels, height, width) float32.

    Positions are not negative. Blocks come from Philox (Salmon et al., SC 2011) with the block's position as
    the counter, so the value of a cell does not depend on the window it is asked in.
    """
    window = np.empty((channels, height, width), np.float32)
    for row in range(top // BLOCK, (top + height - 1) // BLOCK + 1):
        for column in range(left // BLOCK, (left + width - 1) // BLOCK + 1):
            block = _block(seed, channels, row, column)
            y, x = row * BLOCK, column * BLOCK
            first_y, last_y = max(top, y), min(top + height, y + BLOCK)
            first_x, last_x = max(left, x), min(left + width, x + BLOCK)
            window[:, first_y - top : last_y - top, first_x - left : last_x - left] = block[
                :, first_y - y : last_y - y, first_x - x : last_x - x
            ]
    return window


@lru_cache(maxsize=128)
def _block(seed: int, channels: int, row: int, column: int) -> NDArray[np.float32]:
    # The low counter words advance while drawing; the high ones hold the position, so blocks never meet.
    bits = np.random.Philox(key=seed, counter=[0, 0, row, column])
    return np.random.Generator(bits).standard_normal((channels, BLOCK, BLOCK), dtype=np.float32)
