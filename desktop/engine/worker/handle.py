"""The app's handle of the worker process: starts it, sends to it, listens to it and ends it."""

from __future__ import annotations

import logging
import multiprocessing
import threading
from collections.abc import Callable
from typing import Literal

from desktop.engine.worker import process as worker
from desktop.engine.worker.messages import ToApp, ToWorker
from desktop.interrupts import interrupts_blocked
from desktop.student.package import StudentPackage

log = logging.getLogger(__name__)


class WorkerHandle:
    """One worker process, and the thread that listens to it. Methods may be called from any thread."""

    def __init__(
        self,
        package: StudentPackage,
        runtime: Literal["coreml", "torch"],
        *,
        heard: Callable[[ToApp], None],
        ended: Callable[[WorkerHandle], None],
    ) -> None:
        """Start the process and return at once. `heard` and `ended` are called on the thread that listens."""
        self._heard, self._ended = heard, ended
        self._lock = threading.Lock()
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(
            target=worker.main, args=(theirs, package, runtime), name="vernier-worker", daemon=True
        )
        with interrupts_blocked():
            self._process.start()
        theirs.close()
        threading.Thread(target=self._listen, name="vernier-engine", daemon=True).start()

    @property
    def pid(self) -> int | None:
        """The id of the process."""
        return self._process.pid

    def send(self, message: ToWorker) -> None:
        """Send a message. One to a process that has ended is lost; `ended` is called about that."""
        with self._lock:
            try:
                self._connection.send(message)
            except OSError:
                log.debug("The worker is gone; the thread that listens will notice.")

    def terminate(self) -> None:
        """End the process and wait for that."""
        self._process.terminate()
        self._process.join()

    def wait(self) -> int | None:
        """Wait for the end of the process, and return its status."""
        self._process.join()
        return self._process.exitcode

    def _listen(self) -> None:
        while True:
            try:
                message = self._connection.recv()
            except (EOFError, OSError):
                break
            try:
                self._heard(message)
            except Exception:  # of a listener: without this thread every later job would wait for ever
                log.exception("A message of the worker could not be handled.")
        with self._lock:
            self._connection.close()  # here alone: another thread would close it under a `recv` that waits
        self._ended(self)
