"""What widgets share whose colours are made of the palette of their parent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object  # Qt allows one widget among the bases only


class Recoloured(_Widget):
    """Stands before the kind of widget among the bases. Call `recolour` at the end of `__init__`."""

    _recolouring = False

    def recolour(self) -> None:
        """Make the colours anew. The change of the palette that this is does not count as one."""
        if self._recolouring:
            return
        self._recolouring = True
        parent, palette = self.parentWidget(), self.palette()
        self.set_colours(palette, QPalette() if parent is None else parent.palette())
        self.setPalette(palette)
        self._recolouring = False

    def set_colours(self, palette: QPalette, ground: QPalette) -> None:
        """Put the widget's colours into its own `palette`; `ground` is that of its parent."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ParentChange):
            self.recolour()
