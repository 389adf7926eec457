"""Photos from the clipboard, and what is in sight to it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from desktop.errors import CannotWrite
from desktop.folders import state_folder
from desktop.ui.base.translation import tr


def paths_in(mime: QMimeData) -> list[Path]:
    """The files and folders that something dropped or pasted names."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def files_as_mime(paths: Sequence[Path]) -> QMimeData:
    """What other programs understand as these files."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def paste() -> list[Path]:
    """What is in the clipboard, as files: a picture without one becomes a PNG in the state folder.

    Raises:
        CannotWrite: that folder can not be written.
    """
    mime = QGuiApplication.clipboard().mimeData()
    paths = paths_in(mime)
    if paths or not mime.hasImage():
        return paths
    path = state_folder() / "pasted" / time.strftime("pasted %Y-%m-%d %H.%M.%S.png")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        written = QGuiApplication.clipboard().image().save(str(path))
    except OSError:
        written = False
    if not written:
        raise CannotWrite(
            tr("What was pasted can not be kept in {folder}. Make room there.").format(folder=path.parent)
        )
    return [path]


def copy(image: QImage) -> None:
    """Put a picture into the clipboard."""
    QGuiApplication.clipboard().setImage(image)
