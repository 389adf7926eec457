"""The menu of the installed models, of which one is in use."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.errors import VernierError
from desktop.student.installed import installed
from desktop.student.package import StudentPackage
from desktop.ui.base.translation import tr
from desktop.ui.shell.active_model import ActiveModel
from desktop.ui.shell.model_text import menu_text


class ModelMenu(QMenu):
    """Filled each time it is opened: packages come and go, and speeds are learned."""

    failed = Signal(str)
    """With a sentence: the chosen model can not run here, and the one before stays in use."""

    def __init__(
        self, active_model: ActiveModel, busy: Callable[[], bool], manage: QAction, parent: QWidget
    ) -> None:
        """While `busy` returns True, the model can not be changed. `manage` is the last entry."""
        super().__init__(tr("&Model"), parent)
        self._active_model, self._busy, self._manage = active_model, busy, manage
        self._models = QActionGroup(self)
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """List the models, the default one first."""
        self.clear()
        used = self._active_model.student
        packages = installed()
        for package in packages:
            action = self._entry(package)
            action.setCheckable(True)
            self._models.addAction(action)
            action.setChecked(used is not None and package.manifest.id == used.manifest.id)
            action.setEnabled(not self._busy())
            action.setToolTip(tr("Wait until nothing is being saved.") if self._busy() else "")
            action.triggered.connect(lambda _=False, package=package: self._use(package))
        if not packages:
            self.addAction(tr("No model is installed.")).setEnabled(False)
        self.addSeparator()
        self.addAction(self._manage)

    def _entry(self, package: StudentPackage) -> QAction:
        return self.addAction(menu_text(package))

    def _use(self, package: StudentPackage) -> None:
        used = self._active_model.student
        if self._busy() or (used is not None and package.path == used.path):
            return
        try:
            self._active_model.use(package)
        except VernierError as error:
            self.failed.emit(str(error))
