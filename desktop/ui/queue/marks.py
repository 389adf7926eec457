"""What is painted on a photo of the queue: its state, its progress, and that it has settings of its own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

from desktop.ui.base.busy import turned
from desktop.ui.base.symbols import paint_symbol
from desktop.ui.base.theme import ERROR, SUCCESS, blend
from desktop.ui.queue.row import Row

RADIUS = 9.0
_RING = 13.0
_VEIL = QColor(0, 0, 0, 120)


def paint_mark(painter: QPainter, row: Row, centre: QPointF, palette: QPalette) -> None:
    """Mark how a photo has ended by shape, not by colour alone: a tick, or an exclamation mark.

    One that waits has the latter, without the colour, if its file is damaged.
    """
    quiet = blend(palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), 0.4)
    colours = {"done": SUCCESS, "skipped": quiet, "left": quiet, "failed": ERROR}
    if row.warning:
        colours["waiting"] = quiet
    if row.state not in colours:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours[row.state])
    painter.drawEllipse(centre, RADIUS, RADIUS)
    painter.setPen(QPen(QColor("white"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if row.state in ("failed", "waiting"):
        painter.drawLine(centre + QPointF(0, -4.5), centre + QPointF(0, 1.5))
        painter.drawPoint(centre + QPointF(0, 5))
    else:
        painter.drawPolyline([centre + QPointF(x, y) for x, y in ((-4, 0.5), (-1, 3.5), (4, -3))])


def paint_ring(painter: QPainter, row: Row, frame: QRectF) -> None:
    """How much of the photo in the frame is done, as a part of a ring; one that turns while it is written."""
    ring = QRectF(0, 0, 2 * _RING, 2 * _RING)
    ring.moveCenter(frame.center())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_VEIL)
    painter.drawEllipse(ring.adjusted(-5, -5, 5, 5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(255, 255, 255, 80), 3.5))
    painter.drawEllipse(ring)
    painter.setPen(QPen(QColor("white"), 3.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if row.writing:
        painter.drawArc(ring, round(16 * (90 - 360 * turned())), -90 * 16)
    else:
        painter.drawArc(ring, 90 * 16, -round(360 * 16 * max(0.02, row.share)))


def paint_own(painter: QPainter, centre: QPointF) -> None:
    """Sliders: the photo has settings of its own."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_VEIL)
    painter.drawEllipse(centre, RADIUS, RADIUS)
    place = QRectF(0, 0, 12, 12)
    place.moveCenter(centre)
    paint_symbol(painter, "sliders", place, QColor("white"))
