"""The tools of the toolbar as actions for the menu, which have their keys."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton

from desktop.ui.base.action import make_action
from desktop.ui.base.translation import tr
from desktop.ui.photo.view_bar import ViewBar


class ToolActions:
    """Each does what a click on its button does, and shows whether the button is down."""

    def __init__(self, bar: ViewBar, parent: QObject) -> None:
        split, side, result = (bar.layouts.button(number) for number in range(3))
        self._buttons: dict[QAction, QAbstractButton] = {}
        for button, text, key in (
            (split, tr("&Split"), "Ctrl+2"),
            (side, tr("Side &by Side"), "Ctrl+3"),
            (result, tr("&Result Only"), "Ctrl+4"),
            (bar.loupe, tr("&Loupe"), "L"),
            (bar.pin, tr("Compare &with This Setting"), "P"),
            (bar.brush, tr("Realism Br&ush"), "B"),
            (bar.invented, tr("In&vented Detail"), "I"),
            (bar.inspector, tr("Show Settin&gs of the Photo"), "Ctrl+Alt+I"),
        ):
            self._add(button, make_action(parent, text, key))
        self._brush = bar.brush
        self.protect_faces = make_action(parent, tr("Protect &Faces"))
        """Works without the brush, too, but needs a photo and a model that the brush works with."""
        self.protect_faces.triggered.connect(bar.brushes.faces.click)
        self._crop = bar.crop
        self.crop = make_action(parent, tr("Cro&p…"), "C")
        self.crop.triggered.connect(bar.crop.click)
        _name_key(bar.crop, self.crop)

    @property
    def of_layout(self) -> list[QAction]:
        """How before and after are arranged."""
        return list(self._buttons)[:3]

    @property
    def of_tools(self) -> list[QAction]:
        """The tools to look at the photo and to paint on it."""
        return list(self._buttons)[3:]

    def enable(self, on: bool) -> None:
        """Enable those whose buttons do something now, or none."""
        for action, button in self._buttons.items():
            action.setEnabled(on and button.isEnabled())
        self.protect_faces.setEnabled(on and self._brush.isEnabled())
        self.crop.setEnabled(on and self._crop.isEnabled())

    def _add(self, button: QAbstractButton, action: QAction) -> None:
        action.setCheckable(True)
        action.setChecked(button.isChecked())
        self._buttons[action] = button
        button.toggled.connect(action.setChecked)
        _name_key(button, action)

        def press() -> None:
            button.click()
            action.setChecked(button.isChecked())

        action.triggered.connect(press)


def _name_key(button: QAbstractButton, action: QAction) -> None:
    """Let the tooltip of the button end with the key of its action."""
    native = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    button.setToolTip(f"{button.accessibleDescription()} ({native})")
