"""Fields of a side panel: a choice, a text and a button, each in a well without a frame."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSizePolicy, QWidget

from desktop.ui.base.symbols import SIDE, paint_symbol
from desktop.ui.base.theme import accent, muted, raised

_HEIGHT = 28
_PAD = 10


class ChoiceField(QComboBox):
    """A menu button that shows what is chosen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(6)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        paint_well(painter, self)
        _paint_text(painter, self, self.currentText(), Qt.TextElideMode.ElideRight, SIDE)
        place = QRectF(self.width() - SIDE - 5, (self.height() - SIDE) / 2, SIDE, SIDE)
        paint_symbol(painter, "down", place, muted(self.palette()))


class WellButton(QPushButton):
    """Shows what is chosen; pressing it asks for something else."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFixedHeight(_HEIGHT)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(60, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        paint_well(painter, self, pressed=self.isDown())
        _paint_text(painter, self, self.text(), Qt.TextElideMode.ElideLeft, 0)


class TextField(QLineEdit):
    """A line of text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrame(False)
        self.setFixedHeight(_HEIGHT)
        self.setTextMargins(_PAD - 4, 0, 4, 0)
        self._clear_ground()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._clear_ground()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        paint_well(painter, self)
        painter.end()
        super().paintEvent(event)

    def _clear_ground(self) -> None:
        palette = self.palette()
        if palette.color(QPalette.ColorRole.Base).alpha():
            palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
            self.setPalette(palette)


def paint_well(painter: QPainter, widget: QWidget, *, pressed: bool = False, radius: float = 6) -> None:
    """Paint the ground of a field, with a ring while it has the keyboard."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    palette = widget.palette()
    painter.setPen(QPen(accent(palette), 2) if widget.hasFocus() else Qt.PenStyle.NoPen)
    painter.setBrush(raised(palette, 0.18 if pressed else 0.10))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), radius, radius)


def _paint_text(painter: QPainter, widget: QWidget, text: str, elide: Qt.TextElideMode, right: int) -> None:
    group = QPalette.ColorGroup.Active if widget.isEnabled() else QPalette.ColorGroup.Disabled
    painter.setPen(widget.palette().color(group, QPalette.ColorRole.WindowText))
    area = QRectF(widget.rect()).adjusted(_PAD, 0, -_PAD - right, 0)
    shown = painter.fontMetrics().elidedText(text, elide, int(area.width()))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
