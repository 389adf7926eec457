"""The line above the strip: how many photos are open, how far their export is, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.base.export_text import ask_to_export_selected
from desktop.ui.base.link_button import LinkButton
from desktop.ui.base.quiet_label import QuietLabel
from desktop.ui.base.translation import tr
from desktop.ui.queue.folding_row import FoldingRow
from desktop.ui.queue.photo_strip import PhotoStrip
from desktop.ui.queue.queue import Queue
from desktop.ui.queue.queue_facts import queue_facts


class StripBar(QWidget):
    """Acts on the queue, but for the export, which it asks for."""

    export_wanted = Signal()

    def __init__(self, queue: Queue, strip: PhotoStrip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue, self._strip = queue, strip
        self.facts = QuietLabel("", self, elided=True)
        self.retry = LinkButton(tr("Retry Failed"), self)
        self.cancel = LinkButton(tr("Cancel"), self)
        self.pause = LinkButton("", self)
        self.export = LinkButton("", self)
        self.retry.clicked.connect(lambda: queue.retry(queue.model.rows))
        self.cancel.clicked.connect(queue.cancel)
        self.pause.clicked.connect(lambda: queue.pause(not queue.paused))
        self.export.clicked.connect(self.export_wanted)
        others = QHBoxLayout()
        others.addStretch(1)
        for button in (self.cancel, self.pause, self.export):
            others.addWidget(button)
        self._row = FoldingRow(self.facts, (self.retry,), others, spacing=4)
        self._row.setContentsMargins(14, 4, 8, 0)
        self.setLayout(self._row)
        queue.changed.connect(self.refresh)
        strip.selectionModel().selectionChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the state of the queue."""
        queue = self._queue
        selected = self._strip.number_selected()
        said = [tr("%n selected: a change is for all of them", "", selected)] if selected > 1 else []
        self.facts.setText(" · ".join([queue_facts(queue), *said]))
        self.retry.setVisible(queue.model.count("failed") > 0)
        self.cancel.setVisible(queue.running)
        self.pause.setVisible(queue.running)
        self.pause.setText(tr("Resume") if queue.paused else tr("Pause"))
        waiting = queue.model.count("waiting")
        self.export.setVisible(not queue.running)
        self.export.setEnabled(waiting > 0)
        chosen = 0 if queue.running else len(self._strip.to_export())
        if chosen:
            self.export.setText(ask_to_export_selected(chosen))
        else:
            self.export.setText(tr("Export %n Photo(s)…", "", waiting) if waiting else tr("Export…"))
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        self._fold()
        super().resizeEvent(event)

    def _fold(self) -> None:
        self._row.fit(self._row.contentsRect().width(), (self.export,), ask_to_export_selected(100))
