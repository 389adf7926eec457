"""Undo and Redo in the menu, which name what they would undo."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop.ui.base.action import make_action
from desktop.ui.base.history import History
from desktop.ui.base.translation import tr


class UndoActions:
    """Of one history."""

    def __init__(self, history: History, parent: QObject) -> None:
        self._history = history
        self.undo = make_action(parent, "", QKeySequence.StandardKey.Undo)
        self.redo = make_action(parent, "", QKeySequence.StandardKey.Redo, "Ctrl+Shift+Z")
        for action, do in ((self.undo, history.undo), (self.redo, history.redo)):
            action.triggered.connect(history.end_step)
            action.triggered.connect(do)
        history.indexChanged.connect(self._refresh)
        self._refresh()

    @property
    def all(self) -> list[QAction]:
        """In the order of the menu."""
        return [self.undo, self.redo]

    def _refresh(self) -> None:
        history = self._history
        undone, redone = history.undoText(), history.redoText()
        self.undo.setText(tr("&Undo {step}").format(step=undone) if undone else tr("&Undo"))
        self.redo.setText(tr("&Redo {step}").format(step=redone) if redone else tr("&Redo"))
        self.undo.setEnabled(history.canUndo())
        self.redo.setEnabled(history.canRedo())
