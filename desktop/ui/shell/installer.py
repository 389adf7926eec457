"""Installs packages in the background: the large ones are gigabytes, which are read, checked and copied."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from desktop.errors import VernierError
from desktop.student.installing import install
from desktop.student.package import StudentPackage
from desktop.ui.base.background import Task


class Installer(QObject):
    """Installs one package after the other. Signals arrive on the interface thread."""

    installed = Signal(object)
    """With the StudentPackage."""
    failed = Signal(object)
    """With the VernierError."""

    _running: ClassVar[set[Task]] = set()
    """Kept here, as a task may outlive the dialog that asked for it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[Path] = []
        self._task: Task | None = None

    @property
    def busy(self) -> bool:
        """Whether a package is being installed."""
        return self._task is not None

    def ask(self, path: Path) -> None:
        """Install a package when those before it are."""
        self._waiting.append(path)
        self._go_on()

    def _go_on(self) -> None:
        if self._task is None and self._waiting:
            path = self._waiting.pop(0)
            self._task = Task(lambda _: install(path), "vernier-install")
            self._running.add(self._task)
            self._task.succeeded.connect(self._succeeded)
            self._task.failed.connect(self._failed)
            self._task.start()

    def _succeeded(self, package: StudentPackage) -> None:
        self._end()
        self.installed.emit(package)
        self._go_on()

    def _failed(self, error: VernierError) -> None:
        self._end()
        self.failed.emit(error)
        self._go_on()

    def _end(self) -> None:
        task, self._task = self._task, None
        assert task is not None
        task.wait()
        self._running.discard(task)
