"""Files that arrive one by one, and are wanted together."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal


class Collector(QObject):
    """Waits until none has come for some time: those were all."""

    collected = Signal(object)
    """With a list of the paths."""

    def __init__(self, parent: QObject, milliseconds: int) -> None:
        super().__init__(parent)
        self._paths: list[Path] = []
        self._timer = QTimer(self, singleShot=True, interval=milliseconds)
        self._timer.timeout.connect(self._emit)

    def add(self, path: Path) -> None:
        """One more has come."""
        self._paths.append(path)
        self._timer.start()

    def _emit(self) -> None:
        paths, self._paths = self._paths, []
        self.collected.emit(paths)
