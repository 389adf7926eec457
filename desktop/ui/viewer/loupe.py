"""A magnifier at the pointer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop.student.geometry import Region
from desktop.ui.viewer.viewport import Viewport

_RADIUS = 120.0
_TIMES = 3.0
"""How many times larger than in the view things are shown, at least."""
_SMALLEST_ZOOM = 2.0
"""Device pixels for a pixel of the result, at least."""


@dataclass(frozen=True)
class LoupePlace:
    """Where the magnifier is, and what it shows."""

    at: QPointF
    """Its middle, in device pixels of the view."""
    radius: float
    """In device pixels."""
    middle: QPointF
    """What is seen there, in high-res pixels."""
    zoom: float
    """Device pixels for each of them."""
    region: Region
    """All that is seen, in high-res pixels; empty beside the photo."""

    def in_view(self, rect: QRect) -> QRectF:
        """Where high-res pixels are seen in the magnifier, in device pixels of the view."""
        origin = self.at - self.middle * self.zoom
        return QRectF(origin + QPointF(rect.topLeft()) * self.zoom, QSizeF(rect.size()) * self.zoom)


def place_loupe(
    viewport: Viewport, at: QPointF, in_pane: QPointF, unit: float, scale: int, output: float
) -> LoupePlace:
    """A magnifier at a point of the view, which is `in_pane` of the pane that it lies in, in device pixels.

    `unit` device pixels make one point, `scale` high-res pixels a low-res one; at a zoom of `output` the
    result is seen pixel for pixel.
    """
    radius, zoom = _RADIUS * unit, max(_TIMES * viewport.zoom, _SMALLEST_ZOOM * output)
    (left, top), (width, height) = viewport.origin, viewport.content
    middle = (in_pane - QPointF(left, top)) / viewport.zoom
    reach = -(-(round(radius / zoom) + 1) // scale) * scale
    x, y = (round(edge / scale) * scale for edge in (middle.x(), middle.y()))
    around = Region(x - reach, y - reach, 2 * reach, 2 * reach)
    return LoupePlace(at, radius, middle, zoom, around.intersection(Region(0, 0, width, height)))


def paint_loupe(
    painter: QPainter,
    place: LoupePlace,
    unit: float,
    canvas: QColor,
    *,
    before: Callable[[], None],
    after: Callable[[], None],
) -> None:
    """Paint `before` on its left and `after` on its right, which draw in high-res coordinates."""
    shape = QPainterPath()
    shape.addEllipse(place.at, place.radius, place.radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(shape)
    painter.fillRect(shape.boundingRect(), canvas)
    painter.translate(place.at - place.middle * place.zoom)
    painter.scale(place.zoom, place.zoom)
    before()
    reach = place.radius / place.zoom + 1
    right = QRectF(place.middle.x(), place.middle.y() - reach, reach, 2 * reach)
    painter.setClipRect(right, Qt.ClipOperation.IntersectClip)
    after()
    painter.restore()
    _paint_frame(painter, place, unit)


def _paint_frame(painter: QPainter, place: LoupePlace, unit: float) -> None:
    at, radius = place.at, place.radius
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for thick, colour in ((5.0, QColor(0, 0, 0, 90)), (2.5, QColor("white"))):
        painter.setPen(QPen(colour, thick * unit))
        painter.drawEllipse(at, radius, radius)
    painter.setPen(QPen(QColor(255, 255, 255, 200), unit))
    painter.drawLine(at - QPointF(0, radius), at + QPointF(0, radius))
    painter.restore()
