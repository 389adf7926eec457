"""What lies below the photo when several are open: the strip, and the line above it."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.base.theme import hairline
from desktop.ui.queue.photo_strip import PhotoStrip
from desktop.ui.queue.queue import Queue
from desktop.ui.queue.strip_bar import StripBar


class StripPanel(QWidget):
    """The strip of a queue with its line."""

    def __init__(self, queue: Queue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.queue = queue
        self.strip = PhotoStrip(queue.model, self)
        self.bar = StripBar(queue, self.strip, self)
        self.strip.remove_wanted.connect(lambda: queue.remove(self.strip.selected()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.strip)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        painter.fillRect(0, 0, self.width(), 1, hairline(self.palette()))
