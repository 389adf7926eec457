"""The engine that runs a student in a worker process."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from types import TracebackType

import numpy as np

from desktop.engine.events import Failed, Finished, JobProgress, Listener, Painted, Stopped
from desktop.engine.protocol import ProgressCallback
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.choosing import RuntimeName, choose_runtime
from desktop.engine.waiting import render_and_wait
from desktop.engine.worker.file_pixels import FilePixels
from desktop.engine.worker.handle import WorkerHandle
from desktop.engine.worker.job import PendingJob, WorkerJob
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
from desktop.errors import BadStudent, RenderFailed, VernierError
from desktop.samples import Samples, SampleType
from desktop.student.geometry import Region
from desktop.student.package import StudentPackage
from desktop.user_text import UserText

log = logging.getLogger(__name__)

_DEATHS_ALLOWED = 1


class WorkerEngine:
    """See `desktop.engine.protocol.Engine`. Methods may be called from any thread.

    A worker that dies is restarted once, with its images and jobs; if it dies again before finishing
    anything, the jobs fail. The next request starts a new one.
    """

    def __init__(self, package: StudentPackage, runtime: RuntimeName = "auto") -> None:
        """Start the worker and return at once; loading the student goes on in the background.

        Raises:
            BadStudent: the package or this computer lacks the runtime.
        """
        self.manifest = package.manifest
        self.runtime_name: str | None = None
        self._package, self._runtime = package, choose_runtime(package, runtime)
        self._lock = threading.RLock()
        self._images: dict[int, SharedPixels] = {}
        self._pending: dict[int, PendingJob] = {}
        self._numbers = iter(range(1, 1 << 62))
        self._deaths = 0
        self._refused: BadStudent | None = None
        self._closing = False
        self._worker: WorkerHandle | None = None
        self._start()

    @property
    def worker_pid(self) -> int | None:
        """The process id of the worker; None where there is none at the moment."""
        worker = self._worker
        return None if worker is None else worker.pid

    def open(self, pixels: Samples) -> int:
        """See `BlockingEngine.open`. The copy is in memory that both processes see."""
        height, width = pixels.shape[:2]
        shared = SharedPixels.create(height, width, pixels.dtype)
        np.copyto(shared.array, pixels)
        with self._lock:
            number = next(self._numbers)
            self._images[number] = shared
            self._send(OpenImage(number, shared.address))
        return number

    def close(self, image: int) -> None:
        """See `BlockingEngine.close`."""
        with self._lock:
            self._send(CloseImage(image))
            self._images.pop(image).release()

    def submit(self, request: RenderRequest, listener: Listener, *, urgent: bool = False) -> WorkerJob:
        """See `Engine.submit`."""
        if self._refused is not None:
            raise BadStudent(str(self._refused))
        with self._lock:
            picture = self._images[request.image].array
            height, width = picture.shape[:2]
            scale = self.manifest.scale
            whole = Region(0, 0, width * scale, height * scale)
            region = request.region or whole
            if region.is_empty or region.intersection(whole) != region:
                raise ValueError(f"{region} is not inside {whole}.")
            number = next(self._numbers)
            output = _output(request, region, picture.dtype)
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
        if worker is not None:
            worker.kill()
        for pending in unfinished:
            pending.listener(Stopped(pending.job))
        for image in self._images.values():
            image.release()
        self._images.clear()

    def __enter__(self) -> WorkerEngine:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.shutdown()

    def _start(self) -> None:
        """Start a worker, and tell it of the images and jobs that there are."""
        with self._lock:
            self._worker = WorkerHandle(
                self._package, self._runtime, heard=self._dispatch, ended=self._worker_ended
            )
            for number, image in self._images.items():
                self._send(OpenImage(number, image.address))
            for pending in self._pending.values():
                for message in pending.job.messages():
                    self._send(message)

    def _send(self, message: ToWorker) -> None:
        with self._lock:
            if self._worker is not None:  # else `_start` tells a new worker all that it needs
                self._worker.send(message)

    def _dispatch(self, message: ToApp) -> None:
        if isinstance(message, WorkerReady):
            self.runtime_name = message.runtime
            return
        if isinstance(message, JobFailed):
            log.error("%s", message.trace)
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
            self._worker = None
            failed = list(self._pending.values())
            self._pending.clear()
        for pending in failed:
            pending.listener(Failed(pending.job, error))


def _output(request: RenderRequest, region: Region, dtype: SampleType) -> SharedPixels | FilePixels:
    if request.into is None:
        return SharedPixels.create(region.height, region.width, dtype)
    if request.region is not None:
        raise ValueError("only a whole image is rendered into a file")
    return FilePixels(request.into, region.height, region.width, dtype)


def _error(message: JobFailed) -> VernierError:
    return BadStudent(message.text) if message.bad_student else RenderFailed(message.text)
