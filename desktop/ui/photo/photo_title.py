"""The name of the photo, and its size before and after, in the toolbar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.base.theme import SMALL, demi_bold, font_of, muted
from desktop.ui.base.translation import listed

_ELLIPSIS = "…"


class PhotoTitle(QWidget):
    """Two lines. Where there is little room, the name is shortened and the size after left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.line = "", ""
        self._before = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_photo(self, name: str, before: str, after: str = "") -> None:
        """Show a name, and below it the size before and after; empty: that is not known."""
        self.name, self.line, self._before = name, f"{before} → {after}" if after else before, before
        self.setAccessibleName(listed((name, self.line)))
        self.setToolTip(f"{name}\n{self.line}")
        self.updateGeometry()
        self.update()

    @property
    def line_shown(self) -> str:
        """The sizes that there is room for: both, or the one before."""
        small = QFontMetrics(font_of(self.font(), SMALL))
        return self.line if small.horizontalAdvance(self.line) <= self.width() else self._before

    def sizeHint(self) -> QSize:  # noqa: D102
        title, small = QFontMetrics(demi_bold(self.font())), QFontMetrics(font_of(self.font(), SMALL))
        width = max(title.horizontalAdvance(self.name), small.horizontalAdvance(self.line)) + 2
        return QSize(min(260, width), title.height() + small.height() + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        title, small = demi_bold(self.font()), font_of(self.font(), SMALL)
        above, below = QFontMetrics(title).height(), QFontMetrics(small).height()
        top = (self.height() - above - below - 2) / 2
        colour = self.palette().windowText().color()
        for text, font, y, height, colour_ in (
            (self.name, title, top, above, colour),
            (self.line_shown, small, top + above + 2, below, muted(self.palette())),
        ):
            painter.setFont(font)
            painter.setPen(colour_)
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, self.width())
            if shown != _ELLIPSIS:  # there is no room for any of it
                painter.drawText(QRectF(0, y, self.width(), height), Qt.AlignmentFlag.AlignVCenter, shown)
