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
from desktop.ui.shell.platform import DesktopServices, promised_files

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


def is_welcome_drop(mime: QMimeData) -> bool:
    """Whether `take_drop` would find photos in what is dragged, or has something to say."""
    return mime.hasUrls() or mime.hasImage() or _encoded(mime) is not None or bool(promised_files())


def take_drop(mime: QMimeData, services: DesktopServices) -> list[Path]:
    """As `take`. Files that are only promised are asked for; `services.files_wanted` follows for them.

    Raises:
        CannotWrite: the folder of pasted pictures can not be written.
        UnreadableImage: there are only addresses of the web, which Vernier does not open.
    """
    promises = [] if paths_in(mime) else promised_files()
    if promises:
        services.receive(promises, make_folder())
        return []
    return take(mime)


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


def make_folder() -> Path:
    """The folder of pasted pictures, which is there then.

    Raises:
        CannotWrite: it can not be made.
    """
    folder = pasted_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot_write(folder) from error
    return folder


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
    return tr("pasted {time}", "name of a file").format(time=time.strftime("%Y-%m-%d %H.%M.%S"))


def _save(content: bytes | QImage, name: str, suffix: str) -> Path:
    folder = make_folder()
    path = next(path for path in numbered(folder / f"{name}{suffix}") if not path.exists())
    if isinstance(content, bytes):
        try:
            path.write_bytes(content)
        except OSError as error:
            raise _cannot_write(folder) from error
    elif not content.save(str(path)):
        raise _cannot_write(folder)
    return path


def _cannot_write(folder: Path) -> CannotWrite:
    return CannotWrite(
        tr("The pasted image cannot be saved in {folder}. Free some space there.").format(folder=folder)
    )
