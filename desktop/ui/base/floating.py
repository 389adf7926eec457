"""A card that floats over another widget, so that nothing moves when it comes and goes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.base.theme import blend

MARGIN = 12


class Floating(QWidget):
    """Keeps its place at the top or the bottom of `parent`, in the middle and as wide as it needs."""

    def __init__(self, parent: QWidget, edge: Qt.Edge, *, most: int = 640) -> None:
        """`most` is the largest width in points."""
        super().__init__(parent)
        self._edge, self._most = edge, most
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the parent."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self.place()
        return False

    def event(self, event: QEvent) -> bool:
        """Take the place again when the contents have changed."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self.place()
        return handled

    def place(self) -> None:
        """Take the place over the parent."""
        parent = self.parentWidget()
        if parent is None:
            return
        room = max(0, parent.width() - 2 * MARGIN)
        width = min(room, self._most, max(self.sizeHint().width(), self.minimumSizeHint().width()))
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        at_top = self._edge is Qt.Edge.TopEdge
        top = MARGIN if at_top else parent.height() - height - MARGIN
        self.setGeometry(QRectF((parent.width() - width) / 2, top, width, height).toRect())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        window = self.palette().color(QPalette.ColorRole.Window)
        text = self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(QPen(blend(window, text, 0.22), 1))
        ground = QColor(window)
        ground.setAlpha(245)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
