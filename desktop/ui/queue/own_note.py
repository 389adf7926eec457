"""Says above the settings of the batch which photos they are for."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.base.link_button import LinkButton
from desktop.ui.base.quiet_label import QuietLabel
from desktop.ui.base.sections import MARGIN
from desktop.ui.base.translation import tr


class OwnNote(QWidget):
    """Hidden while there are not several photos. The owner connects `drop`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = QuietLabel("", self)
        self.said.setWordWrap(True)
        self.drop = LinkButton(tr("Use These for All"), self)
        self.drop.setToolTip(tr("Let all photos have the settings below"))
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 8, MARGIN - 6, 0)
        row.addWidget(self.said, 1)
        row.addWidget(self.drop)
        self.hide()

    def show_numbers(self, *, photos: int, own: int, selected: int) -> None:
        """Say for how many photos the settings are: the `selected` ones, or if these are 0 all `photos`.

        `own` of them have settings of their own.
        """
        if selected:
            text = tr("Size, realism and cleanup of %n selected photo(s)", "", selected)
        elif own:
            text = tr("%n photo(s) have their own settings.", "", own)
        else:
            text = tr("Settings of all %n photo(s)", "", photos)
        self.said.setText(text)
        self.drop.setVisible(own > 0 and not selected)
        self.setVisible(photos > 1 or own > 0)
