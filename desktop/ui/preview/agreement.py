"""Works out in a thread how far what is in sight agrees with the photo."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPainter

from desktop.errors import VernierError
from desktop.student.geometry import Region
from desktop.ui.base.background import Task
from desktop.ui.preview.document import Document
from desktop.ui.preview.downscaled_psnr import downscaled_psnr
from desktop.ui.preview.layers import Layers

_LARGEST = 1024
"""Side of the part that is looked at, in high-res pixels: its middle says enough, and soon."""


class AgreementMeter(QObject):
    """Tells for the newest view; one that comes while it is at work waits its turn."""

    measured = Signal(object)
    """With dB, or None where it can not be said."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._next: tuple[QImage, Document, Region, int] | None = None

    def measure(self, document: Document, layers: Layers, visible: Region, scale: int) -> None:
        """Measure what is shown of this region."""
        region = _middle(visible, scale)
        missing = layers.shown.mosaic.missing(region, 0)
        if document.photo.alpha is not None or region.is_empty or not missing.isEmpty():
            self.measured.emit(None)
            return
        image = QImage(region.width, region.height, QImage.Format.Format_RGB888)
        image.fill(0)
        painter = QPainter(image)
        painter.translate(-region.left, -region.top)
        layers.shown.mosaic.draw_level(painter, region, 0)
        painter.end()
        self._next = image, document, region, scale
        self._start()

    def wait(self) -> None:
        """Wait for the end of the thread."""
        self._next = None
        if self._task is not None:
            self._task.wait()

    def _start(self) -> None:
        if self._task is not None or self._next is None:
            return
        wish, self._next = self._next, None
        self._task = Task(lambda _: _measure(*wish), "vernier-agreement")
        self._task.succeeded.connect(self._took)
        self._task.failed.connect(self._failed)
        self._task.start()

    def _took(self, decibels: float | None) -> None:
        self._task = None
        self.measured.emit(decibels)
        self._start()

    def _failed(self, error: VernierError) -> None:
        self._took(None)


def _middle(visible: Region, scale: int) -> Region:
    side = _LARGEST // scale * scale
    width, height = min(side, visible.width), min(side, visible.height)
    left = (visible.left + (visible.width - width) // 2) // scale * scale
    top = (visible.top + (visible.height - height) // 2) // scale * scale
    return Region(left, top, width // scale * scale, height // scale * scale)


def _measure(image: QImage, document: Document, region: Region, scale: int) -> float | None:
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(region.height, image.bytesPerLine())
    enlarged = rows[:, : 3 * region.width].reshape(region.height, region.width, 3)
    box = (region.left // scale, region.top // scale, region.right // scale, region.bottom // scale)
    original = np.asarray(document.picture.crop(box).convert("RGB"))
    return downscaled_psnr(np.ascontiguousarray(enlarged), original)
