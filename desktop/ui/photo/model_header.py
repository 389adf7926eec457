"""The head of the inspector: the model in use, what it is for, and the menu of the others."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from desktop.ui.base.symbols import SIDE, paint_symbol
from desktop.ui.base.theme import SMALL, demi_bold, font_of, muted
from desktop.ui.base.tool_button import paint_ground
from desktop.ui.base.translation import tr

_HEIGHT, _SHORT_HEIGHT = 48, 30
"""With one line about the model, and without."""
_PAD = 8
_MOST_LINES = 2


class ModelHeader(QToolButton):
    """Opens the menu of the models."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line, self._short = "", False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.show_model("", "")

    def show_model(self, title: str, line: str) -> None:
        """Show the name of the model, and a line about it, which wraps where there is no room for it."""
        self._line = line
        self.setText(title or tr("No model"))
        self.setAccessibleName(tr("Model: {title}").format(title=self.text()))
        self.setAccessibleDescription(line)
        self.setToolTip(line)
        self.updateGeometry()
        self.update()

    def be_short(self, on: bool) -> None:
        """Leave out the line about the model, or not."""
        self._short = on
        self.updateGeometry()

    def lines(self, width: int) -> list[str]:
        """The line about the model as it is broken at this width of the widget; the last may end in …."""
        if self._short:
            return []
        font, room = font_of(self.font(), SMALL), max(1, width - 2 * _PAD - SIDE - 4)
        layout = QTextLayout(self._line, font)
        layout.beginLayout()
        starts: list[int] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            starts.append(line.textStart())
        layout.endLayout()
        # Qt counts in UTF-16.
        units, shown = self._line.encode("utf-16-le"), starts[:_MOST_LINES]
        parts = [
            units[2 * start : 2 * end if end is not None else None].decode("utf-16-le").rstrip()
            for start, end in zip(shown, [*shown[1:], None], strict=True)
        ]
        return [QFontMetrics(font).elidedText(part, Qt.TextElideMode.ElideRight, room) for part in parts]

    def heightForWidth(self, width: int) -> int:  # noqa: D102
        more = max(0, len(self.lines(width)) - 1)
        return self._least + more * QFontMetrics(font_of(self.font(), SMALL)).lineSpacing()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(200, self._least)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(80, self._least)

    @property
    def _least(self) -> int:
        return _SHORT_HEIGHT if self._short else _HEIGHT

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
        painter.drawText(text, align | Qt.AlignmentFlag.AlignBottom, "\n".join(self.lines(self.width())))
        place = QRectF(self.width() - _PAD - SIDE, (self.height() - SIDE) / 2, SIDE, SIDE)
        paint_symbol(painter, "down", place, muted(self.palette()))
