"""The realism brush in the view: the pointer paints on `Strokes` instead of moving the photo."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QPointF, Signal

from desktop.ui.viewer.strokes import Strokes
from desktop.ui.viewer.viewport import Viewport

SMALLEST, LARGEST = 8, 200
_USUAL_RADIUS = 45
_USUAL_STRENGTH = 0.6
_DAB_EVERY = 0.3
"""Dabs along a stroke, in radii."""


class BrushTool(QObject):
    """Lengths given to it are device pixels of the view; `radius` is in points, as the person sets it."""

    painted = Signal()
    """There are other strokes now."""

    def __init__(self, viewport: Viewport, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.active = False
        self.radius = _USUAL_RADIUS
        self.strength = _USUAL_STRENGTH
        self.target = -1
        """1 asks for all realism, -1 for none, 0 gives back what the slider says."""
        self.strokes: Strokes | None = None
        self._viewport = viewport
        self._scale = 1
        self._last: QPointF | None = None

    def set_photo(self, width: int, height: int, scale: int) -> None:
        """Another photo, with nothing painted on it."""
        self.strokes, self._scale, self._last = Strokes(width, height), scale, None

    @property
    def busy(self) -> bool:
        """Whether a stroke is being painted."""
        return self._last is not None

    def press(self, at: QPointF, unit: float) -> None:
        """A stroke begins."""
        if self.strokes is not None:
            self.strokes.begin()
            self._last = at
            self._dab(at, unit)
            self.painted.emit()

    def move(self, at: QPointF, unit: float) -> None:
        """The stroke goes on to here."""
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
        """The stroke ends."""
        self._last = None

    def undo(self) -> None:
        """Take the last stroke back."""
        if self.strokes is not None:
            self.strokes.undo()
            self.painted.emit()

    def clear(self) -> None:
        """Take all strokes away; this can be undone."""
        if self.strokes is not None and not self.strokes.empty:
            self.strokes.clear()
            self.painted.emit()

    def _dab(self, at: QPointF, unit: float) -> None:
        assert self.strokes is not None
        left, top = self._viewport.origin
        per_pixel = self._viewport.zoom * self._scale
        self.strokes.dab(
            (at.x() - left) / per_pixel,
            (at.y() - top) / per_pixel,
            self.radius * unit / per_pixel,
            self.target,
            self.strength,
        )
