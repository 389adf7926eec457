"""The command to export, in the menu and in the inspector."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.ui.base.export_text import ask_to_export_selected
from desktop.ui.base.translation import tr
from desktop.ui.photo.export_foot import ExportFoot
from desktop.ui.photo.photo_actions import PhotoActions


class ExportCommand(QObject):
    """For the photo that is open, or for several that are selected with it; its text says which."""

    of_open, of_selected = Signal(), Signal()
    changed = Signal()
    """It is for others than before."""

    def __init__(self, foot: ExportFoot, actions: PhotoActions, parent: QObject) -> None:
        super().__init__(parent)
        self._foot, self._action = foot, actions.save
        self.selected = 0
        """How many selected photos it is for; 0: for the open one."""
        foot.save.clicked.connect(self._do)
        actions.save.triggered.connect(self._do)

    def be_for(self, selected: int) -> None:
        """Be for so many selected photos; 0: for the open one."""
        if selected == self.selected:
            return
        self.selected = selected
        self._action.setText(ask_to_export_selected(selected) if selected else tr("&Export…"))
        self._foot.show_selected(selected)
        self.changed.emit()

    def _do(self) -> None:
        (self.of_selected if self.selected else self.of_open).emit()
