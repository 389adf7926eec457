"""Times how fast a model is on this computer, before it has enlarged a whole photo here."""

from __future__ import annotations

import logging
import time

import numpy as np
from PySide6.QtCore import QObject, Signal

from desktop.batch.speeds import is_known, learn_roughly
from desktop.engine import Engine, Event, Failed, Finished, Job, RenderRequest, Stopped
from desktop.errors import VernierError
from desktop.student.controls import Controls
from desktop.ui.preview.document import Document

log = logging.getLogger(__name__)

SIDE = 80
"""Of the middle of a photo, in low-res pixels: a small view shows as much, so a slider waits no longer."""
_RUNS = 2
"""The first may have to wait until programs are loaded."""


class SpeedProbe(QObject):
    """Renders a small part of a photo twice, for each model and runtime that have not been timed."""

    learned = Signal()
    """A model has been timed."""
    _ended = Signal(object, float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine: Engine | None = None
        self._model = ("", "")
        """The id of the student that is being timed, and the runtime."""
        self._stopped = False
        self._image = 0
        self._job: Job | None = None
        self._seconds: list[float] = []
        self._pixels = 0
        self._tried: set[tuple[str, str]] = set()
        self._ended.connect(self._take)

    @property
    def idle(self) -> bool:
        """Whether nothing is being timed."""
        return self._job is None

    def begin(self, engine: Engine, document: Document) -> None:
        """Time the model of `engine` by a part of a photo, unless its time is known."""
        runtime, manifest = engine.runtime_name, engine.manifest
        if not self.idle or engine.preparing is not None or runtime is None:
            return
        model = manifest.id, runtime
        if model in self._tried or is_known(*model):
            return
        pixels = document.photo.pixels
        top, left = (max(0, (side - SIDE) // 2) for side in pixels.shape[:2])
        part = np.ascontiguousarray(pixels[top : top + SIDE, left : left + SIDE])
        self._tried.add(model)
        self._engine, self._model, self._seconds, self._stopped = engine, model, [], False
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
            self._job = self._engine.submit(RenderRequest(self._image, None, Controls()), listen)
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
            learn_roughly(*self._model, min(self._seconds), self._pixels)
            self.learned.emit()

    def _close(self) -> None:
        assert self._engine is not None
        self._engine.close(self._image)
        self._engine, self._job = None, None
