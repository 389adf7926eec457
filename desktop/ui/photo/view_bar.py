"""The row above the photo: the layout of before and after, the tools to compare, and the brush."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.ui.base.theme import hairline
from desktop.ui.base.translation import tr
from desktop.ui.photo.brush_bar import BrushBar
from desktop.ui.viewer.scene import ViewLayout


class ViewBar(QWidget):
    """Emits what the person wants as signals and changes nothing itself. The brush has a second row."""

    layout_chosen = Signal(object)
    loupe_toggled = Signal(bool)
    invented_toggled = Signal(bool)
    filmstrip_toggled = Signal(bool)
    pin_toggled = Signal(bool)
    brush_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layouts = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(2)
        for number, (view_layout, name, hint) in enumerate(
            (
                (
                    ViewLayout.SPLIT,
                    tr("Split"),
                    tr("Before and after in one image, with a handle between them"),
                ),
                (
                    ViewLayout.SIDE_BY_SIDE,
                    tr("Side by Side"),
                    tr("Before and after side by side, with one zoom"),
                ),
                (ViewLayout.AFTER, tr("Result"), tr("Only the enlargement")),
            )
        ):
            button = self._button(name, f"Ctrl+{number + 2}", hint)
            button.setChecked(view_layout is ViewLayout.SPLIT)
            button.clicked.connect(lambda _=False, each=view_layout: self.layout_chosen.emit(each))
            self.layouts.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self.loupe = self._button(tr("Loupe"), "L", tr("Magnify what is under the pointer"))
        self.invented = self._button(
            tr("Invented"), "I", tr("Highlight detail that the faithful enlargement does not have")
        )
        self.pin = self._button(tr("Pin A"), "P", tr("Keep this setting as A and compare others with it"))
        self.filmstrip = self._button(tr("Filmstrip"), "F", tr("Several settings next to each other"))
        self.brush = self._button(tr("Brush"), "B", tr("Paint where the photo may be more or less realistic"))
        for button, signal in (
            (self.loupe, self.loupe_toggled),
            (self.invented, self.invented_toggled),
            (self.pin, self.pin_toggled),
            (self.filmstrip, self.filmstrip_toggled),
            (self.brush, self.brush_toggled),
        ):
            button.toggled.connect(signal)
            row.addWidget(button)
        self._hints = {button: button.toolTip() for button in self._about_realism()}
        self.brushes = BrushBar(self)
        self.brushes.hide()
        self.brush.toggled.connect(self.brushes.setVisible)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 5, 12, 5)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.brushes)

    def choose(self, view_layout: str) -> None:
        """Choose a layout by the value of a `ViewLayout`; an unknown value changes nothing."""
        for number, each in enumerate(ViewLayout):
            if each.value == view_layout:
                self.layouts.button(number).click()

    def allow(self, *, realism: str, brush: str) -> None:
        """Disable the tools that need realism, and the brush, for these reasons; empty: enable them."""
        for button in self._about_realism():
            reason = (realism or brush) if button is self.brush else realism
            button.setEnabled(not reason)
            button.setToolTip(reason or self._hints[button])
            if reason:
                button.setChecked(False)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, hairline(self.palette()))

    def _about_realism(self) -> tuple[QToolButton, ...]:
        return self.invented, self.pin, self.filmstrip, self.brush

    def _button(self, text: str, key: str, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setShortcut(key)
        button.setToolTip(
            f"{hint} ({button.shortcut().toString(button.shortcut().SequenceFormat.NativeText)})"
        )
        button.setAccessibleDescription(hint)
        return button
