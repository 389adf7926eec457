"""Slow work in a thread of its own, with its result as a signal."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.errors import VernierError
from desktop.user_text import UserText

log = logging.getLogger(__name__)


class Task(QObject):
    """One piece of work. Exactly one of `succeeded` and `failed` follows `start`.

    Connect bound methods of objects that live on the interface thread: they are then called there.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    """With a VernierError."""
    progressed = Signal(int, int)
    """Steps done, steps in all."""

    def __init__(self, work: Callable[[Task], Any], name: str) -> None:
        """`work` is called with this task, to report progress and to ask whether it is cancelled. What it
        returns is emitted by `succeeded`."""
        super().__init__()
        self._work = work
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Start the thread and return at once."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._stop.is_set()

    def wait(self) -> None:
        """Block until the thread has ended."""
        self._thread.join()

    def _run(self) -> None:
        try:
            result = self._work(self)
        except VernierError as error:
            self.failed.emit(error)
        except MemoryError:
            self.failed.emit(
                VernierError(UserText("There is not enough memory. Close other programs and try again."))
            )
        except Exception as error:
            log.exception("Unexpected failure in %s", self._thread.name)
            self.failed.emit(
                VernierError(
                    UserText(
                        "An unexpected error occurred ({kind}). The log has the details.",
                        kind=type(error).__name__,
                    )
                )
            )
        else:
            self.succeeded.emit(result)
