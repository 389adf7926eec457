"""Secondary text: smaller and muted, in light and dark."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.base.recoloured import Recoloured
from desktop.ui.base.theme import SMALL, font_of, muted


class QuietLabel(Recoloured, QLabel):
    """A label in the muted colour, or in another one, which follows the palette of its parent."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, small: bool = True) -> None:
        super().__init__(text, parent)
        self._colour: QColor | None = None
        if small:
            self.setFont(font_of(self.font(), SMALL))
        self.recolour()

    def set_colour(self, colour: QColor | None) -> None:
        """Use this colour; None: the muted one."""
        self._colour = colour
        self.recolour()

    def set_colours(self, palette: QPalette, ground: QPalette) -> None:
        """See `Recoloured.set_colours`."""
        palette.setColor(QPalette.ColorRole.WindowText, self._colour or muted(ground))
