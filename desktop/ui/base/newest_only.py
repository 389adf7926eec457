"""Background work of which only the newest request matters: a view that moves on, settings that change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.errors import VernierError
from desktop.ui.base.background import Task


class NewestOnly(QObject):
    """Calls `work(request)` in a thread and answers the newest request; older ones are dropped.

    One request is worked on at a time. The newest of those that come meanwhile starts when it ends. With
    `overlap` the newest starts at once, beside the older ones. Signals arrive on the interface thread.
    """

    answered = Signal(object, object)
    """The newest request and the result of its work."""
    failed = Signal(object, object)
    """The newest request and the VernierError that its work raised."""
    outdated = Signal(object, object)
    """A request that is no longer wanted and its result, which may have to be released."""
    idle = Signal()
    """Nothing is being worked on, and nothing waits."""

    def __init__(
        self,
        work: Callable[[Any], object],
        thread_name: str,
        parent: QObject | None = None,
        *,
        overlap: bool = False,
    ) -> None:
        super().__init__(parent)
        self._work, self._thread_name, self._overlap = work, thread_name, overlap
        self._running: dict[Task, object] = {}
        self._newest: object | None = None

    @property
    def newest(self) -> object | None:
        """The request that will be answered; None: there is none."""
        return self._newest

    @property
    def busy(self) -> bool:
        """Whether anything is being worked on, wanted or not."""
        return bool(self._running)

    def ask(self, request: object) -> None:
        """Work on `request`, which is anything but None, and forget the one before."""
        self._newest = request
        if self._overlap or not self._running:
            self._start(request)

    def forget(self) -> None:
        """Want no answer any more. What is being worked on comes to its end as `outdated`."""
        self._newest = None

    def wait(self) -> None:
        """Forget the request, and block until every thread has ended."""
        self.forget()
        for task in self._running:
            task.wait()

    def _start(self, request: object) -> None:
        task = Task(lambda _: self._work(request), self._thread_name)
        self._running[task] = request
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._failed)
        task.start()

    def _succeeded(self, result: object) -> None:
        request = self._take_sender()
        if self._settles(request):
            self.answered.emit(request, result)
        else:
            self.outdated.emit(request, result)
        self._go_on()

    def _failed(self, error: VernierError) -> None:
        request = self._take_sender()
        if self._settles(request):
            self.failed.emit(request, error)
        self._go_on()

    def _take_sender(self) -> object:
        """The request of the task whose signal is being handled."""
        task = self.sender()
        assert isinstance(task, Task)
        task.wait()  # so that the interface thread, not the ending one, destroys it
        return self._running.pop(task)

    def _settles(self, request: object) -> bool:
        """Whether `request` is the newest, which then waits for nothing any more."""
        if request is not self._newest:
            return False
        self._newest = None
        return True

    def _go_on(self) -> None:
        if self._newest is not None and not self._running:
            self._start(self._newest)
        elif not self._running:
            self.idle.emit()
