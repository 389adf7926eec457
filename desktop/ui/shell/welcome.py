"""The page that is shown before a photo is opened: samples, recent photos, and where to drop new ones."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.imaging.naming import label
from desktop.resources import resource
from desktop.ui.base.picture_card import PictureCard
from desktop.ui.base.push_button import MainButton
from desktop.ui.base.quiet_label import QuietLabel
from desktop.ui.base.theme import accent, blend, demi_bold, raised
from desktop.ui.base.thumbnails import Thumbnails
from desktop.ui.base.translation import tr
from desktop.ui.photo.recent_files import recent_files

_MOST_RECENT = 5
_RECENT = QSize(104, 72)
_SIDE = 288
"""Of a thumbnail in pixels: enough for the cards on a display of two pixels a point."""


class Welcome(QWidget):
    """Invites the person to drop or choose photos."""

    open_wanted = Signal()
    paste_wanted = Signal()
    photo_wanted = Signal(object)
    """With the path of a sample or of a recent photo."""
    cancelled = Signal()
    """The photo that is being opened is not wanted any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("No photo yet"))
        self._inviting = False
        self._thumbnails = Thumbnails(self, side=_SIDE)
        self._thumbnails.ready.connect(self._thumbnail_ready)
        self._cards: dict[Path, PictureCard] = {}
        self._rows: dict[QWidget, QHBoxLayout] = {}
        title = QLabel(tr("Drop photos or a folder here"), self)
        title.setFont(demi_bold(title.font(), 1.9))
        self.line = QuietLabel("", self, small=False)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.setAccessibleName(tr("Cancel opening"))
        self.cancel.clicked.connect(self.cancelled)
        self.button = MainButton(tr("Open…"), self)
        self.cancel.setMinimumHeight(self.button.minimumHeight())
        self.button.setAccessibleName(tr("Open photos"))
        self.button.clicked.connect(self.open_wanted)
        self.paste = QPushButton(tr("Paste"), self)
        self.paste.setAccessibleName(tr("Paste a photo from the clipboard"))
        self.paste.setMinimumHeight(self.button.minimumHeight())
        self.paste.clicked.connect(self.paste_wanted)
        self._buttons = QWidget(self)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addWidget(self.paste)
        self.samples = self._row(tr("Try a sample"))
        for name, title_, hint in _samples():
            path = resource(f"samples/{name}")
            if path.is_file():
                self._add_card(self.samples, path, PictureCard(title_, hint, self.samples))
        self.recent = self._row(tr("Recent"))
        authors = tr("Samples: NASA (public domain), Rachel Michetti and Lav Varshney (CC0), aged by us")
        self.credit = QuietLabel(authors, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 32, 28, 32)
        layout.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        for widget, space in (
            (title, 4),
            (self.line, 20),
            (self.cancel, 0),
            (self._buttons, 28),
            (self.samples, 4),
            (self.credit, 24),
            (self.recent, 0),
        ):
            layout.addWidget(widget, 0, centre)
            layout.addSpacing(space)
        layout.addStretch(1)
        self.say("")

    def say(self, text: str) -> None:
        """Show what is being done, with a button to cancel it; empty: what the app does."""
        self.line.setText(text or tr("Vernier enlarges them, from faithful to realistic."))
        shown, hidden = (self.cancel, self._buttons) if text else (self._buttons, self.cancel)
        shown.show()
        if self.isVisible() and self.focusWidget() in (hidden, *hidden.findChildren(QPushButton)):
            (self.cancel if text else self.button).setFocus()  # else a sample would have the next key
        hidden.hide()

    def invite(self, on: bool) -> None:
        """Show whether what is dragged over the window can be dropped."""
        self._inviting = on
        self.update()

    def wait(self) -> None:
        """Block until the thread of the thumbnails is idle."""
        self._thumbnails.wait()

    def showEvent(self, event: QShowEvent) -> None:
        """List the recent photos anew."""
        super().showEvent(event)
        for card in self.recent.findChildren(PictureCard):
            card.hide()
            card.deleteLater()
            self._cards = {path: each for path, each in self._cards.items() if each is not card}
        paths = [path for path in recent_files() if resource("samples") not in path.parents][:_MOST_RECENT]
        for path in paths:
            card = PictureCard(label(path), str(path), self.recent, size=_RECENT)
            self._add_card(self.recent, path, card)
            card.show()  # a layout would do so later, and have no room for it until then
        self.recent.setVisible(bool(paths))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        self._make_room()

    def _make_room(self) -> None:
        """Hide the samples in a low window if there are recent photos."""
        layout = self.layout()
        assert layout is not None
        for row in (self.samples, self.credit):
            row.show()
        if not self.recent.isHidden() and layout.minimumSize().height() > self.height():
            for row in (self.samples, self.credit):
                row.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        window = palette.color(palette.ColorRole.Window)
        colour = accent(palette) if self._inviting else raised(palette, 0.22)
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(blend(window, colour, 0.10) if self._inviting else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 16, 16)

    def _row(self, title: str) -> QWidget:
        widget = QWidget(self)
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(QuietLabel(title, widget), 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(12)
        column.addLayout(row)
        self._rows[widget] = row
        return widget

    def _add_card(self, row: QWidget, path: Path, card: PictureCard) -> None:
        self._rows[row].addWidget(card)
        card.clicked.connect(lambda: self.photo_wanted.emit(path))
        self._cards[path] = card
        image = self._thumbnails.get(path)
        if image is not None:
            card.show_image(image)

    def _thumbnail_ready(self, path: Path) -> None:
        image, card = self._thumbnails.get(path), self._cards.get(path)
        if image is not None and card is not None:
            card.show_image(image)


def _samples() -> tuple[tuple[str, str, str], ...]:
    """File, name and description of the samples."""
    return (
        ("portrait.jpg", tr("Portrait"), tr("A small photo of good quality")),
        ("web.jpg", tr("From the web"), tr("A small JPEG with the marks of strong compression")),
        ("old-print.jpg", tr("Old print"), tr("A faded print with grain and scratches")),
    )
