"""The card over the photo that shows what is being done: opening, rendering, saving, copying."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton

from desktop.ui.base.floating import Cards, Floating
from desktop.ui.base.theme import SMALL, font_of
from desktop.ui.base.time_left import time_left
from desktop.ui.base.translation import tr

_PATIENCE_MILLISECONDS = 400
"""What is rendered sooner needs no card."""
_WIDEST, _LEAST_TEXT, _BESIDE, _CANCEL = 460, 80, 166, 64
"""Widths in points: of the card, of its text, of all beside the text but Cancel, and of that."""


class WorkCard(Floating):
    """Saving comes first; it and opening can be cancelled."""

    cancelled = Signal()

    def __init__(self, cards: Cards) -> None:
        super().__init__(cards, Qt.Edge.BottomEdge, most=_WIDEST)
        self.work = QLabel(self)
        self.work.setFont(font_of(self.font(), SMALL))
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setMinimumWidth(60)
        self.bar.setMaximumWidth(110)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.clicked.connect(self.cancelled)
        self._over = cards.over
        self._saving = self._opening = self._silent = False
        self._short = ""
        """What is said where there is no room for the text; empty: a part of it."""
        self._share = self._end = ""
        """What is said while tiles are rendered, and behind the last one."""
        self._started = 0.0
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self.show)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(12)
        layout.addWidget(self.work, 1)
        layout.addWidget(self.bar)
        layout.addWidget(self.cancel)
        self._rest()

    def size_in(self, room: int) -> tuple[int, int]:
        """Shorten the text to what the room is now."""
        self._elide()
        return super().size_in(room)

    def opening(self, name: str) -> None:
        """Show that a photo is being read, until `opened`."""
        self._opening = True
        if not self._saving:
            self._show(tr("Opening {name}…").format(name=name), 0, 0)
            self._offer_cancel(tr("Cancel opening"))

    def cropping(self, name: str) -> None:
        """Show that another part of the photo is being opened, unless it is `opened` soon."""
        self._opening = True
        if not self._saving:
            self._rest()
            self._fill(tr("Opening {name}…").format(name=name), 0, 0)
            self._patience.start()

    def opened(self) -> None:
        """Show that no photo is being read any more."""
        self._opening = False
        self.rendering(0, 0)

    def rendering(self, done: int, total: int) -> None:
        """Show how many tiles of the visible region are rendered; (0, 0): all.

        Of the photo before, if another one is being read: that is not shown.
        """
        if self._saving or self._opening or self._silent:
            return
        if not total:
            self._rest()
            return
        self.cancel.hide()
        self._fill(tr("Rendering what you see…"), done, total, short=tr("Rendering…"))
        if self.isHidden() and not self._patience.isActive():
            self._patience.start()

    def be_silent(self, on: bool) -> None:
        """Tell of no rendering: the photo that is rendered is not shown."""
        if on and not self._saving and not self._opening:
            self._rest()
        self._silent = on

    def saving(self, name: str) -> None:
        """Show that saving has begun."""
        self._share, self._end = tr("Exporting {share}%"), tr("Writing…")
        self._begin(tr("Exporting {name}…").format(name=name), tr("Cancel the export"))

    def copying(self) -> None:
        """Show that a result is being made for the clipboard, which is a kind of saving."""
        self._share, self._end = tr("Copying {share}%"), tr("Copying the result…")
        self._begin(self._end, tr("Cancel copying"))

    def saving_progress(self, done: int, total: int) -> None:
        """Show how many tiles of the photo are rendered, and the time left.

        After the last one the bar tells no share: nobody knows how far the writing is.
        """
        if done == total:
            self._show(self._end, 0, 0)
            return
        spent = time.monotonic() - self._started
        text = self._share.format(share=100 * done // total)
        if done:
            text += " · " + tr("{time} left").format(time=time_left(spent * (total - done) / done))
        self._show(text, done, total)

    def cancelling(self) -> None:
        """Show that saving is being cancelled."""
        self._show(tr("Cancelling…"), 0, 0)
        self.cancel.setEnabled(False)

    def saved(self) -> None:
        """Show that saving has ended, in whatever way."""
        self._saving = False
        self._rest()

    def _begin(self, text: str, cancel: str) -> None:
        self._saving, self._started = True, time.monotonic()
        self._show(text, 0, 0)
        self._offer_cancel(cancel)

    def _fill(self, text: str, done: int, total: int, *, short: str = "") -> None:
        self._short = short
        self.work.setAccessibleName(text)
        self._elide()
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _elide(self) -> None:
        text, metrics = self.work.accessibleName(), self.work.fontMetrics()
        beside = _BESIDE if self.cancel.isHidden() else _BESIDE + _CANCEL
        room = max(_LEAST_TEXT, min(_WIDEST, self._over.width()) - beside)
        if self._short and metrics.horizontalAdvance(text) > room:
            text = self._short
        self.work.setText(metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room))

    def _show(self, text: str, done: int, total: int) -> None:
        self._fill(text, done, total)
        self.show()

    def _offer_cancel(self, description: str) -> None:
        self.cancel.setAccessibleName(description)
        self.cancel.setEnabled(True)
        self.cancel.show()

    def _rest(self) -> None:
        self._patience.stop()
        self.cancel.hide()
        self.hide()
