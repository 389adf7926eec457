"""The worker process: takes messages, renders tile by tile, and answers after each.

A process of its own because Core ML holds the GIL while it predicts and may crash afterwards, because a
process can be cancelled and restarted, and because its memory goes back when it ends.
"""

from __future__ import annotations

import errno
import gc
import logging
import os
import signal
import traceback
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection

from desktop.engine.renderer import Renderer, Step
from desktop.engine.runtimes.choosing import open_runtime
from desktop.engine.runtimes.pauses import pauses
from desktop.engine.runtimes.runtime import UnitFailed
from desktop.engine.runtimes.units import Target
from desktop.engine.tiling.file_canvas import FileCanvas
from desktop.engine.two_passes import TwoPasses
from desktop.engine.worker.channel import receive
from desktop.engine.worker.messages import (
    CancelJob,
    CloseImage,
    HoldJob,
    JobFailed,
    JobFinished,
    JobStep,
    JobStopped,
    OpenImage,
    SharedArray,
    SharedFile,
    StartJob,
    ToApp,
    ToWorker,
    WorkerReady,
)
from desktop.engine.worker.shared_pixels import SharedPixels
from desktop.errors import BadStudent, VernierError
from desktop.samples import Samples
from desktop.student.package import StudentPackage
from desktop.user_text import UserText

log = logging.getLogger(__name__)

_SPINS = "GOMP_SPINCOUNT", "1000"
"""How often a thread of torch looks whether there is work before it sleeps: docs/adr/0061."""


def main(connection: Connection, package: StudentPackage, target: Target) -> None:
    """Serve until the app closes its end of the connection."""
    os.environ.setdefault(*_SPINS)  # before torch is loaded, which reads it
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the app, which decides what it means
    try:
        runtime, loading = open_runtime(package, target)
        worker = Worker(connection, TwoPasses(Renderer(package.manifest, runtime), package.manifest), loading)
        connection.send(WorkerReady(runtime.name))
        worker.serve()
    except (EOFError, BrokenPipeError, ConnectionResetError):
        log.debug("The app has gone.")
    except Exception as error:
        connection.send(_failure(None, error))


class _Ended(Exception):
    """A job ended in the middle of a tile."""


@dataclass
class _RunningJob:
    start: StartJob
    output: SharedPixels | FileCanvas
    steps: Iterator[Step]
    held: bool = False


class Worker:
    """Interleaves jobs: messages are read between tiles, and in the pauses of those that nobody waits for.

    So what is urgent begins in the middle of such a tile, and a job that is cancelled ends there.
    """

    def __init__(self, connection: Connection, renderer: TwoPasses, loading: Iterator[object]) -> None:
        """Each step of `loading` loads what is needed later. It is taken when there is nothing else to do."""
        self._connection, self._renderer, self._loading = connection, renderer, loading
        self._images: dict[int, SharedPixels] = {}
        self._jobs: dict[int, _RunningJob] = {}
        self._frozen = False

    def serve(self) -> None:
        """Work until the connection ends.

        Raises:
            EOFError: the app has gone.
            UnitFailed: what computes does not take a program.
        """
        while True:
            while (job := self._next_job()) is None or self._connection.poll():
                if not self._connection.poll() and self._load_more():
                    continue
                self._receive(receive(self._connection))
            self._advance(job)

    def _load_more(self) -> bool:
        """Load a part of what is needed later; whether there was any.

        When all is there, collections of garbage are told to leave it alone: to look at all programs takes
        them a tenth of a second, in the middle of a move of the slider.
        """
        if next(self._loading, None) is not None:
            return True
        if not self._frozen:
            gc.collect()
            gc.freeze()
            self._frozen = True
        return False

    def _receive(self, message: ToWorker) -> None:
        match message:
            case OpenImage(image, address):
                with suppress(OSError, MemoryError):  # a job for it then fails
                    self._images[image] = SharedPixels.attach(address)
                    self._renderer.open(image, self._images[image].array)
            case CloseImage(image):
                for job in [j for j, running in self._jobs.items() if running.start.request.image == image]:
                    self._end(job, JobStopped(job))
                self._renderer.close(image)
                if image in self._images:
                    self._images.pop(image).release()
            case StartJob(job, request, address):
                try:
                    output = _attached(address)
                except FileNotFoundError:  # a file that was removed when the job was cancelled
                    self._connection.send(JobStopped(job))
                    return
                except (OSError, MemoryError):
                    self._connection.send(_failure(job, MemoryError()))
                    return
                if request.image not in self._images:
                    self._connection.send(_failure(job, MemoryError()))
                    return
                self._jobs[job] = _RunningJob(
                    message, output, self._renderer.render(request, _canvas(output))
                )
            case CancelJob(job):
                if job in self._jobs:
                    self._end(job, JobStopped(job))
            case HoldJob(job, held):
                if job in self._jobs:
                    self._jobs[job].held = held

    def _next_job(self) -> int | None:
        ready = (job for job, running in self._jobs.items() if not running.held)
        urgent = self._urgent_job()
        return next(ready, None) if urgent is None else urgent

    def _urgent_job(self) -> int | None:
        jobs = reversed(self._jobs.items())
        return next((job for job, running in jobs if running.start.urgent and not running.held), None)

    def _advance(self, job: int) -> None:
        running = self._jobs[job]
        try:
            with pauses(None if running.start.urgent else partial(self._pause, job)):
                step = next(running.steps, None)
        except _Ended:
            return
        except UnitFailed:
            raise
        except Exception as error:
            self._end(job, _failure(job, error))
            return
        if step is None:
            self._end(job, JobFinished(job))
        else:
            self._connection.send(JobStep(job, step.painted, step.done, step.total))

    def _pause(self, job: int) -> None:
        """In the middle of a tile of a job, read messages, and do what is urgent.

        Raises:
            _Ended: the app does not want the job any more.
        """
        while True:
            if self._connection.poll():
                self._receive(receive(self._connection))
            elif (urgent := self._urgent_job()) is not None:
                self._advance(urgent)
            else:
                break
        if job not in self._jobs:
            raise _Ended

    def _end(self, job: int, message: ToApp) -> None:
        running = self._jobs.pop(job)
        del running.steps
        running.output.release()
        self._connection.send(message)


def _attached(address: SharedArray | SharedFile) -> SharedPixels | FileCanvas:
    if isinstance(address, SharedFile):
        return FileCanvas(address.path, address.shape, address.dtype)
    return SharedPixels.attach(address)


def _canvas(output: SharedPixels | FileCanvas) -> Samples | FileCanvas:
    return output.array if isinstance(output, SharedPixels) else output


def _failure(job: int | None, error: Exception) -> JobFailed:
    trace = "".join(traceback.format_exception(error))
    if isinstance(error, VernierError):
        return JobFailed(job, str(error), trace, isinstance(error, BadStudent), isinstance(error, UnitFailed))
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return JobFailed(
            job,
            UserText("The disk became full while the photo was enlarged. Free some space and try again."),
            trace,
        )
    if isinstance(error, MemoryError):
        return JobFailed(
            job,
            UserText("There is not enough memory for this photo. Close other programs and try again."),
            trace,
        )
    return JobFailed(
        job,
        UserText(
            "The photo could not be enlarged because of an unexpected error ({kind}). The log has the "
            "details.",
            kind=type(error).__name__,
        ),
        trace,
    )
