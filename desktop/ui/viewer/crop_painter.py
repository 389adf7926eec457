"""Paints a photo whose frame is being chosen: darkened outside of it, with handles."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_OUTSIDE, _WHILE_HELD = QColor(0, 0, 0, 165), QColor(0, 0, 0, 125)
"""Over what is cut off: less of it while the frame moves, so that one sees what could be in it."""
_LINE, _SHADOW, _THIRDS = QColor(255, 255, 255, 235), QColor(0, 0, 0, 90), QColor(255, 255, 255, 120)
_CORNER, _BAR, _THICK = 20.0, 24.0, 3.0
"""The arms of the handle at a corner, the one on an edge, and how thick they are, in points."""
_LEAST_FOR_BARS = 3 * _BAR + 2 * _CORNER


def paint_frame(painter: QPainter, all_of: QRectF, frame: QRectF, *, held: bool) -> None:
    """Paint over the photo and what is around it; `held`: the frame is being changed."""
    outside = QPainterPath()
    outside.addRect(all_of)
    inside = QPainterPath()
    inside.addRect(frame)
    painter.fillPath(outside.subtracted(inside), _WHILE_HELD if held else _OUTSIDE)
    if held:
        _paint_thirds(painter, frame)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, colour in ((3.0, _SHADOW), (1.0, _LINE)):
        pen = QPen(colour, width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    handles = _handles(frame.adjusted(-_THICK / 2, -_THICK / 2, _THICK / 2, _THICK / 2))
    for width, colour in ((_THICK + 2, _SHADOW), (_THICK, QColor("white"))):
        painter.setPen(
            QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin)
        )
        painter.drawPath(handles)


def _paint_thirds(painter: QPainter, frame: QRectF) -> None:
    painter.setPen(QPen(_THIRDS, 1))
    for part in (1, 2):
        x, y = frame.left() + frame.width() * part / 3, frame.top() + frame.height() * part / 3
        painter.drawLine(QLineF(x, frame.top(), x, frame.bottom()))
        painter.drawLine(QLineF(frame.left(), y, frame.right(), y))


def _handles(frame: QRectF) -> QPainterPath:
    """The angles at the corners and, where there is room for them, the bars on the edges."""
    path = QPainterPath()
    across, down = (min(_CORNER, side / 3) for side in (frame.width(), frame.height()))
    for corner, right, below in (
        (frame.topLeft(), 1, 1),
        (frame.topRight(), -1, 1),
        (frame.bottomLeft(), 1, -1),
        (frame.bottomRight(), -1, -1),
    ):
        path.moveTo(corner + QPointF(right * across, 0))
        path.lineTo(corner)
        path.lineTo(corner + QPointF(0, below * down))
    middle = frame.center()
    if frame.width() >= _LEAST_FOR_BARS:
        for y in (frame.top(), frame.bottom()):
            path.moveTo(middle.x() - _BAR / 2, y)
            path.lineTo(middle.x() + _BAR / 2, y)
    if frame.height() >= _LEAST_FOR_BARS:
        for x in (frame.left(), frame.right()):
            path.moveTo(x, middle.y() - _BAR / 2)
            path.lineTo(x, middle.y() + _BAR / 2)
    return path
