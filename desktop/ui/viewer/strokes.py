"""What was painted with the realism brush, as numbers on a grid. No widgets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.student.realism_map import RealismMap

_EDGE = 1.35
"""From an oval to so many times its size, what is held back fades."""
LONG_SIDE = 256
"""Cells along the longer side of the photo: a soft brush needs no more."""
_MOST_STEPS, _STEPS_AT_REST = 40, 5


@dataclass(frozen=True)
class Oval:
    """Its middle and its size, in low-res pixels."""

    x: float
    y: float
    width: float
    height: float


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
    def before(self) -> NDArray[np.float32]:
        """The grid before the last stroke that can be undone."""
        return self._before[-1]

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
        distance = self._distances(x, y, radius, radius)
        weight = strength * np.square(np.clip(1 - np.square(distance), 0, 1))
        self.grid = self.grid + (target - self.grid) * weight.astype(np.float32)
        if target == 0:
            self.grid[np.abs(self.grid) < 1 / 255] = 0

    def hold_back(self, ovals: Iterable[Oval], strength: float) -> None:
        """Move the cells inside ovals towards realism 0 by `strength` in [0, 1]; one `undo` takes it back.

        What is painted more faithful already stays so.
        """
        self.begin()
        for oval in ovals:
            distance = self._distances(oval.x, oval.y, oval.width / 2, oval.height / 2)
            weight = np.clip((_EDGE - distance) / (_EDGE - 1), 0, 1)
            soft = weight * weight * (3 - 2 * weight)
            self.grid = np.where(soft > 0, np.minimum(self.grid, -strength * soft), self.grid)

    def _distances(self, x: float, y: float, across: float, down: float) -> NDArray[np.float32]:
        """The distance of each cell from (x, y), in units of `across` and `down`; all in low-res pixels."""
        rows, columns = self.grid.shape
        cell_width, cell_height = self._size[0] / columns, self._size[1] / rows
        # At least one cell wide, so that a small brush does not fall between the centres of cells.
        right = ((np.arange(columns, dtype=np.float32) + 0.5) * cell_width - x) / max(across, cell_width)
        below = ((np.arange(rows, dtype=np.float32) + 0.5) * cell_height - y) / max(down, cell_width)
        distances: NDArray[np.float32] = np.hypot(right[None, :], below[:, None]).astype(np.float32)
        return distances

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

    def restore(self, painted: RealismMap, realism: float) -> None:
        """Paint what makes this map with the slider at `realism`, if it is of this photo."""
        if (painted.rows, painted.columns) != self.grid.shape:
            return
        values = np.frombuffer(painted.values, np.float32).reshape(self.grid.shape)
        room = np.where(values > realism, 1 - realism, realism)
        change = np.divide(values - realism, room, out=np.zeros_like(values), where=room > 0)
        self.grid = np.clip(change, -1, 1).astype(np.float32)

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
