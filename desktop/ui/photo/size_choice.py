"""The choice of the size of one result: a factor, the long side, a box to fit into, or paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from desktop.batch import Box, Factor, LongSide, PrintSize, Size
from desktop.batch.sizes import factors
from desktop.ui.base.form_fields import pixels_box
from desktop.ui.base.paper_fields import PaperFields
from desktop.ui.base.translation import tr

LONG_SIDE, BOX, PRINT = 100, 101, 102
"""Ids of the buttons that are no factors; the id of a factor is the factor."""


class SizeChoice(QWidget):
    """Radio buttons in one row, and below them the pixels, where the choice has some."""

    changed = Signal()

    def __init__(self, width: int, height: int, scale: int, parent: QWidget) -> None:
        """For a photo of width x height pixels and a model that enlarges `scale` times."""
        super().__init__(parent)
        self.buttons = QButtonGroup(self)
        row = QHBoxLayout()
        for factor in factors(scale):
            button = self._add(factor, f"{factor}×", row)
            size = {"width": width * factor, "height": height * factor}
            button.setToolTip(tr("{width} × {height} pixels").format(**size))
            button.setAccessibleName(
                tr("{times} times, {width} by {height} pixels").format(times=factor, **size)
            )
        self._add(LONG_SIDE, tr("Long side"), row)
        self._add(BOX, tr("Fit into"), row)
        self._add(PRINT, tr("Print"), row)
        row.addStretch(1)
        self._scale = scale
        longest = max(width, height) * scale
        self.width_pixels = pixels_box(tr("Width"), longest, self)
        self.height_pixels = pixels_box(tr("Height"), longest, self)
        pixels = QHBoxLayout()
        pixels.addWidget(self.width_pixels)
        pixels.addWidget(self.height_pixels)
        pixels.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addLayout(pixels)
        self.paper = PaperFields(self)
        layout.addWidget(self.paper)
        self.set_size(Factor(scale))
        self.buttons.idClicked.connect(self._changed)
        self.width_pixels.valueChanged.connect(self._changed)
        self.height_pixels.valueChanged.connect(self._changed)
        self.paper.changed.connect(self._changed)

    @property
    def size_wanted(self) -> Size:
        """What is chosen."""
        chosen = self.buttons.checkedId()
        if chosen == LONG_SIDE:
            return LongSide(self.width_pixels.value())
        if chosen == BOX:
            return Box(self.width_pixels.value(), self.height_pixels.value())
        return self.paper.size_wanted if chosen == PRINT else Factor(chosen)

    def set_size(self, size: Size) -> None:
        """Choose this size; of factors that are not on offer, the one that comes nearest."""
        match size:
            case Factor(times):
                offered = factors(self._scale)
                self.buttons.button(max(offered[0], min(times, self._scale))).setChecked(True)
            case LongSide(pixels):
                self.buttons.button(LONG_SIDE).setChecked(True)
                self.width_pixels.setValue(pixels)
            case Box(width, height):
                self.buttons.button(BOX).setChecked(True)
                self.width_pixels.setValue(width)
                self.height_pixels.setValue(height)
            case PrintSize():
                self.buttons.button(PRINT).setChecked(True)
                self.paper.show_size(size)
        self._show_pixels()

    def _add(self, number: int, text: str, row: QHBoxLayout) -> QRadioButton:
        button = QRadioButton(text, self)
        self.buttons.addButton(button, number)
        row.addWidget(button)
        return button

    def _show_pixels(self) -> None:
        chosen = self.buttons.checkedId()
        self.width_pixels.setVisible(chosen in (LONG_SIDE, BOX))
        self.height_pixels.setVisible(chosen == BOX)
        self.paper.setVisible(chosen == PRINT)

    def _changed(self) -> None:
        self._show_pixels()
        self.changed.emit()
