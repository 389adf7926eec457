"""Copies the whole result to the clipboard: an export as PNG whose file is read and removed again."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from desktop.batch import EnlargeJob, EnlargeResult, Journal, enlarge_file
from desktop.batch.scratch import scratch_folder, scratch_parent
from desktop.engine import Engine
from desktop.errors import TooLarge
from desktop.imaging import Photo, read, to_display_srgb
from desktop.samples import to_eight
from desktop.ui.base.background import Task
from desktop.ui.base.images import to_image
from desktop.user_text import UserText

MOST_PIXELS = 100_000_000
"""A larger result is refused: in the clipboard and in the program that pastes it, it is in memory several
times."""


@dataclass(frozen=True)
class Copied:
    """A result for the clipboard."""

    photo: Path
    """What it was made from."""
    result: EnlargeResult
    """Its file has gone."""
    png: bytes
    """The file that an export writes, without camera data, in the colours of the photo."""
    image: QImage
    """The same in sRGB, for programs that take no file."""


def check_clipboard(size: tuple[int, int]) -> None:
    """Check that a result of this size (width, height) can be copied.

    Raises:
        TooLarge: it has too many pixels.
    """
    width, height = size
    if width * height > MOST_PIXELS:
        raise TooLarge(
            UserText(
                "The result would have {width} × {height} pixels, which are {pixels:,} megapixels. The "
                "clipboard takes up to {most}. Choose a smaller size, or export it.",
                width=width,
                height=height,
                pixels=-(-width * height // 1_000_000),
                most=MOST_PIXELS // 1_000_000,
            )
        )


def copy_task(engine: Engine, job: EnlargeJob, journal: Journal) -> Task:
    """A task that makes the result of the job, a PNG, in a folder of its own; it succeeds with a `Copied`."""

    def work(task: Task) -> Copied:
        with scratch_folder(job.predicted_bytes, (scratch_parent(), 0)) as folder:
            result = enlarge_file(
                dataclasses.replace(job, target=folder / job.target.name),
                engine.manifest,
                lambda: engine,
                journal,
                progress=task.progressed.emit,
                cancelled=task.cancelled,
            )
            return Copied(job.source, result, result.path.read_bytes(), _in_srgb(read(result.path)))

    return Task(work, "vernier-copy")


def put_into_clipboard(copied: Copied) -> None:
    """Replace what is in the clipboard."""
    mime = QMimeData()
    mime.setData("image/png", copied.png)
    mime.setImageData(copied.image)
    QGuiApplication.clipboard().setMimeData(mime)


def _in_srgb(photo: Photo) -> QImage:
    pixels = to_display_srgb(photo)
    return to_image(pixels if photo.alpha is None else np.dstack([pixels, to_eight(photo.alpha)]))
