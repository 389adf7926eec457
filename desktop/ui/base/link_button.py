"""A button that looks like a word in the accent colour."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.ui.base.theme import accent_text


class LinkButton(QPushButton):
    """Flat, for what is less important than the main button."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._recolouring = False
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._recolour()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ParentChange):
            self._recolour()

    def _recolour(self) -> None:
        if self._recolouring:
            return
        self._recolouring = True
        parent = self.parentWidget()
        ground = parent.palette() if parent is not None else QPalette()
        palette = self.palette()
        group = QPalette.ColorGroup.All
        palette.setColor(group, QPalette.ColorRole.ButtonText, accent_text(ground))
        disabled = ground.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, disabled)
        self.setPalette(palette)
        self._recolouring = False
