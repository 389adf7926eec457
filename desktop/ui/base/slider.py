"""A slider with a name at each end and its value beside it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QSlider, QWidget

from desktop.ui.base.theme import blend
from desktop.ui.base.translation import tr

STEPS = 100
_PAGE = 10
_KNOB = 8.5
_TRACK = 4.0
_TICKS = 10
_FINE = 8
"""How many times slower the knob follows the mouse while Shift is held."""


@dataclass(frozen=True)
class SliderText:
    """The texts of a slider: its name, the name of its value, its ends, a tool tip, and a description."""

    name: str
    value: str
    at_0: str
    at_1: str
    hint: str
    description: str


class Slider(QWidget):
    """A control in [0, 1].

    Arrow keys step by 0.01, Page keys by 0.1. With Shift the knob follows the mouse slowly. A double-click
    resets to the default.
    """

    changed = Signal(float)

    def __init__(self, text: SliderText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._available = text, False
        self.bar = _Bar(self)
        self.bar.setAccessibleName(text.name)
        self.number = QLabel("0.00", self)
        self.number.setAccessibleName(text.value)
        self.number.setMinimumWidth(self.fontMetrics().horizontalAdvance("0.00") + 4)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.ends = QLabel(text.at_0, self), QLabel(text.at_1, self)
        self.reason = QLabel(self)
        self.reason.setAccessibleName(tr("Why the slider is disabled"))
        self.reason.hide()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(0)
        for column, widget in enumerate((self.ends[0], self.bar, self.ends[1], self.number)):
            layout.addWidget(widget, 0, column)
        layout.addWidget(self.reason, 1, 0, 1, 4, Qt.AlignmentFlag.AlignHCenter)
        layout.setColumnStretch(1, 1)
        self.setFocusProxy(self.bar)
        self.bar.valueChanged.connect(self._moved)

    @property
    def value(self) -> float:
        """The value; 0 while the slider is disabled."""
        return self.bar.value() / STEPS if self._available else 0.0

    def set_value(self, value: float) -> None:
        """Set the value; `changed` follows if it differs."""
        self.bar.setValue(round(value * STEPS))

    def enable(self, default: float) -> None:
        """Enable the slider; `default` is what a double-click resets it to.

        A value that the person has set stays, as it was before the slider was disabled. Without one, the
        default is set.
        """
        untouched = self.bar.value() == self.bar.default
        self._available = True
        self.setEnabled(True)
        self.reason.hide()
        self.bar.default = round(default * STEPS)
        keys = tr("Shift: small steps. Double-click: the default, {default}.")
        self.bar.setToolTip(f"{self._text.hint} {keys.format(default=f'{default:.2f}')}")
        self.bar.setAccessibleDescription(self._text.description)
        if untouched:
            self.reset()
        self._moved(self.bar.value())
        self.bar.update()

    def reset(self) -> None:
        """Set the default."""
        self.bar.setValue(self.bar.default)

    def disable(self, reason: str) -> None:
        """Disable the slider and show why."""
        self._available = False
        self.setEnabled(False)
        self.reason.setText(reason)
        self.reason.show()
        self.number.setText("–")
        self.bar.setToolTip(reason)
        self.bar.setAccessibleDescription(reason)

    def _moved(self, steps: int) -> None:
        self.number.setText(f"{steps / STEPS:.2f}")
        self.changed.emit(steps / STEPS)


class _Bar(QSlider):
    """The bar, with the ticks of a vernier scale and a mark at the default."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.default = 0
        self._fine: tuple[float, int] | None = None
        """The x coordinate and the value at which the slow movement with Shift began."""
        self.setRange(0, STEPS)
        self.setPageStep(_PAGE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide enough to set a hundredth with the mouse."""
        return QSize(260, 32)

    def minimumSizeHint(self) -> QSize:
        """Still usable in the smallest window."""
        return QSize(96, 32)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the knob to the mouse; with Shift, move it slowly from where it is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._fine = None
            self._follow(event)
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._follow(event)

    def _follow(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._fine = None
            self.setValue(self._value_at(x))
            return
        if self._fine is None:
            self._fine = x, self.value()
        start, value = self._fine
        self.setValue(value + round((self._value_at(x) - self._value_at(start)) / _FINE))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.setValue(self.default)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        palette = self.palette()
        window = palette.color(group, QPalette.ColorRole.Window)
        text = palette.color(group, QPalette.ColorRole.WindowText)
        accent = (
            palette.color(group, QPalette.ColorRole.Highlight)
            if self.isEnabled()
            else blend(window, text, 0.3)
        )
        middle = self.height() / 2 - 2
        left, right, knob = self._x(0), self._x(STEPS), self._x(self.value())
        painter.setPen(QPen(blend(window, text, 0.32), 1))
        for tick in range(_TICKS + 1):
            x = self._x(tick * STEPS // _TICKS)
            painter.drawLine(QPointF(x, middle + 9), QPointF(x, middle + 12))
        painter.setPen(QPen(text, 2))
        mark = self._x(self.default)
        if self.isEnabled():
            painter.drawLine(QPointF(mark, middle + 8), QPointF(mark, middle + 14))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(window, text, 0.2))
        painter.drawRoundedRect(QRectF(left, middle - _TRACK / 2, right - left, _TRACK), 2, 2)
        painter.setBrush(accent)
        painter.drawRoundedRect(QRectF(left, middle - _TRACK / 2, knob - left, _TRACK), 2, 2)
        if not self.isEnabled():
            return
        centre = QPointF(knob, middle)
        if self.hasFocus():
            ring = accent.toRgb()
            ring.setAlpha(90)
            painter.setBrush(ring)
            painter.drawEllipse(centre, _KNOB + 3.5, _KNOB + 3.5)
        painter.setPen(QPen(blend(window, text, 0.45), 1))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawEllipse(centre, _KNOB, _KNOB)

    def _x(self, value: int) -> float:
        inset = _KNOB + 4
        return inset + (self.width() - 2 * inset) * value / STEPS

    def _value_at(self, x: float) -> int:
        inset = _KNOB + 4
        return round(STEPS * (x - inset) / max(1.0, self.width() - 2 * inset))
