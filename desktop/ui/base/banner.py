"""The message over the photo: what happened, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, QTextBoundaryFinder, Signal, SignalInstance
from PySide6.QtGui import QColor, QDrag, QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from desktop.imaging.naming import without_controls
from desktop.ui.base.file_urls import files_as_mime
from desktop.ui.base.floating import Cards, Floating
from desktop.ui.base.picture_card import paint_covering
from desktop.ui.base.theme import ERROR, SUCCESS, accent, raised
from desktop.ui.base.thumbnails import Thumbnails
from desktop.ui.base.tool_button import ToolButton
from desktop.ui.base.translation import labelled, localized, tr

_MOST_WIDTH = 720
_LABEL = 300
_LINES, _SLACK = 6, 1.25
"""A text has so many lines before the card covers what is beside the photo; lines are not full."""
_SPACING = 8
_BEHIND = 0, 2, 1, 1
"""Place of the buttons behind the text, in the grid: row, column, and how many of both."""
_SIDE = 128
"""Of a picture of a file, in pixels."""


class Kind(Enum):
    """The kind of a message, which sets its colour."""

    NOTE = "Note"
    SUCCESS = "Done"
    ERROR = "Error"


def _name(kind: Kind) -> str:
    return {Kind.NOTE: tr("Note"), Kind.SUCCESS: tr("Done"), Kind.ERROR: tr("Error")}[kind]


class Banner(Floating):
    """Shows the newest message, with at most one action and one button to refuse it.

    It floats over the page, so that the photo stays where it is. The buttons stand behind the text, or below
    it where there is no room for both, and below each other where there is no room for them in a row.
    """

    log_wanted = Signal()

    def __init__(self, over: QWidget, parent: QWidget) -> None:
        """It floats over a part of `parent`."""
        self._everywhere = Cards(over)
        self._of_pages: dict[QWidget, tuple[Cards, Qt.Edge]] = {}
        super().__init__(self._everywhere, Qt.Edge.TopEdge, most=_MOST_WIDTH, parent=parent)
        self.kind = Kind.NOTE
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action = QPushButton(self)
        self.refusal = QPushButton(self)
        self.refusal.setFlat(True)
        self.more = QPushButton(self)
        self.more.clicked.connect(lambda: self._do_more())
        self.picture = _Picture(self)
        self._thumbnails = Thumbnails(self, side=_SIDE)
        self._thumbnails.ready.connect(self._thumbnail_ready)
        self.log = QPushButton(tr("Show Log"), self)
        self.log.setFlat(True)
        self.log.clicked.connect(self.log_wanted)
        self.dismiss = ToolButton("close", tr("Dismiss this message"), tr("Dismiss"), self)
        self.dismiss.show_label(False)
        self.dismiss.clicked.connect(self.hide)
        self.action.clicked.connect(lambda: self._do())
        self.refusal.clicked.connect(lambda: self._refuse())
        self._file: Path | None = None
        self._page: QWidget | None = None
        self._label_width = self._least_label_width = _LABEL
        """As wide as it is where there is room, and where there is little, in points."""
        self._pressed = QPointF()
        self._do: Callable[[], object] = self.hide
        self._do_more: Callable[[], object] = self.hide
        self._refuse: Callable[[], object] = self.hide
        self._until: SignalInstance | None = None
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.addStretch(1)
        self._choices = self.log, self.refusal, self.action, self.more
        for button in self._choices:
            self._buttons.addWidget(button)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(22, 6, 6, 6)
        self._grid.setSpacing(_SPACING)
        self._grid.setColumnStretch(1, 1)
        self._place_of_buttons = _BEHIND
        self._grid.addWidget(self.picture, 0, 0)
        self._grid.addWidget(self.label, 0, 1)
        self._grid.addLayout(self._buttons, *self._place_of_buttons)
        self._grid.addWidget(self.dismiss, 0, 3)
        self.hide()

    @property
    def text(self) -> str:
        """The message that is shown; empty when there is none."""
        return "" if self.isHidden() else self.label.text()

    def show_message(
        self,
        kind: Kind,
        text: str,
        action: str = "",
        do: Callable[[], object] | None = None,
        *,
        refusal: str = "",
        refuse: Callable[[], object] | None = None,
        more: str = "",
        do_more: Callable[[], object] | None = None,
        file: Path | None = None,
        page: QWidget | None = None,
        until: SignalInstance | None = None,
    ) -> None:
        """Replace the message.

        It is about `page`, and goes when another page is shown; None: it is about the program. It goes when
        `until` is emitted, too: then it is not true any more.

        `do` is called when the button named `action` is pressed, `refuse` when the one named `refusal` is,
        `do_more` when the one named `more` is. A `file` is shown as a picture, and can be dragged to another
        program.
        """
        self._file, self._page = file, page
        if self._until is not None:
            self._until.disconnect(self.hide)
        self._until = until
        if until is not None:
            until.connect(self.hide)
        self.setCursor(Qt.CursorShape.ArrowCursor if file is None else Qt.CursorShape.OpenHandCursor)
        self.setToolTip("" if file is None else tr("Drag it to another program"))
        self.kind, self._do, self._refuse = kind, do or self.hide, refuse or self.hide
        self._say(text)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.log.setVisible(kind is Kind.ERROR)
        self._do_more = do_more or self.hide
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.picture.show_image(QImage())
        self.picture.setVisible(file is not None)
        if file is not None:
            self._thumbnail_ready(file)
        self.refusal.setText(refusal)
        self.refusal.setVisible(bool(refusal))
        self.show()
        self.update()

    def add_text(self, text: str) -> None:
        """Say this behind the message that is shown."""
        self._say(f"{self.text} · {text}")

    def _say(self, text: str) -> None:
        text = without_controls(localized(text))
        self._label_width = min(_LABEL, self._width_of(text))
        needed = self._width_of(text) * _SLACK / _LINES, *map(self._width_of, _words(text))
        self._least_label_width = min(self._label_width, round(max(needed)))
        self.label.setMinimumWidth(self._label_width)  # before the text, which it measures only once
        self.label.setText(text)
        self.label.setAccessibleName(labelled(_name(self.kind), text))

    @property
    def least_width(self) -> int:
        """The smallest width, in points, in which the text can be read."""
        above = self._beside(below=True) + self._least_label_width
        return min(self._least_in_a_row, max(above, self._margins + max(_widths(*self._choices), default=0)))

    def size_in(self, room: int) -> tuple[int, int]:
        """Its width and height where there is so much room. The text is narrower before buttons overlap."""
        below = room < self._least_in_a_row
        self._put_buttons(below=below, room=room - self._margins)
        self.label.setMinimumWidth(min(self._label_width, max(1, room - self._beside(below=below))))
        return super().size_in(room)

    def _width_of(self, text: str) -> int:
        return self.label.fontMetrics().horizontalAdvance(text) + 4

    def _put_buttons(self, *, below: bool, room: int) -> None:
        direction = QBoxLayout.Direction
        widths = _widths(*self._choices)
        stacked = below and sum(widths) + _SPACING * (len(widths) - 1) > room
        self._buttons.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
        first = 1 if self.picture.isHidden() else 0
        place = (1, first, 1, 4 - first) if below else _BEHIND
        if place != self._place_of_buttons:
            self._place_of_buttons = place
            self._grid.removeItem(self._buttons)
            self._buttons.setParent(None)
            self._grid.addLayout(self._buttons, *place)

    @property
    def _least_in_a_row(self) -> int:
        return min(_MOST_WIDTH, self._beside(below=False) + self._least_label_width)

    def _beside(self, *, below: bool) -> int:
        """The width of all but the text, with the buttons behind or `below` it."""
        widths = _widths(self.picture, self.dismiss, *(() if below else self._choices))
        return self._margins + sum(widths) + _SPACING * len(widths)

    @property
    def _margins(self) -> int:
        margins = self._grid.contentsMargins()
        return margins.left() + margins.right()

    def wait(self) -> None:
        """Block until the thread of the pictures is idle."""
        self._thumbnails.wait()

    def _thumbnail_ready(self, path: Path) -> None:
        image = self._thumbnails.get(path) if path == self._file else None
        if image is not None:
            self.picture.show_image(image)

    def lie_on(self, page: QWidget, cards: Cards, edge: Qt.Edge = Qt.Edge.TopEdge) -> None:
        """Be one of these cards, at this edge, while `page` is shown."""
        self._of_pages[page] = cards, edge

    def page_shown(self, page: QWidget | None) -> None:
        """Hide a message that is about another page than this, and join the cards of this one."""
        usual = self._everywhere, Qt.Edge.TopEdge
        self.join(*(usual if page is None else self._of_pages.get(page, usual)))
        if self._page is not None and self._page is not page:
            self.hide()

    def forget(self, page: QWidget) -> None:
        """Hide a message that is about what this page has shown."""
        if self._page is page:
            self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour())
        painter.drawRoundedRect(QRectF(9, 11, 4, self.height() - 22), 2, 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        far = (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._file is not None and far:
            drag = QDrag(self)
            drag.setMimeData(files_as_mime([self._file]))
            drag.setPixmap(self.picture.grab() if self.picture.isVisible() else QPixmap())
            drag.exec(Qt.DropAction.CopyAction)

    def _colour(self) -> QColor:
        if self.kind is Kind.ERROR:
            return ERROR
        return SUCCESS if self.kind is Kind.SUCCESS else accent(self.palette())


def _widths(*widgets: QWidget) -> list[int]:
    """The least ones, in points, of those that are shown."""
    shown = (each for each in widgets if not each.isHidden())
    return [each.minimumSizeHint().expandedTo(each.minimumSize()).width() for each in shown]


def _words(text: str) -> Iterator[str]:
    """What a line is not broken within; in languages without spaces, mostly single characters."""
    finder, at = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text), 0
    while (end := finder.toNextBoundary()) >= 0:
        yield text[at:end]
        at = end


class _Picture(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setFixedSize(56, 40)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_covering(painter, self._image, QRectF(self.rect()), 5, raised(self.palette(), 0.12))
