"""Secondary text: smaller and muted, in light and dark."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.base.theme import SMALL, font_of, muted


class QuietLabel(QLabel):
    """A label in the muted colour, or in another one, which follows the palette of its parent."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, small: bool = True) -> None:
        super().__init__(text, parent)
        self._recolouring = False
        self._colour: QColor | None = None
        if small:
            self.setFont(font_of(self.font(), SMALL))
        self._recolour()

    def set_colour(self, colour: QColor | None) -> None:
        """Use this colour; None: the muted one."""
        self._colour = colour
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
        palette.setColor(QPalette.ColorRole.WindowText, self._colour or muted(ground))
        self.setPalette(palette)
        self._recolouring = False
