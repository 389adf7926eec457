"""Paints a row of the queue: thumbnail, name, state and progress."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.imaging.naming import label
from desktop.ui.base.theme import ERROR, SMALL, accent, blend, font_of, muted
from desktop.ui.queue.marks import RADIUS, paint_mark, paint_own, paint_ring
from desktop.ui.queue.row import Row
from desktop.ui.queue.row_delegate import RowDelegate, paint_thumbnail
from desktop.ui.queue.two_lines import two_lines

_HEIGHT = 72
_PICTURE = QSize(78, 54)
_PAD = 14
_LIFT = 8
"""How much higher the name is with two lines below it."""


class QueueDelegate(RowDelegate):
    """The delegate of the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: D102
        return QSize(200, _HEIGHT)

    def paint_row(  # noqa: D102
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, thumbnail: QImage
    ) -> None:
        area: QRect = option.rect
        palette: QPalette = option.palette
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blend(palette.color(QPalette.ColorRole.Window), accent(palette), 0.28))
            painter.drawRoundedRect(QRectF(area).adjusted(6, 2, -6, -2), 9, 9)
        frame = QRectF(area.left() + _PAD, area.top() + 9, _PICTURE.width(), _PICTURE.height())
        paint_thumbnail(painter, option, thumbnail, frame)
        if row.own:
            paint_own(painter, frame.bottomRight() - QPointF(RADIUS + 3, RADIUS + 3))
        if row.state == "working":
            paint_ring(painter, row, frame)
        right = area.right() - _PAD - 2 * RADIUS - 10
        text = QRectF(frame.right() + _PAD, area.top() + 14, right - frame.right() - _PAD, 22)
        small = font_of(option.font, SMALL)
        first, second = self._lines(row, small, text.width())
        if second:
            text.translate(0, -_LIFT)
        painter.setFont(option.font)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        name = QFontMetrics(option.font).elidedText(
            label(row.source.path), Qt.TextElideMode.ElideMiddle, int(text.width())
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(small)
        failed = blend(ERROR, palette.color(QPalette.ColorRole.WindowText), 0.35)
        painter.setPen(failed if row.state == "failed" else muted(palette))
        line = text.translated(0, text.height())
        for shown in filter(None, (first, second)):
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
            line.translate(0, QFontMetrics(small).lineSpacing())
        paint_mark(painter, row, QPointF(area.right() - _PAD - RADIUS, area.center().y()), palette)

    def _lines(self, row: Row, font: QFont, width: float) -> tuple[str, str]:
        """Why a photo failed has two lines: it begins with the name, which may be long."""
        if row.state == "failed":
            return two_lines(row.line, font, width)
        return QFontMetrics(font).elidedText(row.line, Qt.TextElideMode.ElideRight, int(width)), ""
