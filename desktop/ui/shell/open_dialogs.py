"""The system's dialogs that ask which photos to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.imaging.kinds import SUFFIXES
from desktop.ui.base.translation import tr


def ask_for_photos(parent: QWidget, start: Path | None) -> list[Path]:
    """The files that the person chose, beginning in the folder `start`; none if they cancelled."""
    patterns = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
    filters = tr("Photos") + f" ({patterns});;" + tr("All files") + " (*)"
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Open photos"), str(start or ""), filters)
    return [Path(name) for name in names]


def ask_for_folder(parent: QWidget, start: Path | None) -> list[Path]:
    """The folder that the person chose, beginning in the folder `start`; none if they cancelled."""
    name = QFileDialog.getExistingDirectory(parent, tr("Open a folder of photos"), str(start or ""))
    return [Path(name)] if name else []
