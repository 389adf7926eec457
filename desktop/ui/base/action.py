"""Actions for menus."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

Key = QKeySequence.StandardKey | str


def make_action(parent: QObject, text: str, *keys: Key) -> QAction:
    """An action named `text` with these shortcuts; menus show the first."""
    action = QAction(text, parent)
    action.setShortcuts([QKeySequence(key) for key in keys])
    return action
