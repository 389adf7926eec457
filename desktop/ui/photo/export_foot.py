"""The foot of the inspector: what the export will take, and the button for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.base.export_text import ask_to_export_selected
from desktop.ui.base.link_button import LinkButton
from desktop.ui.base.push_button import MainButton
from desktop.ui.base.quiet_label import QuietLabel
from desktop.ui.base.sections import MARGIN
from desktop.ui.base.theme import warning
from desktop.ui.base.translation import tr


class ExportFoot(QWidget):
    """Shows; the owner connects the buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.estimate = QuietLabel("", self)
        self._selected = 0
        self.save = MainButton("", self)
        self.again = LinkButton(tr("Export Again"), self)
        self.again.setToolTip(tr("With the same name, folder and format, without asking"))
        self.apply_all = LinkButton("", self)
        self.apply_all.setToolTip(tr("Let all photos in the strip have these settings"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.estimate, 1)
        row.addWidget(self.again)
        self._column = layout = QVBoxLayout(self)
        self.be_low(False)
        layout.addLayout(row)
        layout.addWidget(self.save)
        layout.addWidget(self.apply_all, 0, Qt.AlignmentFlag.AlignHCenter)
        self.show_number(1)
        self.show_selected(0)
        self.allow(save=False, again=False)

    def be_low(self, on: bool) -> None:
        """Take less height than usual, or as much."""
        self._column.setContentsMargins(MARGIN, 6 if on else 8, MARGIN, MARGIN // 2 if on else MARGIN)
        self._column.setSpacing(3 if on else 6)

    def allow(self, *, save: bool, again: bool) -> None:
        """Enable the buttons that do something now."""
        self.save.setEnabled(save)
        self.again.setEnabled(again)

    def show_number(self, photos: int) -> None:
        """Offer to apply the settings to so many photos; there is no need to with one."""
        self.apply_all.setText(tr("Apply These Settings to All %n", "", photos))
        self.apply_all.setVisible(photos > 1)

    def show_selected(self, photos: int) -> None:
        """Be about so many selected photos; 0: about the open one. Only that has an estimate."""
        self._selected = photos
        text = ask_to_export_selected(photos) if photos else tr("Export…")
        self.save.setText(text)
        self.save.setAccessibleName(text if photos else tr("Export the enlarged photo"))

    def show_estimate(self, size: str, time: str) -> None:
        """Show about how large the file will be, and how long it takes; empty: not known."""
        known = [] if self._selected else [part for part in (size, time) if part]
        self._say(" · ".join(known))

    def show_shortage(self, text: str, sentence: str) -> None:
        """Show that the disk has not the room for the file, and in a tooltip what to do."""
        if self._selected:
            self._say("")
        else:
            self._say(text, sentence)

    def _say(self, text: str, problem: str = "") -> None:
        self.estimate.setWordWrap(bool(problem))
        self.estimate.setText(text)
        self.estimate.setToolTip(problem)
        self.estimate.set_colour(warning if problem else None)
        self.save.setAccessibleDescription(problem or text)
