"""An engine without a network: the same interface, a result that depends on realism in a known way."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from queue import SimpleQueue
from typing import TYPE_CHECKING

import numpy as np

from desktop.engine import Event, Failed, Finished, JobProgress, Painted, Preparing, RenderRequest, Stopped
from desktop.engine.events import Listener
from desktop.errors import Cancelled, RenderFailed, TooLarge
from desktop.samples import Samples, SampleType, white
from desktop.student.geometry import Region
from desktop.student.manifest import ControlSpec
from tests.manifests import manifest

SCALE = 4
TILE = 160
"""High-res side of a tile, unless a test sets `FakeEngine.tile`."""
SECOND_PASS = 77
"""What blue is everywhere in regions of two passes."""
DEFAULT_REALISM = 0.5

REALISM = ControlSpec("realism", 0.0, 1.0, DEFAULT_REALISM, per_pixel=True)
MANIFEST = manifest(scale=SCALE, halo=4, realism=REALISM, files={})


def red_at(realism: float) -> int:
    """Not linear in realism, so that a render can be told from a blend of the two ends."""
    return round(realism**2 * 255)


def expected(
    pixels: Samples,
    realism: float,
    region: Region | None = None,
    cleanup: float = 0.0,
    scale: int = SCALE,
) -> Samples:
    """What the fake makes of (H, W, 3): every pixel so many times, red set by realism, green by cleanup."""
    large = np.repeat(np.repeat(pixels, scale, axis=0), scale, axis=1)
    step = white(pixels.dtype) // 255
    large[..., 0] = red_at(realism) * step
    if cleanup:
        large[..., 1] = round(cleanup * 255) * step
    if region is not None:
        large = large[region.top : region.bottom, region.left : region.right]
    return large


class FakeJob:
    def __init__(self, request: RenderRequest, region: Region, urgent: bool, dtype: SampleType) -> None:
        self.request, self.region, self.urgent = request, region, urgent
        self.pixels = np.zeros((region.height, region.width, 3), dtype)
        self.stop = threading.Event()
        self.releases = 0
        self.held = False

    def cancel(self) -> None:
        self.stop.set()

    def hold(self, held: bool) -> None:
        self.held = held

    def release(self) -> None:
        self.releases += 1


class FakeEngine:
    """`delay` seconds per tile; `failure` makes every job fail; `stubborn` goes on after cancel, to test that
    stale answers are not painted; `hold` keeps jobs waiting until it is set."""

    runtime_name = "fake"
    preparing: Preparing | None = None

    def __init__(
        self, delay: float = 0.0, realism: bool = True, cleanup: bool = False, scale: int = SCALE
    ) -> None:
        self.manifest = replace(MANIFEST, realism=MANIFEST.realism if realism else None, scale=scale)
        if cleanup:
            self.manifest = replace(self.manifest, cleanup=ControlSpec("cleanup", 0.0, 1.0, 0.0))
        self.delay, self.stubborn, self.tile = delay, False, TILE
        self.failure: str | None = None
        self.hold = threading.Event()
        self.hold.set()
        self.images: dict[int, Samples] = {}
        self._numbers = itertools.count(1)
        self.jobs: list[FakeJob] = []
        self.closed: list[int] = []
        self._queue: SimpleQueue[tuple[FakeJob, Listener] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def open(self, pixels: Samples) -> int:
        number = next(self._numbers)  # the window and a batch may open at the same time
        self.images[number] = pixels.copy()
        return number

    def close(self, image: int) -> None:
        self.closed.append(image)

    def submit(self, request: RenderRequest, listener: Listener, *, urgent: bool = False) -> FakeJob:
        if request.image in self.closed:
            raise KeyError(request.image)  # as the engine, which has no pixels of it any more
        height, width = self.images[request.image].shape[:2]
        scale = self.manifest.scale**request.passes
        whole = Region(0, 0, width * scale, height * scale)
        region = request.region or whole
        if region.is_empty or region.intersection(whole) != region:
            raise ValueError(f"{region} is not inside {whole}.")
        if region.width * region.height > 1 << 25:
            raise TooLarge("There is not enough memory.")
        job = FakeJob(request, region, urgent, self.images[request.image].dtype)
        self.jobs.append(job)
        self._queue.put((job, listener))
        return job

    def render(
        self,
        request: RenderRequest,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        held: Callable[[], bool] | None = None,
    ) -> Samples:
        ended = threading.Event()
        ends: list[Event] = []

        def listen(event: Event) -> None:
            if isinstance(event, JobProgress) and progress is not None:
                progress(event.done, event.total)
            if isinstance(event, Finished | Failed | Stopped):
                ends.append(event)
                ended.set()

        job = self.submit(request, listen)
        while not ended.wait(0.005):
            job.held = held is not None and held()
            if cancelled is not None and cancelled():
                job.cancel()
                raise Cancelled("Stopped.")
        if isinstance(ends[0], Failed):
            raise ends[0].error
        return job.pixels

    def shutdown(self) -> None:
        self.hold.set()
        for job in self.jobs:
            job.cancel()
        self._queue.put(None)
        self._thread.join()

    def _serve(self) -> None:
        while (item := self._queue.get()) is not None:
            self._run(*item)

    def _run(self, job: FakeJob, listener: Listener) -> None:
        region, side = job.region, self.tile
        pixels, wanted = self.images[job.request.image], job.request.controls.realism_map
        controls, scale = job.request.controls, self.manifest.scale**job.request.passes
        whole = expected(pixels, controls.realism, cleanup=controls.cleanup, scale=scale)
        if wanted is not None:
            height, width = pixels.shape[:2]
            realism = wanted.values_in(Region(0, 0, width, height), width, height)
            red = np.rint(realism**2 * 255).astype(np.uint8)
            whole[..., 0] = np.repeat(np.repeat(red, scale, axis=0), scale, axis=1)
        if job.request.passes > 1:
            whole[..., 2] = SECOND_PASS
        tiles = [
            Region(x, y, side, side).intersection(region)
            for y in range(region.top // side * side, region.bottom, side)
            for x in range(region.left // side * side, region.right, side)
        ]
        for done, tile in enumerate(tiles, start=1):
            while not self.hold.wait(0.005) or job.held:
                time.sleep(0.005)
                if job.stop.is_set() and not self.stubborn:
                    break
            time.sleep(self.delay)
            if job.stop.is_set() and not self.stubborn:
                listener(Stopped(job))
                return
            if self.failure is not None:
                listener(Failed(job, RenderFailed(self.failure)))
                return
            top, left = tile.top - region.top, tile.left - region.left
            job.pixels[top : top + tile.height, left : left + tile.width] = whole[
                tile.top : tile.bottom, tile.left : tile.right
            ]
            listener(Painted(job, tile))
            listener(JobProgress(job, done, len(tiles)))
        listener(Finished(job))


if TYPE_CHECKING:
    # mypy sees here whether this is an engine as the window needs it.
    from desktop.engine import Engine

    _: Engine = FakeEngine()
