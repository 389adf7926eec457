"""The dialogs of the window: models, settings, help, keyboard shortcuts, and what Vernier is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QMainWindow

from desktop.errors import VernierError
from desktop.student.package import StudentPackage
from desktop.ui.shell.about import AboutBox
from desktop.ui.shell.active_model import ActiveModel
from desktop.ui.shell.help_window import HelpWindow
from desktop.ui.shell.models_dialog import ModelsDialog
from desktop.ui.shell.settings_dialog import SettingsDialog
from desktop.ui.shell.shortcuts_dialog import ShortcutsDialog


class Dialogs(QObject):
    """Each is made when it is shown."""

    settings_changed = Signal()

    def __init__(self, window: QMainWindow, active_model: ActiveModel, busy: Callable[[], bool]) -> None:
        """While `busy` returns True, the model can not be changed."""
        super().__init__(window)
        self._window, self._active_model, self._busy = window, active_model, busy

    def models(self, new: Sequence[Path] = ()) -> None:
        """Show the installed models; install the `new` ones first."""
        dialog = ModelsDialog(self._active_model, self._busy, self._window)
        for path in new:
            dialog.install(path)
        _open(dialog)

    def settings(self) -> None:
        """Show what holds for every photo."""
        dialog = SettingsDialog(self._active_model.student, self._busy, self._window)
        dialog.changed.connect(self.settings_changed)

        def start_again(package: StudentPackage) -> None:
            try:
                self._active_model.use(package)
            except VernierError as error:
                dialog.units.say(str(error))

        dialog.units.chosen.connect(start_again)
        _open(dialog)

    def help(self) -> None:
        """Show how Vernier is used, beside the window."""
        shown = self._window.findChild(HelpWindow) or HelpWindow(self.shortcuts, self._window)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def shortcuts(self) -> None:
        """Show which keys do what."""
        _open(ShortcutsDialog(self._window.menuBar(), self._window))

    def about(self) -> None:
        """Show version, licence and the description of the model."""
        _open(AboutBox(self._active_model.student, self._window))


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
