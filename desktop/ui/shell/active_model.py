"""The model in use, and the engine that runs it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings, Signal

from desktop.engine import Engine, WorkerEngine
from desktop.errors import VernierError
from desktop.student.installed import installed, nothing_installed
from desktop.student.package import StudentPackage

_KEY = "student"

MakeEngine = Callable[[StudentPackage], Engine]


class ActiveModel(QObject):
    """Owns the engine. Without a model there is no engine, and `problem` says why."""

    changed = Signal()
    """Another model is in use. The previous engine is shut down once this signal has been handled."""

    def __init__(self, make_engine: MakeEngine = WorkerEngine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.make_engine = make_engine
        self.engine: Engine | None = None
        self.student: StudentPackage | None = None
        self.problem = ""

    def open(self) -> None:
        """Use the model that the person chose last, or else the default one, or else the first that runs."""
        chosen = QSettings().value(_KEY)
        packages = sorted(installed(), key=lambda package: package.manifest.id != chosen)
        for package in packages:
            try:
                self._start(package)
                return
            except VernierError as error:
                self.problem = self.problem or str(error)
        if not packages:
            self.problem = nothing_installed()

    def use(self, student: StudentPackage) -> None:
        """Use the model that the person has chosen, at later starts too.

        Raises:
            BadStudent: it can not run here; the previous one stays in use.
        """
        self._start(student)
        QSettings().setValue(_KEY, student.manifest.id)

    def _start(self, student: StudentPackage) -> None:
        engine = self.make_engine(student)
        before, self.engine, self.student, self.problem = self.engine, engine, student, ""
        self.changed.emit()
        if before is not None:
            before.shutdown()

    def close(self) -> None:
        """Shut the engine down."""
        if self.engine is not None:
            self.engine.shutdown()
            self.engine = None
