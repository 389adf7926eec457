"""The licences of Vernier and of what it is made of."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit, QWidget

from desktop.resources import resource
from desktop.ui.base.translation import tr


class LicencesView(QWidget):
    """A list of texts, and the chosen one. The app has a text for each package in it, see `bundle.licences`.

    From source there are those of `resources/licences`; the packages bring theirs where they are installed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Software in Vernier"))
        self.list.setFixedWidth(200)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(tr("Text of the licence"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.list)
        layout.addWidget(self.text, 1)
        self._files = sorted(resource("licences").glob("*.txt"), key=_rank)
        self.list.addItems([path.stem for path in self._files])
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        self.text.setPlainText(self._files[row].read_text(encoding="utf-8", errors="replace"))


def _rank(path: Path) -> tuple[bool, str]:
    """Vernier's own licence first."""
    return path.stem != "Vernier", path.stem.lower()
