"""The drawings on buttons: SVG files in `resources/icons/tools`, painted in the colour of the text."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

from desktop.resources import resource

SIDE = 20
"""Of a symbol in points."""


def paint_symbol(painter: QPainter, name: str, area: QRectF, colour: QColor) -> None:
    """Paint the symbol `name` into a square, with `colour` where its file says `currentColor`."""
    _drawing(name, colour.name()).render(painter, area)


@lru_cache(maxsize=256)
def _drawing(name: str, colour: str) -> QSvgRenderer:
    text = resource(f"icons/tools/{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))
