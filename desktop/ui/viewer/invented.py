"""Highlights detail that the faithful enlargement does not have."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from desktop.ui.preview.layers import Layer, Layers
from desktop.ui.preview.mosaic import Sight, to_rect

_TINT = (255, 0, 150)
_DIMMED = QColor(0, 0, 0, 130)
_FULL = 64
"""Difference of the luma, of 255, that has the full tint."""
_MOST_PIXELS = 1 << 20
"""The tint is computed at no more pixels than these, so that a frame on a large screen takes no longer."""


def _tints() -> NDArray[np.uint32]:
    """(256,): for each difference a pixel of `Format_ARGB32_Premultiplied`."""
    alpha = np.minimum(255, np.arange(256, dtype=np.uint32) * 255 // _FULL)
    red, green, blue = (alpha * each // 255 for each in _TINT)
    tints: NDArray[np.uint32] = alpha << 24 | red << 16 | green << 8 | blue
    return tints


_TINTS = _tints()


def paint_invented(
    painter: QPainter, layers: Layers, sight: Sight, shown: QRectF, origin: QPointF, zoom: float
) -> None:
    """Dim the enlargement, and tint where it differs from its faithful end, once both are rendered.

    What is in `sight` is `shown` there in the view, in device pixels; the upper left corner of the whole
    enlargement would be at `origin`. What is too small for anything invented to be seen stays as it is.
    """
    region, level = sight.region, sight.level
    if layers.ends is None or layers.shown.is_alike(level):
        return
    faithful = layers.ends[0]
    if painter.hasClipping():
        shown = shown.intersected(painter.clipBoundingRect())
    area = shown.toAlignedRect()
    if area.isEmpty():
        return
    times = max(1.0, math.sqrt(area.width() * area.height() / _MOST_PIXELS))
    width, height = max(1, round(area.width() / times)), max(1, round(area.height() / times))
    both = QRegion(to_rect(region)) - layers.stale(region, level) - faithful.missing(region, level)

    def drawn(layer: Layer) -> QImage:
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(0)
        inner = QPainter(image)
        # Where pixels are left out, the others must not be mixed: detail would cancel itself out.
        inner.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, zoom != 1 and times == 1)
        inner.scale(width / area.width(), height / area.height())
        inner.translate(origin - area.topLeft())
        inner.scale(zoom, zoom)
        inner.setClipRegion(both)
        layers.draw(inner, region, level, layer)
        inner.end()
        return image

    image = drawn(layers.shown)
    inner = QPainter(image)
    inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    inner.drawImage(0, 0, drawn(faithful))
    inner.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(height, grey.bytesPerLine())
    pixels = np.ascontiguousarray(_TINTS[rows[:, :width]])
    tint = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
    painter.fillRect(area, _DIMMED)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(area, tint)
