"""Traces of compression that are not on the grid of a JPEG file: more numbers for `damage_features`.

A JPEG that was resized has its blocks on another grid, and what compresses leaves ripples beside edges. Plain
numpy.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.float32]
"""(H, W) of one channel, 0 to 255."""

_CELL = 4
_BUSY = 75
"""Percentile of roughness from which on the surroundings of a cell have an edge."""
_CONTRASTS = (25, 50, 75)
_FLOOR = 0.05

_WIDTH = 512
"""Of the Fourier transforms."""
_LOCAL = 15
"""Pixels of the mean that is taken away from a profile."""
_FAINT = 0.5
_NIL = 1e-2
"""A power below this is rounding."""
_SEARCHED = np.arange(37, 161)
"""Frequencies of blocks of 3 to 14 pixels, in parts of `_WIDTH`."""
_OWN_GRID = np.abs((_SEARCHED + 32) % 64 - 32) <= 3
"""Frequencies of blocks of 8 pixels, which are those of the file itself."""


def contrasts(planes: list[Plane]) -> list[float]:
    """How even it is beside edges, as logarithms: cells of 4 x 4 pixels that have an edge around them.

    Compression leaves ripples there; a clean photo is as even as elsewhere.
    """
    found, around = [], []
    for plane in planes:
        cells = _cells(plane)
        if min(cells.shape) < 3:
            continue
        least, most = _extremes(cells)
        found.append((np.log(least + _FLOOR) - np.log(most + _FLOOR)).ravel())
        around.append(most.ravel())
    if not found:
        return [0.0] * len(_CONTRASTS)
    ratios, edges = np.concatenate(found), np.concatenate(around)
    busy = ratios[edges >= np.percentile(edges, _BUSY)]
    return [float(value) for value in np.percentile(busy, _CONTRASTS)]


def foreign_grid(planes: list[Plane]) -> list[float]:
    """How far the strongest period of 3 to 14 pixels stands out, but for that of 8, as logarithms.

    Alone, and together with its half.
    """
    across, down = (_power(each) for each in (planes, [plane.T for plane in planes]))
    power = (np.log(across + _NIL) + np.log(down + _NIL)) / 2
    power -= np.median(power[_SEARCHED[0] : _WIDTH // 2])
    halves = power[np.minimum(2 * _SEARCHED, _WIDTH // 2)]
    alone = np.where(_OWN_GRID, 0, power[_SEARCHED])
    both = np.where(_OWN_GRID, 0, power[_SEARCHED] + halves / 2)
    return [float(alone.max()), float(both.max())]


def _cells(plane: Plane) -> Plane:
    """The roughness of each 4 x 4 pixels."""
    across = plane[:, :-2] - 2 * plane[:, 1:-1] + plane[:, 2:]
    both = across[:-2] - 2 * across[1:-1] + across[2:]
    height, width = (side // _CELL * _CELL for side in both.shape)
    cells = np.square(both[:height, :width]).reshape(height // _CELL, _CELL, width // _CELL, _CELL)
    rough: Plane = np.sqrt(cells.mean(axis=(1, 3))) / np.float32(6)
    return rough


def _extremes(cells: Plane) -> tuple[Plane, Plane]:
    """The least and the most of each 3 x 3 cells."""
    least, most = cells, cells
    for _ in range(2):
        least = np.minimum(np.minimum(least[:-2], least[1:-1]), least[2:]).T
        most = np.maximum(np.maximum(most[:-2], most[1:-1]), most[2:]).T
    return least, most


def _power(planes: list[Plane]) -> NDArray[np.float64]:
    """The mean power spectrum of how bent the rows are, column by column."""
    total = np.zeros(_WIDTH // 2 + 1)
    for plane in planes:
        bent = np.abs(plane[:, :-2] - 2 * plane[:, 1:-1] + plane[:, 2:])
        profile = np.log(bent + np.float32(_FAINT)).mean(axis=0, dtype=np.float64)
        padded = np.pad(profile, _LOCAL // 2, mode="edge")
        profile = profile - np.convolve(padded, np.full(_LOCAL, 1 / _LOCAL), "valid")
        total += np.square(np.abs(np.fft.rfft(profile * np.hanning(len(profile)), _WIDTH)))
    return total / len(planes)
