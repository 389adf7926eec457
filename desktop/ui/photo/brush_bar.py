"""The controls of the brush: what it paints, its size and strength, undo and clear."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from desktop.ui.base.calm_fields import ignore_wheel
from desktop.ui.base.translation import tr
from desktop.ui.viewer.brush_tool import LARGEST, SMALLEST, BrushTool


class BrushBar(QWidget):
    """Shows and changes the settings of the `BrushTool` that is given to `attach`."""

    undo_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tool: BrushTool | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.targets = QButtonGroup(self)
        for target, name in ((-1, tr("More faithful")), (1, tr("More realistic")), (0, tr("Erase"))):
            button = QToolButton(self)
            button.setText(name)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setChecked(target == -1)
            self.targets.addButton(button, target + 1)
            row.addWidget(button)
        row.addSpacing(12)
        self.radius = self._slider(tr("Size"), SMALLEST, LARGEST, row)
        self.strength = self._slider(tr("Strength"), 5, 100, row)
        ignore_wheel(self)
        row.addStretch(1)
        self.undo = QToolButton(self)
        self.undo.setText(tr("Undo"))
        self.clear = QToolButton(self)
        self.clear.setText(tr("Clear"))
        for button, signal in ((self.undo, self.undo_wanted), (self.clear, self.clear_wanted)):
            button.setAutoRaise(True)
            button.clicked.connect(signal)
            row.addWidget(button)

    def attach(self, tool: BrushTool) -> None:
        """Connect the controls to this brush."""
        self._tool = tool
        self.radius.valueChanged.connect(lambda radius: tool.change(radius=radius))
        self.strength.valueChanged.connect(lambda percent: tool.change(strength=percent / 100))
        self.targets.idClicked.connect(lambda number: tool.change(target=number - 1))
        self.undo_wanted.connect(tool.undo)
        self.clear_wanted.connect(tool.clear)
        tool.painted.connect(self.refresh)
        tool.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the settings of the brush, and enable the buttons that do something now."""
        tool = self._tool
        strokes = tool.strokes if tool is not None else None
        self.undo.setEnabled(strokes is not None and strokes.can_undo)
        self.clear.setEnabled(strokes is not None and not strokes.empty)
        if tool is not None:
            self.radius.setValue(tool.radius)
            self.strength.setValue(round(100 * tool.strength))
            self.targets.button(tool.target + 1).setChecked(True)

    def _slider(self, name: str, low: int, high: int, row: QHBoxLayout) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(low, high)
        slider.setAccessibleName(tr("{what} of the brush").format(what=name))
        slider.setFixedWidth(72)
        row.addWidget(QLabel(name, self))
        row.addWidget(slider)
        row.addSpacing(8)
        return slider
