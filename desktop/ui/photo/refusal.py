"""What is shown in place of a photo that was chosen and can not be opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.errors import DamagedImage, VernierError
from desktop.imaging.naming import label, without_controls
from desktop.ui.base.banner import Banner
from desktop.ui.base.theme import HERO, demi_bold
from desktop.ui.base.translation import localized, tr
from desktop.ui.photo.inspector import Inspector
from desktop.ui.photo.set_aside import SetAside
from desktop.ui.photo.view_bar import ViewBar
from desktop.ui.photo.work_card import WorkCard

_MARGIN, _WIDEST = 24, 460
"""Around the text, and its width, in points."""


@dataclass(frozen=True)
class Refused:
    """A photo that could not be opened, and why."""

    path: Path
    error: VernierError


class Refusal(QObject):
    """Lies over the photo before, which stays open, and takes its settings and tools out of sight."""

    changed = Signal()
    """It has begun, or ended."""
    open_anyway_wanted = Signal()

    def __init__(
        self,
        view: QWidget,
        filmstrip: QWidget,
        bar: ViewBar,
        controls: Inspector,
        status: WorkCard,
        banner: Banner,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._bar, self._controls, self._banner, self._page = bar, controls, banner, page
        self.aside = SetAside(view, filmstrip, bar, controls, status)
        self.shown: Refused | None = None
        """What is shown; None: nothing is."""
        self._last: Refused | None = None
        self.cover = _Cover(view)
        self.cover.anyway.clicked.connect(self.open_anyway_wanted)
        self.cover.log.clicked.connect(banner.log_wanted)

    def keep(self, path: Path | None, error: VernierError) -> None:
        """This photo was refused, for this reason; None: what failed was no file that was opened."""
        self._last = None if path is None else Refused(path, error)

    def show(self, path: Path | None) -> None:
        """Show that the photo that was refused last can not be opened, if it is this one; else nothing."""
        refused = self._last if self._last is not None and self._last.path == path else None
        if refused is self.shown:
            return
        self.shown = refused
        if refused is not None:
            self._banner.forget(self._page)
            self.cover.say(refused.error)
            self._controls.foot.show_estimate("", "")
            self._bar.title.show_photo(label(refused.path), tr("Cannot be opened"))
        self.cover.setVisible(refused is not None)
        self.aside.put(self, refused is not None)
        self.changed.emit()


class _Cover(QWidget):
    """Fills the view, below its cards. What the mouse does here is for nothing."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setAutoFillBackground(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        title = QLabel(tr("Cannot be opened"), self)
        title.setFont(demi_bold(title.font(), HERO))
        self.reason = QLabel(self)
        self.reason.setMaximumWidth(_WIDEST)
        for text in (title, self.reason):
            text.setWordWrap(True)
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.log, self.anyway = QPushButton(tr("Show Log"), self), QPushButton(tr("Open Anyway"), self)
        self.log.setFlat(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.log)
        buttons.addWidget(self.anyway)
        buttons.addStretch(1)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.reason, 100)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.addStretch(1)
        column.addWidget(title)
        column.addLayout(across)
        column.addLayout(buttons)
        column.addStretch(1)
        self.hide()
        self.lower()
        view.installEventFilter(self)

    def say(self, error: VernierError) -> None:
        """Say why. What there is of a damaged photo can be opened all the same."""
        self.reason.setText(without_controls(localized(str(error))))
        self.anyway.setVisible(isinstance(error, DamagedImage))
        self.setGeometry(self._view.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the view."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.rect())
        return False
