"""A thin bar of progress in the accent colour. With the range from 0 to 0 a part of it wanders."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.ui.base.busy import MOTION_MILLISECONDS, turned
from desktop.ui.base.theme import accent, raised

_HEIGHT = 5
_WANDERING = 0.25
"""Of the width."""


class ProgressLine(QProgressBar):
    """A progress bar without a text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setFixedHeight(_HEIGHT)
        self._motion = QTimer(self)
        self._motion.setInterval(MOTION_MILLISECONDS)
        self._motion.timeout.connect(self.update)

    @property
    def busy(self) -> bool:
        """Whether it tells no share."""
        return self.minimum() == self.maximum()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102
        self._motion.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, round_ = QRectF(self.rect()), _HEIGHT / 2
        if self.busy != self._motion.isActive():
            self._motion.start() if self.busy else self._motion.stop()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(raised(self.palette(), 0.16))
        painter.drawRoundedRect(area, round_, round_)
        painter.setBrush(accent(self.palette()))
        if self.busy:
            part = _WANDERING * area.width()
            area.moveLeft((area.width() + part) * turned() - part)
            area.setWidth(part)
        else:
            share = (self.value() - self.minimum()) / (self.maximum() - self.minimum())
            area.setWidth(max(_HEIGHT if share else 0, area.width() * share))
        painter.drawRoundedRect(area, round_, round_)
