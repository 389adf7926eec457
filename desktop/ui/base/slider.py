"""A slider with its name and a field for its number above it, and what its value means below."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.ui.base.number_field import NumberField
from desktop.ui.base.quiet_label import QuietLabel
from desktop.ui.base.slider_bar import STEPS, SliderBar
from desktop.ui.base.theme import HERO, SECTION, demi_bold
from desktop.ui.base.translation import sentences, tr

_LOW_BAR = 26
"""Height of the bar in points where there is little room: that of the knob with its ring."""


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
    """A control in [0, 1], shown as a whole number from 0 to 100. See `SliderBar` for mouse and keys."""

    changed = Signal(float)

    def __init__(self, text: SliderText, parent: QWidget | None = None, *, large: bool = False) -> None:
        super().__init__(parent)
        self._text, self._available = text, False
        self.bar = SliderBar(self, large=large)
        self.bar.setAccessibleName(text.name)
        self.title = QLabel(text.name, self)
        self.title.setFont(demi_bold(self.font(), HERO if large else SECTION))
        self.number = NumberField(text.value, self)
        self.number.setRange(0, STEPS)
        self.title.setBuddy(self.number)
        self.ends = QuietLabel(text.at_0, self), QuietLabel(text.at_1, self)
        self.reason = QuietLabel("", self)
        self.reason.setWordWrap(True)
        self.reason.hide()
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(8)
        self.grid.addWidget(self.title, 0, 0)
        self.grid.addWidget(self.number, 0, 2, Qt.AlignmentFlag.AlignRight)
        self.grid.addWidget(self.bar, 2, 0, 1, 3)
        self.grid.addWidget(self.ends[0], 3, 0)
        self.grid.addWidget(self.ends[1], 3, 1, 1, 2, Qt.AlignmentFlag.AlignRight)
        self.grid.addWidget(self.reason, 4, 0, 1, 3)
        self.grid.setColumnStretch(1, 1)
        self.be_low(False)
        self.setFocusProxy(self.bar)
        self.bar.valueChanged.connect(self._moved)
        self.number.valueChanged.connect(self.bar.setValue)

    def be_low(self, on: bool) -> None:
        """Take less height than usual, or as much."""
        self.bar.setMaximumHeight(_LOW_BAR if on else self.bar.sizeHint().height())
        self.grid.setVerticalSpacing(1 if on else 4)

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
        self.bar.setToolTip(sentences([self._text.hint, keys.format(default=self.bar.default)]))
        self.bar.setAccessibleDescription(self._text.description)
        self.number.setSpecialValueText("")
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
        self.bar.setToolTip(reason)
        self.bar.setAccessibleDescription(reason)

    def _moved(self, steps: int) -> None:
        self.number.setValue(steps)
        self.changed.emit(steps / STEPS)
