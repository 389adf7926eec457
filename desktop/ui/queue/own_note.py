"""Says above the settings of the batch that some photos have settings of their own."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.base.link_button import LinkButton
from desktop.ui.base.quiet_label import QuietLabel
from desktop.ui.base.sections import MARGIN
from desktop.ui.base.translation import tr


class OwnNote(QWidget):
    """Hidden while there are none. The owner connects `drop`."""

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

    def show_number(self, photos: int) -> None:
        """Say how many photos have their own settings."""
        self.said.setText(tr("%n photo(s) have their own settings.", "", photos))
        self.setVisible(photos > 0)
