"""The app's handle of the worker process: starts it, sends to it, listens to it and ends it."""

from __future__ import annotations

import atexit
import logging
import multiprocessing
import queue
import threading
import weakref
from collections.abc import Callable

from desktop.engine.runtimes.units import Target
from desktop.engine.worker import channel
from desktop.engine.worker import process as worker
from desktop.engine.worker.messages import ToApp, ToWorker
from desktop.starting import start
from desktop.student.package import StudentPackage

log = logging.getLogger(__name__)

_END_SECONDS = 5.0
"""How long the end of a killed process is waited for. One in the midst of a system call takes a while."""


class WorkerHandle:
    """One worker process, and the thread that listens to it. Methods may be called from any thread."""

    def __init__(
        self,
        package: StudentPackage,
        target: Target,
        *,
        heard: Callable[[WorkerHandle, ToApp], None],
        ended: Callable[[WorkerHandle], None],
    ) -> None:
        """Start the process and return at once. `heard` and `ended` are called on the thread that listens."""
        self._heard, self._ended = heard, ended
        self._outgoing: queue.SimpleQueue[ToWorker | None] = queue.SimpleQueue()
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(
            target=worker.main, args=(theirs, package, target), name="vernier-worker", daemon=True
        )
        start(self._process)
        theirs.close()
        _alive.add(self)
        self._sender = threading.Thread(target=self._send_all, name="vernier-engine-send", daemon=True)
        self._sender.start()
        threading.Thread(target=self._listen, name="vernier-engine", daemon=True).start()

    @property
    def pid(self) -> int | None:
        """The id of the process."""
        return self._process.pid

    def send(self, message: ToWorker) -> None:
        """Send a message and return at once, even if the process is stopped and reads nothing.

        One to a process that has ended is lost; `ended` is called about that.
        """
        self._outgoing.put(message)

    def kill(self) -> None:
        """End the process, also one that is stopped: it has nothing to clean up."""
        self._process.kill()
        self._process.join(_END_SECONDS)

    def wait(self) -> int | None:
        """Wait for the end of the process, and return its status."""
        self._process.join()
        return self._process.exitcode

    def _send_all(self) -> None:
        while (message := self._outgoing.get()) is not None:
            try:
                channel.send(self._connection, message)
            except OSError:
                log.debug("The worker is gone; the thread that listens will notice.")
                return

    def _listen(self) -> None:
        while True:
            try:
                message = self._connection.recv()
            except (EOFError, OSError):
                break
            try:
                self._heard(self, message)
            except Exception:  # of a listener: without this thread every later job would wait for ever
                log.exception("A message of the worker could not be handled.")
        self._outgoing.put(None)
        self._sender.join()
        self._connection.close()  # here alone: another thread would close it under a `recv` that waits
        self._ended(self)


_alive: weakref.WeakSet[WorkerHandle] = weakref.WeakSet()


@atexit.register
def _kill_all() -> None:
    """Else `multiprocessing` waits at the end of the program for a worker that is stopped."""
    for handle in list(_alive):
        handle.kill()
