"""How far the enlargement in sight agrees with the photo, measured in the background."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPainter

from desktop.student.geometry import Region
from desktop.ui.base.newest_only import NewestOnly
from desktop.ui.preview.document import Document
from desktop.ui.preview.downscaled_psnr import downscaled_psnr
from desktop.ui.preview.layers import Layers

_LARGEST = 1024
"""Side of the part that is measured, in pixels of the first pass: the middle says enough, and soon."""


@dataclass(frozen=True, eq=False)
class _Sample:
    """What is compared: the pixels on screen, and the region of the enlargement that they show."""

    image: QImage
    document: Document
    region: Region
    scale: int


class AgreementMeter(QObject):
    """Measures the downscaled PSNR of the newest view."""

    measured = Signal(object)
    """With dB, or None where it can not be measured."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._measuring = NewestOnly(_measure, "vernier-agreement", self)
        self._measuring.answered.connect(lambda _, decibels: self.measured.emit(decibels))
        self._measuring.failed.connect(lambda *_: self.measured.emit(None))

    def measure(self, document: Document, layers: Layers, visible: Region, scale: int) -> None:
        """Measure what is shown of the region `visible`, in high-res pixels; `measured` follows."""
        mosaic, level = layers.shown.mosaic, layers.shown.once_from
        factor = mosaic.factor(level)
        region = _middle(visible, scale, factor)
        missing = mosaic.missing(region, level)
        if document.photo.alpha is not None or region.is_empty or not missing.isEmpty():
            self.forget()
            return
        image = QImage(region.width // factor, region.height // factor, QImage.Format.Format_RGB888)
        image.fill(0)
        painter = QPainter(image)
        painter.scale(1 / factor, 1 / factor)
        painter.translate(-region.left, -region.top)
        mosaic.draw_level(painter, region, level)
        painter.end()
        self._measuring.ask(_Sample(image, document, region, scale))

    def forget(self) -> None:
        """What was measured is not shown any more."""
        self._measuring.forget()
        self.measured.emit(None)

    def wait(self) -> None:
        """Block until the thread has ended."""
        self._measuring.wait()


def _middle(visible: Region, scale: int, factor: int) -> Region:
    side = _LARGEST * factor // scale * scale
    width, height = min(side, visible.width), min(side, visible.height)
    left = (visible.left + (visible.width - width) // 2) // scale * scale
    top = (visible.top + (visible.height - height) // 2) // scale * scale
    return Region(left, top, width // scale * scale, height // scale * scale)


def _measure(sample: _Sample) -> float | None:
    image, region, scale = sample.image, sample.region, sample.scale
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    enlarged = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
    left, top, right, bottom = (
        edge // scale for edge in (region.left, region.top, region.right, region.bottom)
    )
    original = sample.document.picture[top:bottom, left:right, :3]
    return downscaled_psnr(np.ascontiguousarray(enlarged), np.ascontiguousarray(original))
