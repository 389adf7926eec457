"""A thin bar of progress in the accent colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.ui.base.theme import accent, raised

_HEIGHT = 5


class ProgressLine(QProgressBar):
    """A progress bar without a text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setFixedHeight(_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, round_ = QRectF(self.rect()), _HEIGHT / 2
        share = (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(raised(self.palette(), 0.16))
        painter.drawRoundedRect(area, round_, round_)
        painter.setBrush(accent(self.palette()))
        area.setWidth(max(_HEIGHT if share else 0, area.width() * share))
        painter.drawRoundedRect(area, round_, round_)
