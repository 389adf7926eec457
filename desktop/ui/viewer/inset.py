"""A part of the photo at 100 %, over the photo that is fitted into the view."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.student.geometry import Region
from desktop.ui.viewer.viewport import Viewport

LARGEST = (320.0, 220.0)
"""Width and height in points."""
_SMALLEST = 96.0
_SHARE = 0.38
"""Of the width and height of the view, at most."""
_MARGIN = 16.0
_USEFUL_ZOOM = 0.67
"""Above this zoom the view itself shows nearly as much."""


@dataclass(frozen=True)
class InsetPlace:
    """Where the inset is, and what it shows."""

    frame: QRectF
    """In device pixels of the view."""
    region: Region
    """In high-res pixels."""
    zoom: float
    """Device pixels for each of them: one shows a pixel of the result."""
    marked: QRectF
    """Where that region is on the fitted photo, in device pixels of the view."""


class Inset:
    """The part that a person looks at. It can be moved; another photo begins at its most detailed place."""

    def __init__(self) -> None:
        self.wanted = True
        self._centre = QPointF()
        """In low-res pixels."""
        self._corner = 0
        self._settled = False

    def set_centre(self, x: float, y: float) -> None:
        """Show the surroundings of this place of another photo, in low-res pixels."""
        self._centre, self._settled = QPointF(x, y), False

    def settle(self) -> None:
        """Choose the corner of the view anew: the place has been moved, or the view has another size."""
        self._settled = False

    def move(self, by: QPointF) -> None:
        """Move the place by so many low-res pixels."""
        self._centre += by

    def place(
        self, viewport: Viewport, view: QRectF, unit: float, scale: int, zoom: float
    ) -> InsetPlace | None:
        """Where it is in a `view` in device pixels, of which `unit` make one point; None: nowhere.

        `scale` high-res pixels make a low-res one, and `zoom` device pixels show one of them.
        """
        if not self.wanted or not viewport.fitted or viewport.zoom > _USEFUL_ZOOM * zoom:
            return None
        content_width, content_height = viewport.content
        width = min(LARGEST[0] * unit / zoom, _SHARE * view.width() / zoom, content_width) // scale * scale
        height = min(LARGEST[1] * unit / zoom, _SHARE * view.height() / zoom, content_height) // scale * scale
        if min(width, height) * zoom < _SMALLEST * unit:
            return None
        x = min(max(width / 2, self._centre.x() * scale), content_width - width / 2)
        y = min(max(height / 2, self._centre.y() * scale), content_height - height / 2)
        self._centre = QPointF(x / scale, y / scale)
        left, top = ((edge // scale) * scale for edge in (x - width / 2, y - height / 2))
        region = Region(int(left), int(top), int(width), int(height))
        marked = viewport.in_view(region)
        inside = view.adjusted(*(_MARGIN * unit * sign for sign in (1, 1, -1, -1)))
        frames = _corners(inside, round(width * zoom), round(height * zoom))
        if not self._settled:
            free = [number for number, frame in enumerate(frames) if not frame.intersects(marked)]
            self._corner, self._settled = (free or [0])[0], True
        return InsetPlace(frames[self._corner], region, zoom, marked)


def _corners(inside: QRectF, width: int, height: int) -> list[QRectF]:
    """The frames at the bottom right, bottom left, top right and top left, in whole pixels."""
    right, bottom = round(inside.right() - width), round(inside.bottom() - height)
    left, top = round(inside.left()), round(inside.top())
    return [QRectF(x, y, width, height) for y in (bottom, top) for x in (right, left)]


def paint_frame(painter: QPainter, place: InsetPlace, unit: float) -> None:
    """Paint the edge of the inset, and the rectangle of its region on the photo."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in (place.marked, place.frame):
        for width, colour in ((3.0, QColor(0, 0, 0, 110)), (1.5, QColor(255, 255, 255, 235))):
            painter.setPen(QPen(colour, width * unit))
            painter.drawRect(rect)
    painter.restore()
