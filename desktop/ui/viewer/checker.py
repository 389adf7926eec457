"""The ground that shows through where a photo is transparent."""

from __future__ import annotations

from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap

_COLOURS = (QColor(0x66, 0x66, 0x66), QColor(0x99, 0x99, 0x99))
_SIDE = 8
"""Of a square, in points."""


def checker(unit: float) -> QBrush:
    """Squares of two greys; `unit` is a point in units of the painter."""
    side = round(_SIDE * unit)
    tile = QPixmap(2 * side, 2 * side)
    tile.fill(_COLOURS[0])
    painter = QPainter(tile)
    painter.fillRect(side, 0, side, side, _COLOURS[1])
    painter.fillRect(0, side, side, side, _COLOURS[1])
    painter.end()
    return QBrush(tile)
