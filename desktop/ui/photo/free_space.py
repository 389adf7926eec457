"""How much is free on the disk that an export goes to."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from desktop.batch.space import free_bytes
from desktop.ui.base.newest_only import NewestOnly

_HOLDS_SECONDS = 5.0
"""How long an answer is good enough."""


class FreeSpace(QObject):
    """A thread asks the disk, which may be one of the network and slow."""

    changed = Signal()
    """`of` has another answer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._free: int | None = None
        self._asked = 0.0
        self._questions = NewestOnly(free_bytes, "vernier-free-space", self)
        self._questions.answered.connect(self._answered)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._used)

    def of(self, folder: Path) -> int | None:
        """Free bytes there, as far as known; None: not known. An answer that is old is asked for again."""
        if folder != self._folder:
            self._folder, self._free = folder, None
            self._ask()
        elif time.monotonic() - self._asked > _HOLDS_SECONDS:
            self._ask()
        return self._free

    def _ask(self) -> None:
        self._asked = time.monotonic()
        self._questions.ask(self._folder)

    def _used(self, state: Qt.ApplicationState) -> None:
        """The person comes back from another program, where room may have been made."""
        if state == Qt.ApplicationState.ApplicationActive and self._folder is not None:
            self._ask()

    def _answered(self, _: Path, free: int | None) -> None:
        if free != self._free:
            self._free = free
            self.changed.emit()
