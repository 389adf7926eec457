"""The app's side of the worker process."""

from __future__ import annotations

import logging
import multiprocessing
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from types import TracebackType

import numpy as np
from numpy.typing import NDArray

from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.runtime import RuntimeName, choose_runtime
from desktop.engine.worker import process as worker
from desktop.engine.worker.messages import (
    JOB_ENDS,
    CancelJob,
    CloseImage,
    HoldJob,
    JobFailed,
    JobFinished,
    JobStep,
    JobStopped,
    OpenImage,
    StartJob,
    ToApp,
    ToWorker,
    WorkerReady,
)
from desktop.engine.worker.shared_pixels import SharedPixels
from desktop.errors import BadStudent, Cancelled, RenderFailed, VernierError
from desktop.student.geometry import Region
from desktop.student.manifest import Manifest
from desktop.student.package import StudentPackage
from desktop.user_text import UserText

log = logging.getLogger(__name__)

_CANCEL_POLL_SECONDS = 0.05
_DEATHS_ALLOWED = 1


class Job:
    """A request on its way. `pixels` (height, width, 3) fills up as events tell; `release` frees it."""

    def __init__(
        self, engine: Engine, number: int, request: RenderRequest, region: Region, output: SharedPixels
    ) -> None:
        self.request, self.region = request, region
        self._engine, self._number, self._output = engine, number, output

    @property
    def pixels(self) -> NDArray[np.uint8]:
        """The result, shared with the worker; copy what should outlive `release`."""
        return self._output.array

    def cancel(self) -> None:
        """Ask the worker to stop. `Stopped` follows, or the end that came before it."""
        self._engine._send(CancelJob(self._number))

    def hold(self, held: bool) -> None:
        """Ask the worker to let it wait after the present tile, or to go on."""
        self._engine._hold(self._number, held)

    def release(self) -> None:
        """Give the memory back. Call once, after the end of the job."""
        self._output.release()


@dataclass(frozen=True)
class Painted:
    """`region` (absolute) of `job.pixels` is final."""

    job: Job
    region: Region


@dataclass(frozen=True)
class JobProgress:
    """So many tiles of so many are done."""

    job: Job
    done: int
    total: int


@dataclass(frozen=True)
class Finished:
    """The whole of `job.pixels` is final."""

    job: Job


@dataclass(frozen=True)
class Failed:
    """The job ended with an error."""

    job: Job
    error: VernierError


@dataclass(frozen=True)
class Stopped:
    """The job was cancelled."""

    job: Job


Event = Painted | JobProgress | Finished | Failed | Stopped
Listener = Callable[[Event], None]


@dataclass
class _Pending:
    job: Job
    start: StartJob
    listener: Listener
    held: bool = False


@dataclass
class _Image:
    pixels: SharedPixels
    height: int = field(init=False)
    width: int = field(init=False)

    def __post_init__(self) -> None:
        self.height, self.width = self.pixels.array.shape[:2]


class Engine:
    """Renders opened images with one student in a worker process. Methods may be called from any thread.

    A worker that dies is restarted once, with its images and jobs; if it dies again before finishing
    anything, the jobs fail. The next request starts a new one.
    """

    def __init__(self, package: StudentPackage, runtime: RuntimeName = "auto") -> None:
        """Start the worker and return at once; loading the student goes on in the background.

        Raises:
            BadStudent: the package or this computer lacks the runtime.
        """
        self.manifest: Manifest = package.manifest
        self.runtime_name: str | None = None
        self._package, self._runtime = package, choose_runtime(package, runtime)
        self._lock = threading.RLock()
        self._images: dict[int, _Image] = {}
        self._pending: dict[int, _Pending] = {}
        self._numbers = iter(range(1, 1 << 62))
        self._deaths = 0
        self._refused: BadStudent | None = None
        self._closing = False
        self._process: multiprocessing.process.BaseProcess | None = None
        self._connection: Connection | None = None
        self._start()

    def open(self, pixels: NDArray[np.uint8]) -> int:
        """Copy (H, W, 3) pixels to where the worker sees them, and return their number.

        Raises:
            TooLarge: there is not enough shared memory.
        """
        shared = SharedPixels.create(*pixels.shape[:2])
        np.copyto(shared.array, pixels)
        with self._lock:
            number = next(self._numbers)
            self._images[number] = _Image(shared)
            self._send(OpenImage(number, shared.address))
        return number

    def close(self, image: int) -> None:
        """Forget an image; its unfinished jobs stop."""
        with self._lock:
            self._send(CloseImage(image))
            self._images.pop(image).pixels.release()

    def submit(self, request: RenderRequest, listener: Listener, *, urgent: bool = False) -> Job:
        """Start a request and return at once; `listener` is called on the engine's own thread.

        Urgent jobs run before others, the newest first. Exactly one of Finished, Failed and Stopped is the
        last event.

        Raises:
            BadStudent: the student has turned out not to work.
            TooLarge: there is not enough shared memory for the result.
            ValueError: the region is not inside the result.
        """
        if self._refused is not None:
            raise BadStudent(str(self._refused))
        with self._lock:
            image = self._images[request.image]
            scale = self.manifest.scale
            whole = Region(0, 0, image.width * scale, image.height * scale)
            region = request.region or whole
            if region.is_empty or region.intersection(whole) != region:
                raise ValueError(f"{region} is not inside {whole}.")
            number = next(self._numbers)
            output = SharedPixels.create(region.height, region.width)
            job = Job(self, number, request, region, output)
            start = StartJob(number, request, output.address, urgent)
            self._pending[number] = _Pending(job, start, listener)
            if self._connection is None:
                self._deaths = 0
                self._start()
            else:
                self._send(start)
        return job

    def render(
        self,
        request: RenderRequest,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        held: Callable[[], bool] | None = None,
    ) -> NDArray[np.uint8]:
        """Render and wait: (height, width, 3). `progress` gets (tiles done, tiles in all).

        While `held` returns True no further tile is begun.

        Raises:
            Cancelled: `cancelled` returned True.
            RenderFailed, TooLarge, BadStudent: see their messages.
        """
        ended = threading.Event()
        ends: list[Finished | Failed | Stopped] = []

        def listen(event: Event) -> None:
            if isinstance(event, JobProgress):
                if progress is not None:
                    progress(event.done, event.total)
            elif not isinstance(event, Painted):
                ends.append(event)
                ended.set()

        job = self.submit(request, listen)
        waits = False
        try:
            while not ended.wait(_CANCEL_POLL_SECONDS):
                if cancelled is not None and cancelled():
                    raise Cancelled("Stopped.")
                if held is not None and held() != waits:
                    waits = not waits
                    job.hold(waits)
            match ends[0]:
                case Failed(_, error):
                    raise error
                case Stopped():
                    raise Cancelled("Stopped.")
            return job.pixels.copy()
        finally:
            if not ended.is_set():
                job.cancel()
            job.release()

    def shutdown(self) -> None:
        """End the worker and free the images; unfinished jobs stop."""
        with self._lock:
            self._closing = True
            process = self._process
            self._connection = self._process = None
            unfinished = list(self._pending.values())
            self._pending.clear()
        if process is not None:
            process.terminate()
            process.join()
        for pending in unfinished:
            pending.listener(Stopped(pending.job))
        for image in self._images.values():
            image.pixels.release()
        self._images.clear()

    def __enter__(self) -> Engine:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.shutdown()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=worker.main,
            args=(theirs, self._package, self._runtime),
            name="vernier-worker",
            daemon=True,
        )
        with _deaf_to_interrupts():
            process.start()
        theirs.close()
        self._process, self._connection = process, ours
        for number, image in self._images.items():
            self._send(OpenImage(number, image.pixels.address))
        for pending in self._pending.values():
            self._send(pending.start)
            if pending.held:
                self._send(HoldJob(pending.start.job, True))
        threading.Thread(target=self._listen, args=(ours,), name="vernier-engine", daemon=True).start()

    def _hold(self, job: int, held: bool) -> None:
        with self._lock:
            if job in self._pending:
                self._pending[job].held = held
            self._send(HoldJob(job, held))

    def _send(self, message: ToWorker) -> None:
        with self._lock:
            if self._connection is None:
                return  # `_start` tells a new worker all that it needs
            try:
                self._connection.send(message)
            except OSError:
                log.debug("The worker is gone; its listener will notice.")

    def _listen(self, connection: Connection) -> None:
        while True:
            try:
                message = connection.recv()
            except (EOFError, OSError):
                break
            self._dispatch(message)
        with self._lock:
            connection.close()  # here alone: another thread would close it under a `recv` that waits
            if self._closing or connection is not self._connection:
                return
            self._worker_died()

    def _dispatch(self, message: ToApp) -> None:
        if isinstance(message, WorkerReady):
            self.runtime_name = message.runtime
            return
        if isinstance(message, JobFailed):
            log.error("%s", message.trace)
            if message.bad_student:
                self._refused = BadStudent(message.sentence)
            if message.job is None:
                self._give_up(_error(message))
                return
        with self._lock:
            pending = self._pending.get(message.job or 0)
            if pending is not None and isinstance(message, JOB_ENDS):
                del self._pending[message.job or 0]
                self._deaths = 0
        if pending is None:
            return
        job, listener = pending.job, pending.listener
        match message:
            case JobStep(_, painted, done, total):
                if not painted.is_empty:
                    listener(Painted(job, painted))
                listener(JobProgress(job, done, total))
            case JobFinished():
                listener(Finished(job))
            case JobStopped():
                listener(Stopped(job))
            case JobFailed():
                listener(Failed(job, _error(message)))

    def _worker_died(self) -> None:
        assert self._process is not None
        self._process.join()
        code = self._process.exitcode
        self._deaths += 1
        log.error("The worker ended with status %s.", code)
        if self._deaths <= _DEATHS_ALLOWED:
            self._start()
        else:
            self._give_up(
                RenderFailed(
                    UserText(
                        "The process that enlarges photos ended unexpectedly, twice (status "
                        "{code}). Try again; if it happens again, close other programs or try a "
                        "smaller photo.",
                        code=code,
                    )
                )
            )

    def _give_up(self, error: VernierError) -> None:
        with self._lock:
            self._connection = self._process = None
            victims = list(self._pending.values())
            self._pending.clear()
        for pending in victims:
            pending.listener(Failed(pending.job, error))


def _error(message: JobFailed) -> VernierError:
    return BadStudent(message.sentence) if message.bad_student else RenderFailed(message.sentence)


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Ctrl-C reaches every process of the terminal; a worker born here inherits that it is blocked.

    Else one that is still importing would end with a traceback before it comes to ignore the signal. A Ctrl-C
    in the meantime is delivered to this process afterwards. Other threads than the main one never get it.
    """
    resource_tracker.ensure_running()  # which would unblock it if it started with the worker
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
