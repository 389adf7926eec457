"""The realism brush: dragging paints on `Strokes` instead of moving the photo."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPointF, Signal

from desktop.imaging.pose import AS_READ, Pose
from desktop.imaging.quarter_turn import turn_of, turned_samples, turned_size
from desktop.student.geometry import Region
from desktop.student.realism_map import RealismMap, part_of_grid
from desktop.ui.base.history import History
from desktop.ui.base.translation import tr
from desktop.ui.viewer.strokes import Oval, Strokes
from desktop.ui.viewer.viewport import Viewport

SMALLEST, LARGEST = 8, 200
_USUAL_RADIUS = 45
_USUAL_STRENGTH = 0.6
_DAB_EVERY = 0.3
"""Distance of the dabs along a stroke, in radii."""
_MOST_PHOTOS = 200
"""Whose strokes are kept; those of one take less than 2 MB."""
_SIZE_STEP = 1.25


class BrushTool(QObject):
    """The settings and the strokes of the brush.

    Positions are in device pixels of the view; `radius` is in points, as the person sets it.
    """

    painted = Signal()
    """The strokes have changed."""
    painted_on = Signal(object, object)
    """The strokes of a photo have changed: with its path and its `Strokes`."""
    changed = Signal()
    """Radius, strength, target or photo, or whether it is active."""

    def __init__(self, viewport: Viewport, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.active = False
        self.tint = True
        """Whether strokes are tinted while it is active."""
        self.radius = _USUAL_RADIUS
        self.strength = _USUAL_STRENGTH
        self.target = -1
        """1 paints realism 1, -1 paints realism 0, 0 erases."""
        self.strokes: Strokes | None = None
        self.history: History | None = None
        """Where strokes become steps."""
        self._kept: dict[tuple[Path, int, int], Strokes] = {}
        """Of the photos shown before, the last one last."""
        self._path = Path()
        self._size = 1, 1
        self._part = Region(0, 0, 1, 1)
        """What is shown of the photo."""
        self._pose = AS_READ
        """How that is flipped and turned."""
        self._viewport = viewport
        self.painted.connect(lambda: self.painted_on.emit(self._path, self.strokes))
        self._scale = 1
        self._last: QPointF | None = None

    def activate(self, on: bool) -> None:
        """Take the brush, or put it away."""
        self.active = on
        self.release()
        self.changed.emit()

    def set_photo(
        self,
        path: Path,
        width: int,
        height: int,
        scale: int,
        part: Region | None = None,
        pose: Pose = AS_READ,
    ) -> None:
        """Continue with the strokes of a photo of so many low-res pixels, or begin with none.

        They are those of the whole photo as it was read, also if only `part` of it is shown, or in another
        `pose`.
        """
        key = path, width, height
        if self.strokes is not None:
            self.strokes.rest()
        self.strokes = self._kept.pop(key, None) or Strokes(width, height)
        self._kept[key] = self.strokes
        while len(self._kept) > _MOST_PHOTOS:
            del self._kept[next(iter(self._kept))]
        self._part, self._size = part or Region(0, 0, width, height), (width, height)
        self._scale, self._last, self._path, self._pose = scale, None, path, pose
        self.changed.emit()

    def set_scale(self, scale: int) -> None:
        """Keep the strokes for the same photo, enlarged so many times by another model."""
        self._scale, self._last = scale, None

    @property
    def busy(self) -> bool:
        """Whether a stroke is being painted."""
        return self._last is not None

    def press(self, at: QPointF, unit: float) -> None:
        """Begin a stroke; `unit` device pixels make one point."""
        if self.strokes is not None:
            self.strokes.begin()
            self._record()
            self._last = at
            self._dab(at, unit)
            self.painted.emit()

    def move(self, at: QPointF, unit: float) -> None:
        """Continue the stroke to this position."""
        if self._last is None:
            return
        step = max(1.0, _DAB_EVERY * self.radius * unit)
        way = at - self._last
        count = int(math.hypot(way.x(), way.y()) / step)
        for number in range(1, count + 1):
            self._dab(self._last + way * (number * step / math.hypot(way.x(), way.y())), unit)
        if count:
            self._last = self._last + way * (count * step / math.hypot(way.x(), way.y()))
            self.painted.emit()

    def release(self) -> None:
        """End the stroke."""
        self._last = None

    def resize(self, steps: int) -> None:
        """Make the brush larger, or smaller with negative steps."""
        radius = min(LARGEST, max(SMALLEST, round(self.radius * _SIZE_STEP**steps)))
        self.change(radius=radius if radius != self.radius else self.radius + steps)

    def change(
        self, *, radius: int | None = None, strength: float | None = None, target: int | None = None
    ) -> None:
        """Set the radius in points, the strength in [0, 1], or what it paints."""
        self.radius = self.radius if radius is None else min(LARGEST, max(SMALLEST, radius))
        self.strength = self.strength if strength is None else strength
        self.target = self.target if target is None else target
        self.changed.emit()

    def restore(self, painted: RealismMap, realism: float) -> None:
        """Continue with what was painted in an earlier window, if nothing has been painted since."""
        if self.strokes is not None and self.strokes.empty:
            self.strokes.restore(painted, realism)
            self.changed.emit()

    def realism_map(self, realism: float) -> RealismMap | None:
        """What is painted on the whole photo, if the slider is at `realism`; None: nothing."""
        return None if self.strokes is None else self.strokes.realism_map(realism)

    def shown_map(self, realism: float) -> RealismMap | None:
        """The same of what is shown of the photo."""
        painted = self.realism_map(realism)
        if painted is None:
            return None
        pose = self._pose
        return painted.part(self._part, *self._size).turned(pose.degrees, flipped=pose.flipped)

    @property
    def shown_strokes(self) -> NDArray[np.float32] | None:
        """What `Strokes.grid` has where the photo is shown, in its pose; None: there is no photo."""
        if self.strokes is None:
            return None
        part = part_of_grid(self.strokes.grid, self._part, *self._size)
        return turned_samples(part, self._pose)

    def undo(self) -> None:
        """Undo the last stroke."""
        if self.history is not None and self.history.last_about is self.strokes:
            self.history.undo()
        elif self.strokes is not None:
            self.strokes.undo()
            self.painted.emit()

    def hold_back(self, ovals: Sequence[Oval], strength: float, step: str) -> None:
        """Make ovals of what is shown more faithful, as one stroke, which the menu calls `step`.

        See `Strokes.hold_back`.
        """
        if self.strokes is not None and ovals:
            self.strokes.hold_back(map(self._on_photo, ovals), strength)
            self._record(step)
            self.painted.emit()

    def clear(self) -> None:
        """Erase all strokes; this can be undone."""
        if self.strokes is not None and not self.strokes.empty:
            self.strokes.clear()
            self._record()
            self.painted.emit()

    def _record(self, step: str = "") -> None:
        if self.history is None or self.strokes is None:
            return
        path, strokes, before = self._path, self.strokes, self.strokes.before
        after = before

        def undo() -> None:
            nonlocal after
            after = strokes.grid
            if strokes.can_undo:
                strokes.undo()
            show(before)

        def redo() -> None:
            if strokes.can_redo:
                strokes.redo()
            show(after)

        def show(grid: NDArray[np.float32]) -> None:
            strokes.grid = grid
            if strokes is self.strokes:
                self.painted.emit()
            else:
                self.painted_on.emit(path, strokes)

        self.history.record(step or tr("Brush Stroke"), undo, redo, about=strokes, paths=(path,))

    def _dab(self, at: QPointF, unit: float) -> None:
        assert self.strokes is not None
        left, top = self._viewport.origin
        per_pixel = self._viewport.zoom * self._scale
        size = 2 * self.radius * unit / per_pixel
        spot = Oval((at.x() - left) / per_pixel, (at.y() - top) / per_pixel, size, size)
        spot = self._on_photo(spot)
        self.strokes.dab(spot.x, spot.y, size / 2, self.target, self.strength)

    def _on_photo(self, shown: Oval) -> Oval:
        """Where an oval of what is shown is on the photo as it was read."""
        part = self._part
        back = turn_of(self._pose.back, *turned_size(part.width, part.height, self._pose))
        x, y = back.pixel(shown.x, shown.y)
        return Oval(part.left + x, part.top + y, *back.extent(shown.width, shown.height))
