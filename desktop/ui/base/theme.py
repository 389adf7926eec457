"""Colours that the palette does not have."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

ERROR = QColor(0xD7, 0x3A, 0x31)
SUCCESS = QColor(0x2E, 0x9E, 0x5B)


def blend(a: QColor, b: QColor, share: float) -> QColor:
    """A mixture of two colours: `a` at share 0, `b` at share 1."""
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )


def muted(palette: QPalette) -> QColor:
    """The colour of secondary text, still readable on the window's background."""
    return blend(palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window), 0.35)


def hairline(palette: QPalette) -> QColor:
    """The colour of lines between areas."""
    return blend(palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), 0.16)
