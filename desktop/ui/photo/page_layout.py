"""Where the parts of the page of a photo are."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def lay_out(page: QWidget, view: QWidget, filmstrip: QWidget, inspector: QWidget) -> QVBoxLayout:
    """Put the inspector at the right of the view and the filmstrip below it; returns the column of both."""
    canvas, layout = QVBoxLayout(), QHBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    canvas.setSpacing(0)
    canvas.addWidget(view, 1)
    canvas.addWidget(filmstrip)
    layout.addLayout(canvas, 1)
    layout.addWidget(inspector)
    return canvas
