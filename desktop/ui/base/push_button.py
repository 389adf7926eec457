"""Painted buttons: the one to press, in the accent colour, and those beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.ui.base.theme import accent, blend, demi_bold, on_accent, raised
from desktop.ui.base.wells import paint_well

_HEIGHT = 38


class MainButton(QPushButton):
    """As wide as its place. It is the default button of its page or dialog, which Return presses."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(demi_bold(self.font(), 1.05))
        self.setMinimumHeight(_HEIGHT)
        self.setDefault(True)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 48, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, area = self.palette(), QRectF(self.rect())
        window = palette.color(palette.ColorRole.Window)
        colour, text = accent(palette), on_accent(palette)
        if not self.isEnabled():
            colour, text = (
                raised(palette, 0.14),
                blend(window, palette.color(palette.ColorRole.WindowText), 0.4),
            )
        elif self.isDown():
            colour = colour.darker(118)
        elif self.underMouse():
            colour = colour.lighter(108)
        if self.hasFocus():
            painter.setPen(QPen(blend(window, accent(palette), 0.5), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 9, 9)
            area = area.adjusted(3, 3, -3, -3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(area, 8, 8)
        painter.setPen(text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class QuietButton(QPushButton):
    """Stands beside the main button, as high as it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setMinimumHeight(_HEIGHT)
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 32, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        paint_well(painter, self, pressed=self.isDown() or self.underMouse(), radius=8)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
