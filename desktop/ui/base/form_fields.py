"""What the save sheet and the batch form have in common."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from desktop import imaging
from desktop.batch.sizes import MOST_TIMES
from desktop.imaging import Format

FORMATS: tuple[tuple[Format, str], ...] = (
    ("png", "PNG"),
    ("jpeg", "JPEG"),
    ("tiff", "TIFF"),
    ("webp", "WebP"),
    ("avif", "AVIF"),
    *((("heic", "HEIC"),) if "heic" in imaging.FORMATS else ()),
)
WITH_QUALITY = ("jpeg", "webp", "avif", "heic")
_PATH_WIDTH = 190
_MOST_PIXELS = 100_000


def pixels_box(name: str, value: int, parent: QWidget) -> QSpinBox:
    """A field for the length of a side in pixels."""
    box = _number_box(name, value, _MOST_PIXELS, " px", parent)
    box.setSingleStep(100)
    return box


def times_box(name: str, value: int, parent: QWidget) -> QSpinBox:
    """A field for a factor."""
    return _number_box(name, value, MOST_TIMES, "×", parent)


def _number_box(name: str, value: int, most: int, suffix: str, parent: QWidget) -> QSpinBox:
    """A field for a number from 1 to `most`."""
    box = QSpinBox(parent)
    box.setRange(1, most)
    box.setValue(value)
    box.setSuffix(suffix)
    box.setAccessibleName(name)
    return box


def path_button_text(widget: QWidget, path: str, width: int = _PATH_WIDTH) -> str:
    """The end of a path within `width` points, with the ellipsis of a button that opens a dialog."""
    shown = widget.fontMetrics().elidedText(path, Qt.TextElideMode.ElideLeft, width)
    return f"{shown}…"


def column(*widgets: QWidget) -> QWidget:
    """These widgets under each other."""
    below = QWidget()
    layout = QVBoxLayout(below)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for widget in widgets:
        layout.addWidget(widget)
    return below
