"""The icon of the app."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from desktop.resources import resource


def app_icon() -> QIcon:
    """From the file, since a bundle for a Mac has its icon apart from the window's."""
    return QIcon(str(resource("icons/vernier.png")))
