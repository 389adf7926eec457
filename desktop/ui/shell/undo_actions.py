"""Undo and Redo in the menu, which name what they would undo."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop.ui.base.action import make_action
from desktop.ui.base.history import History
from desktop.ui.base.translation import tr


class UndoActions:
    """The two actions for one history."""

    def __init__(self, history: History, parent: QObject) -> None:
        self.undo = make_action(parent, "", QKeySequence.StandardKey.Undo)
        self.redo = make_action(parent, "", QKeySequence.StandardKey.Redo, "Ctrl+Shift+Z")
        self._history, self._held = history, False
        self._enable()
        for action, do in ((self.undo, history.undo), (self.redo, history.redo)):
            action.triggered.connect(history.end_step)
            action.triggered.connect(do)
        history.canUndoChanged.connect(self._enable)
        history.canRedoChanged.connect(self._enable)
        history.undoTextChanged.connect(self._name_undo)
        history.redoTextChanged.connect(self._name_redo)
        self._name_undo("")
        self._name_redo("")

    @property
    def all(self) -> list[QAction]:
        """In the order of the menu."""
        return [self.undo, self.redo]

    def hold(self, on: bool) -> None:
        """Disable both: what they would change is out of sight now."""
        self._held = on
        self._enable()

    def _enable(self) -> None:
        self.undo.setEnabled(self._history.canUndo() and not self._held)
        self.redo.setEnabled(self._history.canRedo() and not self._held)

    def _name_undo(self, step: str) -> None:
        self.undo.setText(tr("&Undo {step}").format(step=step) if step else tr("&Undo"))

    def _name_redo(self, step: str) -> None:
        self.redo.setText(tr("&Redo {step}").format(step=step) if step else tr("&Redo"))
