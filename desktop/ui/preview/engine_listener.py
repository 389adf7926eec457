"""Listens to the engine, on the engine's own thread, and converts there what the interface will paint."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QImage

from desktop.engine import Event, JobProgress, Painted
from desktop.ui.preview.display import after_piece
from desktop.ui.preview.document import Document

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class EngineListener:
    """The listener of one job that renders `document`; the job's pixels are released after its last event."""

    document: Document
    scale: int
    """High-res pixels for a low-res one."""
    wanted: Callable[[], bool]
    """Whether what the job paints is still to be shown. The last event is told in any case."""
    tell: Callable[[Event, QImage | None], None]
    """Called with each event, and with the image of the piece where the event is `Painted`."""

    def __call__(self, event: Event) -> None:
        """Handle an event of the job."""
        if isinstance(event, Painted):
            if self.wanted():
                self._tell(event, self._piece(event))
        elif isinstance(event, JobProgress):
            if self.wanted():
                self._tell(event, None)
        else:
            self._tell(event, None)
            event.job.release()

    def _piece(self, event: Painted) -> QImage:
        inside, whole = event.region, event.job.region
        top, left = inside.top - whole.top, inside.left - whole.left
        pixels = event.job.pixels[top : top + inside.height, left : left + inside.width]
        return after_piece(self.document.photo, pixels, inside, self.scale)

    def _tell(self, event: Event, piece: QImage | None) -> None:
        try:
            self.tell(event, piece)
        except RuntimeError:
            log.debug("The window is gone.")
