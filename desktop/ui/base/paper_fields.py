"""The fields for a size of paper: width, height, unit, and pixels per inch."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QLabel, QSpinBox, QWidget

from desktop.batch import PrintSize
from desktop.batch.sizes import PaperUnit
from desktop.ui.base.translation import tr

_USUAL = PrintSize(15, 10, "cm", 300)
_LARGEST = 500.0
_LEAST_PPI, _MOST_PPI = 30, 2400


class PaperFields(QWidget):
    """Emits `changed` on every change."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.across, self.down = self._side(tr("Width of the paper")), self._side(tr("Height of the paper"))
        self.unit = QComboBox(self)
        self.unit.setAccessibleName(tr("Unit"))
        self.unit.addItem("cm", "cm")
        self.unit.addItem(tr("in"), "in")
        self.ppi = QSpinBox(self)
        self.ppi.setRange(_LEAST_PPI, _MOST_PPI)
        self.ppi.setSingleStep(50)
        self.ppi.setSuffix(tr(" ppi"))
        self.ppi.setAccessibleName(tr("Pixels per inch"))
        grid = QGridLayout(self)  # in two rows, which fit into an inspector
        grid.setContentsMargins(0, 0, 0, 0)
        for column, widget in enumerate((self.across, QLabel("×", self), self.down, self.unit)):
            grid.addWidget(widget, 0, column)
        grid.addWidget(self.ppi, 1, 0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        self.show_size(_USUAL)
        for box in (self.across, self.down, self.ppi):
            box.valueChanged.connect(self.changed)
        self.unit.currentIndexChanged.connect(self.changed)

    @property
    def size_wanted(self) -> PrintSize:
        """What is in the fields."""
        unit: PaperUnit = "cm" if self.unit.currentData() == "cm" else "in"
        return PrintSize(self.across.value(), self.down.value(), unit, self.ppi.value())

    def show_size(self, size: PrintSize) -> None:
        """Show a size of paper."""
        self.across.setValue(size.width)
        self.down.setValue(size.height)
        self.unit.setCurrentIndex(self.unit.findData(size.unit))
        self.ppi.setValue(size.ppi)

    def _side(self, name: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setRange(0.5, _LARGEST)
        box.setDecimals(1)
        box.setAccessibleName(name)
        return box
