"""Results of earlier runs that were found among the photos of the queue, and left out."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from desktop.existence import exists
from desktop.ui.base.newest_only import NewestOnly


class EarlierResults(QObject):
    """Counts them. A thread looks if they are still there: when asked, and when the window is used again."""

    changed = Signal()
    """Some are not there any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths: set[Path] = set()
        self._looks = NewestOnly(_gone, "vernier-results", self)
        self._looks.answered.connect(self._looked)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._used)

    def __len__(self) -> int:
        return len(self._paths)

    def add(self, path: Path) -> None:
        """One was found."""
        self._looks.forget()  # it was perhaps not there when that began
        self._paths.add(path)

    def forget(self, paths: Iterable[Path]) -> None:
        """These are photos now, or are found again."""
        self._paths.difference_update(paths)

    def clear(self) -> None:
        """There are no photos any more."""
        self._paths.clear()

    def look(self) -> None:
        """Look in a thread which of them are gone."""
        if self._paths:
            self._looks.ask(tuple(self._paths))

    def wait(self) -> None:
        """Block until the thread has ended."""
        self._looks.wait()

    def _used(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()

    def _looked(self, _: object, gone: set[Path]) -> None:
        if not gone.isdisjoint(self._paths):
            self._paths -= gone
            self.changed.emit()


def _gone(paths: Iterable[Path]) -> set[Path]:
    return {path for path in paths if not exists(path)}
