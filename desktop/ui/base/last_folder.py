"""The folder that dialogs begin in: the one used last, else the person's pictures.

Without one, a dialog begins in the working folder, which is "/" for an app that Finder has started.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from desktop.existence import is_folder
from desktop.folders import holds_our_own, pictures_folder

_KEY = "folders/last"


def last_folder() -> Path:
    """The folder that was used last, if it still exists; else the person's pictures."""
    stored = QSettings().value(_KEY)
    folder = Path(stored) if isinstance(stored, str) and stored else None
    return folder if folder is not None and is_folder(folder) else pictures_folder()


def remember_folder(folder: Path) -> None:
    """Begin here next time. Folders of the program itself are not remembered."""
    if not holds_our_own(folder):
        QSettings().setValue(_KEY, str(folder.absolute()))
