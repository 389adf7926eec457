"""A request on its way through the worker process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.engine.events import Listener
from desktop.engine.request import RenderRequest
from desktop.engine.worker.file_pixels import FilePixels
from desktop.engine.worker.messages import CancelJob, HoldJob, StartJob, ToWorker
from desktop.engine.worker.shared_pixels import SharedPixels
from desktop.samples import Samples, SampleType
from desktop.student.geometry import Region


class WorkerJob:
    """See `desktop.engine.events.Job`. The worker paints into memory or a file that both processes see."""

    def __init__(
        self,
        start: StartJob,
        region: Region,
        output: SharedPixels | FilePixels,
        send: Callable[[ToWorker], None],
    ) -> None:
        """`send` takes messages for whatever worker is at work at the time."""
        self.region = region
        self._start, self._output, self._send = start, output, send
        self._held = False

    @property
    def request(self) -> RenderRequest:
        """See `Job.request`."""
        return self._start.request

    @property
    def pixels(self) -> Samples:
        """See `Job.pixels`."""
        return self._output.array

    def cancel(self) -> None:
        """See `Job.cancel`."""
        self._send(CancelJob(self._start.job))

    def hold(self, held: bool) -> None:
        """See `Job.hold`."""
        self._held = held
        self._send(HoldJob(self._start.job, held))

    def release(self) -> None:
        """See `Job.release`."""
        self._output.release()

    @property
    def held(self) -> bool:
        """Whether the worker is asked to let it wait."""
        return self._held

    def messages(self) -> list[ToWorker]:
        """The messages that bring a new worker to where this job is."""
        return [self._start, *([HoldJob(self._start.job, True)] if self._held else [])]


@dataclass(frozen=True)
class PendingJob:
    """A job that has not ended, and who is told of it."""

    job: WorkerJob
    listener: Listener


def make_output(request: RenderRequest, region: Region, dtype: SampleType) -> SharedPixels | FilePixels:
    """What the worker paints into, (region.height, region.width, 3).

    Raises:
        TooLarge, CannotWrite: there is not enough memory or disk.
        ValueError: the request is none that the worker takes.
    """
    if request.passes > 1 and request.region is None:
        raise ValueError("only a region is rendered in two passes")
    if request.into is None:
        return SharedPixels.create(region.height, region.width, dtype)
    if request.region is not None:
        raise ValueError("only a whole image is rendered into a file")
    return FilePixels(request.into, region.height, region.width, dtype)
