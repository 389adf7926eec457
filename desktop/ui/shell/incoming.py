"""Photos in what is dropped or pasted: files, or pictures without a file, as browsers give them."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from desktop.errors import CannotWrite, UnreadableImage
from desktop.folders import pasted_folder
from desktop.imaging.naming import numbered
from desktop.ui.base.file_urls import paths_in
from desktop.ui.base.translation import tr

_SUFFIXES = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/webp": ".webp",
    "image/tiff": ".tif",
    "image/avif": ".avif",
    "image/heic": ".heic",
    "image/gif": ".gif",
}
"""Of the kinds in which a picture may come as the bytes of its file, which say more than its pixels."""
_LONGEST_NAME = 60
_KEPT_SECONDS = 7 * 24 * 3600


def is_welcome(mime: QMimeData) -> bool:
    """Whether `take` would find photos here, or has something to say."""
    return bool(paths_in(mime)) or mime.hasImage() or mime.hasUrls() or _encoded(mime) is not None


def take(mime: QMimeData) -> list[Path]:
    """The files and folders in it. A picture that has no file becomes one, in the folder of pasted pictures.

    Raises:
        CannotWrite: that folder can not be written.
        UnreadableImage: there are only addresses of the web, which Vernier does not open.
    """
    paths = paths_in(mime)
    if paths:
        return paths
    kind = _encoded(mime)
    if kind is not None:
        return [_save(bytes(mime.data(kind).data()), _name(mime), _SUFFIXES[kind])]
    image = mime.imageData() if mime.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return [_save(image, _name(mime), ".png")]
    if mime.hasUrls():
        raise UnreadableImage(
            tr(
                "This is only the address of a picture, and Vernier loads nothing from the web. "
                "Save the picture in the browser first, or copy it and paste it here."
            )
        )
    return []


def remove_old() -> None:
    """Remove the pasted pictures of more than a week ago."""
    with suppress(OSError):
        for path in pasted_folder().iterdir():
            if path.stat().st_mtime < time.time() - _KEPT_SECONDS:
                path.unlink()


def _encoded(mime: QMimeData) -> str | None:
    return next((kind for kind in _SUFFIXES if kind in mime.formats()), None)


def _name(mime: QMimeData) -> str:
    """As the address of the picture calls it, else by the time."""
    for url in mime.urls():
        stem = Path(url.fileName()).stem.strip(". ")[:_LONGEST_NAME]
        if stem:
            return stem
    return time.strftime("pasted %Y-%m-%d %H.%M.%S")


def _save(content: bytes | QImage, name: str, suffix: str) -> Path:
    folder = pasted_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = next(path for path in numbered(folder / f"{name}{suffix}") if not path.exists())
        if isinstance(content, bytes):
            path.write_bytes(content)
            written = True
        else:
            written = content.save(str(path))
    except OSError:
        written = False
    if not written:
        raise CannotWrite(
            tr("The pasted image cannot be saved in {folder}. Free some space there.").format(folder=folder)
        )
    return path
