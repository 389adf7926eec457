"""Colours and sizes that the palette and the font do not have."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QPalette

from desktop.ui.base import surface

ERROR = surface.colour(QColor(0xD7, 0x3A, 0x31))
SUCCESS = surface.colour(QColor(0x2E, 0x9E, 0x5B))
OWN_ACCENT = QColor(0x0A, 0x6F, 0xE8)
_NO_ACCENT = (QColor(0x30, 0x8C, 0xC6), QColor(0, 0, 0))
"""What Qt says where the desktop has no accent of its own: too pale for white text, or black."""
SMALL, SECTION, HERO = 0.88, 1.0, 1.4
"""Sizes of text, as shares of the usual one."""


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


def warning(palette: QPalette) -> QColor:
    """The colour of text that a person should not overlook."""
    return QColor(0xF0, 0xA0, 0x50) if is_dark(palette) else QColor(0xA8, 0x55, 0x00)


def hairline(palette: QPalette) -> QColor:
    """The colour of lines between areas."""
    return blend(palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), 0.16)


def accent(palette: QPalette) -> QColor:
    """The person's colour for what is chosen, and for the one thing to press."""
    colour = palette.color(QPalette.ColorRole.Accent)
    return surface.colour(OWN_ACCENT if colour in _NO_ACCENT else colour)


def on_accent(palette: QPalette) -> QColor:
    """White or black, whichever is readable on the accent."""
    return QColor("white") if luminance(accent(palette)) < 0.45 else QColor("black")


def raised(palette: QPalette, share: float = 0.07) -> QColor:
    """The window's colour moved towards its text: the ground of fields, buttons and wells."""
    return blend(
        palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), share
    )


def is_dark(palette: QPalette) -> bool:
    """Whether light text stands on dark ground."""
    return luminance(palette.color(QPalette.ColorRole.Window)) < 0.45


def luminance(colour: QColor) -> float:
    """How light a colour looks, in [0, 1]."""
    return 0.299 * colour.redF() + 0.587 * colour.greenF() + 0.114 * colour.blueF()


def font_of(font: QFont, ratio: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font at `ratio` of its size, never so small that it can not be read."""
    changed = QFont(font)
    if font.pixelSize() > 0:
        changed.setPixelSize(max(10, round(font.pixelSize() * ratio)))
    else:
        changed.setPointSizeF(max(7.5, font.pointSizeF() * ratio))
    changed.setWeight(weight)
    return changed


def demi_bold(font: QFont, ratio: float = SECTION) -> QFont:
    """The font in the weight of headings."""
    return font_of(font, ratio, QFont.Weight.DemiBold)


def accent_text(palette: QPalette) -> QColor:
    """The accent as a colour of text: lighter on dark ground."""
    return accent(palette).lighter(150) if is_dark(palette) else accent(palette)
