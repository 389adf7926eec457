"""A button that looks like a word in the accent colour."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.ui.base.recoloured import Recoloured
from desktop.ui.base.theme import accent_text


class LinkButton(Recoloured, QPushButton):
    """Flat, for what is less important than the main button."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.recolour()

    def set_colours(self, palette: QPalette, ground: QPalette) -> None:
        """See `Recoloured.set_colours`."""
        group = QPalette.ColorGroup.All
        palette.setColor(group, QPalette.ColorRole.ButtonText, accent_text(ground))
        disabled = ground.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, disabled)
