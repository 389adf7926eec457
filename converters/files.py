"""Writes files atomically: a process that is killed leaves no incomplete file. And the modes of results."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

READABLE_FILE, READABLE_FOLDER = 0o644, 0o755
"""Modes of results. Some libraries write files that only their owner can read."""


def write_whole(path: Path, write: Callable[[Path], object]) -> None:
    """Call `write` with the path of a temporary file beside `path`, then flush it to disk and rename it."""
    partial = path.with_name(path.name + ".partial")
    write(partial)
    with partial.open("rb") as file:
        os.fsync(file.fileno())
    partial.replace(path)


def make_readable(folder: Path) -> None:
    """Let every user of the computer read a folder and all in it."""
    for path in (folder, *folder.rglob("*")):
        path.chmod(READABLE_FOLDER if path.is_dir() else READABLE_FILE)
