"""The controls of the brush: what it paints, its size and strength, undo and clear."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from desktop.ui.base.calm_fields import ignore_wheel
from desktop.ui.base.floating import Cards, Floating
from desktop.ui.base.translation import tr
from desktop.ui.viewer.brush_tool import LARGEST, SMALLEST, BrushTool

_BETWEEN = 12
"""Between groups of controls, in points."""
_LOW = 400
"""Height of a view, in points, below which more than one row would cover too much of it."""


class BrushBar(QWidget):
    """Shows and changes the settings of the `BrushTool` that is given to `attach`.

    Where it is folded, only what the brush paints is shown, and `more` shows the rest.
    """

    undo_wanted = Signal()
    clear_wanted = Signal()
    faces_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tool: BrushTool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._grid.setVerticalSpacing(4)
        self._groups = [QWidget(self) for _ in range(3)]
        self._places: list[tuple[int, int]] = []
        """Row and column of each group."""
        self._folds = False
        what, how, changes = (self._row(group) for group in self._groups)
        self.targets = QButtonGroup(self)
        for target, name in ((-1, tr("More faithful")), (1, tr("More realistic")), (0, tr("Erase"))):
            button = QToolButton(self)
            button.setText(name)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setChecked(target == -1)
            self.targets.addButton(button, target + 1)
            what.addWidget(button)
        self.more = QToolButton(self)
        self.more.setText("…")
        self.more.setToolTip(tr("{what} of the brush").format(what=tr("Settings")))
        self.more.setAccessibleName(self.more.toolTip())
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.toggled.connect(self._fold)
        what.addWidget(self.more)
        self.radius = self._slider(tr("Size"), SMALLEST, LARGEST, how)
        self.strength = self._slider(tr("Strength"), 5, 100, how)
        ignore_wheel(self)
        self.faces = QToolButton(self)
        self.faces.setText(tr("Protect Faces"))
        self.faces.setToolTip(tr("Find the faces in the photo and keep them more faithful"))
        self.faces.setAutoRaise(True)
        self.faces.clicked.connect(self.faces_wanted)
        changes.addWidget(self.faces)
        self.undo = QToolButton(self)
        self.undo.setText(tr("Undo"))
        self.clear = QToolButton(self)
        self.clear.setText(tr("Clear"))
        for button, signal in ((self.undo, self.undo_wanted), (self.clear, self.clear_wanted)):
            button.setAutoRaise(True)
            button.clicked.connect(signal)
            changes.addWidget(button)
        self.fit(self.sizeHint().width())

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

    @property
    def least_width(self) -> int:
        """The width of its widest group, in points."""
        return max(group.sizeHint().width() for group in self._groups)

    def fit(self, room: int, *, low: bool = False) -> None:
        """Put the groups beside each other as far as they fit into `room`, and the others below.

        If that makes more than one row and it is to be `low`, it is folded.
        """
        places: list[tuple[int, int]] = []
        row = column = width = 0
        for group in self._groups:
            wide = group.sizeHint().width()
            if column and width + _BETWEEN + wide > room:
                row, column, width = row + 1, 0, 0
            places.append((row, column))
            width += wide + (_BETWEEN if column else 0)
            column += 1
        if places != self._places:  # else the layout would ask for its place again, without end
            self._places = places
            for group, (row, column) in zip(self._groups, places, strict=True):
                self._grid.removeWidget(group)
                self._grid.addWidget(group, row, column, Qt.AlignmentFlag.AlignLeft)
        self._folds = low and row > 0
        self._fold()

    def _fold(self) -> None:
        self.more.setVisible(self._folds)
        for group in self._groups[1:]:
            group.setVisible(self.more.isChecked() or not self._folds)

    def _row(self, group: QWidget) -> QHBoxLayout:
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        return row

    def _slider(self, name: str, low: int, high: int, row: QHBoxLayout) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(low, high)
        slider.setAccessibleName(tr("{what} of the brush").format(what=name))
        slider.setFixedWidth(72)
        row.addWidget(QLabel(name, self))
        row.addWidget(slider)
        row.addSpacing(8)
        return slider


class BrushPanel(Floating):
    """The card with the bar."""

    def __init__(self, bar: BrushBar, cards: Cards) -> None:
        super().__init__(cards, Qt.Edge.TopEdge, most=1100)
        self._bar, self._over = bar, cards.over
        layout = QHBoxLayout(self)
        layout.addWidget(bar)
        self._margins = layout.contentsMargins().left() + layout.contentsMargins().right()

    @property
    def least_width(self) -> int:
        """The width with all groups below each other, in points."""
        return self._bar.least_width + self._margins

    def size_in(self, room: int) -> tuple[int, int]:
        """See `Floating.size_in`: the bar has as few rows as fit into `room`, and one in a low view."""
        self._bar.fit(room - self._margins, low=self._over.height() < _LOW)
        return super().size_in(room)
