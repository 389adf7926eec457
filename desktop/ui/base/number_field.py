"""A field for a whole number without arrows, as it stands beside a slider."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox, QWidget

from desktop.ui.base.wells import paint_well

_SIZE = QSize(52, 26)


class NumberField(QSpinBox):
    """Arrow keys step; a wheel over it does nothing unless it has the focus."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setKeyboardTracking(False)
        self.setAccessibleName(name)
        self.setFixedSize(_SIZE)
        edit = self.lineEdit()
        edit.setFrame(False)
        palette = QPalette()  # with a style sheet, it would not follow light and dark
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        edit.setPalette(palette)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def textFromValue(self, value: int) -> str:
        """The special text, if there is one, whatever the value is."""
        return self.specialValueText() or super().textFromValue(value)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        paint_well(QPainter(self), self)
