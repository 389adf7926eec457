"""The menu of the photos that were opened last."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.base.translation import tr
from desktop.ui.photo import recent_files


class RecentMenu(QMenu):
    """Filled each time it is opened."""

    chosen = Signal(object)
    """With the path of a photo."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Open &Recent"), parent)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the photos, the newest first."""
        self.clear()
        paths = recent_files.recent_files()
        for path in paths:
            action = self.addAction(path.name)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.chosen.emit(path))
        if paths:
            self.addSeparator()
        clear = self.addAction(tr("Clear Menu"))
        clear.setEnabled(bool(paths))
        clear.triggered.connect(recent_files.forget_all)
