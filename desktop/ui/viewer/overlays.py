"""Paints what lies over the photo: labels, the handle, the tint of brush strokes, and the brush's ring."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QRegion

from desktop.ui.viewer.names import Names
from desktop.ui.viewer.scene import Scene

_KNOB_RADIUS = 15.0
_LABEL_INSET = 12.0
_ROOM = 2.4
"""A label is painted where the photo is so many times as wide: there are two."""
_NARROW = 0.4
"""Cards of a smaller share of the width of the photo leave labels at their height, those of both sides."""
_UNSEEN = (
    (QColor(0, 0, 0, 60), Qt.BrushStyle.SolidPattern),
    (QColor(255, 255, 255, 50), Qt.BrushStyle.BDiagPattern),
)
LABELS_HEIGHT = 60
"""Points below the upper edge of the photo that labels lie in."""
_MORE, _LESS = (255, 150, 30), (40, 140, 255)
_TINT = 0.45


def paint_label(
    painter: QPainter,
    scene: Scene,
    texts: Names,
    shown: QRectF,
    side: QRectF,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Paint the longest of the texts that fits into the upper corner of one `side` of the photo."""
    font = _label_font(scene)
    metrics = QFontMetricsF(font)
    padding, inset = 9 * scene.unit, _LABEL_INSET * scene.unit
    height = metrics.height() + 7 * scene.unit
    for text in texts:
        width = metrics.horizontalAdvance(text) + 2 * padding
        if shown.width() >= _ROOM * width and shown.height() >= 3 * height:
            break
    else:
        return
    left = shown.left() + inset if align == Qt.AlignmentFlag.AlignLeft else shown.right() - inset - width
    pill = QRectF(left, shown.top() + inset, width, height)
    for card in sorted(scene.covered, key=QRectF.top):
        beside = card.width() < _NARROW * shown.width() and not pill.intersects(card)
        if not beside and pill.top() < card.bottom() and pill.bottom() > card.top():
            pill.moveTop(card.bottom() + inset / 2)
    painter.save()
    painter.setClipRect(side)  # so that the handle covers the label as it moves
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    _draw_pill(painter, pill, text)
    painter.restore()


def paint_hint(painter: QPainter, scene: Scene, text: str) -> None:
    """Paint what the person can do at the lower edge of the photo, above what lies there."""
    font, inset = _label_font(scene), _LABEL_INSET * scene.unit
    most = QRectF(0, 0, scene.shown.width() - 4 * inset, scene.shown.height() / 3)
    flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
    pill = QFontMetricsF(font).boundingRect(most, flags, text)
    pill.adjust(-9 * scene.unit, -3.5 * scene.unit, 9 * scene.unit, 3.5 * scene.unit)
    pill.moveCenter(scene.shown.center())
    pill.moveBottom(scene.shown.bottom() - inset)
    inset_frame = () if scene.inset is None else (scene.inset.frame,)
    for card in sorted((*scene.covered, *inset_frame), key=QRectF.bottom, reverse=True):
        if pill.intersects(card):
            pill.moveBottom(card.top() - inset / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    _draw_pill(painter, pill, text)
    painter.restore()


def _label_font(scene: Scene) -> QFont:
    font = QFont(scene.font)
    font.setPixelSize(max(1, round(11 * scene.unit)))
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _draw_pill(painter: QPainter, pill: QRectF, text: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 150))
    radius = min(pill.height() / 2, painter.fontMetrics().height())
    painter.drawRoundedRect(pill, radius, radius)
    painter.setPen(QColor(255, 255, 255, 235))
    painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), text)


def paint_handle(painter: QPainter, scene: Scene, shown: QRectF) -> None:
    """Paint the line between before and after, and its knob."""
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


def paint_strokes(painter: QPainter, grid: NDArray[np.float32], width: int, height: int) -> None:
    """Tint where the brush asks for more or less realism; the painter's unit is one high-res pixel.

    `grid` is as in `Strokes`, over what is shown.
    """
    alpha = np.abs(grid)[..., None] * _TINT
    colour = np.where(grid[..., None] > 0, np.array(_MORE), np.array(_LESS))
    pixels = np.concatenate([colour[..., ::-1] * alpha, 255 * alpha], axis=2).astype(np.uint8)
    rows, columns = grid.shape
    packed = np.ascontiguousarray(pixels)
    image = QImage(packed.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(0, 0, width, height), image)


def paint_unseen(painter: QPainter, area: QRegion) -> None:
    """Mark an area that is not rendered yet: dimmed, and hatched."""
    painter.save()
    painter.setClipRegion(area, Qt.ClipOperation.IntersectClip)
    for colour, pattern in _UNSEEN:
        painter.fillRect(area.boundingRect(), QBrush(colour, pattern))
    painter.restore()


def paint_brush(painter: QPainter, at: QPointF, radius: float, unit: float) -> None:
    """Paint the ring of the brush so that it is visible on light and dark."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, colour in ((3.0, QColor(0, 0, 0, 130)), (1.5, QColor(255, 255, 255, 230))):
        painter.setPen(QPen(colour, width * unit))
        painter.drawEllipse(at, radius, radius)
    painter.restore()
