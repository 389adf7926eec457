"""Lets the form beside the list set size, realism and cleanup of the rows that are selected."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.batch import OutputSettings
from desktop.ui.base.photo_settings import PhotoSettings
from desktop.ui.queue.batch_form import BatchForm
from desktop.ui.queue.ordered_list import OrderedList
from desktop.ui.queue.queue_model import ROW, QueueModel
from desktop.ui.queue.row import Row


class SelectedRows(QObject):
    """If several rows are selected, but not all, the form is for these; else it is for the batch."""

    def __init__(
        self, form: BatchForm, photos: PhotoSettings, view: OrderedList, model: QueueModel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form, self._photos, self._view, self._model = form, photos, view, model
        self._showing = False
        self._shown: OutputSettings | None = None
        """What the form shows of selected rows."""
        form.set_for_selected.connect(self._set)
        for changed in (view.selectionModel().selectionChanged, photos.restored, photos.usual_changed):
            changed.connect(self.show)
        for changed in (model.rowsInserted, model.rowsRemoved):
            changed.connect(self.show)

    def show(self) -> None:
        """Show the settings of the present row, if it is one of several, or else those of the batch."""
        if self._showing:
            return
        self._showing = True  # the form tells when it shows others
        photos, own = len(self._model.rows), sum(map(self._model.has, self._photos.with_own()))
        several = 1 < self._view.number_selected() < photos
        output = self._photos.of(self._present().source.path) if several else None
        if output != self._shown or self._form.shows_selected != several:
            self._form.show_selected(output)
        self._shown = output
        selected = self._view.number_selected() if several else 0
        self._form.own_note.show_numbers(photos=photos, own=own, selected=selected)
        self._showing = False

    def _present(self) -> Row:
        """The selected row that was chosen last, or else the first one."""
        index = self._view.currentIndex()
        row = index.data(ROW) if self._view.selectionModel().isSelected(index) else None
        return row if isinstance(row, Row) else self._view.selected()[0]

    def _set(self, step: str, own: dict[str, object]) -> None:
        paths = [row.source.path for row in self._view.selected()]
        self._photos.change(paths, step, **own)  # type: ignore[arg-type]
        self._shown = self._photos.of(self._present().source.path)
