"""Tells when a person is about to use a widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

_SIGNS = (QEvent.Type.Enter, QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress)


class Interest(QObject):
    """Watches one widget, for work that should be under way before it is used."""

    aroused = Signal()
    """The pointer is over the widget, or it has the keyboard."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102
        if event.type() in _SIGNS:
            self.aroused.emit()
        return False
