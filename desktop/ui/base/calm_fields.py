"""Keeps the wheel from changing fields: whoever scrolls past a form does not mean to change it.

A slider or a number that has the keyboard still follows the wheel.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractSlider, QAbstractSpinBox, QComboBox, QScrollBar, QWidget

_FIELDS = (QComboBox, QAbstractSpinBox, QAbstractSlider)


def ignore_wheel(form: QWidget) -> None:
    """Pass the wheel over each field in `form` on to what lies behind it, such as a scroll area."""
    filter = _IgnoreWheel(form)
    for field in form.findChildren(QWidget):
        if isinstance(field, _FIELDS) and not isinstance(field, QScrollBar):
            field.installEventFilter(filter)


class _IgnoreWheel(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel:
            return False
        chosen = isinstance(watched, QWidget) and watched.hasFocus() and not isinstance(watched, QComboBox)
        if not chosen:
            event.ignore()
        return not chosen
