"""Photos from the clipboard."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from desktop.errors import CannotWrite
from desktop.folders import state_folder
from desktop.ui.base.file_urls import paths_in
from desktop.ui.base.translation import tr


def paste() -> list[Path]:
    """The clipboard as files. An image that has no file is saved as a PNG in the state folder.

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
            tr("The pasted image cannot be saved in {folder}. Free some space there.").format(
                folder=path.parent
            )
        )
    return [path]
