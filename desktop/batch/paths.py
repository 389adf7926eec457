"""Paths for comparing and recording: with links resolved, and the same text in every locale."""

from __future__ import annotations

import os
from pathlib import Path


def real_path(path: Path) -> Path:
    """The absolute path without links. Unlike `Path.resolve` it accepts circular links."""
    return Path(os.path.realpath(path))


def recorded(path: Path) -> str:
    """A path as text that is the same whatever encoding this process has for names: UTF-8, else as bytes."""
    return os.fsencode(path).decode("utf-8", "surrogateescape")


def from_record(text: str) -> Path:
    """The path that `recorded` made a text of.

    Raises:
        ValueError: it is no text of a path.
    """
    return Path(os.fsdecode(text.encode("utf-8", "surrogateescape")))
