"""Draws the comparison: the photo before on one side of the handle, the enlargement on the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPixmap

from desktop.ui.backdrop import Backdrop, Cut
from desktop.ui.layers import Layers
from desktop.ui.viewport import Viewport

CANVAS = QColor(0x24, 0x24, 0x24)
"""Neutral, so that it tints nothing, in light mode too: photos are judged against dark."""
PIXELATED_FROM = 3.0
"""From this zoom on, pixels are shown as the squares that they are."""

_CHECKER = (QColor(0x66, 0x66, 0x66), QColor(0x99, 0x99, 0x99))
_CHECK_SIDE = 8
_KNOB_RADIUS = 15.0
_LABEL_INSET = 12.0


@dataclass(frozen=True)
class Scene:
    """Everything that a frame shows. Lengths are device pixels; `unit` of them make one point."""

    viewport: Viewport
    size: QSize
    unit: float
    before: QImage
    scale: int
    backdrop: Backdrop
    layers: Layers | None
    split: float | None
    """Where the handle is; None: only the photo before is shown."""
    handle_lit: bool
    font: QFont

    @property
    def pixelated(self) -> bool:
        """Whether pixels are shown as squares."""
        return self.viewport.zoom >= PIXELATED_FROM


def paint_scene(painter: QPainter, scene: Scene) -> None:
    """Draw a frame in device pixels."""
    painter.fillRect(QRect(0, 0, scene.size.width(), scene.size.height()), CANVAS)
    left, top, right, bottom = scene.viewport.shown
    shown = QRectF(left, top, right - left, bottom - top)
    if scene.before.hasAlphaChannel():
        painter.fillRect(shown, _checker(scene.unit))
    if scene.split is None:
        _paint_before(painter, scene)
        _paint_label(painter, scene, "Before", shown, shown, Qt.AlignmentFlag.AlignLeft)
        return
    before_side = QRectF(shown.left(), shown.top(), scene.split - shown.left(), shown.height())
    after_side = QRectF(scene.split, shown.top(), shown.right() - scene.split, shown.height())
    if scene.layers is None or not scene.before.hasAlphaChannel():
        # Under the enlargement too: it shows where nothing has been rendered yet.
        _paint_before(painter, scene)
    else:
        _clipped(painter, before_side, lambda: _paint_before(painter, scene))
    _clipped(painter, after_side, lambda: _paint_after(painter, scene))
    _paint_label(painter, scene, "Before", shown, before_side, Qt.AlignmentFlag.AlignLeft)
    _paint_label(painter, scene, "After", shown, after_side, Qt.AlignmentFlag.AlignRight)
    _paint_handle(painter, scene, shown)


def _paint_before(painter: QPainter, scene: Scene) -> None:
    painter.save()
    image = None if scene.pixelated else scene.backdrop.get(_cut(scene))
    if image is not None:
        left, top, right, bottom = scene.viewport.shown
        painter.drawImage(QRectF(left, top, right - left, bottom - top), image, QRectF(image.rect()))
    else:
        _into_picture(painter, scene, crisp=scene.pixelated)
        painter.scale(scene.scale, scene.scale)
        painter.drawImage(0, 0, scene.before)
    painter.restore()


def _paint_after(painter: QPainter, scene: Scene) -> None:
    if scene.layers is None:
        return
    _into_picture(painter, scene, crisp=scene.pixelated or scene.viewport.zoom == 1)
    scene.layers.draw(painter, scene.viewport.visible(), scene.layers.level_for(scene.viewport.zoom))


def _into_picture(painter: QPainter, scene: Scene, *, crisp: bool) -> None:
    """From here on, draw in high-res pixels."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not crisp)
    painter.translate(*scene.viewport.origin)
    painter.scale(scene.viewport.zoom, scene.viewport.zoom)


def _clipped(painter: QPainter, area: QRectF, draw: Callable[[], None]) -> None:
    painter.save()
    painter.setClipRect(area)
    draw()
    painter.restore()


def _cut(scene: Scene) -> Cut:
    left, top, right, bottom = scene.viewport.shown
    x, y = scene.viewport.origin
    per_pixel = scene.viewport.zoom * scene.scale
    width, height = scene.before.width(), scene.before.height()
    box = (
        max(0.0, (left - x) / per_pixel),
        max(0.0, (top - y) / per_pixel),
        min(float(width), (right - x) / per_pixel),
        min(float(height), (bottom - y) / per_pixel),
    )
    return Cut(box, (max(1, round(right - left)), max(1, round(bottom - top))))


def _checker(unit: float) -> QBrush:
    side = round(_CHECK_SIDE * unit)
    tile = QPixmap(2 * side, 2 * side)
    tile.fill(_CHECKER[0])
    painter = QPainter(tile)
    painter.fillRect(side, 0, side, side, _CHECKER[1])
    painter.fillRect(0, side, side, side, _CHECKER[1])
    painter.end()
    return QBrush(tile)


def _paint_label(
    painter: QPainter, scene: Scene, text: str, shown: QRectF, side: QRectF, align: Qt.AlignmentFlag
) -> None:
    font = QFont(scene.font)
    font.setPixelSize(max(1, round(11 * scene.unit)))
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    padding, inset = 9 * scene.unit, _LABEL_INSET * scene.unit
    width, height = metrics.horizontalAdvance(text) + 2 * padding, metrics.height() + 7 * scene.unit
    if shown.width() < 3 * width or shown.height() < 3 * height:
        return
    left = shown.left() + inset if align == Qt.AlignmentFlag.AlignLeft else shown.right() - inset - width
    pill = QRectF(left, shown.top() + inset, width, height)
    painter.save()
    painter.setClipRect(side)  # the handle slides over the label as it slides over the picture
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 150))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(QColor(255, 255, 255, 235))
    painter.setFont(font)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def _paint_handle(painter: QPainter, scene: Scene, shown: QRectF) -> None:
    assert scene.split is not None
    unit, x = scene.unit, scene.split
    middle = QPointF(x, shown.center().y())
    radius = min(_KNOB_RADIUS * unit * (1.12 if scene.handle_lit else 1.0), shown.height() / 3)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for width, colour in ((4.0, QColor(0, 0, 0, 70)), (2.0, QColor(255, 255, 255))):
        painter.fillRect(QRectF(x - width * unit / 2, shown.top(), width * unit, shown.height()), colour)
    painter.setBrush(QColor(0, 0, 0, 60))
    painter.drawEllipse(middle + QPointF(0, unit), radius + 1.5 * unit, radius + 1.5 * unit)
    painter.setBrush(QColor(255, 255, 255))
    painter.drawEllipse(middle, radius, radius)
    painter.setPen(
        QPen(
            QColor(0x30, 0x30, 0x30),
            1.8 * unit,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    near, far, rise = 3.5 * unit, 7.5 * unit, 4 * unit
    for direction in (-1, 1):
        chevron = QPainterPath(middle + QPointF(direction * near, -rise))
        chevron.lineTo(middle + QPointF(direction * far, 0))
        chevron.lineTo(middle + QPointF(direction * near, rise))
        painter.drawPath(chevron)
    painter.restore()
