"""Buttons of the toolbar: a symbol above its name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.ui.base.symbols import SIDE, paint_symbol
from desktop.ui.base.theme import SMALL, accent, accent_text, font_of, raised

_HEIGHT = 46
_LEAST_WIDTH = 48
_PAD = 6


class ToolButton(QToolButton):
    """Shows its name below the symbol, or the symbol alone where there is little room."""

    def __init__(self, symbol: str, text: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol, self._labelled = symbol, True
        self.setFont(font_of(self.font(), SMALL))
        self.setText(text)
        self.setToolTip(hint)
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_label(self, on: bool) -> None:
        """Show the name below the symbol, or not."""
        if on != self._labelled:
            self._labelled = on
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:  # noqa: D102
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * _PAD if self._labelled else 0
        return QSize(max(_LEAST_WIDTH if self._labelled else SIDE + 16, width), _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = paint_ground(painter, self, QRectF(self.rect()).adjusted(1, 1, -1, -1))
        top = 6.0 if self._labelled else (self.height() - SIDE) / 2
        paint_symbol(painter, self._symbol, QRectF((self.width() - SIDE) / 2, top, SIDE, SIDE), colour)
        if self._labelled:
            painter.setPen(colour)
            painter.drawText(
                QRectF(0, top + SIDE, self.width(), self.height() - top - SIDE), _BELOW, self.text()
            )


_BELOW = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


def paint_ground(painter: QPainter, button: QToolButton, area: QRectF) -> QColor:
    """Paint the ground of a flat button in its state, and return the colour for what it shows."""
    palette = button.palette()
    down = button.isDown() or button.isChecked()
    hover = button.isEnabled() and button.underMouse()
    painter.setPen(Qt.PenStyle.NoPen)
    if down or hover:
        painter.setBrush(raised(palette, 0.14 if down else 0.07))
        painter.drawRoundedRect(area, 7, 7)
    if button.hasFocus():
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent(palette), 2))
        painter.drawRoundedRect(area, 7, 7)
    group = QPalette.ColorGroup.Active if button.isEnabled() else QPalette.ColorGroup.Disabled
    return accent_text(palette) if down else palette.color(group, QPalette.ColorRole.WindowText)
