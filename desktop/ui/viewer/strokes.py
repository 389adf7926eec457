"""What was painted with the realism brush, as numbers on a grid. No widgets."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop.student.realism_map import RealismMap

LONG_SIDE = 256
"""Cells along the longer side of the photo: a soft brush needs no more."""
_MOST_STEPS, _STEPS_AT_REST = 40, 5


class Strokes:
    """Values on a grid over the photo: 1 for realism 1, -1 for realism 0, 0 for the slider's value."""

    def __init__(self, width: int, height: int) -> None:
        """`width` and `height` of the photo in low-res pixels."""
        self._size = width, height
        longer = max(width, height)
        shape = (max(2, round(LONG_SIDE * height / longer)), max(2, round(LONG_SIDE * width / longer)))
        self.grid: NDArray[np.float32] = np.zeros(shape, np.float32)
        self._before: list[NDArray[np.float32]] = []
        self._after: list[NDArray[np.float32]] = []
        """What was undone, the last one last."""

    @property
    def empty(self) -> bool:
        """Whether nothing is painted."""
        return not self.grid.any()

    @property
    def can_undo(self) -> bool:
        """Whether there is a stroke to undo."""
        return bool(self._before)

    def rest(self) -> None:
        """Keep fewer steps to undo: another photo is shown."""
        self._before = self._before[-_STEPS_AT_REST:]
        self._after = []

    @property
    def can_redo(self) -> bool:
        """Whether there is a stroke to paint again."""
        return bool(self._after)

    def begin(self) -> None:
        """Begin a stroke: one `undo` takes back all dabs that follow."""
        self._before = [*self._before[-_MOST_STEPS:], self.grid.copy()]
        self._after = []

    def dab(self, x: float, y: float, radius: float, target: float, strength: float) -> None:
        """Move the cells around (x, y) towards `target`, less towards the edge; lengths in low-res pixels."""
        rows, columns = self.grid.shape
        cell = self._size[0] / columns
        across = (np.arange(columns, dtype=np.float32) + 0.5) * cell - x
        down = (np.arange(rows, dtype=np.float32) + 0.5) * (self._size[1] / rows) - y
        # At least one cell wide, so that a small brush does not fall between the centres of cells.
        distance = np.hypot(across[None, :], down[:, None]) / max(radius, cell)
        weight = strength * np.square(np.clip(1 - np.square(distance), 0, 1))
        self.grid = self.grid + (target - self.grid) * weight.astype(np.float32)
        if target == 0:
            self.grid[np.abs(self.grid) < 1 / 255] = 0

    def undo(self) -> None:
        """Undo the last stroke."""
        if self._before:
            self._after.append(self.grid)
            self.grid = self._before.pop()

    def redo(self) -> None:
        """Paint again what was undone last."""
        if self._after:
            self._before.append(self.grid)
            self.grid = self._after.pop()

    def clear(self) -> None:
        """Erase everything; this can be undone."""
        self.begin()
        self.grid = np.zeros_like(self.grid)

    def realism_map(self, realism: float) -> RealismMap | None:
        """The realism of each cell if the slider is at `realism`; None while nothing is painted."""
        if self.empty:
            return None
        more, less = np.maximum(self.grid, 0), np.maximum(-self.grid, 0)
        values = (realism + (1 - realism) * more) * (1 - less)
        return RealismMap.of(np.clip(values, 0, 1).astype(np.float32))
