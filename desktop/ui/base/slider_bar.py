"""The bar of a slider: whole numbers, usually from 0 to 100, set by mouse and keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from desktop.ui.base.theme import accent, blend

STEPS = 100
_PAGE = 10
_HEIGHT = 32
_INSET = 11.0
"""From the edge of the widget to the middle of the knob at the ends: room for the knob."""
_FINE = 8
"""How many times slower the knob follows the mouse while Shift is held."""


class SliderBar(QSlider):
    """The bar, with a mark at the default.

    Arrow keys step by 1, Page keys by 10. With Shift the knob follows the mouse slowly. A double-click
    resets to the default. A wheel over it does nothing unless it has the focus.
    """

    def __init__(self, parent: QWidget, *, large: bool = False) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._knob, self._track = (10.5, 6.0) if large else (8.5, 4.0)
        self.default = 0
        self._fine: tuple[float, int] | None = None
        """The x coordinate and the value at which the slow movement with Shift began."""
        self.setRange(0, STEPS)
        self.setPageStep(_PAGE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide enough to set a hundredth with the mouse."""
        return QSize(260, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Still usable in the smallest window."""
        return QSize(96, _HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the knob to the mouse; with Shift, move it slowly from where it is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._fine = None
            self._follow(event)
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if self.isSliderDown():
            self._follow(event)

    def _follow(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._fine = None
            self.setValue(self.value_at(x))
            return
        if self._fine is None:
            self._fine = x, self.value()
        start, value = self._fine
        self.setValue(value + round((self.value_at(x) - self.value_at(start)) / _FINE))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self.setSliderDown(False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self.setValue(self.default)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, enabled = self.palette(), self.isEnabled()
        window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
        filled = accent(palette) if enabled else blend(window, text, 0.3)
        middle, round_ = self.height() / 2, self._track / 2
        # The bar is as wide as the knob at its ends needs, so that it lines up with the texts above it.
        left, right = self.x_of(self.minimum()) - self._knob, self.x_of(self.maximum()) + self._knob
        knob = self.x_of(self.value())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(window, text, 0.22))
        painter.drawRoundedRect(QRectF(left, middle - round_, right - left, self._track), round_, round_)
        painter.setBrush(filled)
        painter.drawRoundedRect(QRectF(left, middle - round_, knob - left, self._track), round_, round_)
        if not enabled:
            return
        painter.setBrush(blend(window, text, 0.55))
        painter.drawEllipse(QPointF(self.x_of(self.default), middle + self._track / 2 + 5), 1.75, 1.75)
        centre = QPointF(knob, middle)
        if self.hasFocus():
            ring = QColor(filled)
            ring.setAlpha(90)
            painter.setBrush(ring)
            painter.drawEllipse(centre, self._knob + 2.5, self._knob + 2.5)
        painter.setBrush(QColor(0, 0, 0, 40))
        painter.drawEllipse(centre + QPointF(0, 1), self._knob + 0.75, self._knob + 0.75)
        painter.setPen(QPen(QColor(0, 0, 0, 45), 0.75))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawEllipse(centre, self._knob, self._knob)

    def x_of(self, value: int) -> float:
        """Where the knob is at a value: its middle, in points from the left."""
        share = (value - self.minimum()) / (self.maximum() - self.minimum())
        return _INSET + (self.width() - 2 * _INSET) * share

    def value_at(self, x: float) -> int:
        """The value nearest to so many points from the left; it may be out of range."""
        share = (x - _INSET) / max(1.0, self.width() - 2 * _INSET)
        return self.minimum() + round((self.maximum() - self.minimum()) * share)
