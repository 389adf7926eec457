"""Secondary text: smaller and muted, in light and dark."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.ui.base.recoloured import Recoloured
from desktop.ui.base.theme import SMALL, font_of, muted

Colour = QColor | Callable[[QPalette], QColor] | None


class QuietLabel(Recoloured, QLabel):
    """A label in the muted colour, or in another one, which follows the palette of its parent.

    One that is `elided` takes the room that there is, and shortens its text, which its tooltip then has.
    """

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, small: bool = True, elided: bool = False
    ) -> None:
        super().__init__(text, parent)
        self._colour: Colour = None
        self._elided = elided
        if elided:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
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

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        if not self._elided:
            super().paintEvent(event)
            return
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        self.setToolTip("" if shown == self.text() else self.text())
        painter, role = QPainter(self), QPalette.ColorRole.WindowText
        self.style().drawItemText(painter, area, self.alignment(), self.palette(), True, shown, role)
