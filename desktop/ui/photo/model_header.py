"""The head of the inspector: the model in use, what it is for, and the menu of the others."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from desktop.ui.base.symbols import SIDE, paint_symbol
from desktop.ui.base.theme import SMALL, demi_bold, font_of, muted
from desktop.ui.base.tool_button import paint_ground
from desktop.ui.base.translation import tr

_HEIGHT = 48
_PAD = 8


class ModelHeader(QToolButton):
    """Opens the menu of the models."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = ""
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.show_model("", "")

    def show_model(self, title: str, line: str) -> None:
        """Show the name of the model, and one line about it."""
        self._line = line
        self.setText(title or tr("No model"))
        self.setAccessibleName(tr("Model: {title}").format(title=self.text()))
        self.setAccessibleDescription(line)
        self.setToolTip(line)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(200, _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(80, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = paint_ground(painter, self, QRectF(self.rect()).adjusted(1, 1, -1, -1))
        text = QRectF(self.rect()).adjusted(_PAD, 5, -_PAD - SIDE - 4, -5)
        painter.setPen(colour)
        title, small = demi_bold(self.font()), font_of(self.font(), SMALL)
        align = Qt.AlignmentFlag.AlignLeft
        painter.setFont(title)
        painter.drawText(text, align | Qt.AlignmentFlag.AlignTop, self.text())
        painter.setFont(small)
        painter.setPen(muted(self.palette()))
        line = QFontMetrics(small).elidedText(self._line, Qt.TextElideMode.ElideRight, int(text.width()))
        painter.drawText(text, align | Qt.AlignmentFlag.AlignBottom, line)
        place = QRectF(self.width() - _PAD - SIDE, (self.height() - SIDE) / 2, SIDE, SIDE)
        paint_symbol(painter, "down", place, muted(self.palette()))
