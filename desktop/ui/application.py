"""Starts the window."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.engine import Engine
from desktop.engine.package.installed import find
from desktop.engine.package.student import StudentPackage
from desktop.errors import VernierError
from desktop.resources import resource
from desktop.ui.main_window import MainWindow

ICON = "icons/vernier.png"


class Application(QApplication):
    """Hears of the photos that the Finder or the Dock asks it to open."""

    file_wanted = Signal(object)

    def __init__(self, arguments: list[str]) -> None:
        self.setOrganizationName("Vernier")
        self.setApplicationName("Vernier")
        self.setApplicationVersion(__version__)
        super().__init__(arguments)
        self.setApplicationDisplayName("Vernier")
        icon = resource(ICON)
        if icon.is_file() and sys.platform != "darwin":  # there the bundle brings its own
            self.setWindowIcon(QIcon(str(icon)))

    def event(self, event: QEvent) -> bool:
        """FileOpen arrives one file at a time."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_wanted.emit(Path(event.file()))
            return True
        return super().event(event)


def run(paths: list[Path]) -> int:
    """Show the window, open the first photo of `paths`, and return the exit status when it is closed."""
    application = Application(sys.argv[:1])
    engine, student, problem = _engine()
    try:
        window = MainWindow(engine, student, problem)
        application.file_wanted.connect(lambda path: window.open_paths([path]))
        window.show()
        window.open_paths(paths)
        return application.exec()
    finally:
        if engine is not None:
            engine.shutdown()


def _engine() -> tuple[Engine | None, StudentPackage | None, str]:
    try:
        student = find()
        return Engine(student), student, ""
    except VernierError as error:
        return None, None, str(error)
