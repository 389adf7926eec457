"""One photo from file to file in this process: read, enlarged, written and checked, as the app does."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from converters.pixels import Pixels
from desktop.batch import EnlargeJob, Factor, Journal, OutputSettings, enlarge_file
from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.runtime import Runtime
from desktop.samples import Samples
from desktop.student.controls import Controls
from desktop.student.manifest import Manifest


@dataclass(frozen=True)
class JobTimes:
    """Processor seconds: in all, before the first tile, and after the last."""

    seconds: float
    reading: float
    writing: float


def time_job(student: Manifest, runtime: Runtime, photo: Pixels, realism: float) -> JobTimes:
    """Enlarge (H, W, 3), which lies in a JPEG file, to a PNG file."""
    engine = _Here(student, runtime)
    height, width = photo.shape[:2]
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "photo.jpg"), Path(folder, "result.png")
        Image.fromarray(photo).save(source, quality=95)
        settings = OutputSettings(
            size=Factor(student.scale), format="png", controls=Controls(realism=realism)
        )
        job = EnlargeJob(source, (width, height), target, "png", settings)
        started = time.process_time()
        enlarge_file(job, student, lambda: engine, Journal(Path(folder, "journal.jsonl")))
        ended = time.process_time()
    return JobTimes(ended - started, engine.opened - started, ended - engine.closed)


class _Here:
    """An engine in this process, which notes when an image was opened and closed."""

    runtime_name: str | None = None

    def __init__(self, student: Manifest, runtime: Runtime) -> None:
        self._renderer, self._scale = Renderer(student, runtime), student.scale
        self._pixels: Samples | None = None
        self.opened = self.closed = 0.0

    def open(self, pixels: Samples) -> int:
        """See `desktop.engine.protocol.BlockingEngine`."""
        self.opened = time.process_time()
        self._pixels = pixels.copy()
        self._renderer.open(0, self._pixels)
        return 0

    def close(self, image: int) -> None:
        """See `BlockingEngine`."""
        self._renderer.close(image)
        self.closed = time.process_time()

    def render(
        self,
        request: RenderRequest,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        held: Callable[[], bool] | None = None,
    ) -> Samples:
        """See `BlockingEngine`."""
        assert self._pixels is not None
        height, width = self._pixels.shape[:2]
        shared = np.zeros((height * self._scale, width * self._scale, 3), self._pixels.dtype)
        for _ in self._renderer.render(request, shared):
            pass
        return shared.copy()

    def shutdown(self) -> None:
        """See `BlockingEngine`."""
