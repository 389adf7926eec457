"""The bar below the queue: progress and buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.base.progress_line import ProgressLine
from desktop.ui.base.push_button import MainButton, QuietButton
from desktop.ui.base.quiet_label import QuietLabel
from desktop.ui.base.theme import hairline, warning
from desktop.ui.base.translation import tr
from desktop.ui.queue.folding_row import FoldingRow
from desktop.ui.queue.queue import Queue
from desktop.ui.queue.queue_facts import queue_facts

_MARGIN = 16
_HEIGHT = 38
"""Of its buttons."""


class QueueBar(QWidget):
    """Emits what the person wants as signals and changes nothing itself."""

    add_wanted = Signal()
    remove_wanted = Signal()
    start_wanted = Signal()
    pause_wanted = Signal()
    cancel_wanted = Signal()
    retry_wanted = Signal()
    browse_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = ProgressLine(tr("Progress of the batch"), self)
        self.facts = QuietLabel("", self, small=False, elided=True)
        self.space = QuietLabel("", self, small=False)
        self.space.setWordWrap(True)
        self.space.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.facts.set_colour(lambda ground: ground.windowText().color())
        self.browse = self._button(tr("Show Photos"), self.browse_wanted)
        self.browse.setToolTip(tr("Look at the photos one by one, with their settings"))
        self.add = self._button(tr("Add…"), self.add_wanted)
        self.remove = self._button(tr("Remove"), self.remove_wanted)
        self.retry = self._button(tr("Retry Failed"), self.retry_wanted)
        self.cancel = self._button(tr("Cancel"), self.cancel_wanted)
        self.pause = self._button(tr("Pause"), self.pause_wanted)
        self.start = MainButton(tr("Export"), self)
        self.start.clicked.connect(self.start_wanted)
        self.start.setDefault(True)
        self.pause.setMinimumWidth(self.pause.fontMetrics().horizontalAdvance(tr("Resume")) + 40)
        said = QWidget(self)
        text = QVBoxLayout(said)
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(1)
        text.addWidget(self.facts)
        text.addWidget(self.space)
        others = QHBoxLayout()
        others.addWidget(self.browse)
        others.addWidget(self.add)
        others.addStretch(1)
        for button in (self.cancel, self.pause, self.start):
            others.addWidget(button)
        self._row = FoldingRow(said, (self.remove, self.retry), others, spacing=8, height=_HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 10, _MARGIN, 12)
        layout.setSpacing(8)
        layout.addWidget(self.progress)
        layout.addLayout(self._row)

    def show_state(self, queue: Queue, *, can_start: bool, selected: bool, chosen: int) -> None:
        """Show the progress, and the buttons that do something now.

        A start is for so many `chosen` photos; 0: for all that wait.
        """
        model = queue.model
        since = model.count("waiting") - model.count_in_run("waiting")
        self.progress.setVisible(queue.running or (queue.share > 0 and not since))
        self.progress.setRange(0, 0 if queue.running and model.counts.only_writing else 1000)
        self.progress.setValue(round(queue.share * 1000))
        self.facts.setText(queue_facts(queue))
        self.remove.setVisible(selected)
        self.retry.setVisible(model.count("failed") > 0)
        self.start.setVisible(not queue.running)
        self.start.setEnabled(can_start)
        waiting = model.count("waiting")
        if queue.plans.repeatable:
            self.start.setText(tr("Export Again"))
        elif chosen:
            self.start.setText(tr("Export %n Selected Photo(s)", "", chosen))
        else:
            self.start.setText(tr("Export %n Photo(s)", "", waiting) if waiting else tr("Export"))
        self.cancel.setVisible(queue.running)
        self.pause.setVisible(queue.running)
        self.pause.setText(tr("Resume") if queue.paused else tr("Pause"))
        self._fold()

    def show_space(self, text: str, short: bool) -> None:
        """Show how much space the results may need, as a warning if the disk is `short` of it."""
        self.space.setText(text)
        self.space.set_colour(warning if short else None)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        QPainter(self).fillRect(0, 0, self.width(), 1, hairline(self.palette()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        self._fold()
        super().resizeEvent(event)

    def _fold(self) -> None:
        width = self.contentsRect().width() - 2 * _MARGIN
        longest = tr("Export %n Selected Photo(s)", "", 100)
        self._row.fit(width, (self.browse, self.add, self.start), longest)

    def _button(self, text: str, signal: SignalInstance) -> QuietButton:
        button = QuietButton(text, self)
        button.clicked.connect(signal)
        return button
