"""From what a person named or dropped to the photo in the window, in the background."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.batch.scan import Source, scan
from desktop.engine import Engine
from desktop.errors import UnreadableImage
from desktop.imaging.naming import label
from desktop.ui.document import Document, load
from desktop.ui.tasks import Task


@dataclass(frozen=True)
class Opened:
    """The photo, and a sentence on what else there was (empty: nothing)."""

    document: Document
    rest: str


def open_task(paths: Sequence[Path], engine: Engine | None) -> Task:
    """A task that opens the first photo of `paths`, files or folders; succeeds with `Opened`."""

    def work(task: Task) -> Opened:
        if len(paths) == 1 and not paths[0].is_dir():
            return Opened(load(paths[0], engine), "")
        found = scan(paths).found
        photos = [each.path for each in found if isinstance(each, Source)]
        if not photos:
            raise UnreadableImage(found[0].reason if found else "There is no photo to open.")  # type: ignore[union-attr]
        rest = _about_the_rest(photos, paths) if len(photos) > 1 else ""
        return Opened(load(photos[0], engine), rest)

    return Task(work, "vernier-open")


def _about_the_rest(photos: Sequence[Path], paths: Sequence[Path]) -> str:
    program = Path(sys.executable) if getattr(sys, "frozen", False) else "python -m desktop"
    folder = paths[0] if paths[0].is_dir() else paths[0].parent
    return (
        f"{label(photos[0])} is open, the first of {len(photos)} photos: the window enlarges one at a time. "
        f'To enlarge all of them, type in a terminal: {program} upscale "{folder}"'
    )
