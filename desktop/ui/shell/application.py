"""The application: starts the window and receives the files that the system asks it to open."""

from __future__ import annotations

import gc
import logging
import os
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.ui.base import language, surface
from desktop.ui.shell import incoming, platform
from desktop.ui.shell.active_model import ActiveModel
from desktop.ui.shell.collector import Collector
from desktop.ui.shell.icon import app_icon
from desktop.ui.shell.main_window import MainWindow

log = logging.getLogger(__name__)

SHOWN = "The window is shown."
"""In the log. Tests of the frozen program measure by it how long a start takes."""
_COLLECT_MILLISECONDS = 80
_START_MILLISECONDS = 10_000


class Application(QApplication):
    """Emits the photos that the Finder or the Dock asks it to open."""

    files_wanted = Signal(object)
    """With a list of the paths."""

    def __init__(self, arguments: list[str], languages: Sequence[str] = ()) -> None:
        """`languages` are codes such as "de", the preferred one first; none: the system's."""
        self.setOrganizationName("Vernier")
        self.setApplicationName("Vernier")
        self.setApplicationVersion(__version__)
        surface.declare()
        if platform.MAC and not platform.BUNDLED:
            from desktop.ui.shell.mac.name import set_name

            set_name("Vernier")
        super().__init__(arguments)
        self.setApplicationDisplayName("Vernier")
        self.language = language.install(self, languages)
        if platform.MAC:
            from desktop.ui.shell.mac.application_menu import ApplicationMenu

            self.installTranslator(ApplicationMenu(self))
        if not platform.BUNDLED:  # there it is in the bundle
            self.setWindowIcon(app_icon())
        self._given: set[str] = set()
        self._collector = Collector(self, _COLLECT_MILLISECONDS)
        self._collector.collected.connect(self.files_wanted)

    def given(self, paths: Sequence[Path]) -> None:
        """Remember the paths of the command line: a Mac asks for them as well, while the program starts."""
        self._given = {_identity(path) for path in paths}
        QTimer.singleShot(_START_MILLISECONDS, self._given.clear)

    def event(self, event: QEvent) -> bool:
        """Collect the files: FileOpen arrives once for each, even if many were dropped on the Dock."""
        if isinstance(event, QFileOpenEvent) and event.file():
            path = Path(event.file())
            if (identity := _identity(path)) in self._given:
                self._given.remove(identity)
            else:
                self._collector.add(path)
            return True
        return super().event(event)


def _identity(path: Path) -> str:
    """A text that is the same for all ways to write a path. macOS changes links, dots and accents in it."""
    return unicodedata.normalize("NFC", os.path.realpath(path))


def destroy(window: MainWindow) -> None:
    """End a window, with all its widgets and threads, while the application is there.

    Left to Python, they end with the interpreter, in any order; now and then that crashes.
    """
    window.close_anyway()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def run(paths: list[Path]) -> int:
    """Show the window, open `paths`, and return the exit status when it is closed."""
    application = Application(sys.argv[:1])
    application.given(paths)
    active_model = ActiveModel()
    try:
        active_model.open()
        window = MainWindow(active_model)
        application.files_wanted.connect(window.open_paths)
        window.show()
        QTimer.singleShot(0, lambda: log.info(SHOWN))  # events of painting come before
        incoming.remove_old()
        gc.freeze()  # what is there now stays: collections need not look at it, while the window waits
        window.open_paths(paths)
        status = application.exec()
        destroy(window)
        return status
    finally:
        active_model.close()
