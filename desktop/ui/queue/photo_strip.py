"""The strip of the photos of the queue below the photo that is open, to browse them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget

from desktop.imaging.naming import label
from desktop.ui.base.theme import SMALL, accent, blend, font_of, muted
from desktop.ui.base.translation import tr
from desktop.ui.queue.marks import paint_mark, paint_own, paint_ring
from desktop.ui.queue.ordered_list import OrderedList
from desktop.ui.queue.queue_model import ROW, QueueModel
from desktop.ui.queue.row import Row
from desktop.ui.queue.row_delegate import RowDelegate, paint_thumbnail

_PICTURE = QSize(104, 72)
_CELL = QSize(116, 104)
_FEWEST = 2
"""Photos that make a strip: one needs none."""


class PhotoStrip(OrderedList):
    """A view of a `QueueModel`. Choosing a photo, by mouse or arrow keys, asks to open it."""

    remove_wanted = Signal()
    """The selected photos are to be taken out of the strip."""

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setItemDelegate(_StripDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(8, 0, 8, 0)
        self.setFixedHeight(_CELL.height() + 8)
        self.setAccessibleName(tr("Open photos"))
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.shown: Path | None = None
        """The photo that is marked as the one that is open, or that could not be opened."""
        self.selectionModel().currentChanged.connect(self._current_changed)

    @property
    def wanted(self) -> bool:
        """Whether there are enough photos for a strip."""
        return self.model().rowCount() >= _FEWEST

    def selected_paths(self) -> list[Path]:
        """The photos that are selected."""
        return [row.source.path for row in self.selected()]

    def show_open(self, path: Path | None) -> None:
        """Mark this photo as the one that is open; None, or one that is not in the queue: no photo."""
        self.shown = path
        model = self._model
        row = None if path is None else model.row_of(path)
        if self.currentIndex().row() == (-1 if row is None else row.number):
            return
        index = QModelIndex() if row is None else model.index(row.number, 0)
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, select)
        if row is not None:
            self.scrollTo(index)

    def rowsAboutToBeRemoved(self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int) -> None:
        """Go on to the next photo if the present one is removed, or to the one before."""
        if start <= self.currentIndex().row() <= end:
            rest = end + 1 if end + 1 < self._model.rowCount() else start - 1
            self.setCurrentIndex(self._model.index(rest, 0))
        super().rowsAboutToBeRemoved(parent, start, end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the photo what does not move in the strip; Qt would look for a name with that letter."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _current_changed(self, index: QModelIndex) -> None:
        row = index.data(ROW) if index.isValid() else None
        if self.isVisible() and isinstance(row, Row) and row.source.path != self.shown:
            self.shown = row.source.path
            self.chosen.emit(row.source.path)


class _StripDelegate(RowDelegate):
    def __init__(self, strip: PhotoStrip) -> None:
        super().__init__(strip)
        self._strip = strip

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return _CELL

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, thumbnail: QImage) -> None:
        area: QRect = option.rect
        palette: QPalette = option.palette
        window = palette.color(QPalette.ColorRole.Window)
        frame = QRectF(area.left() + 6, area.top() + 6, _PICTURE.width(), _PICTURE.height())
        paint_thumbnail(painter, option, thumbnail, frame)
        if option.state & QStyle.StateFlag.State_Selected:
            is_open = row.source.path == self._strip.shown
            ring = accent(palette) if is_open else blend(window, accent(palette), 0.7)
            painter.setPen(QPen(ring, 3 if is_open else 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(-2.5, -2.5, 2.5, 2.5), 9, 9)
        if row.own:
            paint_own(painter, frame.bottomRight() - QPointF(14, 14))
        if row.state == "working":
            paint_ring(painter, row, frame)
        else:
            paint_mark(painter, row, frame.topRight() + QPointF(-14, 14), palette)
        font = font_of(option.font, SMALL)
        painter.setFont(font)
        painter.setPen(muted(palette))
        name = QRectF(frame.left(), frame.bottom() + 4, frame.width(), 18)
        shown = painter.fontMetrics().elidedText(
            label(row.source.path), Qt.TextElideMode.ElideMiddle, int(name.width())
        )
        painter.drawText(name, Qt.AlignmentFlag.AlignCenter, shown)
