"""The folder that an export is offered: the one chosen last, that of the settings, or the photo's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from desktop.existence import is_folder
from desktop.folders import folder_for_result
from desktop.ui.base.preferences import CHOSEN_FOLDER, preferences


def export_folder(source: Path) -> Path:
    """Where the result of a photo goes unless told. A folder that was chosen counts while it is there."""
    chosen = str(QSettings().value(CHOSEN_FOLDER, ""))
    return Path(chosen) if chosen and is_folder(Path(chosen)) else _usual(source)


def remember_export_folder(source: Path, folder: Path) -> None:
    """Offer this folder for the next photo, too; after the usual one of `source`, the usual one of each."""
    if folder == export_folder(source):
        return
    if folder == _usual(source):
        QSettings().remove(CHOSEN_FOLDER)
    else:
        QSettings().setValue(CHOSEN_FOLDER, str(folder))


def _usual(source: Path) -> Path:
    return preferences().folder or folder_for_result(source)
