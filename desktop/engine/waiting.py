"""Renders with a background engine while the caller waits."""

from __future__ import annotations

import threading
from collections.abc import Callable

from desktop.engine.events import Event, Failed, Finished, JobProgress, Painted, Stopped
from desktop.engine.protocol import Engine, ProgressCallback
from desktop.engine.request import RenderRequest
from desktop.errors import Cancelled
from desktop.samples import Samples

_POLL_SECONDS = 0.05
"""How often `cancelled` and `held` are asked."""


def render_and_wait(
    engine: Engine,
    request: RenderRequest,
    *,
    progress: ProgressCallback | None = None,
    cancelled: Callable[[], bool] | None = None,
    held: Callable[[], bool] | None = None,
) -> Samples:
    """See `BlockingEngine.render`."""
    ended, left = threading.Event(), threading.Event()
    ends: list[Finished | Failed | Stopped] = []

    def listen(event: Event) -> None:
        if isinstance(event, JobProgress):
            if progress is not None and not left.is_set():  # a cancelled job still reports its last tile
                progress(event.done, event.total)
        elif not isinstance(event, Painted):
            ends.append(event)
            ended.set()

    job = engine.submit(request, listen)
    waits = False
    try:
        while not ended.wait(_POLL_SECONDS):
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
        return job.pixels.copy() if request.into is None else job.pixels
    finally:
        left.set()
        if not ended.is_set():
            job.cancel()
        job.release()
