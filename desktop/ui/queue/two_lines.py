"""A sentence in at most two lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

_CODEC = "utf-16-le"
"""Qt counts units of 16 bits, two bytes each."""


def two_lines(text: str, font: QFont, width: float) -> tuple[str, str]:
    """The text in lines of at most `width` points; the second is shortened, and empty if one is enough."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return text, ""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    units, end = text.encode(_CODEC, "surrogatepass"), 2 * line.textLength()
    first, rest = (part.decode(_CODEC, "surrogatepass").strip() for part in (units[:end], units[end:]))
    return first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, int(width))
