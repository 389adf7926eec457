"""The system's dialogs that ask which photos and models to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.imaging.kinds import SUFFIXES
from desktop.student.package import MANIFEST, SUFFIX
from desktop.ui.base.last_folder import last_folder, remember_folder
from desktop.ui.base.translation import tr
from desktop.ui.shell import platform


def ask_for_photos(parent: QWidget) -> list[Path]:
    """The files that the person chose; none if they cancelled."""
    patterns = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
    filters = tr("Photos") + f" ({patterns});;" + tr("All files") + " (*)"
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Open photos"), str(last_folder()), filters)
    if names:
        remember_folder(Path(names[0]).parent)
    return [Path(name) for name in names]


def ask_for_folder(parent: QWidget) -> list[Path]:
    """The folder of photos that the person chose; none if they cancelled."""
    name = QFileDialog.getExistingDirectory(parent, tr("Open a folder of photos"), str(last_folder()))
    if not name:
        return []
    remember_folder(Path(name))
    return [Path(name)]


def ask_for_model(parent: QWidget) -> Path | None:
    """The model package that the person chose; None if they cancelled.

    A Mac shows packages as files, which a dialog for folders does not offer. Where no app has told macOS yet
    that a folder of ours is a package, its manifest can be chosen.
    """
    start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    if platform.MAC:
        filters = tr("Models") + f" (*{SUFFIX} {MANIFEST})"
        name, _ = QFileDialog.getOpenFileName(parent, tr("Add a model"), start, filters)
    else:
        name = QFileDialog.getExistingDirectory(parent, tr("Add a model"), start)
    if not name:
        return None
    return Path(name).parent if Path(name).name == MANIFEST else Path(name)
