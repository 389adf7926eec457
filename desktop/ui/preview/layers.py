"""What the view draws of the enlargement: the render with the present controls, or a blend of two renders.

While the slider or the brush moves, the render lags behind. Where the renders at realism 0 and 1 exist, a
blend of them is shown until it arrives: a model adds its detail roughly in proportion to realism, so the
blend comes close.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QRegion

from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.realism_map import RealismMap
from desktop.ui.preview.mosaic import Mosaic, to_rect


@dataclass
class Layer:
    """The pieces of one photo rendered with the same controls."""

    mosaic: Mosaic
    controls: Controls


class Layers:
    """All renders of one photo.

    `shown` has the present controls, `ends` the same cleanup at realism 0 and 1 (None: the model has no
    realism control), and `pinned` the controls that were kept to compare with.
    """

    def __init__(self, shown: Layer, ends: tuple[Layer, Layer] | None) -> None:
        self.shown, self.ends = shown, ends
        self.pinned: Layer | None = None

    def in_order(self) -> tuple[Layer, ...]:
        """All layers, the most urgent first."""
        pinned = () if self.pinned is None else (self.pinned,)
        return (self.shown, *pinned, *(self.ends or ()))

    def level_for(self, zoom: float) -> int:
        """See `Mosaic.level_for`."""
        return self.shown.mosaic.level_for(zoom)

    def blended(self, region: Region, level: int) -> QRegion:
        """The part of `region` where the blend of the ends is fresher than the shown layer."""
        return self._blended(self.shown, region, level)

    def draw(self, painter: QPainter, region: Region, level: int, layer: Layer | None = None) -> None:
        """Draw `region` of a layer, the shown one if none is given, in high-res coordinates."""
        layer = layer or self.shown
        blended = self._blended(layer, region, level)
        if self.ends is None or blended.isEmpty():
            layer.mosaic.draw(painter, region, level)
            return
        faithful, realistic = self.ends
        painter.save()
        painter.setClipRegion(QRegion(to_rect(region)) - blended, Qt.ClipOperation.IntersectClip)
        layer.mosaic.draw(painter, region, level)
        painter.restore()
        painter.save()
        painter.setClipRegion(blended, Qt.ClipOperation.IntersectClip)
        faithful.mosaic.draw_level(painter, region, level)
        if layer.controls.realism_map is None:
            painter.setOpacity(layer.controls.realism)
            realistic.mosaic.draw_level(painter, region, level)
        else:
            _draw_masked(painter, realistic.mosaic, layer.controls.realism_map, region, level)
        painter.restore()

    def image(self, region: Region) -> QImage:
        """What is shown of `region`, pixel for pixel; transparent where nothing has been rendered."""
        image = QImage(region.width, region.height, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.translate(-region.left, -region.top)
        self.draw(painter, region, 0)
        painter.end()
        return image

    def _blended(self, layer: Layer, region: Region, level: int) -> QRegion:
        if self.ends is None or layer in self.ends:
            return QRegion()
        area = layer.mosaic.missing(region, level)
        for end in self.ends:
            area -= end.mosaic.missing(region, level)
        return area


def _draw_masked(painter: QPainter, mosaic: Mosaic, mask: RealismMap, region: Region, level: int) -> None:
    """Draw a mosaic whose opacity is the realism map."""
    to_device, device = painter.transform(), painter.device()
    whole = QRect(0, 0, device.width(), device.height())
    area = to_device.mapRect(QRectF(to_rect(region))).toAlignedRect() & whole
    if area.isEmpty():
        return
    ratio = device.devicePixelRatioF()
    buffer = QImage(
        round(area.width() * ratio), round(area.height() * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    buffer.setDevicePixelRatio(ratio)
    buffer.fill(Qt.GlobalColor.transparent)
    inner = QPainter(buffer)
    inner.setRenderHints(painter.renderHints())
    inner.translate(-area.topLeft())
    inner.setTransform(to_device, True)
    mosaic.draw_level(inner, region, level)
    inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    inner.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    inner.drawImage(QRectF(mosaic.bounds), _opacity(mask))
    inner.end()
    painter.save()
    painter.resetTransform()
    painter.drawImage(area.topLeft(), buffer)
    painter.restore()


def _opacity(realism_map: RealismMap) -> QImage:
    """The realism map as an image with one pixel for each cell."""
    rows, columns = realism_map.rows, realism_map.columns
    grid = np.frombuffer(realism_map.values, np.float32).reshape(rows, columns, 1)
    packed = np.repeat(np.rint(grid * 255).astype(np.uint8), 4, axis=2)
    return QImage(packed.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied).copy()
