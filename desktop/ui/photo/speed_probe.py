"""Times how fast a model is on this computer at the controls in use, before a whole photo was enlarged so."""

from __future__ import annotations

import logging
import time

import numpy as np
from PySide6.QtCore import QObject, Signal

from desktop.batch.speeds import is_known, learn_roughly, work_of
from desktop.engine import Engine, Event, Failed, Finished, Job, RenderRequest, Stopped
from desktop.errors import VernierError
from desktop.samples import Samples
from desktop.student.controls import Controls
from desktop.ui.preview.document import Document

log = logging.getLogger(__name__)

SIDE = 80
"""Of the middle of a photo, in low-res pixels: a small view shows as much, so a slider waits no longer."""
_RUNS = 2
"""The first may have to wait until programs are loaded."""


class SpeedProbe(QObject):
    """Renders a small part of a photo twice, for each model, runtime and work that have not been timed."""

    learned = Signal()
    """A model has been timed."""
    _ended = Signal(object, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine: Engine | None = None
        self._model = ("", "", "")
        """The id of the student that is being timed, the runtime, and the work."""
        self._controls = Controls()
        self._stopped = False
        self._image = 0
        self._job: Job | None = None
        self._seconds: list[float] = []
        self._pixels = 0
        self._tried: set[tuple[str, str, str]] = set()
        self._ended.connect(self._take)

    @property
    def idle(self) -> bool:
        """Whether nothing is being timed."""
        return self._job is None

    def begin(self, engine: Engine, document: Document, controls: Controls) -> None:
        """Time the model of `engine` by a part of a photo at these controls, unless its time is known."""
        runtime, manifest = engine.runtime_name, engine.manifest
        if not self.idle or engine.preparing is not None or runtime is None:
            return
        model = manifest.id, runtime, work_of(manifest, controls)
        if model in self._tried or is_known(*model):
            return
        pixels = document.photo.pixels
        top, left = (max(0, (side - SIDE) // 2) for side in pixels.shape[:2])
        part = _filled(pixels[top : top + SIDE, left : left + SIDE])
        self._tried.add(model)
        self._engine, self._model, self._seconds, self._stopped = engine, model, [], False
        # A map is of the whole photo: what counts is whether anything is painted.
        self._controls = Controls(0.0 if controls.is_faithful else 1.0, controls.cleanup)
        self._pixels = part.shape[0] * part.shape[1] * manifest.scale**2
        try:
            self._image = engine.open(part)
        except VernierError as error:
            log.info("There is no memory to time the model.", exc_info=error)
            return
        self._render()

    def stop(self) -> None:
        """Give up what is being timed; it is tried again later."""
        if self._job is not None:
            self._stopped = True
            self._job.cancel()
            self._tried.discard(self._model)

    def _render(self) -> None:
        assert self._engine is not None
        started = time.monotonic()

        def listen(event: Event) -> None:
            if isinstance(event, Finished | Failed | Stopped):
                event.job.release()
                try:
                    self._ended.emit(event, time.monotonic() - started)
                except RuntimeError:
                    log.debug("The window is gone.")

        try:
            self._job = self._engine.submit(RenderRequest(self._image, None, self._controls), listen)
        except VernierError as error:
            log.info("The model could not be timed.", exc_info=error)
            self._close()

    def _take(self, event: Event, seconds: float) -> None:
        assert self._engine is not None
        self._seconds.append(seconds)
        same = self._engine.runtime_name == self._model[1]  # else the engine has gone on to another unit
        usable = isinstance(event, Finished) and not self._stopped and same
        if usable and len(self._seconds) < _RUNS:
            self._render()
            return
        self._close()
        if usable:
            model, runtime, work = self._model
            learn_roughly(model, runtime, min(self._seconds), self._pixels, work)
            self.learned.emit()

    def _close(self) -> None:
        assert self._engine is not None
        self._engine.close(self._image)
        self._engine, self._job = None, None


def _filled(part: Samples) -> Samples:
    """(`SIDE`, `SIDE`, 3), where a small photo is repeated: by itself it takes as long as a whole tile."""
    height, width = part.shape[:2]
    return np.pad(part, ((0, SIDE - height), (0, SIDE - width), (0, 0)), mode="wrap")
