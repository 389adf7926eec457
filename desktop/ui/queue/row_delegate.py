"""What the delegates of the list and of the strip share."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.base.picture_card import paint_covering
from desktop.ui.base.theme import raised
from desktop.ui.queue.queue_model import ROW, QueueModel
from desktop.ui.queue.row import Row

_RADIUS = 7


class RowDelegate(QStyledItemDelegate):
    """The delegate of a view of a `QueueModel`."""

    def paint(  # noqa: D102
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, model = index.data(ROW), index.model()
        assert isinstance(row, Row) and isinstance(model, QueueModel)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = model.thumbnails.get(row.source.path, row.crop, row.pose)
        self.paint_row(painter, option, row, small or QImage())
        painter.restore()

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, thumbnail: QImage) -> None:
        """Paint a row; the null image: there is no thumbnail yet."""
        raise NotImplementedError


def paint_thumbnail(painter: QPainter, option: QStyleOptionViewItem, image: QImage, frame: QRectF) -> None:
    """Paint a thumbnail in a rounded frame."""
    paint_covering(painter, image, frame, _RADIUS, raised(option.palette, 0.10))
