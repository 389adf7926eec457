"""A column of sections with lines between them, which scrolls when the window is low."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.base.theme import demi_bold, hairline

MARGIN = 16


class Hairline(QWidget):
    """A line between sections."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        QPainter(self).fillRect(self.rect(), hairline(self.palette()))


class Sections(QScrollArea):
    """Add sections from above; the room that is left stays below them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        page = QWidget(self)
        page.setAutoFillBackground(False)
        self._titles: list[QLabel] = []
        self._sections: list[QVBoxLayout] = []
        self._low = False
        self._column = QVBoxLayout(page)
        self._column.addStretch(1)
        self.setWidget(page)
        self.be_low(False)

    def add(self, widget: QWidget, title: str = "") -> QWidget:
        """Append a section, below a line if it is not the first; returns what can be hidden as a whole."""
        section = QWidget(self.widget())
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 0)
        self._sections.append(column)
        if self._column.count() > 1:
            column.addWidget(Hairline(section))
            column.addSpacing(2)
        if title:
            label = QLabel(title, section)
            label.setFont(demi_bold(label.font()))
            self._titles.append(label)
            column.addWidget(label)
        column.addWidget(widget)
        self._column.insertWidget(self._column.count() - 1, section)
        self.be_low(self._low)
        return section

    def be_low(self, on: bool) -> None:
        """Leave out the titles of the sections and some of the room between them, or do not."""
        self._low = on
        for title in self._titles:
            title.setVisible(not on)
        for section in self._sections:
            section.setSpacing(3 if on else 10)
        self._column.setSpacing(5 if on else 12)
        self._column.setContentsMargins(MARGIN, 6 if on else MARGIN - 4, MARGIN, 4 if on else MARGIN)
