"""Renders one region at several controls, beside what the preview renders."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop.engine import Engine, Event, Failed, Finished, Job, RenderRequest, Stopped
from desktop.errors import VernierError
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.ui.preview.display import after_piece
from desktop.ui.preview.document import Document

log = logging.getLogger(__name__)


class SideRenders(QObject):
    """One render after the other; a new region or other controls replace what is under way."""

    arrived = Signal(int, object)
    """With the place of the controls in the order asked for, and the QImage."""
    _ended = Signal(int, int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine: Engine | None = None
        self._document: Document | None = None
        self._region: Region | None = None
        self._controls: tuple[Controls, ...] = ()
        self._urgent = False
        self._generation = 0
        self._job: Job | None = None
        self._ended.connect(self._take)

    @property
    def idle(self) -> bool:
        """Whether nothing is being rendered."""
        return self._job is None

    def ask(
        self,
        engine: Engine,
        document: Document,
        region: Region,
        controls: tuple[Controls, ...],
        *,
        urgent: bool = False,
    ) -> None:
        """Render `region`, in high-res pixels, at each of `controls`, unless that was asked for last.

        What is `urgent` interrupts other renders; the rest waits until nothing urgent is left.
        """
        same = document is self._document and engine is self._engine
        if same and (region, controls) == (self._region, self._controls):
            return
        self.stop()
        self._engine, self._document = engine, document
        self._region, self._controls, self._urgent = region, controls, urgent
        self._request(0)

    def stop(self) -> None:
        """Cancel, and forget what was asked for."""
        self._generation += 1
        self._region = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _request(self, number: int) -> None:
        engine, document, generation = self._engine, self._document, self._generation
        if engine is None or document is None or document.image is None or number == len(self._controls):
            self._job = None
            return
        request = RenderRequest(document.image, self._region, self._controls[number])

        def listen(event: Event) -> None:
            if not isinstance(event, Finished | Failed | Stopped):
                return
            image = None
            if isinstance(event, Finished):
                image = after_piece(document.photo, event.job.pixels, event.job.region, engine.manifest.scale)
            try:
                self._ended.emit(generation, number, event, image)
            except RuntimeError:
                log.debug("The window is gone.")
            event.job.release()

        try:
            self._job = engine.submit(request, listen, urgent=self._urgent)
        except VernierError as error:
            log.info("A side render got no memory.", exc_info=error)

    def _take(self, generation: int, number: int, event: Event, image: QImage | None) -> None:
        if generation != self._generation:
            return
        if isinstance(event, Stopped):  # its engine has ended
            self.stop()
            return
        if image is not None:
            self.arrived.emit(number, image)
        self._request(number + 1)


def best_region(visible: Region, width: int, height: int, document: Document, scale: int) -> Region:
    """As `around_middle`, but around the place of the photo to look at first, if that is visible."""
    x, y = (round(scale * at) for at in document.detail)
    place = Region(x, y, 1, 1)
    around = place if place.intersection(visible) == place else visible
    return around_middle(around, width, height, document, scale)


def around_middle(visible: Region, width: int, height: int, document: Document, scale: int) -> Region:
    """About width x height high-res pixels around the middle of `visible`, on whole low-res pixels."""
    whole = Region(0, 0, document.photo.width * scale, document.photo.height * scale)
    width, height = (-(-side // scale) * scale for side in (width, height))
    width, height = min(width, whole.width), min(height, whole.height)
    left = min(max(0, visible.left + (visible.width - width) // 2), whole.width - width)
    top = min(max(0, visible.top + (visible.height - height) // 2), whole.height - height)
    return Region(left // scale * scale, top // scale * scale, width, height)
