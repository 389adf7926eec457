"""A view of the rows of the queue whose order is changed by dragging."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from desktop.ui.base.busy import MOTION_MILLISECONDS
from desktop.ui.base.theme import accent
from desktop.ui.queue.queue_model import ROW, ROWS_MIME, QueueModel
from desktop.ui.queue.row import Row

_LINE = 3
_SEVERAL = 2


class OrderedList(QListView):
    """Several rows can be selected. What comes from other programs is left to the window."""

    chosen = Signal(object)
    """A photo is to be opened, with its path."""

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.data(ROW).source.path))
        self._gap: int | None = None
        """Before which row the dragged ones would go; None: nothing is dragged."""
        self._motion = QTimer(self)
        self._motion.setInterval(MOTION_MILLISECONDS)
        self._motion.timeout.connect(self._move_ring)
        self.setModel(model)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def selected(self) -> list[Row]:
        """The rows that are selected, in their order."""
        return [row for first, end in self._spans() for row in self._model.rows[first:end]]

    def number_selected(self) -> int:
        """How many rows are selected."""
        return sum(end - first for first, end in self._spans())

    def to_export(self) -> list[Row]:
        """Those rows that wait, if several are selected."""
        if self.number_selected() < _SEVERAL:
            return []
        return [row for row in self.selected() if row.state == "waiting"]

    def select(self, rows: Sequence[Row]) -> None:
        """Select these rows, which are in their order, and no others."""
        selection = QItemSelection()
        for _, span in groupby(enumerate(rows), lambda each: each[1].number - each[0]):
            numbers = [row.number for _, row in span]
            selection.select(self._model.index(numbers[0], 0), self._model.index(numbers[-1], 0))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _spans(self) -> list[tuple[int, int]]:
        """The selection as spans of rows; there may be thousands in one."""
        spans = self.selectionModel().selection()
        return sorted((span.top(), span.bottom() + 1) for span in map(spans.at, range(spans.size())))

    def dataChanged(  # noqa: D102
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        super().dataChanged(first, last, roles)
        if self._model.counts.writing is not None and not self._motion.isActive():
            self._motion.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: D102
        self._consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: D102
        self._show_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the selected rows to where they were dropped."""
        if not event.mimeData().hasFormat(ROWS_MIME):
            event.ignore()
            return
        self._model.move(self.selected(), self._gap_at(event.position().toPoint()))
        self._show_gap(None)
        event.setDropAction(Qt.DropAction.CopyAction)  # after a move the view would remove them
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        super().paintEvent(event)
        if self._gap is not None:
            QPainter(self.viewport()).fillRect(self._gap_line(self._gap), accent(self.palette()))

    def _consider(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(ROWS_MIME):
            self._show_gap(self._gap_at(event.position().toPoint()))
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def _move_ring(self) -> None:
        """Paint the photo again whose file is being written; without a word to screen readers."""
        row = self._model.counts.writing
        if row is None:
            self._motion.stop()
        else:
            self.viewport().update(self.visualRect(self._model.index(row.number, 0)))

    def _show_gap(self, gap: int | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()

    @property
    def _across(self) -> bool:
        return self.flow() is QListView.Flow.LeftToRight

    def _gap_at(self, at: QPoint) -> int:
        index = self.indexAt(at)
        if not index.isValid():
            return len(self._model.rows)
        middle = self.visualRect(index).center()
        behind = at.x() > middle.x() if self._across else at.y() > middle.y()
        return index.row() + behind

    def _gap_line(self, gap: int) -> QRect:
        last = gap == len(self._model.rows)
        area = self.visualRect(self._model.index(gap - last, 0))
        if self._across:
            return QRect(area.right() if last else area.left() - 1, area.top() + 4, _LINE, area.height() - 8)
        return QRect(area.left() + 4, area.bottom() if last else area.top() - 1, area.width() - 8, _LINE)
