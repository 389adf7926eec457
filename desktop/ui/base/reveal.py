"""Shows a file in the file manager, and opens it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.ui.base.translation import tr


def reveal(path: Path) -> None:
    """Select the file in the Finder; elsewhere open its folder."""
    if sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(path)])
    else:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def reveal_name() -> str:
    """What a button for `reveal` is called."""
    return tr("Show in Finder") if sys.platform == "darwin" else tr("Show in Folder")


def open_file(path: Path) -> None:
    """Open the file in the program that the person uses for its kind."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
