"""Rows of a name and its field, as the export section of a panel has them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.ui.base.quiet_label import QuietLabel


class FieldRows(QWidget):
    """The names stand in a column of their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._names: dict[QWidget, QWidget] = {}

    def add(self, name: str, field: QWidget, more: QWidget | None = None) -> None:
        """Append a row; what is `more` stands at its right."""
        row, label = self._grid.rowCount(), QuietLabel(name, self, small=False)
        self._names[field] = label
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        beside = QHBoxLayout()  # a column would keep its gap where `more` is hidden
        beside.setSpacing(10)
        for widget in (field, more):
            if widget is not None:
                beside.addWidget(widget)
        self._grid.addLayout(beside, row, 1)

    def show_row(self, field: QWidget, on: bool) -> None:
        """Show or hide a field with its name."""
        field.setVisible(on)
        self._names[field].setVisible(on)
