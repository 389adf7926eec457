"""The application: starts the window and receives the files that the system asks it to open."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QColorSpace, QFileOpenEvent, QSurfaceFormat
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.ui.base import language
from desktop.ui.shell import incoming
from desktop.ui.shell.active_model import ActiveModel
from desktop.ui.shell.icon import app_icon
from desktop.ui.shell.main_window import MainWindow

log = logging.getLogger(__name__)

SHOWN = "The window is shown."
"""In the log. Tests of the frozen program measure by it how long a start takes."""
_COLLECT_MILLISECONDS = 80


class Application(QApplication):
    """Emits the photos that the Finder or the Dock asks it to open."""

    files_wanted = Signal(object)
    """With a list of the paths."""

    def __init__(self, arguments: list[str], languages: Sequence[str] = ()) -> None:
        """`languages` are codes such as "de", the preferred one first; none: the system's."""
        self.setOrganizationName("Vernier")
        self.setApplicationName("Vernier")
        self.setApplicationVersion(__version__)
        _declare_srgb()
        super().__init__(arguments)
        self.setApplicationDisplayName("Vernier")
        self.language = language.install(self, languages)
        if not (sys.platform == "darwin" and getattr(sys, "frozen", False)):  # there it is in the bundle
            self.setWindowIcon(app_icon())
        self.given: set[Path] = set()
        """Absolute paths of the command line: a Mac asks to open them, too."""
        self._wanted: list[Path] = []
        self._collector = QTimer(self)
        self._collector.setSingleShot(True)
        self._collector.setInterval(_COLLECT_MILLISECONDS)
        self._collector.timeout.connect(self._emit_wanted)

    def event(self, event: QEvent) -> bool:
        """Collect the files: FileOpen arrives once for each, even if many were dropped on the Dock."""
        if isinstance(event, QFileOpenEvent) and event.file():
            path = Path(event.file())
            if path in self.given:
                self.given.remove(path)
            else:
                self._wanted.append(path)
                self._collector.start()
            return True
        return super().event(event)

    def _emit_wanted(self) -> None:
        wanted, self._wanted = self._wanted, []
        self.files_wanted.emit(wanted)


def _declare_srgb() -> None:
    """Say that what the window paints is in sRGB; macOS converts it to the profile of each screen.

    Otherwise its numbers would be taken for those of the screen, and a P3 screen shows them too saturated.
    Windows read this when they are made, so it has to come before the application.
    """
    surface = QSurfaceFormat.defaultFormat()
    surface.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    QSurfaceFormat.setDefaultFormat(surface)


def run(paths: list[Path]) -> int:
    """Show the window, open `paths`, and return the exit status when it is closed."""
    application = Application(sys.argv[:1])
    application.given = {path.absolute() for path in paths}
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
        return application.exec()
    finally:
        active_model.close()
