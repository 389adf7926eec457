"""What the commands say that export several photos."""

from __future__ import annotations

from desktop.ui.base.translation import tr


def ask_to_export_selected(photos: int) -> str:
    """Of the one that asks how to export so many selected photos."""
    return tr("Export %n Selected Photo(s)…", "", photos)
