"""Secondary text: smaller and muted, in light and dark."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.base.recoloured import Recoloured
from desktop.ui.base.theme import SMALL, font_of, muted

Colour = QColor | Callable[[QPalette], QColor] | None


class QuietLabel(Recoloured, QLabel):
    """A label in the muted colour, or in another one, which follows the palette of its parent."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, small: bool = True) -> None:
        super().__init__(text, parent)
        self._colour: Colour = None
        if small:
            self.setFont(font_of(self.font(), SMALL))
        self.recolour()

    def set_colour(self, colour: Colour) -> None:
        """Use this colour, or the one that goes with the palette behind the label; None: the muted one."""
        self._colour = colour
        self.recolour()

    def set_colours(self, palette: QPalette, ground: QPalette) -> None:
        """See `Recoloured.set_colours`."""
        colour = self._colour(ground) if callable(self._colour) else self._colour
        palette.setColor(QPalette.ColorRole.WindowText, colour or muted(ground))
