"""Files in what is dragged, dropped, copied and pasted between programs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl


def paths_in(mime: QMimeData) -> list[Path]:
    """The local files and folders that something dropped or pasted refers to."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def files_as_mime(paths: Sequence[Path]) -> QMimeData:
    """These files in the form that other programs accept as a drop or a paste."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime
