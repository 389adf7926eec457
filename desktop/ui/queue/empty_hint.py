"""What an empty list of photos says: how photos come into it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.ui.base.quiet_label import QuietLabel
from desktop.ui.base.theme import HERO, demi_bold
from desktop.ui.base.translation import tr


class EmptyHint(QuietLabel):
    """Lies on the whole of a list, and takes no drops and no clicks from it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(tr("Drop photos or a folder here"), over, small=False)
        self.setFont(demi_bold(self.font(), HERO))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as what it lies on."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False
