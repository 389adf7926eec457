"""The engine that runs a student in a worker process."""

from __future__ import annotations

import functools
import logging
import threading
from collections.abc import Callable
from types import TracebackType

from desktop.engine.events import Failed, Finished, JobProgress, Listener, Painted, Stopped
from desktop.engine.protocol import Preparing, ProgressCallback
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.choosing import RuntimeName
from desktop.engine.runtimes.findings import REFUSED, Finding, died, silent_for
from desktop.engine.waiting import render_and_wait
from desktop.engine.worker.handle import WorkerHandle
from desktop.engine.worker.job import PendingJob, WorkerJob, make_output
from desktop.engine.worker.ladder import Ladder
from desktop.engine.worker.messages import (
    JOB_ENDS,
    CloseImage,
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
from desktop.engine.worker.trial import silence_allowed
from desktop.engine.worker.watchdog import Watchdog
from desktop.errors import BadStudent, RenderFailed, VernierError
from desktop.pixel_file import rows_of
from desktop.samples import Samples
from desktop.student.geometry import Region
from desktop.student.package import StudentPackage
from desktop.user_text import UserText

log = logging.getLogger(__name__)

_DEATHS_ALLOWED = 1
_COPIED_ROWS = 256


class WorkerEngine:
    """See `desktop.engine.protocol.Engine`. Methods may be called from any thread.

    A worker that dies is restarted once, with its images and jobs. If it dies again before finishing
    anything, or a unit of Core ML refuses or hangs, what is next on the `Ladder` computes. Where nothing is
    left, the jobs fail; the next request starts a new worker.
    """

    def __init__(self, package: StudentPackage, runtime: RuntimeName = "auto") -> None:
        """Start the worker and return at once; loading the student goes on in the background.

        Raises:
            BadStudent: the package or this computer lacks the runtime.
        """
        self.manifest = package.manifest
        self.runtime_name: str | None = None
        self._package = package
        self._ladder = Ladder(package, runtime, self._step_up)
        self._target = self._ladder.target
        self._watchdog: Watchdog | None = None
        self._lock = threading.RLock()
        self._images: dict[int, SharedPixels] = {}
        self._pending: dict[int, PendingJob] = {}
        self._numbers = iter(range(1, 1 << 62))
        self._deaths = 0
        self._refused: BadStudent | None = None
        self._closing = False
        self._worker: WorkerHandle | None = None
        self._start()
        self._ladder.prepare()

    @property
    def preparing(self) -> Preparing | None:
        """See `Engine.preparing`."""
        return self._ladder.preparing

    @property
    def worker_pid(self) -> int | None:
        """The process id of the worker; None where there is none at the moment."""
        worker = self._worker
        return None if worker is None else worker.pid

    def open(self, pixels: Samples) -> int:
        """See `BlockingEngine.open`. The copy is in memory that both processes see."""
        height, width = pixels.shape[:2]
        shared = SharedPixels.create(height, width, pixels.dtype)
        for top in range(0, height, _COPIED_ROWS):  # of a file, no more of it is then mapped
            shared.array[top : top + _COPIED_ROWS] = rows_of(pixels, top, top + _COPIED_ROWS)
        with self._lock:
            number = next(self._numbers)
            self._images[number] = shared
            self._send(OpenImage(number, shared.address))
        return number

    def close(self, image: int) -> None:
        """See `BlockingEngine.close`."""
        with self._lock:
            self._send(CloseImage(image))
            shared = self._images.pop(image, None)  # none: the engine was shut down meanwhile
        if shared is not None:
            shared.release()

    def submit(self, request: RenderRequest, listener: Listener, *, urgent: bool = False) -> WorkerJob:
        """See `Engine.submit`."""
        if self._refused is not None:
            raise BadStudent(str(self._refused))
        with self._lock:
            picture = self._images[request.image].array
            height, width = picture.shape[:2]
            scale = self.manifest.scale**request.passes
            whole = Region(0, 0, width * scale, height * scale)
            region = request.region or whole
            if region.is_empty or region.intersection(whole) != region:
                raise ValueError(f"{region} is not inside {whole}.")
            number = next(self._numbers)
            output = make_output(request, region, picture.dtype)
            start = StartJob(number, request, output.address, urgent)
            job = WorkerJob(start, region, output, self._send)
            self._pending[number] = PendingJob(job, listener)
            if self._worker is None:
                self._deaths = 0
                self._start()
            else:
                self._send(start)
        return job

    def render(
        self,
        request: RenderRequest,
        *,
        progress: ProgressCallback | None = None,
        cancelled: Callable[[], bool] | None = None,
        held: Callable[[], bool] | None = None,
    ) -> Samples:
        """See `BlockingEngine.render`."""
        return render_and_wait(self, request, progress=progress, cancelled=cancelled, held=held)

    def shutdown(self) -> None:
        """End the worker and free the images; unfinished jobs stop."""
        with self._lock:
            self._closing = True
            worker, self._worker = self._worker, None
            unfinished = list(self._pending.values())
            self._pending.clear()
            images = list(self._images.values())
            self._images.clear()
        self._watch(0)
        self._ladder.close()
        if worker is not None:
            worker.kill()
        for pending in unfinished:
            pending.listener(Stopped(pending.job))
        for image in images:
            image.release()

    def __enter__(self) -> WorkerEngine:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.shutdown()

    def _start(self) -> None:
        """Start a worker, and tell it of the images and jobs that there are."""
        with self._lock:
            self._target, self.runtime_name = self._ladder.target, None
            self._worker = WorkerHandle(
                self._package, self._target, heard=self._dispatch, ended=self._worker_ended
            )
            self._watch(silence_allowed(self._package) if self._target in ("neural-engine", "gpu") else 0)
            for number, image in self._images.items():
                self._send(OpenImage(number, image.address))
            for pending in self._pending.values():
                for message in pending.job.messages():
                    self._send(message)

    def _send(self, message: ToWorker) -> None:
        with self._lock:
            if self._worker is not None:  # else `_start` tells a new worker all that it needs
                self._worker.send(message)

    def _dispatch(self, worker: WorkerHandle, message: ToApp) -> None:
        with self._lock:
            if worker is not self._worker:
                return
            if self._watchdog is not None:
                self._watchdog.heard()
        if isinstance(message, WorkerReady):
            self.runtime_name = message.runtime
            return
        if isinstance(message, JobFailed):
            log.error("%s", message.trace)
            if message.unit_failed and self._step_down(REFUSED):
                return
            if message.bad_student:
                self._refused = BadStudent(message.text)
            if message.job is None:
                self._give_up(_error(message))
                return
        with self._lock:
            pending = self._pending.get(message.job or 0)
            if pending is not None and isinstance(message, JOB_ENDS):
                del self._pending[message.job or 0]
                self._deaths = 0
                self._step_up()
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

    def _worker_ended(self, worker: WorkerHandle) -> None:
        code = worker.wait()
        with self._lock:
            if self._closing or worker is not self._worker:
                return
            self._deaths += 1
            log.error("The worker ended with status %s.", code)
            if self._deaths <= _DEATHS_ALLOWED:
                self._start()
            elif not self._step_down(died(code)):
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

    def _step_up(self) -> None:
        """Let a better unit compute, if there is one by now, and no job, which would start again."""
        with self._lock:
            worker = self._worker
            idle = worker is not None and not self._pending and not self._closing
            if worker is not None and idle and self._ladder.target != self._target:
                self._start()
                worker.kill()

    def _step_down(self, finding: Finding) -> bool:
        """Let something else compute, if there is anything, because what did has failed."""
        with self._lock:
            if self._closing or not self._ladder.failed(self._target, finding):
                return False
            self._deaths = 0
            self._start()
        self._ladder.prepare()
        return True

    def _watch(self, allowed: float) -> None:
        """End the worker when it should speak and is silent for so many seconds; 0: never."""
        if self._watchdog is not None:
            self._watchdog.stop()
        silent = functools.partial(self._silent, self._worker)
        self._watchdog = Watchdog(allowed, self._is_waiting, silent) if allowed else None

    def _is_waiting(self) -> bool:
        with self._lock:
            at_work = any(not pending.job.held for pending in self._pending.values())
            return self._worker is not None and (at_work or self.runtime_name is None)

    def _silent(self, worker: WorkerHandle | None) -> None:
        with self._lock:
            if worker is None or worker is not self._worker:
                return
            self._step_down(silent_for(silence_allowed(self._package)))
        worker.kill()

    def _give_up(self, error: VernierError) -> None:
        with self._lock:
            self._worker = None
            failed = list(self._pending.values())
            self._pending.clear()
        for pending in failed:
            pending.listener(Failed(pending.job, error))


def _error(message: JobFailed) -> VernierError:
    return BadStudent(message.text) if message.bad_student else RenderFailed(message.text)
