"""An engine that starts when it is needed."""

from __future__ import annotations

import threading
from collections.abc import Callable

from desktop.engine import BlockingEngine
from desktop.engine.runtimes.choosing import RuntimeName
from desktop.student.package import StudentPackage

MakeEngine = Callable[[StudentPackage, RuntimeName], BlockingEngine]


class LazyEngine:
    """Call it for the engine. A run that has nothing to enlarge never calls it, and so starts no process."""

    def __init__(self, make_engine: MakeEngine, package: StudentPackage, runtime: RuntimeName) -> None:
        self._make_engine, self._package, self._runtime = make_engine, package, runtime
        self._engine: BlockingEngine | None = None
        self._lock = threading.Lock()

    @property
    def runtime_name(self) -> str | None:
        """What runs the student; None as long as nothing does."""
        return None if self._engine is None else self._engine.runtime_name

    def __call__(self) -> BlockingEngine:
        """The engine, started at the first call, of whatever thread."""
        with self._lock:
            if self._engine is None:
                self._engine = self._make_engine(self._package, self._runtime)
            return self._engine

    def __enter__(self) -> LazyEngine:
        return self

    def __exit__(self, *_: object) -> None:
        if self._engine is not None:
            self._engine.shutdown()
