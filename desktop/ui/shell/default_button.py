"""Return presses the default button of a page, as it does in a dialog."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

_OWN_RETURN = (QLineEdit, QAbstractSpinBox, QComboBox)
"""Fields in which Return ends what was typed."""


class DefaultButtons(QObject):
    """Watches the keys that reach a window because no widget in it has taken them."""

    def __init__(self, window: QWidget, pages: QStackedWidget) -> None:
        super().__init__(window)
        self._pages = pages
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        page = self._pages.currentWidget()
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if page is None or not is_return or isinstance(QApplication.focusWidget(), _OWN_RETURN):
            return False
        for button in page.findChildren(QPushButton):
            if button.isDefault() and button.isVisible() and button.isEnabled():
                button.click()
                return True
        return False
