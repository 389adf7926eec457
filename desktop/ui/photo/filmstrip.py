"""Shows the middle of the view at several values of realism, side by side."""

from __future__ import annotations

import logging

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop.engine import Engine, Event, Failed, Finished, Job, RenderRequest, Stopped
from desktop.errors import VernierError
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.ui.base.translation import tr
from desktop.ui.preview.display import after_piece
from desktop.ui.preview.document import Document

log = logging.getLogger(__name__)

VALUES = (0.0, 0.25, 0.5, 0.75, 1.0)
SIZE = (176, 112)
"""Width and height of a frame in high-res pixels, which are shown at 100 %."""


class Filmstrip(QWidget):
    """Renders its frames one after the other, each when nothing more urgent is left to render."""

    chosen = Signal(float)
    _arrived = Signal(int, int, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine: Engine | None = None
        self._document: Document | None = None
        self._region: Region | None = None
        self._cleanup = 0.0
        self._generation = 0
        self._job: Job | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 4)
        row.setSpacing(6)
        row.addStretch(1)
        self.frames = [self._frame(value) for value in VALUES]
        for frame in self.frames:
            row.addWidget(frame)
        row.addStretch(1)
        self._arrived.connect(self._take)

    @property
    def idle(self) -> bool:
        """Whether none of its frames is being rendered."""
        return self._job is None

    def show_region(
        self, engine: Engine | None, document: Document, visible: Region, cleanup: float = 0.0
    ) -> None:
        """Render the middle of `visible`, a region in high-res pixels, with the given cleanup."""
        if engine is None or document.image is None or self.isHidden():
            return
        scale = engine.manifest.scale
        whole = Region(0, 0, document.photo.width * scale, document.photo.height * scale)
        width, height = min(SIZE[0], whole.width), min(SIZE[1], whole.height)
        left = min(max(0, visible.left + (visible.width - width) // 2), whole.width - width)
        top = min(max(0, visible.top + (visible.height - height) // 2), whole.height - height)
        region = Region(left // scale * scale, top // scale * scale, width, height)
        if (
            (region, cleanup) == (self._region, self._cleanup)
            and document is self._document
            and engine is self._engine
        ):
            return
        self.stop()
        self._engine, self._document = engine, document
        self._region, self._cleanup = region, cleanup
        self._request(0)

    def stop(self) -> None:
        """Cancel the render."""
        self._generation += 1
        self._region = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _frame(self, value: float) -> QToolButton:
        frame = QToolButton(self)
        frame.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        frame.setAutoRaise(True)
        frame.setText(f"{value:.2f}")
        frame.setAccessibleName(tr("Realism {value}").format(value=f"{value:.2f}"))
        blank = QPixmap(*SIZE)
        blank.fill(Qt.GlobalColor.darkGray)
        frame.setIcon(QIcon(blank))
        frame.setIconSize(QSize(*SIZE))
        frame.clicked.connect(lambda: self.chosen.emit(value))
        return frame

    def _request(self, number: int) -> None:
        engine, document, generation = self._engine, self._document, self._generation
        if engine is None or document is None or document.image is None or number == len(VALUES):
            self._job = None
            return
        controls = Controls(VALUES[number], self._cleanup)
        request = RenderRequest(document.image, self._region, controls)

        def listen(event: Event) -> None:
            if not isinstance(event, Finished | Failed | Stopped):
                return
            image = None
            if isinstance(event, Finished):
                image = after_piece(document.photo, event.job.pixels, event.job.region, engine.manifest.scale)
            try:
                self._arrived.emit(generation, number, event, image)
            except RuntimeError:
                log.debug("The window is gone.")
            event.job.release()

        try:
            self._job = engine.submit(request, listen)
        except VernierError as error:
            log.info("The filmstrip got no memory.", exc_info=error)

    def _take(self, generation: int, number: int, event: Event, image: QImage | None) -> None:
        if generation != self._generation:
            return
        if image is not None:
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            self.frames[number].setIcon(QIcon(pixmap))
        self._request(number + 1)
