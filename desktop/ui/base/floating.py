"""Cards that float over another widget, so that nothing moves when they come and go."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.base.theme import blend

MARGIN = 12
_GAP = 8
"""Between two cards, and between a card and what it avoids."""


class Cards(QObject):
    """The cards over a widget. Those at one edge lie below each other, in the order in which they came."""

    changed = Signal()
    """A card has come, gone or moved."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.over = over
        self.avoid = QRect()
        """A part of `over` that cards leave free, if they fit beside it."""
        self._avoids = True
        self._cards: list[Floating] = []
        over.installEventFilter(self)

    @property
    def covered(self) -> list[QRect]:
        """Where there are cards, in points of `over`."""
        return [
            QRect(card.mapTo(card.window(), QPoint()) - self.over.mapTo(card.window(), QPoint()), card.size())
            for card in self._cards
            if card.isVisible()
        ]

    @property
    def height_at_top(self) -> int:
        """How far the cards at the top reach down, in points."""
        at_top = [card for card in self._cards if card.isVisible() and card.edge is Qt.Edge.TopEdge]
        return sum(card.height() + _GAP for card in at_top) + MARGIN if at_top else 0

    def avoid_nothing(self, on: bool) -> None:
        """Whether what is to be avoided is out of sight now."""
        self._avoids = not on
        self.place()

    def add(self, card: Floating) -> None:
        """Take a card, below those that are there."""
        self._cards.append(card)
        self.place()

    def remove(self, card: Floating) -> None:
        """Give a card back."""
        self._cards.remove(card)
        self.place()

    def place(self) -> None:
        """Give each card that is shown its place."""
        before = [card.geometry() for card in self._cards]
        offset = {Qt.Edge.TopEdge: MARGIN, Qt.Edge.BottomEdge: MARGIN}
        for card in self._cards:
            if not card.isHidden():
                offset[card.edge] += self._put(card, offset[card.edge]) + _GAP
        if before != [card.geometry() for card in self._cards]:
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the widget."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self.place()
        return False

    def _put(self, card: Floating, offset: int) -> int:
        """Put a card so far from its edge; returns its height."""
        parent = card.parentWidget() or self.over
        at = self.over.mapTo(parent, QPoint()) if parent is not self.over else QPoint()
        most = self.over.width() - 2 * MARGIN
        room = max(most, min(card.least_width, parent.width() - 2 * MARGIN))
        width, height = card.size_in(room)
        top = offset if card.edge is Qt.Edge.TopEdge else self.over.height() - offset - height
        left = self._free(width, top, height)
        left = max(MARGIN - at.x(), min(left, parent.width() - at.x() - MARGIN - width))
        card.setGeometry(QRect(at + QPoint(left, top), QRect(0, 0, width, height).size()))
        card.raise_()
        return height

    def _free(self, width: int, top: int, height: int) -> int:
        """The left edge of a card in the middle of `over`, or beside what is to be avoided."""
        middle, avoid = (self.over.width() - width) // 2, self.avoid.adjusted(-_GAP, -_GAP, _GAP, _GAP)
        in_the_way = avoid.intersects(QRect(middle, top, width, height))
        if not self._avoids or self.avoid.isEmpty() or not in_the_way:
            return middle
        left, right = avoid.left(), self.over.width() - avoid.right()
        begin, free = (0, left) if left >= right else (avoid.right(), right)
        return begin + (free - width) // 2 if free >= width + MARGIN else middle


class Floating(QWidget):
    """A card as wide as it needs."""

    def __init__(
        self, cards: Cards, edge: Qt.Edge, *, most: int = 640, parent: QWidget | None = None
    ) -> None:
        """At the top or the bottom `edge` of what the cards lie over; `most` is its largest width in points.

        A `parent` contains that, and is larger; None: the card is part of it.
        """
        super().__init__(parent or cards.over)
        self.edge, self._most = edge, most
        self._cards = cards
        self.hide()
        cards.add(self)

    @property
    def least_width(self) -> int:
        """The smallest width, in points, in which nothing is cut off."""
        return min(self._most, self.minimumSizeHint().width())

    def size_in(self, room: int) -> tuple[int, int]:
        """Its width and height where there is so much room for the width."""
        width = min(room, self._most, max(self.sizeHint().width(), self.minimumSizeHint().width()))
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        return width, height

    def join(self, cards: Cards, edge: Qt.Edge) -> None:
        """Float over another widget, at this edge of it."""
        if (cards, edge) != (self._cards, self.edge):
            self._cards.remove(self)
            self._cards, self.edge = cards, edge
            cards.add(self)

    def event(self, event: QEvent) -> bool:
        """Take the place again when the contents have changed."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._cards.place()
        elif event.type() == QEvent.Type.Hide:
            self._cards.place()
            self._cards.changed.emit()
        return handled

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
