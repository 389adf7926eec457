"""Paints a row of the queue: thumbnail, name, state and progress."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.imaging.naming import label
from desktop.ui.base.theme import ERROR, SUCCESS, blend, muted
from desktop.ui.queue.queue_model import ROW, QueueModel, Row

_HEIGHT = 60
_THUMBNAIL = 48
_MARK = 18
_PAD = 12


class QueueDelegate(QStyledItemDelegate):
    """The delegate of a view of a `QueueModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: D102
        return QSize(200, _HEIGHT)

    def paint(  # noqa: D102
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, model = index.data(ROW), index.model()
        assert isinstance(row, Row) and isinstance(model, QueueModel)
        area: QRect = option.rect
        palette: QPalette = option.palette
        font: QFont = option.font
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            accent = palette.color(QPalette.ColorRole.Highlight)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blend(palette.color(QPalette.ColorRole.Base), accent, 0.25))
            painter.drawRoundedRect(QRectF(area).adjusted(4, 2, -4, -2), 7, 7)
        left = area.left() + _PAD
        _paint_thumbnail(painter, model, row, QRect(left, area.top() + 6, _THUMBNAIL, _THUMBNAIL), palette)
        text = QRect(left + _THUMBNAIL + _PAD, area.top() + 9, 0, 20)
        text.setRight(area.right() - _PAD - _MARK - 10)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        elide, metrics = Qt.TextElideMode.ElideMiddle, painter.fontMetrics()
        painter.drawText(
            text,
            Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(label(row.source.path), elide, text.width()),
        )
        small = QFont(font)
        small.setPointSizeF(max(8.0, font.pointSizeF() * 0.88))
        painter.setFont(small)
        line = text.translated(0, 21)
        if row.state == "working":
            _paint_bar(
                painter, row.share, QRectF(line.left(), line.center().y() - 2, line.width(), 5), palette
            )
        else:
            readable = blend(ERROR, palette.color(QPalette.ColorRole.Text), 0.35)
            painter.setPen(readable if row.state == "failed" else muted(palette))
            shown = painter.fontMetrics().elidedText(row.line, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
        centre = QPointF(area.right() - _PAD - _MARK / 2, area.center().y())
        paint_mark(painter, row, centre, palette)
        painter.restore()


def _paint_thumbnail(painter: QPainter, model: QueueModel, row: Row, frame: QRect, palette: QPalette) -> None:
    image = model.thumbnails.get(row.source.path)
    base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(frame), 5, 5)
    painter.save()
    painter.setClipPath(shape)
    painter.fillRect(frame, blend(base, text, 0.08))
    if image is not None:
        scale = max(frame.width() / image.width(), frame.height() / image.height())
        width, height = image.width() * scale, image.height() * scale
        target = QRectF(0, 0, width, height)
        target.moveCenter(QRectF(frame).center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, image)
    painter.restore()


def _paint_bar(painter: QPainter, share: float, area: QRectF, palette: QPalette) -> None:
    base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(blend(base, text, 0.16))
    painter.drawRoundedRect(area, 2.5, 2.5)
    painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
    painter.drawRoundedRect(
        QRectF(area.left(), area.top(), max(5.0, area.width() * share), area.height()), 2.5, 2.5
    )


def paint_mark(painter: QPainter, row: Row, centre: QPointF, palette: QPalette) -> None:
    """Mark the state by shape, not by colour alone: a tick, an exclamation mark, or a ring."""
    base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    radius = _MARK / 2
    filled = {
        "done": SUCCESS,
        "skipped": blend(base, text, 0.4),
        "left": blend(base, text, 0.4),
        "failed": ERROR,
    }.get(row.state)
    if filled is None:
        accent = palette.color(QPalette.ColorRole.Highlight)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent if row.state == "working" else blend(base, text, 0.3), 1.6))
        painter.drawEllipse(centre, radius - 1, radius - 1)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(filled)
    painter.drawEllipse(centre, radius, radius)
    painter.setPen(QPen(QColor("white"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if row.state == "failed":
        painter.drawLine(centre + QPointF(0, -4.5), centre + QPointF(0, 1.5))
        painter.drawPoint(centre + QPointF(0, 5))
    else:
        painter.drawPolyline([centre + QPointF(x, y) for x, y in ((-4, 0.5), (-1, 3.5), (4, -3))])
