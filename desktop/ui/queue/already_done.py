"""Photos that an earlier run has enlarged: whether they and their results are still as they were."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from desktop.batch.stamps import traits_of
from desktop.ui.base.newest_only import NewestOnly
from desktop.ui.queue.queue_model import QueueModel
from desktop.ui.queue.row import Row, Seen

_Asked = Sequence[tuple[Row, Path, Path]]
"""Rows with their photos and results."""


class AlreadyDone(QObject):
    """A thread looks: when asked to, and when the window is used again, unless the batch is `running`."""

    looked = Signal(object)
    """With the rows whose photo or result was changed, replaced or removed since they were planned."""

    def __init__(self, model: QueueModel, running: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._running = model, running
        self._looks = NewestOnly(_seen, "vernier-already-done", self)
        self._looks.answered.connect(self._answered)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._used)

    @property
    def busy(self) -> bool:
        """Whether `looked` will follow."""
        return self._looks.newest is not None

    def look(self, rows: Sequence[Row] | None = None) -> None:
        """Look at those of `rows` that are already done, or at all. `looked` follows if there are any."""
        self._looks.forget()
        done = self._model.in_state("skipped") if self._model.count("skipped") else []
        if rows is not None:
            done = [row for row in rows if row.state == "skipped"]
        results = [(row, row.outcome.result) for row in done if row.outcome is not None]
        asked = [(row, row.source.path, result) for row, result in results if result is not None]
        if asked:
            self._looks.ask(asked)

    def wait(self) -> None:
        """Block until the thread has ended."""
        self._looks.wait()

    def _used(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and not self._running():
            self.look()

    def _answered(self, asked: _Asked, seen: Sequence[Seen]) -> None:
        changed = []
        for (row, _, result), now in zip(asked, seen, strict=True):
            if row.number < 0 or row.outcome is None or row.outcome.result != result:
                continue  # it was removed or planned again meanwhile
            if row.seen is None:  # another program has made the result during the batch
                row.seen = now
            elif row.seen != now:
                changed.append(row)
        self.looked.emit(changed)


def _seen(asked: _Asked) -> list[Seen]:
    return [(traits_of(photo), traits_of(result)) for _, photo, result in asked]
