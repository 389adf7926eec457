"""Which student is at work, and the engine that runs it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings, Signal

from desktop.engine import Engine
from desktop.errors import VernierError
from desktop.student.installed import DEFAULT, find
from desktop.student.package import StudentPackage

_KEY = "student"

MakeEngine = Callable[[StudentPackage], Engine]


class ActiveModel(QObject):
    """Owns the engine. Without a student there is none, and `problem` says why."""

    changed = Signal()
    """Another student is at work; the engine before is shut down after everybody has heard of it."""

    def __init__(self, make_engine: MakeEngine = Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_engine = make_engine
        self.engine: Engine | None = None
        self.student: StudentPackage | None = None
        self.problem = ""

    def open(self) -> None:
        """Put the student to work that was used last, or else the default one."""
        name = str(QSettings().value(_KEY, DEFAULT))
        for each in dict.fromkeys((name, DEFAULT)):
            try:
                self.use(find(each))
                return
            except VernierError as error:
                self.problem = str(error)

    def use(self, student: StudentPackage) -> None:
        """Put a student to work, from now on and at later starts.

        Raises:
            BadStudent: it can not run here; the one before stays.
        """
        engine = self._make_engine(student)
        before, self.engine, self.student, self.problem = self.engine, engine, student, ""
        QSettings().setValue(_KEY, student.manifest.id)
        self.changed.emit()
        if before is not None:
            before.shutdown()

    def close(self) -> None:
        """End the engine."""
        if self.engine is not None:
            self.engine.shutdown()
            self.engine = None
