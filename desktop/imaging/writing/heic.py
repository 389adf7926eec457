"""Writes HEIC by `sips`, which every macOS has. Other systems have no encoder that Vernier may use."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from desktop.errors import CannotWrite
from desktop.imaging import photo
from desktop.imaging.modes import Pixels
from desktop.imaging.readers.heif import opened
from desktop.imaging.readers.heif_items import read_items
from desktop.imaging.writing.written import Written
from desktop.user_text import UserText

_PATIENCE = 1800
"""Seconds."""


def write_heic(file: BinaryIO, write_png: Callable[[BinaryIO], None], quality: int) -> None:
    """Write a HEIC of the PNG that `write_png` makes, with its profile and metadata.

    Raises:
        CannotWrite: the system can not make one.
    """
    with tempfile.TemporaryDirectory(prefix="vernier-") as folder:
        source, target = Path(folder, "picture.png"), Path(folder, "picture.heic")
        with source.open("wb") as png:
            write_png(png)
        command = [str(photo.SIPS), "-s", "format", "heic", "-s", "formatOptions", str(quality)]
        try:
            subprocess.run(
                [*command, str(source), "--out", str(target)],
                check=True,
                capture_output=True,
                stdin=subprocess.DEVNULL,
                timeout=_PATIENCE,
            )
            file.write(target.read_bytes())
        except (subprocess.SubprocessError, FileNotFoundError) as error:
            raise CannotWrite(
                UserText("macOS could not make a HEIC of this picture. Choose another format.")
            ) from error


def read_heic(file: BinaryIO) -> Pixels:
    """What is in a HEIC that was written; raises what the reader raises."""
    file.seek(0)
    with opened(file, "result", "heic") as image:
        return image.pixels()


def not_kept(path: Path, written: Written) -> tuple[str, ...]:
    """Notes on what the encoder left out, by reading the file."""
    items = read_items(path.read_bytes())
    lost = []
    if written.exif is not None and items.exif is None:
        lost.append("EXIF")
    if written.xmp is not None and items.xmp is None:
        lost.append("XMP")
    return tuple(
        UserText("macOS left its {kind} out of the HEIC. Choose JPEG or TIFF to keep it.", kind=kind)
        for kind in lost
    )
