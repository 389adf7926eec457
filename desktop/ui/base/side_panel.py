"""The panel at the right of the window, with the settings of what is shown."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.base.theme import hairline

WIDTH = 304
"""In points."""


class SidePanel(QWidget):
    """In the colour of the window, with a line at its left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        painter.fillRect(0, 0, 1, self.height(), hairline(self.palette()))
